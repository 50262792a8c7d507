import { formatEdtf } from '../../app/words/dates.ts'
import type { Language } from '../../app/words/labels.ts'

/** Words in and under the pictures; figures stand behind a colon, so that no noun need follow a number. */
export interface PictureWords {
  readonly allTime: string
  readonly unknownMonth: string
  readonly contacts: (count: number) => string
  readonly events: (count: number) => string
  readonly contactsColumn: string
  readonly eventsColumn: string
  readonly one: string
  readonly other: string
  readonly place: string
  readonly month: string
  readonly date: string
  readonly what: string
  readonly contactsBetween: (one: string, other: string, count: number) => string
  readonly networkTitle: (span: string) => string
  readonly networkDescription: (nodes: number, edges: number) => string
  readonly mapTitle: (span: string) => string
  readonly mapDescription: (places: number, most: string) => string
  readonly mapSource: string
  readonly heatTitle: (one: string, other: string | null) => string
  readonly heatDescription: (months: number, contacts: number) => string
  readonly timelineTitle: (of: string, span: string) => string
  readonly timelineDescription: (marks: number, events: number) => string
  readonly few: string
  readonly many: string
}

const en: PictureWords = {
  allTime: 'all that is dated or not',
  unknownMonth: 'month unknown',
  contacts: (count) => `contacts: ${count}`,
  events: (count) => `events: ${count}`,
  contactsColumn: 'Contacts',
  eventsColumn: 'Events',
  one: 'One',
  other: 'The other',
  place: 'Place',
  month: 'Month',
  date: 'Date',
  what: 'Event',
  contactsBetween: (one, other, count) => `${one} – ${other}: ${count}`,
  networkTitle: (span) => `Who meets whom (${span})`,
  networkDescription: (nodes, edges) =>
    `A network; names: ${nodes}, ties: ${edges}. Wider lines stand for more contacts, larger circles for more in all.`,
  mapTitle: (span) => `Where events took place (${span})`,
  mapDescription: (places, most) => `A map; places: ${places}. Larger circles stand for more events. Most: ${most}.`,
  mapSource: 'Outlines and borders: Natural Earth; they take no position.',
  heatTitle: (one, other) => `Contacts by month: ${one}${other === null ? '' : ` – ${other}`}`,
  heatDescription: (months, contacts) =>
    `A row for each year, a cell for each month; darker means more. Months with contacts: ${months}; contacts: ${contacts}.`,
  timelineTitle: (of, span) => `Timeline: ${of} (${span})`,
  timelineDescription: (marks, events) => `A line of time; marks: ${marks}, events: ${events}.`,
  few: 'fewer',
  many: 'more',
}

const ar: PictureWords = {
  allTime: 'كل ما في السجل',
  unknownMonth: 'شهر غير معروف',
  contacts: (count) => `اللقاءات والاتصالات: ${count}`,
  events: (count) => `الأحداث: ${count}`,
  contactsColumn: 'اللقاءات والاتصالات',
  eventsColumn: 'الأحداث',
  one: 'الطرف الأول',
  other: 'الطرف الثاني',
  place: 'المكان',
  month: 'الشهر',
  date: 'التاريخ',
  what: 'الحدث',
  contactsBetween: (one, other, count) => `${one} – ${other}: ${count}`,
  networkTitle: (span) => `من التقى من (${span})`,
  networkDescription: (nodes, edges) =>
    `شبكة؛ الأسماء: ${nodes}، الصلات: ${edges}. كلما ازداد عرض الخط ازدادت اللقاءات، وكلما كبرت الدائرة كثر مجموعها.`,
  mapTitle: (span) => `أين وقعت الأحداث (${span})`,
  mapDescription: (places, most) => `خريطة؛ الأماكن: ${places}. كلما كبرت الدائرة كثرت الأحداث. الأكثر: ${most}.`,
  mapSource: 'الخطوط والحدود: Natural Earth، ولا تعبّر عن موقف.',
  heatTitle: (one, other) => `اللقاءات والاتصالات بحسب الشهر: ${one}${other === null ? '' : ` – ${other}`}`,
  heatDescription: (months, contacts) =>
    `صف لكل سنة وخانة لكل شهر، والأغمق أكثر. أشهر فيها لقاءات: ${months}؛ اللقاءات والاتصالات: ${contacts}.`,
  timelineTitle: (of, span) => `خط الزمن: ${of} (${span})`,
  timelineDescription: (marks, events) => `خط للزمن؛ العلامات: ${marks}، الأحداث: ${events}.`,
  few: 'أقل',
  many: 'أكثر',
}

/** The pictures' words in each language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = { ar, en }

/** A stretch of time as a picture's heading names it; open ends are told as such. */
export function spanText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
): string {
  if (from === null && to === null) return PICTURE_WORDS[language].allTime
  if (from === to) return formatEdtf(from, language)
  return formatEdtf(`${from ?? '..'}/${to ?? '..'}`, language)
}
