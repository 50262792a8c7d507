import type { FeedHealth } from '../../ingest/web/follow.ts'
import type { ClaimField } from '../../model/record.ts'
import type { CheckReason } from '../../record/check.ts'
import type { Language } from './labels.ts'

/** Words of the commands that ask the record; both languages are complete by type. */
export interface RecordLabels {
  readonly none: string
  readonly empty: string
  readonly covered: string
  readonly articles: string
  readonly gaps: string
  readonly undatedArticles: string
  readonly unknownOutlet: string
  readonly others: string
  readonly caution: string
  readonly reports: string
  readonly independent: string
  readonly reprint: string
  readonly differ: string
  readonly last: string
  readonly before: string
  readonly unknownName: string
  readonly ambiguousName: string
  readonly articlesNaming: string
  readonly added: string
  readonly changed: string
  readonly unchanged: string
  readonly failed: string
  readonly events: string
  readonly verdict: Readonly<Record<'supported' | 'contradicted' | 'open', string>>
  readonly claim: Readonly<Record<'first-since' | 'nth-within' | 'round', string>>
  readonly why: Readonly<Record<CheckReason, string>>
  readonly by: string
  readonly onlyHere: string
  readonly account: string
  readonly promised: string
  readonly open: string
  readonly taken: string
  readonly correction: string
  readonly copied: string
  readonly differs: string
  readonly health: Readonly<Record<FeedHealth, string>>
  readonly noFeeds: string
  readonly feedColumns: readonly [string, string, string, string, string, string]
  readonly change: Readonly<Record<'added' | 'lost' | 'altered', string>>
  readonly field: Readonly<Record<ClaimField, string>>
}

const en: RecordLabels = {
  none: 'The record has nothing of this. No report is not no contact.',
  empty: 'The record is empty; `mahdar add SOURCE` fills it.',
  covered: 'Covered',
  articles: 'articles',
  gaps: 'gaps',
  undatedArticles: 'undated',
  unknownOutlet: 'outlet unknown',
  others: 'and others:',
  caution: 'No report is not no contact.',
  reports: 'reports',
  independent: 'independent',
  reprint: 'reprint',
  differ: 'Reports differ on',
  last: 'Last contact',
  before: 'Before it',
  unknownName: 'nobody of this name is in the record; try another spelling, or `mahdar search`',
  ambiguousName: 'more than one is called so; give the whole name, the state, or one of these keys:',
  articlesNaming: 'articles',
  added: 'added',
  changed: 'changed',
  unchanged: 'already there',
  failed: 'at fault',
  events: 'events written',
  verdict: { supported: 'supported', contradicted: 'contradicted', open: 'open' },
  claim: { 'first-since': 'first since', 'nth-within': 'so many within', round: 'round' },
  why: {
    'none-between': 'the record has nothing of the kind in between',
    'others-between': 'the record has others in between',
    'perhaps-others-between': 'the record has some in between that may have been others',
    'not-covered': 'the record does not reach back that far',
    undated: 'a day is not known',
    'count-fits': 'the record counts as many',
    'more-than-said': 'the record counts more',
    'fewer-known': 'the record counts fewer',
    'previous-round-known': 'the record has the round before it',
    'same-round-on-another-day': 'the record has this round on another day',
    'rounds-out-of-order': 'the record has the rounds in another order',
    'no-other-round-known': 'the record has no other round',
  },
  by: 'by',
  onlyHere: 'only here',
  account: 'Account of',
  promised: 'Promised',
  open: 'open: nothing later in the record speaks of it',
  taken: 'Later',
  correction: 'Correction',
  copied: 'Copied; counts and hashes are the same.',
  differs: 'The copy differs in',
  health: { new: 'new', ok: 'ok', faltering: 'faltering', failing: 'failing' },
  noFeeds: 'No feed is followed; `mahdar follow ADDRESS` follows one.',
  feedColumns: ['health', 'failures', 'last good', 'next', 'address', 'last error'],
  change: { added: 'added', lost: 'lost', altered: 'altered' },
  field: {
    type: 'kind',
    participant: 'participant',
    role: 'role',
    time: 'date',
    place: 'place',
    round: 'round',
    format: 'format',
    modality: 'whether it took place',
    topic: 'topic',
    'first-since': 'first since',
  },
}

const ar: RecordLabels = {
  none: 'لا شيء من ذلك في السجل. وغياب الخبر لا يعني غياب الاتصال.',
  empty: 'السجل فارغ؛ `mahdar add SOURCE` يملؤه.',
  covered: 'التغطية',
  articles: 'مقالات',
  gaps: 'انقطاعات',
  undatedArticles: 'بلا تاريخ',
  unknownOutlet: 'وسيلة مجهولة',
  others: 'وغيرها:',
  caution: 'غياب الخبر لا يعني غياب الاتصال.',
  reports: 'أخبار',
  independent: 'مستقلة',
  reprint: 'إعادة نشر',
  differ: 'تختلف الأخبار في',
  last: 'آخر اتصال',
  before: 'وقبله',
  unknownName: 'لا أحد بهذا الاسم في السجل؛ جرّب تهجئة أخرى أو `mahdar search`',
  ambiguousName: 'يحمل هذا الاسم أكثر من واحد؛ اكتب الاسم كاملاً أو الدولة أو أحد هذه المفاتيح:',
  articlesNaming: 'مقالات',
  added: 'أضيفت',
  changed: 'تغيّرت',
  unchanged: 'موجودة من قبل',
  failed: 'معيبة',
  events: 'أحداث كُتبت',
  verdict: { supported: 'مؤيَّد', contradicted: 'منقوض', open: 'غير محسوم' },
  claim: { 'first-since': 'الأول منذ', 'nth-within': 'العدد خلال مدة', round: 'رقم الجولة' },
  why: {
    'none-between': 'لا مثيل له بينهما في السجل',
    'others-between': 'في السجل غيره بينهما',
    'perhaps-others-between': 'في السجل بينهما ما قد يكون غيره',
    'not-covered': 'السجل لا يمتد إلى ذلك التاريخ',
    undated: 'اليوم غير معروف',
    'count-fits': 'العدد في السجل مطابق',
    'more-than-said': 'العدد في السجل أكبر',
    'fewer-known': 'العدد في السجل أقل',
    'previous-round-known': 'الجولة السابقة في السجل',
    'same-round-on-another-day': 'الجولة نفسها في السجل بتاريخ آخر',
    'rounds-out-of-order': 'ترتيب الجولات في السجل مختلف',
    'no-other-round-known': 'لا جولة أخرى في السجل',
  },
  by: 'استناداً إلى',
  onlyHere: 'هنا فقط',
  account: 'رواية',
  promised: 'وعد',
  open: 'مفتوح: لا شيء لاحقاً في السجل يتناوله',
  taken: 'لاحقاً',
  correction: 'التصحيح',
  copied: 'نُسخ السجل، والأعداد والبصمات متطابقة.',
  differs: 'تختلف النسخة في',
  health: { new: 'جديد', ok: 'سليم', faltering: 'متعثر', failing: 'متعطل' },
  noFeeds: 'لا متابعة لأي مصدر؛ `mahdar follow ADDRESS` يبدأها.',
  feedColumns: ['الحال', 'الإخفاقات', 'آخر نجاح', 'الموعد التالي', 'العنوان', 'آخر خطأ'],
  change: { added: 'أضيف', lost: 'زال', altered: 'تبدّل' },
  field: {
    type: 'النوع',
    participant: 'المشارك',
    role: 'الدور',
    time: 'التاريخ',
    place: 'المكان',
    round: 'الجولة',
    format: 'المسار',
    modality: 'الوقوع',
    topic: 'الموضوع',
    'first-since': 'الأول منذ',
  },
}

/** The labels of each language. */
export const RECORD_LABELS: Readonly<Record<Language, RecordLabels>> = { ar, en }
