import type { OutcomeFrame, SpeechFrame } from '../../lexicon/types.ts'
import type { Outcome } from '../../model/reading.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf } from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import type { Scene } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Range } from '../document.ts'
import type { EventMention } from '../events/draft.ts'
import { type Content, contentFrom } from '../statements/content.ts'
import { findOpening } from '../statements/opening.ts'

/** An outcome in the making: entity indices and token ranges. */
export interface OutcomeDraft {
  readonly rule: string
  readonly kind: Outcome['kind']
  readonly parties: readonly number[]
  readonly assignees: readonly number[]
  readonly content: Range
  readonly at: number
  readonly stated: boolean
}

function asSpeech(frame: OutcomeFrame): SpeechFrame {
  return { kind: 'speech', stance: 'agree', content: frame.content }
}

function outcomeFrame(verb: FiniteVerb): OutcomeFrame | null {
  return verb.reading.stem.predicate?.frames.find((f): f is OutcomeFrame => f.kind === 'outcome') ?? null
}

function hasSides(s: Scene, parties: readonly number[], frame: OutcomeFrame): boolean {
  if (frame.content.includes('object') && frame.outcome === 'agreed') return parties.length >= 2
  return parties.length > 0 && parties.every((e) => s.registry.drafts[e]?.kind !== 'outlet')
}

function contentOf(s: Scene, d: Discourse, verb: FiniteVerb, frame: OutcomeFrame): Content | null {
  const limit = outerLimit(s, verb.at)
  const from = verb.subject && verb.subject.from > verb.at ? verb.subject.to : verb.at + 1
  const opening = findOpening(s, asSpeech(frame), from, limit)
  return opening ? contentFrom(s, d, opening, limit) : null
}

function fromVerb(s: Scene, d: Discourse, verb: FiniteVerb): OutcomeDraft | null {
  const frame = outcomeFrame(verb)
  if (!frame || frame.outcome === 'signed') return null
  const parties = subjectOf(s, d, verb)
  if (!hasSides(s, parties, frame)) return null
  const content = contentOf(s, d, verb, frame)
  if (!content) return null
  const args = collectArguments(s, verb.at + 1, content.from)
  const assignees = frame.outcome === 'tasked' ? args.actors.filter((a) => a.prep === '' && a.from !== verb.subject?.from).flatMap((a) => entitiesIn(s, d, a)) : []
  return {
    rule: `outcome/${verb.reading.stem.lemma}`,
    kind: frame.outcome,
    parties,
    assignees,
    content: { from: content.from, to: content.to },
    at: verb.at,
    stated: verb.subject !== null,
  }
}

const DOCUMENT_REACH = 6

/** The document that a signing names: توقيع مذكرة تفاهم، وقع الجانبان اتفاقية. */
function signedDocument(s: Scene, e: EventMention): Range | null {
  const limit = clauseLimit(s, e.trigger.from)
  for (let j = e.trigger.from + 1; j < Math.min(limit, e.trigger.from + DOCUMENT_REACH * 3); j++) {
    const r = nominalReading(s, j)
    if (!r || !s.doc.tokens[j]?.classes.has('signable')) continue
    const end = contentEnd(s, j, limit)
    return { from: j, to: end }
  }
  return null
}

function contentEnd(s: Scene, from: number, limit: number): number {
  let j = from + 1
  while (j < limit && s.doc.tokens[j]?.kind === 'word' && (s.mentionOver[j] ?? -1) < 0 && (s.timeOver[j] ?? -1) < 0) j++
  return j
}

function fromSigning(s: Scene, e: EventMention): OutcomeDraft | null {
  if (e.type !== 'sign' || e.modality !== 'occurred') return null
  const content = signedDocument(s, e)
  if (!content) return null
  return { rule: `outcome/${e.rule}`, kind: 'signed', parties: e.parts.map((p) => p.entity), assignees: [], content, at: e.trigger.from, stated: !e.inferred }
}

function overlapping(a: OutcomeDraft, b: OutcomeDraft): boolean {
  return a.kind === b.kind && a.content.from < b.content.to && b.content.from < a.content.to
}

/** Reads what was agreed, signed, and who was charged with what. */
export function readOutcomes(s: Scene, d: Discourse): OutcomeDraft[] {
  const verbs = d.verbs.filter((v) => v.at >= s.bodyFrom).flatMap((v) => fromVerb(s, d, v) ?? [])
  const signed = d.events.filter((e) => e.trigger.from >= s.bodyFrom).flatMap((e) => fromSigning(s, e) ?? [])
  const all = [...verbs, ...signed].sort((a, b) => a.at - b.at)
  return all.filter((o, k) => !all.slice(0, k).some((p) => overlapping(p, o)))
}
