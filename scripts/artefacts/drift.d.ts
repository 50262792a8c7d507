import type { Article } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import { type Artefact } from './artefact.ts'
/** The demo's articles, as its JSON Lines give them. */
export declare function demoArticles(): readonly Article[]
/** The readings of the demo's articles: committed, so that what a rule changes shows as a difference. */
export declare function driftArtefacts(read: (article: Article) => Reading): readonly Artefact[]
