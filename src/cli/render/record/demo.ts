import type { Language } from '../../../app/words/labels.ts'

/** What the demo says around its answers. */
export interface DemoWords {
  readonly opening: (articles: number, events: number) => string
  readonly last: string
  readonly check: string
  readonly promises: string
  readonly closing: string
}

const en: DemoWords = {
  opening: (articles, events) =>
    `${articles} fictional newspaper articles have been read into a record of ${events} events.\nThree questions to it, each with the command that asks it. Every answer quotes its reports.`,
  last: '1. When did the foreign ministers of Jordan and Turkey last speak, and what was there before?',
  check: '2. A paper calls that call their first contact since March. Is it true? What else do papers claim?',
  promises: '3. What was promised, and what has the record later heard of it?',
  closing: 'The record stays where it is. More questions to it:',
}

const ar: DemoWords = {
  opening: (articles, events) =>
    `قُرئت مقالات صحفية متخيَّلة عددها ${articles} في سجل من أحداث عددها ${events}.\nثلاثة أسئلة للسجل، ومع كل سؤال الأمر الذي يطرحه. وكل جواب يقتبس أخباره.`,
  last: '١. متى كان آخر اتصال بين وزيري خارجية الأردن وتركيا، وما الذي سبقه؟',
  check: '٢. تقول صحيفة إن ذلك الاتصال هو الأول منذ آذار. هل هذا صحيح؟ وماذا تزعم الصحف غيره؟',
  promises: '٣. ما الذي وُعد به، وماذا ورد عنه في السجل لاحقاً؟',
  closing: 'يبقى السجل في مكانه. ومن الأسئلة الأخرى:',
}

/** The words of the demo in each language. */
export const DEMO_WORDS: Readonly<Record<Language, DemoWords>> = { ar, en }
