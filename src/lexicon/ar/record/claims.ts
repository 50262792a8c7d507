import type { EventType } from '../../../model/reading.ts'

/** Prepositions from a time to now. */
export const SINCE: readonly string[] = ['منذ', 'مذ']

/** Prepositions of a span of time. */
export const WITHIN: readonly string[] = ['خلال', 'غضون', 'ظرف', 'في']

/** Words that may stand between a preposition and the time it governs. */
export const ABOUT: readonly string[] = ['نحو', 'حوالي', 'قرابة', 'أكثر', 'أقل', 'من', 'عام', 'سنة', 'شهر', 'يوم']

/** What is written together with the word behind it. */
export const CLITICS: readonly string[] = ['', 'و', 'ل', 'ب', 'ف', 'ك']

export const AND = 'و'

/** The preposition that swallows the article's first letter. */
export const FOR_THE = 'لل'

/** Occasions that newspapers count, without the article, by the kinds of event that each may be. */
export const COUNTED: readonly (readonly [kinds: readonly EventType[], words: readonly string[]])[] = [
  [['call'], ['اتصال', 'مكالمة', 'مهاتفة']],
  [
    ['call', 'meeting', 'talks'],
    ['محادثة', 'محادثات', 'مباحثات', 'مشاورات'],
  ],
  [
    ['meeting', 'talks'],
    ['لقاء', 'اجتماع', 'مفاوضات', 'قمة', 'جلسة'],
  ],
  [['visit'], ['زيارة']],
  [['message'], ['رسالة']],
]

/** The word for so many times (للمرة الثالثة). */
export const TIME: readonly string[] = ['مرة']

/** Pronouns that stand for the occasion told of before (هو الثالث بينهما). */
export const THAT: readonly string[] = ['هو', 'هي', 'هذا', 'هذه']

/** What an ordinal from eleven to nineteen ends with. */
export const TEEN: readonly string[] = ['عشر', 'عشرة']
