import { tellsSpeech } from '../../lexicon/frames.ts'
import { isContact } from '../../model/contact.ts'
import { type Discourse, entitiesIn, subjectOf, verbBefore } from '../clauses/discourse.ts'
import { finiteReading } from '../clauses/finite.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import {
  entitiesOf,
  functionClass,
  isComma,
  mentionBefore,
  mentionFrom,
  type Scene,
  sentenceStart,
  token,
} from '../clauses/scene.ts'
import { type Subject, subjectAfter } from '../clauses/subject.ts'
import type { Range } from '../document.ts'
import type { Part } from './draft.ts'
import { antecedent } from './parties.ts'
import { addParts } from './roles.ts'
import type { Told } from './successors.ts'

/** Whom the pronoun of a verb of meeting stands for, with the subject named behind it (حيث استقبله نظيره). */
export function withPronoun(
  s: Scene,
  d: Discourse,
  { verb, frame, taken }: Told,
  parts: readonly Part[],
): readonly Part[] {
  const { pron } = verb.reading.clitics
  const isBehind = verb.subject !== null && verb.subject.from > verb.at
  if (pron?.person !== 3 || !isBehind || !frame.object || !isContact(frame.type)) return parts
  const object = taken ?? antecedent(s, d, verb.at, pron, new Set(parts.map((p) => p.entity)))
  return addParts(parts, object, frame.object)
}

/** Who speaks in the first person at token `at`: whoever is named before the colon or quotation mark, or says what is quoted; null if not one person. */
export function speakerFor(s: Scene, d: Discourse, at: number): Subject | null {
  const open = s.doc.quotations[s.doc.quotationOf[at] ?? -1]?.open
  const from = sentenceStart(s, at)
  const colon = lastColon(s, from, open ?? at)
  const m = colon > from ? mentionBefore(s, colon) : null
  if (m?.kind === 'person' && m.from === from) return ofOne(s, entitiesOf(s, m), m)
  if (open === undefined) return null
  const verb = verbBefore(d, open, Math.min(from, sentenceStart(s, open)))
  return verb && tellsSpeech(verb.reading.stem.predicate)
    ? ofOne(s, subjectOf(s, d, verb), { from: verb.at, to: verb.at + 1 })
    : null
}

function ofOne(s: Scene, entities: readonly number[], { from, to }: Range): Subject | null {
  const [only] = entities
  const isPerson = only !== undefined && entities.length === 1 && s.registry.drafts[only]?.kind === 'person'
  return isPerson ? { entities, from, to } : null
}

function lastColon(s: Scene, from: number, to: number): number {
  for (let j = to - 1; j >= from; j--) if (token(s, j)?.form === ':') return j
  return -1
}

const INSERTION = 30

/** Whom a verb of meeting has for its object behind the relative clause of its subject, which a comma ends: التقى الأمير الذي يزور المملكة …، وزير …. */
export function objectBehindRelative(s: Scene, { verb, frame }: Told, limit: number): readonly number[] {
  if (!frame.object || !isContact(frame.type) || verb.subject?.to !== limit || !functionClass(s, limit, 'rel'))
    return []
  const end = Math.min(outerLimit(s, limit), limit + INSERTION)
  for (let k = limit + 1; k < end && !functionClass(s, k, 'that'); k++) {
    if (!isComma(s, k)) continue
    const m = mentionFrom(s, k + 1)
    const isObject = m?.kind === 'person' && !m.conj && !m.prep && finiteReading(s, m.to) === null
    return isObject ? entitiesOf(s, m) : []
  }
  return []
}

/** A relative clause whose verb takes up its head by a pronoun tells of somebody else behind it: الوزير الذي استقبله الرئيس. */
export function resumptive(s: Scene, d: Discourse, told: Told): Told {
  const { subject, at, reading } = told.verb
  const isTaken = reading.clitics.pron && told.frame.object && subject && subject.from < at
  if (!isTaken || !functionClass(s, at - 1, 'rel')) return told
  const behind = subjectAfter(s, at, clauseLimit(s, at))
  return behind ? { ...told, verb: { ...told.verb, subject: behind }, taken: entitiesIn(s, d, subject) } : told
}
