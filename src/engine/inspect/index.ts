import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Inspection } from '../../model/inspection.ts'
import type { Reading } from '../../model/reading.ts'
import { type Doc, spanOf } from '../document.ts'
import { type Trace, trace } from '../read.ts'
import { clauseViews } from './clauses.ts'
import { frameViews } from './frames.ts'
import { referenceViews } from './references.ts'
import { tokenViews } from './tokens.ts'

/** A copy that later looks at the scene, which may note more mentions, cannot change. */
function settled(reading: Reading): Reading {
  return { ...reading, entities: reading.entities.map((e) => ({ ...e, mentions: [...e.mentions] })) }
}

function quotationViews(doc: Doc): Inspection['quotations'] {
  return doc.quotations.map(({ open, close, depth, closed }) => ({
    ...spanOf(doc, open, closed ? close + 1 : close),
    depth,
    closed,
  }))
}

/** Entity ids of the reading by the registry's index: an entity keeps its draft's own list of mentions. */
function idsOf({ scene, reading }: Trace): ReadonlyMap<number, string> {
  const drafts = new Map(scene.registry.drafts.map((d) => [d.mentions, d.index] as const))
  const found = reading.entities.map((e) => [drafts.get(e.mentions as never) ?? -1, e.id] as const)
  return new Map(found)
}

/** Reads an article and tells what each stage saw. The reading is the one that `read` gives. */
export function inspect(article: Article, pack: LanguagePack): Inspection {
  const seen = trace(article, pack)
  const ids = idsOf(seen)
  const reading = settled(seen.reading)
  const { doc } = seen.scene
  return {
    tokens: tokenViews(seen),
    sentences: doc.sentences.map(({ from, to }) => spanOf(doc, from, to)),
    quotations: quotationViews(doc),
    references: referenceViews(seen, ids),
    clauses: clauseViews(seen),
    frames: frameViews(seen),
    reading,
  }
}
