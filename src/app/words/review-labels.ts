import type { Change } from '../../model/correction.ts'
import type { EntityKind } from '../../model/reading.ts'
import type { DoubtCode } from '../../record/review.ts'
import type { UserRole } from '../accounts/roles.ts'
import type { Language } from './labels.ts'

/** Words for what reviewers doubt and correct; both languages are complete by type. */
export interface ReviewLabels {
  readonly doubt: Readonly<Record<DoubtCode, string>>
  /** What was done, behind the name of who did it. */
  readonly did: Readonly<Record<Change['kind'], string>>
  readonly userRole: Readonly<Record<UserRole, string>>
  readonly partyKind: Readonly<Partial<Record<EntityKind, string>>>
  readonly waiting: (n: number) => string
  readonly nothingWaits: string
  readonly noCorrections: string
  readonly nothing: string
  readonly undone: string
  readonly wrote: (n: number, folder: string) => string
  readonly noAccounts: string
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
  },
  did: {
    split: 'split',
    merge: 'merged',
    field: 'set right',
    reject: 'rejected',
    add: 'added',
    accept: 'accepted',
    undo: 'took back',
  },
  userRole: { reader: 'reader', reviewer: 'reviewer', admin: 'administrator' },
  partyKind: { person: 'person', state: 'state', org: 'body', group: 'group', format: 'format' },
  waiting: (n) => (n === 1 ? '1 event waits for a reviewer' : `${n} events wait for a reviewer`),
  nothingWaits: 'Nothing waits for a reviewer.',
  noCorrections: 'Nobody has corrected anything.',
  nothing: 'nothing',
  undone: 'taken back',
  wrote: (n, folder) => `${n === 1 ? '1 article' : `${n} articles`} written to ${folder}`,
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
  },
  did: {
    split: 'فصل',
    merge: 'دمج',
    field: 'صحّح',
    reject: 'ردّ',
    add: 'أضاف',
    accept: 'اعتمد',
    undo: 'تراجع عن',
  },
  userRole: { reader: 'قارئ', reviewer: 'مراجع', admin: 'مدير' },
  partyKind: { person: 'شخص', state: 'دولة', org: 'هيئة', group: 'جماعة', format: 'صيغة' },
  waiting: (n) => `أحداث تنتظر المراجعة: ${n}`,
  nothingWaits: 'لا شيء ينتظر المراجعة.',
  noCorrections: 'لم يُصحَّح شيء بعد.',
  nothing: 'لا شيء',
  undone: 'متراجَع عنه',
  wrote: (n, folder) => `كُتبت في ${folder} مقالات عددها ${n}`,
  noAccounts: 'لا حسابات بعد؛ ينشئ الأمر `mahdar accounts add NAME --role admin` حساباً.',
}

/** The labels of each language. */
export const REVIEW_LABELS: Readonly<Record<Language, ReviewLabels>> = { ar, en }
