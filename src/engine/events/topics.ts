import { namesEvent } from '../../lexicon/frames.ts'
import type { EventFrame } from '../../lexicon/types.ts'
import { isContact } from '../../model/contact.ts'
import type { EventType } from '../../model/reading.ts'
import type { Arguments } from '../clauses/arguments.ts'
import { finiteReading } from '../clauses/finite.ts'
import { outerLimit } from '../clauses/limits.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { functionClass, isClosing, isComma, isPunct, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import type { Range } from '../document.ts'

const MAX_TOPIC = 40
const MAX_TOPICS = 8

/** The token behind words that add one more topic or an instance to a list (إضافة إلى، وكذلك، وفي مقدمتها); `j` where none stand there. */
function behindAddition(s: Scene, j: number): number {
  const t = token(s, j)
  if (t?.phrase?.cls === 'mwp' && t.classes.has('adding')) return j + t.phrase.length
  const instance = behindInstance(s, j)
  if (instance > j) return instance
  return t?.classes.has('adding') ? behindConcern(s, j + 1) : behindConcern(s, j)
}

/** The token behind a word of instance (أبرزها، وفي مقدمتها); `j` where none stands there. */
function behindInstance(s: Scene, j: number): number {
  const at = functionClass(s, j, 'prep') ? j + 1 : j
  return token(s, at)?.classes.has('instance') ? at + 1 : j
}

/** The token behind «فيما يتعلق» or «فيما يخص»; `j` where neither stands there. */
function behindConcern(s: Scene, j: number): number {
  const verb = token(s, j + 1)?.readings.find((r) => r.stem.pos === 'verb')
  return s.pack.isWherein(token(s, j)?.form ?? '') && verb && s.pack.treats(verb.stem.lemma).length > 0 ? j + 2 : j
}

/** Where a phrase of matters is over whatever follows: at a clause of its own, at what is added to it, or at the circumstances. */
function isOver(s: Scene, j: number, isRelative: boolean): boolean {
  if (isComma(s, j) || functionClass(s, j, 'sub') || functionClass(s, j, 'that')) return true
  if ((s.timeOver[j] ?? -1) >= 0 && !isRelative) return true
  if (behindAddition(s, j) > j || isThatSaid(s, j)) return true
  const verb = (s.mentionOver[j] ?? -1) < 0 ? finiteReading(s, j) : null
  if (verb && (!isRelative || verb.clitics.conj)) return true
  return isCircumstance(s, j)
}

/** «وذلك»: what follows says why or how. */
function isThatSaid(s: Scene, j: number): boolean {
  return functionClass(s, j, 'dem') && token(s, j)?.readings[0]?.clitics.conj !== undefined
}

/** «خلال زيارته», «في ظل» and «مع نظيره» tell when and with whom, not what of. */
function isCircumstance(s: Scene, j: number): boolean {
  const form = token(s, j)?.form ?? ''
  const next = token(s, j + 1)
  if (functionClass(s, j, 'prep') && (s.pack.isOccasion(form) || next?.classes.has('setting'))) return true
  return s.pack.isWith(form) && (isSomeone(s, j + 1) || next?.classes.has('delegation') === true)
}

function isSomeone(s: Scene, j: number): boolean {
  const m = mentionFrom(s, j)
  return m ? m.kind === 'person' : nominalReading(s, j)?.stem.cls === 'person'
}

/** The end of the phrase that opens at `from`, with the prepositional phrases and relative clauses that belong to it. */
function wholePhrase(s: Scene, from: number, limit: number): number {
  let j = isOver(s, from + 1, false) ? from + 1 : Math.max(nounPhraseEnd(s, from), from + 1)
  if (behindAddition(s, j - 1) > j - 1 && j - 1 > from) j--
  let isRelative = false
  while (j < limit && j - from < MAX_TOPIC) {
    isRelative ||= functionClass(s, j, 'rel')
    if (isOver(s, j, isRelative)) return j
    if (token(s, j)?.readings[0]?.clitics.conj && isNewTopic(s, j)) return j
    j++
  }
  return Math.min(j, limit)
}

/** A noun with و in front opens the next topic; an adjective, a name, a second head of one genitive (دفع وتعزيز العلاقات) or what goes back to the first (وسبل تعزيزها) does not. */
function isNewTopic(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  if (r === null || r.stem.pos === 'adjective' || mentionFrom(s, j) || joinsAdjectives(s, j)) return false
  if (r.clitics.pron || nominalReading(s, j + 1)?.clitics.pron) return false
  return !awaitsGenitive(s, j - 1)
}

/** «الإقليمية والدولية»: behind an adjective a word that can be one as well goes on with it. */
function joinsAdjectives(s: Scene, j: number): boolean {
  const before = token(s, j - 1)?.readings[0]
  if (before?.stem.pos !== 'adjective') return false
  return token(s, j)?.readings.some((r) => r.stem.pos === 'adjective' && r.clitics.def === before.clitics.def) ?? false
}

function awaitsGenitive(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  const isOpen = r !== null && !r.clitics.def && !r.clitics.pron && (s.mentionOver[j] ?? -1) < 0
  return (
    isOpen &&
    (r.stem.pos === 'noun' || r.stem.pos === 'verbalNoun') &&
    token(s, j)?.readings[0]?.stem.pos !== 'adjective'
  )
}

const LEADING: ReadonlySet<string> = new Set(['prep', 'rel', 'rel-amb', 'conj', 'sub', 'part', 'that', 'turn', 'adv'])

function isDangling(s: Scene, j: number): boolean {
  if (isPunct(s, j)) return !isClosing(s, j)
  const best = token(s, j)?.readings[0]?.stem
  return (s.mentionOver[j] ?? -1) < 0 && best?.pos === 'function' && LEADING.has(best.cls ?? '')
}

/** Without the stop and the particles that only lead on to what follows. */
function trimmed(s: Scene, from: number, to: number): number {
  let end = to
  while (end > from + 1 && isDangling(s, end - 1)) end--
  return end
}

/** How something was done (هاتفياً، كذلك) stands before the topic and is none of it. */
function behindManner(s: Scene, from: number): number {
  const t = token(s, from)
  const best = t?.readings[0]
  if (functionClass(s, from, 'adv')) return from + 1
  return t && best?.stem.pos === 'adjective' && !best.clitics.def && s.pack.isAccusative(t.exact) ? from + 1 : from
}

/** What governs the topic's noun from the front belongs to it, though it be spelled like a verb: أبرز التحديات، دعم العلاقات. */
function withHead(s: Scene, from: number, least: number): number {
  let j = from
  while (j - 1 > least && isHead(s, j - 1)) j--
  return j
}

function isHead(s: Scene, j: number): boolean {
  const t = token(s, j)
  if (t?.kind !== 'word' || (s.mentionOver[j] ?? -1) >= 0 || (s.timeOver[j] ?? -1) >= 0) return false
  if (functionClass(s, j, 'quant')) return true
  if (t.readings[0]?.stem.pos === 'function' || finiteReading(s, j) !== null) return false
  const r = nominalReading(s, j)
  return r !== null && !r.clitics.def && !r.clitics.pron && !r.clitics.prep && !s.pack.isAccusative(t.exact)
}

/** The token at which the list goes on behind one of its phrases; -1 where it ends. */
function nextItem(s: Scene, to: number): number {
  const j = isComma(s, to) ? to + 1 : to
  if (isThatSaid(s, j)) return -1
  const added = behindAddition(s, j)
  if (added > j) return nominalReading(s, added) && !isCircumstance(s, added) ? added : -1
  const best = token(s, j)?.readings[0]
  const goesOn = best?.clitics.conj !== undefined && best.stem.pos !== 'function' && nominalReading(s, j) !== null
  return goesOn && finiteReading(s, j) === null && !mentionFrom(s, j) ? j : -1
}

const COUNTED = 2

/** «عدة ملفات، أبرزها …»: a bare number of matters says nothing where an instance follows. */
function isOnlyCounted(s: Scene, from: number, to: number): boolean {
  const j = isComma(s, to) ? to + 1 : to
  return to - from <= COUNTED && behindInstance(s, j) > j
}

/** The phrases of a list of matters that opens at `from`. */
export function listFrom(s: Scene, from: number, limit: number): Range[] {
  const topics: Range[] = []
  let j = from
  while (j >= 0 && j < limit && topics.length < MAX_TOPICS) {
    const to = wholePhrase(s, j, limit)
    if (!isOnlyCounted(s, j, to)) topics.push({ from: j, to: trimmed(s, j, to) })
    j = nextItem(s, to)
  }
  return topics
}

/** The list whose first noun stands at `from`, with what governs it. */
export function mattersFrom(s: Scene, from: number, least: number, limit: number = outerLimit(s, from)): Range[] {
  const first = behindManner(s, withHead(s, from, least))
  const added = behindAddition(s, first)
  return listFrom(s, nominalReading(s, added) ? added : first, limit)
}

/** A contact or what is exchanged in it, which are none of its matters: بحث اللقاء …, تباحثا في اتصال هاتفي …, تبادلا الآراء حول …. */
function isContactItself(s: Scene, j: number): boolean {
  const t = token(s, j)
  return t?.classes.has('exchanged') === true || (t?.classes.has('encounter') === true && t.readings.some(namesEvent))
}

const OWN_REACH = 3

/** Behind another noun of the clause the preposition is rather that noun's (وسط أنباء بشأن …). */
function isOfAnother(s: Scene, { phrases }: Arguments, { from }: Range, at: number): boolean {
  const isOwn = (p: { readonly prep: string }): boolean => s.pack.isPlacePrep(p.prep) || s.pack.isWith(p.prep)
  return phrases.some((p) => !isOwn(p) && p.from > at + OWN_REACH && p.to < from && from - p.to <= OWN_REACH)
}

const DOCUMENT_REACH = 4

/** What a signed document is about: behind its name (اتفاقية إقامة العلاقات، مذكرة تفاهم في مجال النقل). */
function matterOfDocument(s: Scene, from: number): number {
  let j = from + 1
  while (j < from + DOCUMENT_REACH && belongsToDocument(s, j)) j++
  return functionClass(s, j, 'prep') && !isCircumstance(s, j) && !s.pack.isWith(token(s, j)?.form ?? '') ? j + 1 : j
}

function belongsToDocument(s: Scene, j: number): boolean {
  const t = token(s, j)
  const r = nominalReading(s, j)
  if (!t || !r || r.clitics.prep || (s.mentionOver[j] ?? -1) >= 0) return false
  return t.classes.has('signable') || t.readings[0]?.stem.pos === 'adjective' || functionClass(s, j + 1, 'prep')
}

function documentTopics(s: Scene, { phrases, actors }: Arguments, at: number): Range[] {
  const documents = [...phrases, ...actors].filter((p) => p.from > at && token(s, p.from)?.classes.has('signable'))
  if (documents.length === 0) return []
  const from = matterOfDocument(s, Math.min(...documents.map((p) => p.from)))
  return nominalReading(s, from) && !mentionFrom(s, from) ? mattersFrom(s, from, Math.max(at, from - 1)) : []
}

const TOLD: ReadonlySet<EventType> = new Set(['sign', 'vote', 'mediate'])

/** The phrases that say what an event was about: a topic object, or what follows the prepositions that lead to matters. */
export function topicsIn(s: Scene, frame: EventFrame, args: Arguments, at: number): Range[] {
  if (!isContact(frame.type) && !TOLD.has(frame.type)) return []
  if (frame.type === 'sign') return documentTopics(s, args, at)
  const about = isContact(frame.type) ? [...(frame.about ?? []), ...s.pack.aboutPreps] : (frame.about ?? [])
  const isTold = frame.objectIs === 'topic'
  const fits = (p: Range): boolean => p.from > at && !isContactItself(s, p.from) && (s.timeOver[p.from] ?? -1) < 0
  const direct = isTold ? args.phrases.find((p) => p.prep === '' && fits(p)) : undefined
  const led = args.phrases.find((p) => about.includes(p.prep) && fits(p) && (isTold || !isOfAnother(s, args, p, at)))
  const first = direct ?? led
  return first ? mattersFrom(s, first.from, at) : []
}
