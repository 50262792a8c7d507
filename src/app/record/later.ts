import type { EntityKey, EventRecord, OutcomeRecord, StatementRecord } from '../../model/record.ts'
import { followUps } from '../../record/promises.ts'
import type { Cursor } from '../../store/ask/conditions.ts'
import { saidCursorOf } from '../../store/ask/said.ts'
import { cursorOf } from '../../store/ask/timeline.ts'
import type { Store } from '../../store/store.ts'

/** So many events, and statements, of each of those concerned are looked at behind the day of a promise. */
const LATER = 300

/** A page of things in order of day that lie beyond a place. */
type Fetch<T> = (after: Cursor) => Promise<readonly T[]>

/** Behind all ids, which are hexadecimal. */
const LAST_ID = '~'

/**
 * Things of one actor in order of day, of which parts are asked for whose beginnings never go back: what two of them have
 * in common is fetched once.
 */
class Stream<T> {
  readonly #fetch: Fetch<T>
  readonly #place: (item: T) => Cursor
  #items: readonly T[] = []
  #isWhole = false

  constructor(fetch: Fetch<T>, place: (item: T) => Cursor) {
    this.#fetch = fetch
    this.#place = place
  }

  /** The next {@link LATER} after a day. */
  async after(day: string): Promise<readonly T[]> {
    this.#items = this.#items.filter((item) => this.#place(item).day > day)
    while (this.#items.length < LATER && !this.#isWhole) {
      const last = this.#items.at(-1)
      const page = await this.#fetch(last === undefined ? { day, id: LAST_ID } : this.#place(last))
      this.#items = [...this.#items, ...page]
      this.#isWhole = page.length < LATER
    }
    return this.#items.slice(0, LATER)
  }
}

interface Streams {
  readonly events: Stream<EventRecord>
  readonly statements: Stream<StatementRecord>
}

function streamsOf(store: Store, actor: EntityKey): Streams {
  const events: Fetch<EventRecord> = (after) =>
    store.timeline({ actors: [actor], modalities: ['occurred'], after, limit: LATER })
  const statements: Fetch<StatementRecord> = (after) => store.statements({ speakers: [actor], after, limit: LATER })
  return {
    events: new Stream(events, cursorOf),
    statements: new Stream(statements, saidCursorOf),
  }
}

/** Those whom an outcome concerns, states by their keys. */
function concerned({ states, parties, assignees }: OutcomeRecord): readonly EntityKey[] {
  return [...new Set([...states.map((state) => `state:${state}`), ...parties, ...assignees])]
}

/** What later speaks of an outcome, in order of day. */
export interface Later {
  readonly events: readonly EventRecord[]
  readonly statements: readonly StatementRecord[]
}

/** Finds what later speaks of outcomes. Ask in order of their days, the earliest first. */
export function openLater(store: Store): (outcome: OutcomeRecord) => Promise<Later> {
  const known = new Map<EntityKey, Streams>()
  const of = (actor: EntityKey): Streams => {
    const streams = known.get(actor) ?? streamsOf(store, actor)
    known.set(actor, streams)
    return streams
  }
  return async (outcome) => {
    const { day } = outcome
    const events = new Map<string, EventRecord>()
    const statements = new Map<string, StatementRecord>()
    for (const actor of day === null ? [] : concerned(outcome)) {
      for (const event of await of(actor).events.after(day ?? '')) events.set(event.id, event)
      for (const said of await of(actor).statements.after(day ?? '')) statements.set(said.id, said)
    }
    const ids = new Set(followUps(outcome, [...statements.values()], [...events.values()]).map(({ id }) => id))
    return {
      events: [...events.values()].filter(({ id }) => ids.has(id)),
      statements: [...statements.values()].filter(({ id }) => ids.has(id)),
    }
  }
}
