import type { Stance } from '../../model/reading.ts'
import { type Discourse, verbBefore } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { isComma, type Scene } from '../clauses/scene.ts'
import { clauseStart } from '../clauses/subject.ts'
import type { Range } from '../document.ts'
import { type Attribution, findAttributions } from './attribution.ts'
import { type Content, contentFrom, findOpening } from './content.ts'
import { type Cue, findCues } from './cues.ts'
import { isInside, type Spoken } from './floor.ts'
import { speakerOf } from './speaker.ts'
import { stanceOf } from './stance.ts'

/** A statement in the making: entity indices and token ranges. */
export interface StatementDraft {
  readonly rule: string
  readonly speaker: readonly number[]
  readonly stance: Stance
  readonly mode: 'direct' | 'indirect'
  readonly cue: Range
  readonly content: Range
  readonly via: readonly number[]
  readonly stated: boolean
}

function contentOf(s: Scene, d: Discourse, cue: Cue): Content | null {
  const limit = outerLimit(s, cue.at)
  if (cue.nounFrom !== null) return contentFrom(s, d, { from: cue.nounFrom, by: 'object' }, limit)
  const opening = findOpening(s, cue.frame, cue.searchFrom, limit) ?? (cue.subject && cue.subject.from > cue.at ? findOpening(s, { ...cue.frame, content: ['that'] }, cue.to, limit) : null)
  return opening ? contentFrom(s, d, opening, limit) : null
}

function statementOf(s: Scene, d: Discourse, cue: Cue, spoken: readonly Spoken[]): StatementDraft | null {
  const content = contentOf(s, d, cue)
  if (!content) return null
  const speaker = speakerOf(s, d, cue, content.from, spoken)
  if (speaker.entities.length === 0) return null
  return {
    rule: cue.rule,
    speaker: speaker.entities,
    stance: stanceOf(s, cue.frame, content),
    mode: content.quoted ? 'direct' : 'indirect',
    cue: { from: cue.at, to: cue.to },
    content: { from: content.from, to: content.to },
    via: speaker.via,
    stated: speaker.stated,
  }
}

function isOutlet(s: Scene, e: number): boolean {
  return s.registry.drafts[e]?.kind === 'outlet'
}

function holds(outer: StatementDraft, inner: StatementDraft): boolean {
  return outer !== inner && outer.content.from <= inner.cue.from && inner.content.to <= outer.content.to
}

function sameSpeakers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x))
}

const RELAY_REACH = 8

/** An outlet, body or document whose report opens with somebody else's speech act only relays it. */
function isRelay(s: Scene, outer: StatementDraft, all: readonly StatementDraft[]): boolean {
  const impersonal = outer.speaker.every((e) => {
    const kind = s.registry.drafts[e]?.kind
    return kind === 'outlet' || kind === 'document' || kind === 'org'
  })
  if (!impersonal) return false
  return all.some((inner) => holds(outer, inner) && inner.cue.from - outer.content.from < RELAY_REACH && !sameSpeakers(inner.speaker, outer.speaker) && isPersonal(s, inner))
}

function isPersonal(s: Scene, inner: StatementDraft): boolean {
  return inner.speaker.some((e) => s.registry.drafts[e]?.kind === 'person')
}

function viaOf(inner: StatementDraft, all: readonly StatementDraft[]): readonly number[] {
  const outers = all.filter((o) => holds(o, inner)).sort((a, b) => a.content.from - b.content.from)
  const chain = [...outers.flatMap((o) => [...o.via, ...o.speaker]), ...inner.via]
  return [...new Set(chain)].filter((e) => !inner.speaker.includes(e))
}

/** Statements in the sentence of an attribution take its source. */
function attributed(s: Scene, statement: StatementDraft, attributions: readonly Attribution[]): StatementDraft {
  const here = attributions.filter((a) => s.doc.sentenceOf[a.from] === s.doc.sentenceOf[statement.cue.from] && !(statement.content.from <= a.from && a.to <= statement.content.to))
  const sources = here.flatMap((a) => a.sources).filter((e) => !statement.speaker.includes(e) && !statement.via.includes(e))
  return sources.length > 0 ? { ...statement, via: [...new Set([...sources, ...statement.via])] } : statement
}

/** A sentence whose only report is its attribution: the source itself says it. */
function fromAttribution(s: Scene, d: Discourse, a: Attribution, statements: readonly StatementDraft[]): StatementDraft | null {
  const sentence = s.doc.sentences[s.doc.sentenceOf[a.from] ?? -1]
  if (!sentence) return null
  const start = clauseStart(s, a.from)
  const isOpening = a.from - sentence.from <= 1
  const range = isOpening ? { from: isComma(s, a.to) ? a.to + 1 : a.to, to: outerLimit(s, a.from) } : { from: Math.min(start, sentence.from), to: a.from }
  if (range.to - range.from < 4 || statements.some((x) => x.content.from < range.to && range.from < x.content.to)) return null
  const content = contentFrom(s, d, { from: range.from, by: 'that' }, range.to)
  if (!content || (!isOpening && !verbBefore(d, a.from, sentence.from))) return null
  return {
    rule: 'statement/according-to',
    speaker: a.sources,
    stance: 'state',
    mode: 'indirect',
    cue: { from: a.from, to: a.to },
    content: { from: content.from, to: content.to },
    via: [],
    stated: true,
  }
}

/** Reads what was said by whom, in the order of the text. */
export function readStatements(s: Scene, d: Discourse): StatementDraft[] {
  const found: StatementDraft[] = []
  const spoken: Spoken[] = []
  for (const cue of findCues(s, d)) {
    if (cue.at < s.bodyFrom) continue
    const statement = statementOf(s, d, cue, spoken)
    if (!statement) continue
    found.push(statement)
    if (!statement.speaker.every((e) => isOutlet(s, e))) spoken.push({ at: cue.at, content: statement.content, speaker: statement.speaker, inner: isInside(spoken, cue.at) })
  }
  const attributions = findAttributions(s, d).filter((a) => a.from >= s.bodyFrom)
  const sourced = found.map((x) => attributed(s, x, attributions))
  const kept = sourced.filter((x) => !isRelay(s, x, sourced)).map((x) => ({ ...x, via: viaOf(x, sourced) }))
  const own = attributions.flatMap((a) => fromAttribution(s, d, a, kept) ?? [])
  return [...kept, ...own].sort((a, b) => a.cue.from - b.cue.from)
}
