import type { Scene } from '../clauses/scene.ts'
import type { Attribution } from './attribution.ts'
import type { Spoken } from './floor.ts'
import type { StatementDraft } from './index.ts'

/** Whether an entity is an outlet. */
export function isOutlet(s: Scene, e: number): boolean {
  return s.registry.drafts[e]?.kind === 'outlet'
}

function holds(outer: StatementDraft, inner: StatementDraft): boolean {
  return outer !== inner && outer.content.from <= inner.cue.from && inner.content.to <= outer.content.to
}

function sameSpeakers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x))
}

const RELAY_REACH = 8

/** جاء في البيان: «يؤكد البلدان …»: what a document holds opens with the report of its own. */
function opensIt(s: Scene, outer: StatementDraft, inner: StatementDraft): boolean {
  return inner.cue.from === outer.content.from && outer.speaker.every((e) => s.registry.drafts[e]?.kind === 'document')
}

/** An outlet, body or document whose report opens with somebody else's speech act only relays it. */
export function isRelay(s: Scene, outer: StatementDraft, all: readonly StatementDraft[]): boolean {
  const impersonal = outer.speaker.every((e) => {
    const kind = s.registry.drafts[e]?.kind
    return kind === 'outlet' || kind === 'document' || kind === 'org'
  })
  if (!impersonal) return false
  return all.some(
    (inner) =>
      holds(outer, inner) &&
      (opensIt(s, outer, inner) ||
        (inner.cue.from - outer.content.from < RELAY_REACH &&
          !sameSpeakers(inner.speaker, outer.speaker) &&
          (isPersonal(s, inner) || outer.speaker.every((e) => isOutlet(s, e))))),
  )
}

/** Whether a person is among the speakers. */
function isPersonal(s: Scene, { speaker }: Pick<StatementDraft, 'speaker'>): boolean {
  return speaker.some((e) => s.registry.drafts[e]?.kind === 'person')
}

/** Whether somebody's words open what a document, body or outlet tells (ذكر البيان أن الملك أشار …): what hangs on that sentence is his. */
export function opensReport(s: Scene, statement: StatementDraft, spoken: readonly Spoken[]): boolean {
  const at = statement.cue.from
  return (
    isPersonal(s, statement) &&
    spoken.some(
      (x) => x.content.from <= at && at < Math.min(x.content.to, x.content.from + RELAY_REACH) && !isPersonal(s, x),
    )
  )
}

/** The way to a statement told inside others: their speakers, outermost first. */
export function viaOf(inner: StatementDraft, all: readonly StatementDraft[]): readonly number[] {
  const outers = all.filter((o) => holds(o, inner)).sort((a, b) => a.content.from - b.content.from)
  const chain = [...outers.flatMap((o) => [...o.via, ...o.speaker]), ...inner.via]
  return [...new Set(chain)].filter((e) => !inner.speaker.includes(e))
}

/** What an outlet tells on the word of one who is none (كشفت الصحيفة، نقلاً عن مسؤولين، أن …) is theirs, by way of the outlet. */
function isToldTo(s: Scene, statement: StatementDraft, sources: readonly number[]): boolean {
  return statement.speaker.every((e) => isOutlet(s, e)) && sources.every((e) => !isOutlet(s, e))
}

/** Statements in the sentence of an attribution take its source. */
export function attributed(s: Scene, statement: StatementDraft, attributions: readonly Attribution[]): StatementDraft {
  const here = attributions.filter(
    (a) =>
      s.doc.sentenceOf[a.from] === s.doc.sentenceOf[statement.cue.from] &&
      !(statement.content.from <= a.from && a.to <= statement.content.to),
  )
  const sources = here
    .flatMap((a) => a.sources)
    .filter((e) => !statement.speaker.includes(e) && !statement.via.includes(e))
  if (sources.length === 0) return statement
  if (isToldTo(s, statement, sources)) return { ...statement, speaker: [...new Set(sources)], via: statement.speaker }
  return { ...statement, via: [...new Set([...sources, ...statement.via])] }
}
