import { nounFrames, takes } from '../../lexicon/frames.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { type ActorArgument, type Arguments, collectArguments } from '../clauses/arguments.ts'
import { type Discourse, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { finiteReading } from '../clauses/finite.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { functionClass, isComma, opensSentence, type Scene, token } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Range } from '../document.ts'
import { prepOf } from './light.ts'
import { listFrom, mattersFrom } from './topics.ts'

/** How a verb that tells what a contact is about leads to its matters; empty for another verb. */
function marksOf(s: Scene, verb: FiniteVerb): readonly string[] {
  const { lemma, predicate } = verb.reading.stem
  const told = predicate?.frames.find((f) => f.kind === 'event' && f.objectIs === 'topic')
  return told?.kind === 'event' && told.subject === 'party' ? ['object', ...(told.about ?? [])] : s.pack.treats(lemma)
}

/** Whether the noun can be the verb's subject: a plural of things has the feminine singular. */
function agreesWith(noun: WordReading, verb: FiniteVerb): boolean {
  const { person, number, gender } = verb.reading.stem.features
  const own = noun.stem.features.number === 'pl' ? 'f' : noun.stem.features.gender
  return person === 3 && number === 'sg' && (gender === undefined || own === undefined || gender === own)
}

const SUBJECT_REACH = 30
const VERBS_ON = 3

/** The verb whose subject the noun is and that tells what it is about: تطرق اللقاء إلى …, محادثات مع نظيره تناولت …. */
export function treating(
  s: Scene,
  d: Discourse,
  i: number,
  noun: WordReading,
): { verb: FiniteVerb; from: number } | null {
  const before = verbBefore(d, i, i - 1)
  if (before && !noun.clitics.prep && !noun.clitics.conj && agreesWith(noun, before))
    return marksOf(s, before).length > 0 ? { verb: before, from: nounPhraseEnd(s, i) } : null
  const limit = Math.min(outerLimit(s, i), i + SUBJECT_REACH)
  let verb = verbAfter(d, i, limit)
  for (let k = 0; verb && k < VERBS_ON; k++) {
    const isOwn = verb.subject === null || verb.subject.from < verb.at
    if (isOwn && agreesWith(noun, verb) && marksOf(s, verb).length > 0) return { verb, from: verb.at + 1 }
    verb = verbAfter(d, verb.at, limit)
  }
  return null
}

/** A noun of discussing, which tells its matters itself (خصص لمناقشة …). */
function discusses(s: Scene, j: number): boolean {
  const frames = token(s, j)?.readings.flatMap((r) => (r.stem.pos === 'verbalNoun' ? nounFrames(r.stem.predicate) : []))
  return frames?.some((f) => f.kind === 'event' && f.objectIs === 'topic') ?? false
}

function firstLed(s: Scene, args: Arguments, marks: readonly string[], from: number): number {
  const isMatter = (a: ActorArgument): boolean => a.entities.every((e) => s.registry.drafts[e]?.kind !== 'person')
  const starts = [...args.phrases, ...args.actors.filter(isMatter)]
    .filter((p) => p.from >= from && takes(marks, p.prep) && !discusses(s, p.from))
    .map((p) => p.from)
  return starts.length > 0 ? Math.min(...starts) : -1
}

/** Where a verb's complements stand behind its subject: past a relative clause that only says whose the contact is (تناول الاجتماع الذي عقده الوزيران …). */
function complementsOf(s: Scene, d: Discourse, { verb, from }: { verb: FiniteVerb; from: number }): Range {
  const own = functionClass(s, from, 'rel') ? verbAfter(d, from, from + 3) : undefined
  return own?.reading.clitics.pron
    ? { from: own.at + 1, to: clauseLimit(s, own.at) }
    : { from, to: clauseLimit(s, verb.at) }
}

function treated(s: Scene, d: Discourse, i: number, noun: WordReading): Range[] {
  const told = treating(s, d, i, noun)
  if (!told) return []
  const { from, to } = complementsOf(s, d, told)
  const first = firstLed(s, collectArguments(s, from, to), marksOf(s, told.verb), from)
  return first < 0 ? [] : mattersFrom(s, first, from - 1)
}

/** Where the phrase that names the contact opens: at what its matters stand on (جدول أعمال القمة), else at the noun. */
function openingOf(s: Scene, i: number): number {
  let j = i
  while (token(s, j - 1)?.classes.has('agenda') && !functionClass(s, j - 1, 'prep')) j--
  return j
}

function opensSaying(s: Scene, j: number): boolean {
  return functionClass(s, j, 'that') || functionClass(s, j, 'sub')
}

/** The noun phrase right before a verb, back to the opening of its clause (أن الملف النووي سيتصدر …). */
function phraseBefore(s: Scene, at: number): Range | null {
  let j = at
  while (!opensSentence(s, j) && !isComma(s, j - 1) && !opensSaying(s, j - 1)) {
    j--
    if (finiteReading(s, j)) return null
  }
  return j < at && nominalReading(s, j) ? { from: j, to: at } : null
}

/** What a verb of being foremost has for its subject where the contact is its object: يتصدر الملف المحادثات، تهيمن الأزمة على القمة. */
function foremost(s: Scene, d: Discourse, i: number, noun: WordReading): Range[] {
  const head = openingOf(s, i)
  const opening = nominalReading(s, head) ?? noun
  const verb = verbBefore(d, head, Math.max(0, head - SUBJECT_REACH))
  const marks = verb ? s.pack.leadsContacts(verb.reading.stem.lemma) : []
  if (!verb || clauseLimit(s, verb.at) <= i || !takes(marks, prepOf(s, head, opening))) return []
  const until = opening.clitics.prep || !functionClass(s, head - 1, 'prep') ? head : head - 1
  const args = collectArguments(s, verb.at + 1, until)
  const between = firstLed(s, args, ['object'], verb.at + 1)
  if (between >= 0) return mattersFrom(s, between, verb.at, until)
  const before = verb.reading.clitics.conj ? null : phraseBefore(s, verb.at)
  if (before) return listFrom(s, before.from, before.to)
  const behind = firstLed(s, collectArguments(s, nounPhraseEnd(s, i), clauseLimit(s, verb.at)), ['object'], i + 1)
  return behind < 0 ? [] : mattersFrom(s, behind, i)
}

/** The matters that the noun's own clause tells of the contact it names, by a verb of treating or of being foremost. */
export function mattersOf(s: Scene, d: Discourse, i: number, noun: WordReading): Range[] {
  const told = treated(s, d, i, noun)
  return told.length > 0 ? told : foremost(s, d, i, noun)
}
