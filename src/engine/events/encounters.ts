import type { EventFrame } from '../../lexicon/types.ts'
import type { ActorArgument } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn } from '../clauses/discourse.ts'
import { type Scene, token } from '../clauses/scene.ts'
import { isQuantifier } from '../clauses/subject.ts'
import type { Range } from '../document.ts'
import type { Draft } from '../references/registry.ts'
import type { Part } from './draft.ts'

/** Whether «كل من» within the words says that each of those named behind it is meant. */
function meansEach(s: Scene, { from, to }: Range): boolean {
  for (let j = from; j < to - 1; j++)
    if (isQuantifier(s, j) && s.pack.isPartitive(token(s, j + 1)?.form ?? '')) return true
  return false
}

/** Whether words name somebody by what he is to another who is named there (رئيس الوزراء … ووزير خارجيته): they come together. */
function areTogether(s: Scene, { from, to }: Range): boolean {
  return s.mentions.some(
    (m) =>
      m.kind === 'person' &&
      m.conj !== undefined &&
      m.from >= from &&
      m.to <= to &&
      s.doc.tokens.slice(m.from, m.to).some((t) => t.readings[0]?.clitics.pron !== undefined),
  )
}

/** Whom the words behind a predicate name as met, by entity. */
export interface Partners {
  readonly partners: readonly number[]
  readonly unnamed: readonly number[]
}

/** The partners that some arguments name. */
export function partnersIn(s: Scene, d: Discourse, actors: readonly ActorArgument[]): Partners {
  const of = (list: readonly ActorArgument[]): number[] => list.flatMap((a) => entitiesIn(s, d, a))
  return { partners: of(actors), unnamed: of(actors.filter((a) => a.people)) }
}

function isPerson(d: Draft | undefined): d is Draft {
  return d?.kind === 'person'
}

/**
 * The parties of each encounter that one phrase tells: who meets several persons, named one after another, meets each by
 * himself (التقى الرئيس ورئيس البرلمان، لقائه مع …), unless they come together. `words` are those behind the predicate,
 * `partners` whom they name, `unnamed` those among them for whom only their officials are told of.
 */
export function encountersOf(
  s: Scene,
  frame: EventFrame,
  parts: readonly Part[],
  { partners, unnamed }: Partners,
  words: Range,
): Part[][] {
  const met = parts.filter((p) => partners.includes(p.entity) && p.role !== 'observer')
  const own = parts.filter((p) => !partners.includes(p.entity))
  const draftOf = (p: Part): Draft | undefined => s.registry.drafts[p.entity]
  const isEach =
    (frame.each !== undefined || meansEach(s, words)) && (frame.type === 'meeting' || frame.type === 'call')
  const only = own.length === 1 ? draftOf(own[0] as Part) : undefined
  const isForeign = (d: Draft | undefined): boolean =>
    (isPerson(d) && (d.inferred || !only?.state || d.state !== only.state)) ||
    (d !== undefined && unnamed.includes(d.index) && d.state !== only?.state)
  const areForeign = met.every((p) => isForeign(draftOf(p)))
  if (!isEach || met.length < 2 || !isPerson(only) || !areForeign || areTogether(s, words)) return [[...parts]]
  return met.map((p) => [...own, p])
}
