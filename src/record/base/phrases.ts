import { fold } from '../../text/fold.ts'
import { tokenise } from '../../text/tokenise.ts'

const ORDINALS: readonly (readonly string[])[] = [
  ['أول', 'الأول', 'الأولى', 'أولى'],
  ['ثاني', 'الثاني', 'الثانية', 'ثان'],
  ['ثالث', 'الثالث', 'الثالثة'],
  ['رابع', 'الرابع', 'الرابعة'],
  ['خامس', 'الخامس', 'الخامسة'],
  ['سادس', 'السادس', 'السادسة'],
  ['سابع', 'السابع', 'السابعة'],
  ['ثامن', 'الثامن', 'الثامنة'],
  ['تاسع', 'التاسع', 'التاسعة'],
  ['عاشر', 'العاشر', 'العاشرة'],
]

const NUMBER: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((forms, i) => forms.map((form) => [fold(form), i + 1] as const)),
)
const SINCE: ReadonlySet<string> = new Set(['منذ', 'مذ'].map(fold))
const WITHIN: ReadonlySet<string> = new Set(['خلال', 'غضون', 'ظرف', 'في'].map(fold))
const CLITICS: readonly string[] = ['', 'و', 'ل', 'ب', 'ف']
/** Words that may stand between a preposition and the time it governs. */
const ABOUT: ReadonlySet<string> = new Set(
  ['نحو', 'حوالي', 'قرابه', 'اكثر', 'اقل', 'من', 'عام', 'سنه', 'شهر', 'يوم'].map(fold),
)

function hasForm(set: ReadonlySet<string> | ReadonlyMap<string, unknown>, form: string): string | null {
  const clitic = CLITICS.find((prefix) => form.startsWith(prefix) && set.has(form.slice(prefix.length)))
  return clitic === undefined ? null : form.slice(clitic.length)
}

/** What the words before a time make of it: since then, or within that span; null for any other. */
export function governs(before: string): 'since' | 'within' | null {
  const forms = tokenise(before).map(({ form }) => form)
  while (forms.length > 0 && ABOUT.has(forms.at(-1) ?? '')) forms.pop()
  const last = forms.at(-1) ?? ''
  if (hasForm(SINCE, last) !== null) return 'since'
  return hasForm(WITHIN, last) !== null ? 'within' : null
}

/** The last ordinal number among the words, 1 for the first; null without one. */
export function lastOrdinal(words: string): number | null {
  const found = tokenise(words).flatMap(({ form }) => NUMBER.get(hasForm(NUMBER, form) ?? '') ?? [])
  return found.at(-1) ?? null
}

const PREFIXES: readonly string[] = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك']
const SUFFIXES: readonly string[] = ['اتها', 'اتهم', 'يين', 'ات', 'ون', 'ين', 'ها', 'هم', 'يه', 'ان', 'ه', 'ي']
/** Words too common in outcomes and statements to tell what they are about. */
const COMMON: ReadonlySet<string> = new Set(
  'على الى عن مع في من بين هذا هذه ذلك التي الذي كل بعد قبل كما حول خلال ضروره اهميه تعزيز العلاقات التعاون البلدين الجانبين الطرفين اتفاق اتفقا الاتفاق المشترك مشترك دعم جميع مجال مجالات تم على'
    .split(' ')
    .map((word) => stem(fold(word))),
)

/** A word without the article, clitics and endings that may come and go; at least three letters remain. */
function stem(word: string): string {
  const prefix = PREFIXES.find((p) => word.startsWith(p) && word.length - p.length >= 3) ?? ''
  const bare = word.slice(prefix.length)
  const suffix = SUFFIXES.find((s) => bare.endsWith(s) && bare.length - s.length >= 3) ?? ''
  return bare.slice(0, bare.length - suffix.length)
}

/** Stems of the words of a text that tell what it is about. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = tokenise(text).filter(({ kind, form }) => kind === 'word' && form.length > 2)
  return new Set(words.map(({ form }) => stem(form)).filter((word) => word.length > 2 && !COMMON.has(word)))
}
