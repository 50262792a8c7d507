import type { WordReading } from '../../lexicon/words.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { functionClass, isOpeningQuote, mentionFrom, quotationEnd, type Scene, token } from '../clauses/scene.ts'
import type { Range } from '../document.ts'
import { antecedentDocument, isDocument } from '../events/documents.ts'
import type { EventMention } from '../events/draft.ts'
import { numeralBefore } from '../events/light.ts'
import type { Mention } from '../names/mention.ts'
import type { OutcomeDraft } from './draft.ts'

const SIGNED_REACH = 18

/** Where the participle stands that tells the document at `from` to be signed (اتفاق التعاون السياحي الموقع بين …). */
function participleBehind(s: Scene, from: number): number {
  const end = Math.min(clauseLimit(s, from), from + SIGNED_REACH)
  let j = from + 1
  while (j < end && !token(s, j)?.readings.some((r) => r.stem.pos === 'passive' && signs(r))) j++
  return j < end ? j : from + 1
}

function signs({ stem }: WordReading): boolean {
  return stem.predicate?.frames.some((f) => f.kind === 'event' && f.type === 'sign') ?? false
}

/** The document that a signing names, with its number: توقيع مذكرة تفاهم، وقع الجانبان اتفاقية. */
function signedDocument(s: Scene, e: EventMention): Range | null {
  if (isDocument(s, e.trigger.from)) return named({ from: e.trigger.from, to: participleBehind(s, e.trigger.from) })
  const limit = clauseLimit(s, e.trigger.from)
  for (let j = e.trigger.from + 1; j < Math.min(limit, e.trigger.from + SIGNED_REACH); j++)
    if (isDocument(s, j))
      return named({ from: Math.max(numeralBefore(s, j), e.trigger.from + 1), to: contentEnd(s, j, limit) })
  return named(antecedentDocument(s, e.trigger.from))
}

/** A document spoken of by its noun alone (الاتفاق الموقع …، وقعا الاتفاق) is not told. */
function named(document: Range | null): Range | null {
  return document && document.to > document.from + 1 ? document : null
}

function contentEnd(s: Scene, from: number, limit: number): number {
  const j = wordsEnd(s, from, limit)
  const close = isOpeningQuote(s, j) ? quotationEnd(s, j) : j
  if (close > j && close < limit && close - j <= LONGEST_NAME) return close + 1
  let end = j
  while (end > from + 1 && isLeading(s, end - 1)) end--
  return end
}

/** A preposition that leads on to what is no more of the document; with its pronoun (بينهما) it leads nowhere. */
function isLeading(s: Scene, j: number): boolean {
  const best = token(s, j)?.readings[0]
  return functionClass(s, j, 'prep') && best?.clitics.pron === undefined && !s.pack.isPronominal(best?.stem.key ?? '')
}

/** Where the words of a document's name and of whom and what it is for end: at a place, a day or a sign. */
function wordsEnd(s: Scene, from: number, limit: number): number {
  let j = from + 1
  while (j < limit && s.doc.tokens[j]?.kind === 'word' && (s.timeOver[j] ?? -1) < 0) {
    const m = mentionFrom(s, j)
    if (m && !isSideOfDocument(s, m, from)) return j
    j = m ? m.to : j + 1
  }
  return j
}

/** A side between which or with which the document is (اتفاق بين مصر وقبرص، اتفاقا مع إيران), or a name in its own genitive (اتفاقية باريس). */
function isSideOfDocument(s: Scene, m: Mention, from: number): boolean {
  if (m.kind === 'person') return false
  const before = token(s, m.from - 1)
  const isJoined = m.conj !== undefined && (s.mentionOver[m.from - 1] ?? -1) >= 0
  return (
    isJoined ||
    before?.classes.has('between') === true ||
    before?.classes.has('with') === true ||
    m.counterpart === true ||
    (!m.prep && m.from === from + 1)
  )
}

const LONGEST_NAME = 8

/** توصّل الطرفان إلى اتفاق: agreed, though nothing was signed yet. */
function isAgreement(s: Scene, at: number): boolean {
  return (
    s.doc.tokens[at]?.readings.some((r) =>
      r.stem.predicate?.frames.some((f) => f.kind === 'outcome' && f.outcome === 'agreed'),
    ) ?? false
  )
}

/** What a signing that took place put the names to. */
export function fromSigning(s: Scene, e: EventMention): OutcomeDraft | null {
  if (e.type !== 'sign' || e.modality !== 'occurred') return null
  const content = signedDocument(s, e)
  if (!content) return null
  return {
    rule: `outcome/${e.rule}`,
    kind: !isDocument(s, e.trigger.from) && isAgreement(s, e.trigger.from) ? 'agreed' : 'signed',
    parties: e.parts.map((p) => p.entity),
    assignees: [],
    content,
    at: e.trigger.from,
    stated: !e.inferred,
  }
}
