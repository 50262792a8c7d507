import type { Quote } from '../../model/record.ts'
import { sentenceAt } from '../../record/base/text.ts'
import type { SearchFilter } from '../../store/ask/search.ts'
import type { Store } from '../../store/store.ts'
import { tokenise } from '../../text/tokenise.ts'
import { searchKeys } from './keys.ts'
import type { Asked } from './names.ts'
import { type Answer, type Citation, coverageOf } from './views.ts'

/** Which articles are looked for. */
export interface SearchQuery extends Omit<SearchFilter, 'entities'> {
  readonly actors?: readonly Asked[]
}

/** Keys with the number of the word asked for that they belong to. */
function wordsByKey(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(/\s+/).flatMap((word, i) => searchKeys(word).map((key) => [key, i] as const)))
}

/** The sentence that holds most of the words asked for; the first of equals. */
function bestSentence(text: string, words: string): Quote {
  const wanted = wordsByKey(words)
  const sentences = new Map<number, { readonly quote: Quote; readonly held: Set<number> }>()
  for (const token of tokenise(text)) {
    const held = searchKeys(token.exact).flatMap((key) => wanted.get(key) ?? [])
    if (held.length === 0) continue
    const quote = sentenceAt(text, token)
    const known = sentences.get(quote.start) ?? { quote, held: new Set<number>() }
    for (const word of held) known.held.add(word)
    sentences.set(quote.start, known)
  }
  const ranked = [...sentences.values()].sort((a, b) => b.held.size - a.held.size || a.quote.start - b.quote.start)
  return ranked[0]?.quote ?? sentenceAt(text, { start: 0, end: 0 })
}

async function citationOf(store: Store, id: string, words: string): Promise<Citation | null> {
  const article = await store.getArticle(id)
  if (article === null) return null
  const { outlet, published, headline, url, body } = article
  const quote = bestSentence(headline === null ? body : `${headline}\n${body}`, words)
  return { article: id, outlet, published: published?.slice(0, 10) ?? null, headline, url, ...quote }
}

/** Articles that hold all the words in any of their forms, newest first, each with the sentence that holds most of them. */
export async function searchArticles(store: Store, { actors = [], ...filter }: SearchQuery): Promise<Answer<Citation>> {
  const entities = actors.flatMap(({ keys }) => keys.slice(0, 1))
  const items: Citation[] = []
  for (const { article } of await store.search({ ...filter, entities })) {
    const citation = await citationOf(store, article, filter.words)
    if (citation !== null) items.push(citation)
  }
  const { from, to } = filter
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { items, coverage: await coverageOf(store, days) }
}
