import type { Scene } from '../clauses/scene.ts'
import { type Draft, isBloc, isStateless } from '../references/registry.ts'
import { sideOf, sidesOf } from './keep.ts'
import type { MergedEvent } from './merge.ts'
import { isOpposed, isPrivate } from './private.ts'

/** Whether somebody is posted to others, by his own state or by a body of several. */
function isPosted(s: Scene, { kind, office }: Draft): boolean {
  return kind === 'person' && office !== null && s.pack.isPostedOffice(office)
}

/** Somebody with an office, of whom the text does not tell for whom he holds it. */
function isOfUntoldSide(s: Scene, d: Draft): boolean {
  return d.kind === 'person' && d.office !== null && sideOf(d) === null && !isPrivate(s, d)
}

/** An ambassador deals with those he is sent to: officials beside him whose state goes without saying are theirs. */
function dealsWithHosts(s: Scene, drafts: readonly Draft[]): boolean {
  const posted = drafts.filter((d) => isPosted(s, d))
  const told = posted.some((d) => sideOf(d) !== null)
  return told && drafts.some((d) => isOfUntoldSide(s, d) && !isPosted(s, d))
}

/** Whoever holds the one office that every state has but once, beside another who holds it, is of a second state (الرئيس … والأمير …). */
function hasPeer(s: Scene, drafts: readonly Draft[]): boolean {
  const holders = drafts.filter((d) => d.kind === 'person' && d.office !== null)
  return holders.some(
    (d) =>
      sideOf(d) === null &&
      holders.some((o) => o !== d && s.pack.arePeers(d.title ?? '', d.office ?? '', o.office ?? '')),
  )
}

/** A party or movement gathers its own people, nobody else being told (مؤتمر الحزب). */
function isOwnGathering(s: Scene, { type, parts }: MergedEvent): boolean {
  const [own] = parts.length === 1 ? parts.map((p) => s.registry.drafts[p.entity]) : []
  return (type === 'talks' || type === 'meeting') && own?.kind === 'group' && !isOpposed(s, own)
}

/**
 * Whether an event is one side's own: all whose side is told act for the same, none is a party against its state. Who is
 * told no side for is taken for that side's own, unless his office speaks against it.
 */
export function isDomestic(s: Scene, e: MergedEvent): boolean {
  // A mediator stands between others, and a state votes among others, told or not.
  if (e.type === 'mediate' && e.parts.every((p) => p.role === 'mediator')) return false
  if (isOwnGathering(s, e)) return true
  const drafts = e.parts.flatMap((p) => s.registry.drafts[p.entity] ?? [])
  if (e.type === 'vote' && drafts.every((d) => d.kind === 'state')) return false
  if (sidesOf(s, e).size > 1 || drafts.some((d) => d.kind === 'group' || isBloc(d) || isStateless(d))) return false
  return !dealsWithHosts(s, drafts) && !hasPeer(s, drafts)
}
