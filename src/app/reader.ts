import { setFlagsFromString } from 'node:v8'
import type { Article } from '../model/article.ts'
import type { Inspection } from '../model/inspection.ts'
import type { Reading, TimeExpression } from '../model/reading.ts'
import type { Prepared } from '../model/record.ts'

/** An article with its place among those kept under its id. */
export interface VersionedArticle extends Article {
  readonly version: number
}

/** The library as the use cases see it. */
export interface Reader {
  readonly read: (article: Article) => Reading
  readonly inspect: (article: Article) => Inspection
  readonly times: (text: string, published: string | null) => readonly TimeExpression[]
  /** Reads one version of an article and makes its reading ready for the record. */
  readonly prepare: (article: VersionedArticle) => Prepared
  /** Every rule that can make an annotation. */
  readonly ruleIds: () => readonly string[]
}

/**
 * How much the heap may grow beyond what is in use, in percent, before it is swept. Left alone V8 lets it grow to several
 * times as much, for what is read is soon thrown away.
 */
const GROWTH = 20

/** Loads the library. Late, because its lexicon costs time that `--help`, a mistyped option or a missing file must not pay. */
export async function loadReader(): Promise<Reader> {
  const [library, { prepare }, { arabic }] = await Promise.all([
    import('../index.ts'),
    import('../record/reports.ts'),
    import('../lexicon/ar/index.ts'),
  ])
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  return { ...library, prepare: (article) => prepare(article, library.read(article), arabic) }
}
