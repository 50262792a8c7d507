import type { SpeechFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { nominalReading } from './np.ts'
import { isComma, mentionFrom, opensSentence, type Scene, token } from './scene.ts'
import type { Subject } from './subject.ts'

function speech(verb: WordReading): readonly SpeechFrame[] {
  return (verb.stem.predicate?.frames ?? []).filter((f): f is SpeechFrame => f.kind === 'speech')
}

/** Whether a verb of saying takes whom it is said to or of for its object. */
export function addresses(verb: WordReading): boolean {
  return speech(verb).some((f) => f.addressee?.includes('object') || (f.content.includes('object') && !f.neutral))
}

/** Whether what a verb calls for, warns of or accuses of begins at `j`: at its preposition, or a noun written with it. */
function leadsOn(s: Scene, verb: WordReading, j: number): boolean {
  const governed = new Set(speech(verb).flatMap((f) => (f.addressee?.includes('object') ? f.content : [])))
  return (
    token(s, j)?.readings.some((r) =>
      r.stem.pos === 'function'
        ? governed.has(r.stem.cls === 'that' ? 'that' : r.stem.key) || governed.has(r.clitics.prep ?? '')
        : r.stem.pos !== 'verb' && governed.has(r.clitics.prep ?? ''),
    ) ?? false
  )
}

/** مسؤولين، الطرفين، مسؤولي: no subject is so spelled. */
function isOblique(s: Scene, j: number): boolean {
  const r = isOnePerson(s, j) ? null : nominalReading(s, j)
  const { number, construct } = r?.stem.features ?? {}
  if (!r || number === 'sg' || number === undefined || r.clitics.pron || !(r.clitics.def || construct)) return false
  return s.pack.isObliqueMany(r.stem.exact)
}

/** دعا القوى السياسية، دعت الشعب: a noun for several or for a body that the verb does not agree with. */
function disagrees(s: Scene, verb: WordReading, j: number): boolean {
  const { gender, number } = verb.stem.features
  const noun = mentionFrom(s, j)?.kind === 'person' ? null : nominalReading(s, j)
  if (number !== 'sg' || noun?.stem.pos !== 'noun' || noun.stem.cls === 'person') return false
  const isFeminine = noun.stem.features.gender === 'f' || noun.stem.features.number === 'pl'
  const isMasculine = noun.stem.features.gender === 'm' && noun.stem.features.number === 'sg'
  return gender === 'm' ? isFeminine : gender === 'f' && isMasculine
}

/** Somebody told by name or office may speak to those whom the sentence leaves out (ونصح السفير بتأجيل …). */
function isOnePerson(s: Scene, j: number): boolean {
  const m = mentionFrom(s, j)
  return m?.kind === 'person' && m.number === 'sg'
}

/** Whether a clause can only go on with whoever spoke: its verb is joined to the one before it. */
function goesOn(s: Scene, i: number, verb: WordReading): boolean {
  return verb.clitics.conj !== undefined || s.pack.isLikewise(token(s, i - 1)?.form ?? '')
}

/**
 * ودعا الشعب إلى …، ناشد المجتمع الدولي أن …: whoever stands alone between a verb of calling and what is called for is
 * called upon, where the verb needs such a one, does not agree with him, or goes on with whoever spoke.
 */
export function isCalledUpon(s: Scene, i: number, verb: WordReading, actor: Pick<Subject, 'from' | 'to'>): boolean {
  if (verb.clitics.pron || verb.stem.features.voice === 'passive') return false
  if (actor.from > i + 2 || !leadsOn(s, verb, actor.to)) return false
  if (isOblique(s, actor.from) || disagrees(s, verb, actor.from)) return true
  if (speech(verb).some((f) => f.transitive) && !isOnePerson(s, actor.from)) return true
  return goesOn(s, i, verb) && token(s, actor.from)?.classes.has('called') === true
}

const PHRASE = 8

/** …، وطالب الحكومة بأن: a verb of calling, though spelled like a noun, where whom it calls upon and what for follow. */
export function callsUpon(s: Scene, i: number, verb: WordReading): boolean {
  if (!addresses(verb) || !(isComma(s, i - 1) || opensSentence(s, i))) return false
  const m = mentionFrom(s, i + 1)
  let j = m ? m.to : i + 1
  while (j < i + PHRASE && nominalReading(s, j) && !leadsOn(s, verb, j)) j++
  return j > i + 1 && leadsOn(s, verb, j)
}
