import type { EventType } from '../../model/reading.ts'
import type { Language } from './labels.ts'

/** The sentences of a brief. */
export interface BriefWords {
  readonly title: (a: string, b: string) => string
  readonly background: string
  readonly contacts: string
  readonly said: string
  readonly open: string
  readonly sources: string
  readonly none: string
  readonly firstSince: (type: EventType, day: string, a: string, b: string, earlier: string) => string
  readonly firstKnown: (type: EventType, day: string, a: string, b: string) => string
  readonly nth: (number: number, year: string) => string
  readonly lastMeeting: (day: string, place: string | null) => string
  readonly differing: (fields: string) => string
  readonly rest: (outlets: number, articles: number, since: string, until: string) => string
}

const TYPE_EN: Readonly<Partial<Record<EventType, string>>> = {
  call: 'call',
  meeting: 'meeting',
  visit: 'visit',
  talks: 'round of talks',
  message: 'message',
}
/** Noun, and whether it is feminine: the sentence agrees with it. */
const TYPE_AR: Readonly<Partial<Record<EventType, readonly [string, boolean]>>> = {
  call: ['الاتصال', false],
  meeting: ['اللقاء', false],
  visit: ['الزيارة', true],
  talks: ['المحادثات', true],
  message: ['الرسالة', true],
}

function ordinal(n: number): string {
  const rest = n % 100
  if (rest >= 11 && rest <= 13) return `${n}th`
  return `${n}${{ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th'}`
}

const ORDINALS_AR = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']

const en: BriefWords = {
  title: (a, b) => `${a} and ${b}: a brief`,
  background: 'Background',
  contacts: 'Last contacts',
  said: 'What each said of the other',
  open: 'Agreed or promised, and open as far as the record knows',
  sources: 'Sources',
  none: 'Nothing in the record.',
  firstSince: (type, day, a, b, earlier) =>
    `The ${TYPE_EN[type] ?? type} of ${day} between ${a} and ${b} is the first in the record since that of ${earlier}`,
  firstKnown: (type, day, a, b) =>
    `The ${TYPE_EN[type] ?? type} of ${day} between ${a} and ${b} is the only one of its kind in the record`,
  nth: (number, year) => `It is their ${ordinal(number)} contact in the record in ${year}`,
  lastMeeting: (day, place) => `They last met on ${day}${place === null ? '' : ` in ${place}`}`,
  differing: (fields) => `Reports of it differ on: ${fields}`,
  rest: (outlets, articles, since, until) =>
    `This rests on ${articles} articles from ${outlets} outlets, ${since} to ${until}. No report is not no contact.`,
}

const ar: BriefWords = {
  title: (a, b) => `${a} و${b}: موجز`,
  background: 'خلفية',
  contacts: 'آخر الاتصالات واللقاءات',
  said: 'ما قاله كل منهما عن الآخر',
  open: 'ما اتُّفق عليه أو وُعد به ولا يزال مفتوحاً بحسب السجل',
  sources: 'المصادر',
  none: 'لا شيء في السجل.',
  firstSince: (type, day, a, b, earlier) => {
    const [noun, feminine] = TYPE_AR[type] ?? [type, false]
    const verb = feminine ? `تُعدّ ${noun} بتاريخ` : `يُعدّ ${noun} بتاريخ`
    return `${verb} ${day} بين ${a} و${b} ${feminine ? 'الأولى' : 'الأول'} من ${feminine ? 'نوعها' : 'نوعه'} في السجل منذ ${earlier}`
  },
  firstKnown: (type, day, a, b) => {
    const [noun, feminine] = TYPE_AR[type] ?? [type, false]
    return `${noun} بتاريخ ${day} بين ${a} و${b} ${feminine ? 'هي الوحيدة من نوعها' : 'هو الوحيد من نوعه'} في السجل`
  },
  nth: (number, year) => {
    const known = ORDINALS_AR[number - 1]
    return known === undefined
      ? `وعدد الاتصالات واللقاءات بينهما في السجل خلال عام ${year} ${number}`
      : `وهو الاتصال ${known} بينهما في السجل خلال عام ${year}`
  },
  lastMeeting: (day, place) => `وكان آخر لقاء جمع بينهما بتاريخ ${day}${place === null ? '' : ` في ${place}`}`,
  differing: (fields) => `وتختلف الأخبار عنه في: ${fields}`,
  rest: (outlets, articles, since, until) =>
    `يستند هذا الموجز إلى مقالات عددها ${articles} من وسائل عددها ${outlets}، من ${since} إلى ${until}. وغياب الخبر لا يعني غياب الاتصال.`,
}

/** The sentences in each language. */
export const BRIEF_WORDS: Readonly<Record<Language, BriefWords>> = { ar, en }
