import type { Correction } from '../../model/correction.ts'
import type { Entity, Outcome, ReadEvent, Reading, Statement, TimeExpression } from '../../model/reading.ts'
import { anchorsOf, articlesOf, inForce, saidAnchorIn } from '../../record/corrections/force.ts'
import { addedIdOf, resolveSaid, saidAnchorOf } from '../../record/corrections/said.ts'
import type { Store } from '../../store/store.ts'
import { correctedReading } from '../record/corrected.ts'
import { saidOfArticle } from '../record/said.ts'

type Bare<T> = Omit<T, 'rule' | 'confidence' | 'mentions' | 'timex' | 'ref'>

/** A reading as the codebook has it: what a careful analyst would write down, without who or what wrote it. */
export interface GoldReading {
  readonly id: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly headline: string | null
  readonly text: string
  readonly entities: readonly Bare<Entity>[]
  readonly times: readonly Bare<TimeExpression>[]
  readonly events: readonly Bare<ReadEvent>[]
  readonly statements: readonly Bare<Statement>[]
  readonly outcomes: readonly Bare<Outcome>[]
}

function bare<T extends object>(item: T): Bare<T> {
  const { rule, confidence, mentions, timex, ref, ...rest } = item as T & Record<string, unknown>
  return rest as Bare<T>
}

/** Ids of entities that some item speaks of. */
function used({ events, statements, outcomes }: Reading): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ participants, via }) => [...participants.map(({ entity }) => entity), ...via]),
    ...statements.flatMap(({ speaker, via }) => [...speaker, ...via]),
    ...outcomes.flatMap(({ parties, assignees }) => [...parties, ...assignees]),
  ])
}

/** A reading in the codebook's format; entities that nothing speaks of any more are left out. */
function goldOf(reading: Reading): GoldReading {
  const { id, outlet, url, published, headline, text } = reading
  const speaking = used(reading)
  return {
    ...{ id, outlet, url, published, headline, text },
    entities: reading.entities.filter((entity) => speaking.has(entity.id)).map(bare),
    times: reading.times.filter(({ value }) => value !== null).map(bare),
    events: reading.events.map(bare),
    statements: reading.statements.map(bare),
    outcomes: reading.outcomes.map(bare),
  }
}

const LOOKED: ReadonlySet<string> = new Set(['field', 'said', 'reject', 'add', 'add-said', 'accept'])

/** Articles that somebody has set right or found right, each with the corrections of it, by id. */
function reviewed(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const found = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const { change } = correction
    if (!LOOKED.has(change.kind)) continue
    const accepted = change.kind === 'accept' ? anchorsOf(change).map(({ article }) => article) : []
    const articles = [...accepted, ...articlesOf(change)]
    for (const article of new Set(articles)) found.set(article, [...(found.get(article) ?? []), correction])
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether each of the article's statements and outcomes was looked at. */
async function isHeard(store: Store, article: string, corrections: readonly Correction[]): Promise<boolean> {
  const all = (await saidOfArticle(store, article)).map(saidAnchorOf)
  const looked = new Set(
    corrections.flatMap(({ change }) => {
      const anchor = saidAnchorIn(change)
      if (change.kind === 'add-said') return [addedIdOf(change.said)]
      const found = anchor === null ? null : resolveSaid(anchor, all)
      return found === null ? [] : [found.said]
    }),
  )
  return all.every(({ said }) => looked.has(said))
}

/** Whether each event, statement and outcome of the article's reading was looked at: accepted, set right, added or rejected. */
async function isWhole(store: Store, article: string, corrections: readonly Correction[]): Promise<boolean> {
  const named = corrections.flatMap(({ change }) =>
    change.kind === 'field' ? [change.of.report] : anchorsOf(change).map(({ report }) => report),
  )
  const added = corrections.flatMap(({ change }) => (change.kind === 'add' ? [change.event.trigger.start] : []))
  const reports = await store.reportsOf(article)
  const isTold = reports.every(({ id, trigger }) => named.includes(id) || added.includes(trigger.start))
  return isTold && (await isHeard(store, article, corrections))
}

/**
 * Every article that somebody has set right or accepted, as gold in the codebook's format: its reading with all
 * corrections in force, by id. With `whole`, only those whose every event, statement and outcome
 * somebody has looked at.
 */
export async function* goldReadings(
  store: Store,
  { whole = false }: { readonly whole?: boolean } = {},
): AsyncGenerator<GoldReading> {
  const own = reviewed(inForce(await store.allCorrections()))
  for (const [article, corrections] of own) {
    if (whole && !(await isWhole(store, article, corrections))) continue
    const found = await correctedReading(store, article)
    if (found !== null) yield goldOf(found.reading)
  }
}
