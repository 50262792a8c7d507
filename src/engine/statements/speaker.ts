import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectInForce, subjectOf, verbAt, verbBefore } from '../clauses/discourse.ts'
import { type Scene, token } from '../clauses/scene.ts'
import { agrees } from '../clauses/subject.ts'
import type { Cue } from './cues.ts'

/** Who speaks, who relays, and whether the clause itself names the speaker. */
export interface Speaker {
  readonly entities: readonly number[]
  readonly via: readonly number[]
  readonly stated: boolean
}

function isSpeaking(s: Scene, entity: number): boolean {
  const kind = s.registry.drafts[entity]?.kind
  return kind !== 'place'
}

/** The last one who spoke, if the cue's form allows it. */
function carriedOn(s: Scene, cue: Cue, last: readonly number[]): readonly number[] {
  return agrees(s, cue.reading.stem.features, last) ? last : []
}

function behindPreposition(s: Scene, d: Discourse, cue: Cue, prep: string, contentFrom: number): readonly number[] {
  const args = collectArguments(s, cue.at + 1, contentFrom)
  const actor = args.actors.find((a) => a.prep === s.pack.fold(prep) && entitiesIn(s, d, a).length > 0)
  return actor ? entitiesIn(s, d, actor) : []
}

function participleSpeaker(s: Scene, d: Discourse, cue: Cue, last: readonly number[]): readonly number[] {
  const from = s.doc.sentences[s.doc.sentenceOf[cue.at] ?? -1]?.from ?? 0
  const verb = verbBefore(d, cue.at, from)
  const own = verb ? subjectOf(s, d, verb) : []
  const fits = (e: readonly number[]): boolean => agrees(s, cue.reading.stem.features, e)
  if (last.length > 0 && fits(last) && (own.length === 0 || !fits(own) || own.some((e) => s.registry.drafts[e]?.kind === 'outlet'))) return last
  return fits(own) ? own : carriedOn(s, cue, last)
}

const RESUMPTIVE_REACH = 4

/** Whether the cue takes up the contact told right before it by a pronoun: أعرب خلاله عن …. */
function isResumptive(s: Scene, cue: Cue): boolean {
  for (let j = cue.at + 1; j <= cue.at + RESUMPTIVE_REACH; j++) {
    const r = token(s, j)?.readings[0]
    if (r?.stem.pos === 'function' && r.clitics.pron && r.clitics.pron.number === 'sg') return true
  }
  return false
}

/** Who set going the contact told last in the cue's sentence: the speaker of a clause that hangs on it. */
function initiator(s: Scene, d: Discourse, cue: Cue): readonly number[] {
  const here = d.events.filter((e) => e.trigger.from < cue.at && s.doc.sentenceOf[e.trigger.from] === s.doc.sentenceOf[cue.at])
  const parts = here.at(-1)?.parts ?? []
  const first = parts.find((p) => p.role === 'initiator') ?? parts.find((p) => p.role === 'party' || p.role === 'host')
  return first && agrees(s, cue.reading.stem.features, [first.entity]) ? [first.entity] : []
}

/** The speaker of a cue: named in its clause, else who spoke before, else the subject in force. */
export function speakerOf(s: Scene, d: Discourse, cue: Cue, contentFrom: number, last: readonly number[]): Speaker {
  const { frame } = cue
  const named = cue.subject ? entitiesIn(s, d, cue.subject).filter((e) => isSpeaking(s, e)) : []
  if (frame.relays) {
    const quoted = behindPreposition(s, d, cue, frame.relays, contentFrom)
    if (quoted.length > 0) return { entities: quoted, via: named, stated: true }
  }
  if (frame.speakerAfter && named.length === 0) {
    const document = behindPreposition(s, d, cue, frame.speakerAfter, contentFrom)
    if (document.length > 0) return { entities: document, via: [], stated: true }
  }
  if (named.length > 0) return { entities: named, via: [], stated: true }
  if (cue.kind === 'participle') return { entities: participleSpeaker(s, d, cue, last), via: [], stated: false }
  const passive = cue.reading.stem.features.voice === 'passive'
  if (passive) return { entities: [], via: [], stated: false }
  if (cue.reading.stem.features.number === 'du') return { entities: subjectInForce(s, d, cue.at, cue.reading.stem.features), via: [], stated: false }
  const set = isResumptive(s, cue) ? initiator(s, d, cue) : []
  if (set.length > 0) return { entities: set, via: [], stated: false }
  const carried = carriedOn(s, cue, last)
  const verb = verbAt(d, cue.at)
  const force = verb ? subjectOf(s, d, verb) : []
  return { entities: carried.length > 0 ? carried : force.filter((e) => isSpeaking(s, e)), via: [], stated: false }
}
