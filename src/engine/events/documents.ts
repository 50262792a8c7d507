import type { EventFrame } from '../../lexicon/types.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import { entitiesOf, functionClass, isComma, mentionFrom, type Scene, sentenceStart, token } from '../clauses/scene.ts'
import type { Range } from '../document.ts'
import { jointStates } from './company.ts'
import type { EventMention, Part } from './draft.ts'
import { addParts } from './roles.ts'

const RELATIVE_REACH = 4
const ANTECEDENT_REACH = 16

/** Whether token `j` is the noun of a document that may be signed. */
export function isDocument(s: Scene, j: number): boolean {
  return token(s, j)?.classes.has('signable') === true && nominalReading(s, j) !== null
}

/** The document right before the clause that tells it to be signed, where it is without the article and so needs no relative pronoun: اتفاق سلام وقعته الدولتان. */
function documentBefore(s: Scene, at: number): Range | null {
  const least = Math.max(sentenceStart(s, at), at - RELATIVE_REACH)
  for (let j = at - 1; j >= least; j--) {
    const r = token(s, j)?.kind === 'word' ? nominalReading(s, j) : null
    if (!r || r.clitics.def || r.clitics.pron || token(s, j)?.readings[0]?.stem.pos === 'function') return null
    if (isDocument(s, j)) return { from: isDocument(s, j - 1) ? j - 1 : j, to: at }
  }
  return null
}

/** The document that the relative clause around token `at` says was signed, up to the clause: اتفاق النقل بين … الذي تم التوقيع عليه; null where none is. */
export function antecedentDocument(s: Scene, at: number): Range | null {
  const least = sentenceStart(s, at)
  let rel = at - 1
  while (rel > at - RELATIVE_REACH && !functionClass(s, rel, 'rel')) rel--
  if (!functionClass(s, rel, 'rel')) return documentBefore(s, at)
  for (let j = rel - 1; j >= Math.max(least, rel - ANTECEDENT_REACH); j--)
    if (isDocument(s, j)) return { from: j, to: isComma(s, rel - 1) ? rel - 1 : rel }
  return null
}

/** A word of signing or reaching needs a document in its clause, or one that its clause is about or that was just told: وقع alone may be to happen. */
export function namesDocument(s: Scene, d: Discourse, at: number): boolean {
  const limit = Math.min(clauseLimit(s, at), at + 20)
  for (let j = at; j < limit; j++) if (token(s, j)?.classes.has('signable')) return true
  return antecedentDocument(s, at) !== null || (signsFor(s, at) && signingBefore(d, at) !== undefined)
}

/** What kind of document the words at `at` say was signed (اتفاقية، مذكرة، إعلان); nothing for another event or where they name none. */
export function documentOf(s: Scene, { type }: EventFrame, at: number): Pick<EventMention, 'document'> {
  if (type !== 'sign') return {}
  const limit = Math.min(clauseLimit(s, at), at + ANTECEDENT_REACH)
  for (let j = at; j < limit; j++) {
    const document = isDocument(s, j) ? nominalReading(s, j)?.stem.key : undefined
    if (document !== undefined) return { document }
  }
  return {}
}

const SIGNING_REACH = 60

/** The signing told right before token `at`. */
function signingBefore(d: Discourse, at: number): EventMention | undefined {
  return d.events.findLast((e) => e.type === 'sign' && e.trigger.from < at && at - e.trigger.from < SIGNING_REACH)
}

/** «وقعها من جانب ناميبيا …», «قام بالتوقيع عن فيجي …»: who signed for a side what was told before. */
function signsFor(s: Scene, at: number): boolean {
  const isOf = (j: number): boolean => s.pack.isOnBehalf(token(s, j)?.form ?? '') && functionClass(s, j, 'prep')
  return (
    isOf(at + 1) || token(s, at)?.readings.some((r) => r.stem.pos === 'verb' && r.clitics.pron !== undefined) === true
  )
}

/** Who signs with the side he signs for, where the text does not tell whose he is (وقعها عن فيجي السفير بيتر ثومسون). */
export function withSide(s: Scene, { trigger, parts }: EventMention): readonly Part[] {
  const isUntold = parts.every((p) => s.registry.drafts[p.entity]?.state === null)
  const m = s.pack.isOnBehalf(token(s, trigger.to)?.form ?? '') ? mentionFrom(s, trigger.to + 1) : null
  return isUntold && m?.kind === 'state' ? addParts(parts, entitiesOf(s, m), 'party') : parts
}

/** Whether a mention of signing only tells who put his name for one side to what was told before: it adds him to that signing. */
export function isSignatory(s: Scene, d: Discourse, e: EventMention): boolean {
  const isOne = e.parts.length === 1 && e.parts.every((p) => s.registry.drafts[p.entity]?.kind === 'person')
  return e.type === 'sign' && isOne && signingBefore(d, e.trigger.from) !== undefined
}

/** The sides of the document that a relative clause says was signed: those between which or with which it is, or whose adjectives it has. */
export function sidesOfDocument(s: Scene, d: Discourse, at: number): readonly number[] {
  const document = antecedentDocument(s, at)
  if (!document) return []
  const { actors } = collectArguments(s, document.from + 1, document.to)
  const joined = actors
    .filter((a) => s.pack.isBetween(a.prep) || s.pack.isWith(a.prep))
    .flatMap((a) => entitiesIn(s, d, a))
  return joined.length > 0 ? joined : jointStates(s, document.from)
}
