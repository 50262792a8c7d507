import type { EventFrame } from '../../lexicon/types.ts'
import type { Arguments } from '../clauses/arguments.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { functionClass, isClosing, isComma, isPunct, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import type { Range } from '../document.ts'

const MAX_TOPIC = 30

/** Extends a noun phrase over the prepositional phrases that belong to it, up to و, a comma, or the limit. */
function wholePhrase(s: Scene, from: number, limit: number): number {
  let j = nounPhraseEnd(s, from)
  while (j < limit && j - from < MAX_TOPIC) {
    if (isComma(s, j) || functionClass(s, j, 'sub') || functionClass(s, j, 'that')) return j
    if (token(s, j)?.readings[0]?.clitics.conj && isNewTopic(s, j)) return j
    j++
  }
  return Math.min(j, limit)
}

/** A noun with و in front opens the next topic; an adjective or a name after و goes on with the one before. */
function isNewTopic(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  return r !== null && r.stem.pos !== 'adjective' && !mentionFrom(s, j)
}

function withoutStop(s: Scene, from: number, to: number): number {
  let end = to
  while (end > from + 1 && isPunct(s, end - 1) && !isClosing(s, end - 1)) end--
  return end
}

/** How something was done (هاتفياً) stands before the topic and is none of it. */
function behindManner(s: Scene, from: number): number {
  const t = token(s, from)
  const best = t?.readings[0]
  if (functionClass(s, from, 'adv')) return from + 1
  return t && best?.stem.pos === 'adjective' && !best.clitics.def && s.pack.isAccusative(t.exact) ? from + 1 : from
}

function listFrom(s: Scene, from: number, limit: number): Range[] {
  const topics: Range[] = []
  let j = from
  while (j < limit && topics.length < 8) {
    const to = wholePhrase(s, j, limit)
    if (to <= j) return topics
    topics.push({ from: j, to: withoutStop(s, j, to) })
    const next = isComma(s, to) ? to + 1 : to
    if (!token(s, next)?.readings[0]?.clitics.conj || !nominalReading(s, next)) return topics
    j = next
  }
  return topics
}

/** The phrases that say what an event was about: a topic object, or what follows the frame's `about` prepositions. */
export function topicsIn(s: Scene, frame: EventFrame, args: Arguments, at: number, limit: number): Range[] {
  const wanted = frame.about ?? []
  const direct = frame.objectIs === 'topic' ? args.phrases.find((p) => p.prep === '' && p.from > at) : undefined
  const led = args.phrases.find((p) => wanted.includes(p.prep))
  const first = direct ?? led
  return first ? listFrom(s, behindManner(s, first.from), limit) : []
}
