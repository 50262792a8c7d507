import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/model/article.ts'
import type {
  Confidence,
  Entity,
  Outcome,
  ReadEvent,
  Reading,
  Statement,
  TimeExpression,
} from '../../src/model/reading.ts'

/** What a reading's annotation says of itself; a gold's says nothing. */
export type Annotation = { readonly rule?: string; readonly confidence?: Confidence }

/** An annotation of either side. */
type Bare<T> = Omit<T, 'rule' | 'confidence' | 'mentions' | 'timex'> & Annotation

/** What the codebook asks of the reading of one article. */
export interface Gold {
  readonly id: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly headline: string | null
  readonly text: string
  /** Where a standfirst that repeats the body ends. */
  readonly lede?: number | null
  readonly entities: readonly Bare<Entity>[]
  readonly times: readonly Bare<TimeExpression>[]
  readonly events: readonly Bare<ReadEvent>[]
  readonly statements: readonly Bare<Statement>[]
  readonly outcomes: readonly Bare<Outcome>[]
}

/** The layers that are scored, of either side. */
export type Layers = Pick<Gold, 'entities' | 'times' | 'events' | 'statements' | 'outcomes'>

/** The gold of a folder of JSON files, one an article, in name order. */
export function loadGold(folder: string): readonly Gold[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
}

/** The article a gold file was made from: its body is the text below the headline. */
export function articleOf({ id, outlet, url, published, headline, text }: Gold): Article {
  const body = headline === null ? text : text.slice(headline.length + 1)
  return { id, outlet, url, published, headline, body }
}

/** A reading's layers, or those of a reading that is missing. */
export function layersOf(reading: Reading | undefined): Layers {
  return reading ?? { entities: [], times: [], events: [], statements: [], outcomes: [] }
}
