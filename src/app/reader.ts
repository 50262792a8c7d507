import type { Article } from '../model/article.ts'
import type { Inspection } from '../model/inspection.ts'
import type { Reading, TimeExpression } from '../model/reading.ts'

/** The library as the use cases see it. */
export interface Reader {
  readonly read: (article: Article) => Reading
  readonly inspect: (article: Article) => Inspection
  readonly times: (text: string, published: string | null) => readonly TimeExpression[]
  /** Every rule that can make an annotation. */
  readonly ruleIds: () => readonly string[]
}

/** Loads the library. Late, because its lexicon costs time that `--help`, a mistyped option or a missing file must not pay. */
export async function loadReader(): Promise<Reader> {
  return await import('../index.ts')
}
