import type { Change, SaidField } from '../../model/correction.ts'
import type { EntityKind } from '../../model/reading.ts'
import type { DoubtCode } from '../../record/review/doubt.ts'
import type { Queueable } from '../../store/keep/review.ts'
import type { UserRole } from '../accounts/roles.ts'
import type { Language } from './labels.ts'

/** Words for what reviewers doubt and correct; both languages are complete by type. */
export interface ReviewLabels {
  readonly doubt: Readonly<Record<DoubtCode, string>>
  /** What was done, behind the name of who did it. */
  readonly did: Readonly<Record<Change['kind'], string>>
  /** What can be set right of statements and outcomes. */
  readonly saidField: Readonly<Record<SaidField, string>>
  /** What waits, as a heading. */
  readonly queueable: Readonly<Record<Queueable, string>>
  readonly userRole: Readonly<Record<UserRole, string>>
  readonly partyKind: Readonly<Partial<Record<EntityKind, string>>>
  readonly waiting: (n: number) => string
  readonly nothingWaits: string
  readonly noCorrections: string
  readonly nothing: string
  readonly undone: string
  readonly wrote: (n: number, folder: string) => string
  readonly noAccounts: string
  readonly noTokens: string
  readonly tokenMade: string
}

const en: ReviewLabels = {
  doubt: {
    contradiction: 'reports contradict each other',
    inferred: 'inferred from context',
    'no-time': 'no time given',
    'vague-time': 'time known only roughly',
    'few-participants': 'a party is missing',
    'single-source': 'one source only',
    'loose-merge': 'merged on little evidence',
    'no-speaker': 'who said it is not known',
    'no-party': 'who agreed is not known',
    'no-assignee': 'who is charged is not known',
  },
  did: {
    split: 'split',
    merge: 'merged',
    field: 'set right',
    said: 'set right',
    reject: 'rejected',
    add: 'added',
    'add-said': 'added',
    accept: 'accepted',
    undo: 'took back',
  },
  saidField: {
    speaker: 'speaker',
    stance: 'stance',
    mode: 'mode',
    content: 'words',
    cue: 'reporting words',
    via: 'according to',
    event: 'occasion',
    kind: 'kind',
    party: 'party',
    assignee: 'who is charged',
  },
  queueable: { event: 'Event', statement: 'Statement', outcome: 'Outcome' },
  userRole: { reader: 'reader', reviewer: 'reviewer', admin: 'administrator' },
  partyKind: { person: 'person', state: 'state', org: 'body', group: 'group', format: 'format' },
  waiting: (n) => (n === 1 ? '1 item waits for a reviewer' : `${n} items wait for a reviewer`),
  nothingWaits: 'Nothing waits for a reviewer.',
  noCorrections: 'Nobody has corrected anything.',
  nothing: 'nothing',
  undone: 'taken back',
  wrote: (n, folder) => `${n === 1 ? '1 article' : `${n} articles`} written to ${folder}`,
  noTokens: 'There are no tokens.',
  tokenMade: 'The token, shown this once:',
  noAccounts: 'There are no accounts; `mahdar accounts add NAME --role admin` makes one.',
}

const ar: ReviewLabels = {
  doubt: {
    contradiction: 'التقارير متعارضة',
    inferred: 'مستنتج من السياق',
    'no-time': 'لم يُذكر وقته',
    'vague-time': 'وقته معروف على وجه التقريب',
    'few-participants': 'ينقصه طرف',
    'single-source': 'مصدر واحد',
    'loose-merge': 'دُمجت تقاريره بقرائن قليلة',
    'no-speaker': 'قائله غير معروف',
    'no-party': 'أطرافه غير معروفة',
    'no-assignee': 'المكلَّف به غير معروف',
  },
  did: {
    split: 'فصل',
    merge: 'دمج',
    field: 'صحّح',
    said: 'صحّح',
    reject: 'ردّ',
    add: 'أضاف',
    'add-said': 'أضاف',
    accept: 'اعتمد',
    undo: 'تراجع عن',
  },
  saidField: {
    speaker: 'المتكلم',
    stance: 'الموقف',
    mode: 'طريقة النقل',
    content: 'المضمون',
    cue: 'عبارة النقل',
    via: 'نقلاً عن',
    event: 'المناسبة',
    kind: 'النوع',
    party: 'الطرف',
    assignee: 'المكلَّف',
  },
  queueable: { event: 'حدث', statement: 'تصريح', outcome: 'نتيجة' },
  userRole: { reader: 'قارئ', reviewer: 'مراجع', admin: 'مدير' },
  partyKind: { person: 'شخص', state: 'دولة', org: 'هيئة', group: 'جماعة', format: 'صيغة' },
  waiting: (n) => `ما ينتظر المراجعة: ${n}`,
  nothingWaits: 'لا شيء ينتظر المراجعة.',
  noCorrections: 'لم يُصحَّح شيء بعد.',
  nothing: 'لا شيء',
  undone: 'متراجَع عنه',
  wrote: (n, folder) => `كُتبت في ${folder} مقالات عددها ${n}`,
  noTokens: 'لا رموز بعد.',
  tokenMade: 'الرمز، ويُعرض هذه المرة فقط:',
  noAccounts: 'لا حسابات بعد؛ ينشئ الأمر `mahdar accounts add NAME --role admin` حساباً.',
}

/** The labels of each language. */
export const REVIEW_LABELS: Readonly<Record<Language, ReviewLabels>> = { ar, en }
