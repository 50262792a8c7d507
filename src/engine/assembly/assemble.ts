import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Article } from '../../model/article.ts'
import { isContact } from '../../model/contact.ts'
import type {
  Confidence,
  Entity,
  Note,
  Outcome,
  Participant,
  ReadEvent,
  Reading,
  Statement,
  TimeExpression,
} from '../../model/reading.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from '../clauses/scene.ts'
import { type Range, spanOf } from '../document.ts'
import { isDomestic } from '../events/domestic.ts'
import type { MergedEvent } from '../events/merge.ts'
import { valueAt } from '../events/where.ts'
import { startOf } from '../names/bodies.ts'
import type { OutcomeDraft } from '../outcomes/index.ts'
import type { Draft } from '../references/registry.ts'
import type { StatementDraft } from '../statements/index.ts'

/** The parts of a reading in the making. */
export interface Parts {
  readonly events: readonly MergedEvent[]
  readonly statements: readonly StatementDraft[]
  readonly outcomes: readonly OutcomeDraft[]
}

const confidence = (stated: boolean): Confidence => (stated ? 'stated' : 'inferred')
const id = (kind: string, k: number): string => `${kind}${k + 1}`

function span(s: Scene, r: Range): Span {
  return spanOf(s.doc, r.from, r.to)
}

/** A topic as the text words it, without the و that joins it to the one before and the preposition that leads to it. */
function topicSpan(s: Scene, r: Range): Span {
  const whole = span(s, r)
  const first = s.doc.tokens[r.from]
  const opening = first && (s.mentionOver[r.from] ?? -1) < 0 ? startOf(first) : null
  return opening
    ? { start: whole.start + (opening.restored ? (opening.conj?.length ?? 0) : opening.cut), end: whole.end }
    : whole
}

function usedEntities(parts: Parts): Set<number> {
  return new Set([
    ...parts.events.flatMap((e) => e.parts.map((p) => p.entity)),
    ...parts.statements.flatMap((x) => [...x.speaker, ...x.via]),
    ...parts.outcomes.flatMap((o) => [...o.parties, ...o.assignees]),
  ])
}

/** The state that somebody acts for: of a region's people that of the region. */
function stateOf(d: Draft, pack: LanguagePack): string | null {
  return d.state === null || d.kind === 'state' ? d.state : pack.sovereignOf(d.state)
}

function entity(d: Draft, name: (i: number) => string, pack: LanguagePack): Entity {
  const aliases = [...new Set(d.mentions.map((m) => m.text))].filter((t) => t !== d.name)
  return {
    id: name(d.index),
    kind: d.kind,
    name: d.name,
    state: stateOf(d, pack),
    ...(d.title ? { office: { title: d.title, of: d.of } } : {}),
    aliases,
    mentions: d.mentions,
    ...(d.ref ? { ref: d.ref } : {}),
    rule: d.rule,
    confidence: confidence(!d.inferred && !isUnnamed(d)),
  }
}

/** A person known by office or description alone: who it is, and whether two such are one, the text leaves to the reader. */
function isUnnamed(d: Draft): boolean {
  return d.kind === 'person' && !d.named
}

/** The innermost statement whose content holds the event's trigger: it is the source of the event. */
function sourceOf(e: MergedEvent, statements: readonly StatementDraft[]): readonly number[] {
  const holding = statements.filter((x) => x.content.from <= e.trigger.from && e.trigger.to <= x.content.to)
  return [...new Set(holding.flatMap((x) => [...x.via, ...x.speaker]))]
}

function eventOf(
  s: Scene,
  e: MergedEvent,
  k: number,
  parts: Parts,
  name: (i: number) => string,
  first: ReadonlyMap<number, number>,
): ReadEvent {
  const participants: Participant[] = e.parts.map((p) => ({ entity: name(p.entity), role: p.role }))
  const since = first.get(k)
  return {
    id: id('e', k),
    type: e.type,
    trigger: span(s, e.trigger),
    participants,
    time: valueAt(s, e.time),
    place: e.place,
    topics: e.topics.map((t) => topicSpan(s, t)).filter((t) => t.end > t.start),
    modality: e.modality,
    domestic: isDomestic(s, e),
    ...(e.round === undefined ? {} : { round: e.round }),
    ...(e.format === undefined ? {} : { format: e.format }),
    ...(since === undefined ? {} : { firstSince: id('e', since) }),
    via: sourceOf(e, parts.statements).map(name),
    rule: e.rule,
    confidence: confidence(!e.inferred),
  }
}

/** The contact in which something was said: the last one told before it in which the speaker took part. */
function eventAt(parts: Parts, at: number, speakers: readonly number[]): string | null {
  let found: number | null = null
  parts.events.forEach((e, k) => {
    if (e.mentions.every((m) => m.trigger.from >= at) || !isContact(e.type) || e.modality === 'cancelled') return
    if (e.parts.some((p) => speakers.includes(p.entity))) found = k
  })
  return found === null ? null : id('e', found)
}

function statementOf(s: Scene, x: StatementDraft, k: number, parts: Parts, name: (i: number) => string): Statement {
  return {
    id: id('s', k),
    speaker: x.speaker.map(name),
    stance: x.stance,
    mode: x.mode,
    content: span(s, x.content),
    cue: span(s, x.cue),
    event: eventAt(parts, x.cue.from, x.speaker),
    via: x.via.map(name),
    rule: x.rule,
    confidence: confidence(x.stated),
  }
}

function outcomeOf(s: Scene, o: OutcomeDraft, k: number, parts: Parts, name: (i: number) => string): Outcome {
  return {
    id: id('o', k),
    kind: o.kind,
    parties: o.parties.map(name),
    assignees: o.assignees.map(name),
    content: span(s, o.content),
    event: eventAt(parts, o.at, o.parties),
    rule: o.rule,
    confidence: confidence(o.stated),
  }
}

function notesOf(s: Scene): Note[] {
  return s.times
    .filter((t) => t.value === null)
    .map((t) => ({
      code: 'time/unresolved',
      message: `«${t.text}» cannot be dated: the article carries no date of publication`,
      span: { start: t.start, end: t.end },
    }))
}

/** The times of the text; what the headline says and the body says again is told once, as the body has it. */
function timesOf(s: Scene): TimeExpression[] {
  const from = s.doc.tokens[s.bodyFrom]?.start ?? 0
  const isAgain = (t: TimeExpression): boolean =>
    t.end <= from && s.times.some((x) => x.start >= from && x.value === t.value)
  return s.times.filter((t) => !isAgain(t))
}

/** Puts the reading together: entities that take part in something, times, events, statements, outcomes. */
export function assemble(
  s: Scene,
  article: Article,
  parts: Parts,
  first: ReadonlyMap<number, number>,
  pack: LanguagePack,
): Reading {
  const used = [...usedEntities(parts)].sort((a, b) => a - b)
  const rank = new Map(used.map((i, k) => [i, id('a', k)]))
  const name = (i: number): string => rank.get(i) ?? ''
  return {
    id: article.id,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    headline: article.headline,
    text: s.doc.text,
    entities: used.map((i) => entity(s.registry.drafts[i] as Draft, name, pack)),
    times: timesOf(s),
    events: parts.events.map((e, k) => eventOf(s, e, k, parts, name, first)),
    statements: parts.statements.map((x, k) => statementOf(s, x, k, parts, name)),
    outcomes: parts.outcomes.map((o, k) => outcomeOf(s, o, k, parts, name)),
    notes: notesOf(s),
    pack: `${pack.id}/${pack.version}`,
  }
}
