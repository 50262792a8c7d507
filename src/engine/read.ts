import type { LanguagePack } from '../lexicon/pack.ts'
import type { Article } from '../model/article.ts'
import type { Reading, TimeExpression } from '../model/reading.ts'
import { tokenise } from '../text/tokenise.ts'
import { assemble } from './assembly/assemble.ts'
import type { Discourse } from './clauses/discourse.ts'
import { buildScene, type Scene } from './clauses/scene.ts'
import { finiteVerbs } from './clauses/subjects.ts'
import { buildDoc, type Doc, tokenFrom } from './document.ts'
import { firstSince } from './events/first.ts'
import { readEvents } from './events/index.ts'
import { keepEvents } from './events/keep.ts'
import { type MergedEvent, mergeEvents } from './events/merge.ts'
import { settleByVisits } from './events/stays.ts'
import { scanNames } from './names/scan.ts'
import { readOutcomes } from './outcomes/index.ts'
import { resolve } from './references/resolve.ts'
import { addSurnames } from './references/surnames.ts'
import { readStatements, type StatementDraft } from './statements/index.ts'
import { readTimes } from './times/index.ts'

/** Runs a stage under its name; a profiler may time it. */
export type Run = <T>(stage: string, work: () => T) => T

const plain: Run = (_, work) => work()

/** Everything the stages have found, for whoever wants to look behind a reading. */
export interface Trace {
  readonly scene: Scene
  readonly discourse: Discourse
  readonly events: readonly MergedEvent[]
  readonly statements: readonly StatementDraft[]
  readonly reading: Reading
}

/** The text that every span of an article's reading points into: headline, newline, body. */
function textOf(article: Article): string {
  return article.headline ? `${article.headline}\n${article.body}` : article.body
}

function dayOf(published: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null
}

function bodyFrom(doc: Doc, article: Article): number {
  return article.headline ? tokenFrom(doc, article.headline.length) : 0
}

/** Reads an article and keeps what each stage saw. */
export function trace(article: Article, pack: LanguagePack, run: Run = plain): Trace {
  const text = textOf(article)
  const doc = run('words', () => buildDoc(text, pack))
  const times = run('times', () => readTimes(text, doc.tokens, article.published, pack.calendar))
  const setting = { day: dayOf(article.published), home: pack.homeOfOutlet(article.outlet) }
  const mentions = run('names', () => addSurnames(doc, scanNames(doc, pack), pack))
  const registry = run('references', () => resolve(doc, mentions, setting, pack))
  const scene = buildScene({ doc, pack, setting, mentions, registry, times, bodyFrom: bodyFrom(doc, article) })
  const discourse: Discourse = run('clauses', () => ({ verbs: finiteVerbs(scene), events: [], carried: new Set() }))
  const events = run('events', () =>
    settleByVisits(scene, keepEvents(scene, mergeEvents(scene, readEvents(scene, discourse)))),
  )
  const statements = run('statements', () => readStatements(scene, discourse))
  const outcomes = run('outcomes', () => readOutcomes(scene, discourse))
  const parts = { events, statements, outcomes }
  const reading = run('assembly', () => assemble(scene, article, parts, firstSince(scene, events), pack))
  return { scene, discourse, events, statements, reading }
}

/** Reads an article. Pure: the same article and language pack always give the same reading. Any text is an article. */
export function read(article: Article, pack: LanguagePack): Reading {
  return trace(article, pack).reading
}

/** Reads an article and says how long each stage took, by the caller's clock (milliseconds). */
export function readTimed(
  article: Article,
  pack: LanguagePack,
  clock: () => number,
): { reading: Reading; ms: Record<string, number> } {
  const ms: Record<string, number> = {}
  const timed: Run = (stage, work) => {
    const start = clock()
    const result = work()
    ms[stage] = (ms[stage] ?? 0) + clock() - start
    return result
  }
  return { reading: trace(article, pack, timed).reading, ms }
}

/** The time expressions of a text alone. */
export function times(text: string, published: string | null, pack: LanguagePack): TimeExpression[] {
  return readTimes(text, tokenise(text), published, pack.calendar)
}
