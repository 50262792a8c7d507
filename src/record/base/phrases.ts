import { COMMON, PREFIXES, SUFFIXES } from '../../lexicon/ar/record/content.ts'
import { fold } from '../../text/fold.ts'
import { tokenise } from '../../text/tokenise.ts'

const EVERYWHERE: ReadonlySet<string> = new Set(COMMON.map((word) => stem(fold(word))))

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
  return new Set(words.map(({ form }) => stem(form)).filter((word) => word.length > 2 && !EVERYWHERE.has(word)))
}
