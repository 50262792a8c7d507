import type { EntityKey, EntityRecord } from '../../model/record.ts'
import { kindOf } from '../../record/entities.ts'
import type { Store } from '../../store/store.ts'
import { type Asked, whoIs } from './names.ts'
import { type StatementView, statementViews } from './said.ts'
import { timelineOf } from './timeline.ts'
import { type Answer, type EventView, entityNames } from './views.ts'

/** Somebody who takes part in an actor's events. */
export interface CounterpartView {
  readonly key: EntityKey
  readonly name: string
  readonly events: number
}

/** All that the record has of one actor. The answer's items are its events, the latest first. */
export interface ActorStory extends Answer<EventView> {
  readonly asked: Asked
  readonly kind: string
  /** Null for a state that no article names, though somebody acts for it. */
  readonly entity: EntityRecord | null
  readonly counterparts: readonly CounterpartView[]
  /** The latest first. */
  readonly statements: readonly StatementView[]
}

/** Which of an actor's events are asked for. */
export interface ActorQuery {
  readonly after?: { readonly day: string; readonly id: string }
  readonly limit: number
}

const SAID = 8

async function counterpartsOf(store: Store, key: EntityKey): Promise<readonly CounterpartView[]> {
  const found = await store.counterparts(key)
  const names = await entityNames(
    store,
    found.map((one) => one.key),
  )
  return found.map((one, i) => ({ ...one, name: names[i] ?? one.key }))
}

async function saidBy(store: Store, key: EntityKey): Promise<readonly StatementView[]> {
  const found = await store.statements({ speakers: [key], order: 'newest', limit: SAID })
  const views = await statementViews(store, found)
  return [...new Map(views.toReversed().map((view) => [view.citation.text, view])).values()].reverse()
}

/** An actor by its key: names, offices, whom it has to do with, what it said and its events. Throws a `NameFault` for none. */
export async function actorStory(store: Store, key: EntityKey, { after, limit }: ActorQuery): Promise<ActorStory> {
  const asked = await whoIs(store, key)
  const page = after === undefined ? {} : { after }
  return {
    ...(await timelineOf(store, { actors: [asked], order: 'newest', limit, ...page })),
    asked,
    kind: kindOf(key),
    entity: await store.getEntity(key),
    counterparts: await counterpartsOf(store, key),
    statements: await saidBy(store, key),
  }
}
