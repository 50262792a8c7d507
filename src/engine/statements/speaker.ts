import { namesEvent } from '../../lexicon/frames.ts'
import type { SpeechFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, resolvePair, subjectInForce, verbBefore } from '../clauses/discourse.ts'
import { describedActor } from '../clauses/np.ts'
import { isResumptive } from '../clauses/resumption.ts'
import { entitiesOf, functionClass, isPerson, type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { actorAt, agrees, type Subject } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { EventMention } from '../events/draft.ts'
import { fitsGender } from './agreement.ts'
import type { Cue } from './cues.ts'
import { type Spoken, speakerBefore } from './floor.ts'
import { sourceTakenUp } from './sources.ts'

/** Who speaks, who relays, and whether the clause itself names the speaker. */
export interface Speaker {
  readonly entities: readonly number[]
  readonly via: readonly number[]
  readonly stated: boolean
}

const NOBODY: Speaker = { entities: [], via: [], stated: false }

function implied(entities: readonly number[]): Speaker {
  return { entities, via: [], stated: false }
}

function isSpeaking(s: Scene, entity: number): boolean {
  return s.registry.drafts[entity]?.kind !== 'place'
}

function behindPreposition(s: Scene, d: Discourse, cue: Cue, prep: string, contentFrom: number): readonly number[] {
  const args = collectArguments(s, cue.at + 1, contentFrom, true)
  const actor = args.actors.find((a) => a.prep === prep && entitiesIn(s, d, a).length > 0)
  return actor ? entitiesIn(s, d, actor) : []
}

/** The subject of the nearest verb before the cue in its sentence that names one fit to speak; relative clauses are passed over. */
function sentenceSubject(s: Scene, d: Discourse, cue: Cue, spoken: readonly Spoken[]): readonly number[] {
  const from = sentenceStart(s, cue.at)
  let verb = verbBefore(d, cue.at, from)
  while (verb) {
    const named = verb.subject ? entitiesIn(s, d, verb.subject).filter((e) => isPerson(s, e) || !isDescribed(s, e)) : []
    if (named.length > 0 && !isSubordinate(s, verb, spoken) && fitsGender(s, cue.reading.stem.features, named))
      return named
    verb = verbBefore(d, verb.at, from)
  }
  return []
}

function isDescribed(s: Scene, e: number): boolean {
  return s.registry.drafts[e]?.named === false
}

function isSubordinate(s: Scene, verb: FiniteVerb, spoken: readonly Spoken[]): boolean {
  return functionClass(s, verb.at - 1, 'rel') || spoken.some((x) => x.content.from <= verb.at && verb.at < x.content.to)
}

/** Who a participle of circumstance belongs to: whoever spoke in its sentence, else the sentence's subject, else the last speaker. */
function participleSpeaker(s: Scene, d: Discourse, cue: Cue, spoken: readonly Spoken[]): Speaker {
  const behind = actorAt(s, cue.at + 1)
  if (
    behind?.entities.some((e) => isPerson(s, e)) &&
    !behind.pair &&
    (s.mentionOver[behind.from] ?? -1) >= 0 &&
    cue.ways.every(({ frame }) => frame.neutral)
  )
    return { entities: behind.entities, via: [], stated: true }
  const here = sentenceStart(s, cue.at)
  const lead = spoken.filter((x) => x.leads && x.at < cue.at && x.at >= here).at(-1)?.speaker
  if (lead && fitsGender(s, cue.reading.stem.features, lead)) return implied(lead)
  const own = speakerBefore(spoken, cue.at, here, (e) => fitsGender(s, cue.reading.stem.features, e))
  if (own) return implied(own)
  const subject = sentenceSubject(s, d, cue, spoken)
  if (subject.length > 0) return implied(subject)
  return implied(lastSpeaker(s, cue, spoken) ?? speakerBefore(spoken, cue.at, here, () => true) ?? [])
}

function lastSpeaker(s: Scene, cue: Cue, spoken: readonly Spoken[]): readonly number[] | undefined {
  return speakerBefore(spoken, cue.at, 0, (e) => agrees(s, cue.reading.stem.features, e))
}

const RESUMPTIVE_REACH = 4

/** Whether the cue takes up the contact told right before it by a pronoun: أعرب خلاله عن …. */
function takesUpContact(s: Scene, cue: Cue): boolean {
  for (let j = cue.at + 1; j <= cue.at + RESUMPTIVE_REACH; j++) if (isResumptive(s, j)) return true
  return false
}

/** Who set going the contact told last in the cue's sentence: the speaker of a clause that hangs on it. */
function initiator(s: Scene, d: Discourse, cue: Cue): readonly number[] {
  const contact = d.events
    .filter((e) => e.trigger.from < cue.at && s.doc.sentenceOf[e.trigger.from] === s.doc.sentenceOf[cue.at])
    .at(-1)
  if (!contact) return []
  const first =
    contact.parts.find((p) => p.role === 'initiator') ??
    contact.parts.find((p) => p.role === 'party' || p.role === 'host')
  const who = first?.entity ?? giverBefore(s, cue.at, contact)
  return who !== undefined && agrees(s, cue.reading.stem.features, [who]) ? [who] : []
}

/** The last person named between a contact and the cue who does not receive it: a giver that the contact's own words did not show. */
function giverBefore(s: Scene, at: number, contact: EventMention): number | undefined {
  const between = s.mentions.filter((m) => m.kind === 'person' && m.from > contact.trigger.from && m.to <= at).reverse()
  return between.flatMap((m) => entitiesOf(s, m)).find((e) => !contact.parts.some((p) => p.entity === e))
}

/** A verb that names no speaker: the subject of its sentence where it is joined to it, else whoever spoke last. */
function unnamed(s: Scene, d: Discourse, cue: Cue, spoken: readonly Spoken[]): readonly number[] {
  const { features } = cue.reading.stem
  if (features.number === 'du') return subjectInForce(s, d, cue.at, features)
  const set = takesUpContact(s, cue) ? initiator(s, d, cue) : []
  if (set.length > 0) return set
  const here = speakerBefore(
    spoken,
    cue.at,
    sentenceStart(s, cue.at),
    (e) => fitsGender(s, features, e) || (e.length > 1 && features.gender !== 'f'),
  )
  if (here) return here
  const subject = sentenceSubject(s, d, cue, spoken)
  if (subject.length > 0) return subject
  return lastSpeaker(s, cue, spoken) ?? subjectInForce(s, d, cue.at, features).filter((e) => isSpeaking(s, e))
}

/** Whether the words of the subject say who speaks: a pair of the context (الجانبان) or a mere office leave it to be found out. */
function isNamed(s: Scene, cue: Cue, speakers: readonly number[]): boolean {
  return (
    cue.subject?.pair === undefined && speakers.every((e) => !isPerson(s, e) || s.registry.drafts[e]?.named === true)
  )
}

/** Those whom a subject names; leaders or ministers of whom the text names none are what it calls them (أكد القادة …). */
function speakersNamed(s: Scene, d: Discourse, subject: Subject): readonly number[] {
  const named = entitiesIn(s, d, subject).filter((e) => isSpeaking(s, e))
  if (named.length > 0 || subject.pair !== 'title') return named
  const described = describedActor(s, subject)
  return described ? [described.index] : []
}

/** The lemmas of the contacts that a clause takes up by their nouns: خلال المشاورات، في ختام اللقاء. */
function contactsTakenUp(s: Scene, from: number, to: number): ReadonlySet<string> {
  const lemmas = new Set<string>()
  for (let j = from; j < to; j++)
    for (const r of token(s, j)?.readings ?? [])
      if (r.stem.pos === 'verbalNoun' && r.clitics.def && namesEvent(r)) lemmas.add(r.stem.lemma)
  return lemmas
}

/**
 * The parties of the contact at which something was affirmed (تم التأكيد خلال المشاورات على …): of the one last told by that
 * noun, else of the last at which persons met.
 */
function partiesMet(s: Scene, d: Discourse, cue: Cue, contentFrom: number): readonly number[] {
  const taken = contactsTakenUp(s, cue.at + 1, contentFrom)
  const here = sentenceStart(s, cue.at)
  const met = d.events.filter((e) => e.trigger.from < here && partiesOf(e).length > 1).reverse()
  if (taken.size === 0 || met.length === 0) return resolvePair(s, d, 'side', cue.at)
  const named = met.find((e) => readingsOf(s, e).some((r) => taken.has(r.stem.lemma)))
  const event = named ?? met.find((e) => partiesOf(e).some((p) => isPerson(s, p))) ?? met[0]
  return event ? partiesOf(event) : []
}

function partiesOf(e: EventMention): readonly number[] {
  return e.parts.filter((p) => p.role !== 'observer').map((p) => p.entity)
}

function readingsOf(s: Scene, { trigger }: EventMention): readonly WordReading[] {
  return s.doc.tokens.slice(trigger.from, trigger.to).flatMap((t) => t.readings)
}

/** بعضهم، أحدهم: some of those told of before speak, the text does not say who. */
function isSomeOfThem(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.cls === 'quant' && r.clitics.pron?.number === 'pl') ?? false
}

/** The speaker of a cue: named in its clause, else who spoke before, else the subject in force. */
export function speakerOf(
  s: Scene,
  d: Discourse,
  cue: Cue,
  frame: SpeechFrame,
  contentFrom: number,
  spoken: readonly Spoken[],
): Speaker {
  if (cue.byParties) return implied(partiesMet(s, d, cue, contentFrom))
  const meant = (es: readonly number[]): number[] => es.map((e) => sourceTakenUp(s, e, cue.at, spoken))
  const named = meant(cue.subject ? speakersNamed(s, d, cue.subject) : [])
  if (frame.relays) {
    const quoted = meant(behindPreposition(s, d, cue, frame.relays, contentFrom))
    if (quoted.length > 0) return { entities: quoted, via: named, stated: true }
  }
  if (frame.speakerAfter) {
    const document = behindPreposition(s, d, cue, frame.speakerAfter, contentFrom)
    if (document.length > 0) return { entities: document, via: [], stated: true }
  }
  if (cue.carriedFor) return { entities: entitiesIn(s, d, cue.carriedFor), via: named, stated: true }
  if (frame.speakerAfter) return NOBODY
  if (named.length > 0) return { entities: named, via: [], stated: isNamed(s, cue, named) }
  if (cue.kind === 'participle') return participleSpeaker(s, d, cue, spoken)
  if (cue.reading.stem.features.voice === 'passive' || isSomeOfThem(s, cue.at + 1)) return NOBODY
  return implied(unnamed(s, d, cue, spoken))
}
