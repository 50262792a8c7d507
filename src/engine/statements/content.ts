import type { SpeechFrame } from '../../lexicon/types.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, verbAt } from '../clauses/discourse.ts'
import { coordinated, nominalReading } from '../clauses/np.ts'
import { functionClass, isClosing, isComma, isOpeningQuote, isPunct, mentionFrom, quotationEnd, type Scene, token } from '../clauses/scene.ts'
import { actorAt, skipPrepositional } from '../clauses/subject.ts'
import { participleReading } from './cues.ts'

/** What was said, as a token range, and how it was introduced. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly by: 'that' | 'prep' | 'object' | 'quote' | 'colon'
  /** Whether the words stand in quotation marks of their own. */
  readonly quoted: boolean
}

function isThat(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.pos === 'function' && r.stem.cls === 'that') ?? false
}

function governs(s: Scene, frame: SpeechFrame, prep: string): boolean {
  return frame.content.some((c) => s.pack.fold(c) === prep)
}

type Opening = Pick<Content, 'from' | 'by'>

function openingAt(s: Scene, frame: SpeechFrame, j: number): Opening | null {
  if (isThat(s, j)) return { from: j + 1, by: 'that' }
  if (isOpeningQuote(s, j) && !isQuotedName(s, j)) return { from: j, by: 'quote' }
  if (token(s, j)?.form === ':') return { from: j + 1, by: 'colon' }
  const prep = prepositionAt(s, j)
  if (prep !== null) {
    if (isThat(s, j + 1)) return { from: j + 2, by: 'that' }
    return governs(s, frame, prep) ? { from: j + 1, by: 'prep' } : null
  }
  const m = mentionFrom(s, j)
  if (m) return m.prep && governs(s, frame, m.prep) ? { from: j, by: 'prep' } : null
  const r = nominalReading(s, j)
  if (!r || token(s, j)?.readings[0]?.stem.pos === 'function') return null
  if (r.clitics.prep) return governs(s, frame, r.clitics.prep) ? { from: j, by: 'prep' } : null
  return frame.content.includes('object') && !r.clitics.conj ? { from: j, by: 'object' } : null
}

function isQuotedName(s: Scene, j: number): boolean {
  const close = quotationEnd(s, j)
  return close - j <= 4 && mentionFrom(s, j + 1) !== null
}

function skip(s: Scene, j: number): number {
  const t = token(s, j)
  if (!t || t.kind === 'break') return j
  if ((s.timeOver[j] ?? -1) >= 0 || isComma(s, j)) return j + 1
  const m = mentionFrom(s, j)
  if (m) return coordinated(s, m).at(-1)?.to ?? m.to
  if (t.phrase) return j + t.phrase.length
  if (isOpeningQuote(s, j)) return quotationEnd(s, j) + 1
  if (prepositionAt(s, j) !== null) return skipPrepositional(s, j)
  const actor = actorAt(s, j)
  if (actor) return actor.to
  return isPunct(s, j) || t.readings[0]?.stem.pos !== 'verb' ? j + 1 : j
}

const SEARCH = 40

/** Where the content of a cue begins, looking from `from` up to `limit`; null if nothing of what its frame governs stands there. */
export function findOpening(s: Scene, frame: SpeechFrame, from: number, limit: number): Opening | null {
  let j = from
  while (j < limit && j - from < SEARCH) {
    const opening = openingAt(s, frame, j)
    if (opening) return opening
    const next = skip(s, j)
    if (next <= j) return null
    j = next
  }
  return null
}

/** Whether a finite verb with و at `j` takes up a report of its own, so that what was said before it ends. */
function resumes(s: Scene, d: Discourse, j: number): boolean {
  const verb = verbAt(d, j)
  if (!verb?.reading.clitics.conj && !s.pack.isLikewise(token(s, j - 1)?.form ?? '')) return false
  if (!verb || verb.reading.stem.features.person !== 3) return false
  const frames = verb.reading.stem.predicate?.frames ?? []
  const reports = frames.some((f) => f.kind === 'speech' || (f.kind === 'light' && f.of !== 'event') || f.kind === 'outcome')
  if (reports) return verb.reading.stem.features.tense === 'past' || verb.subject !== null
  return isComma(s, j - 1) && frames.some((f) => f.kind === 'event' || f.kind === 'light')
}

function isAttribution(s: Scene, j: number): boolean {
  if (!token(s, j)?.classes.has('according')) return false
  const next = token(s, j + 1)
  return next?.kind === 'word'
}

/** Whether what was said ends before token `j`. */
function breaks(s: Scene, d: Discourse, j: number): boolean {
  if (resumes(s, d, j)) return true
  if (participleReading(s, j)) return true
  if (isAttribution(s, j)) return true
  if (!isComma(s, j - 1)) return false
  const t = token(s, j)
  if (t?.phrase && (t.phrase.cls === 'turn' || t.phrase.cls === 'topic-shift')) return true
  return s.pack.isAdversative(t?.form ?? '', token(s, j + 1)?.form ?? '')
}

function trimmed(s: Scene, from: number, to: number): number {
  let end = to
  while (end > from && (isPunct(s, end - 1) && !isInnerClose(s, from, end - 1))) end--
  if (s.pack.isLikewise(token(s, end - 1)?.form ?? '')) return trimmed(s, from, end - 1)
  return end
}

/** A closing mark whose opening one lies inside the content belongs to it. */
function isInnerClose(s: Scene, from: number, j: number): boolean {
  return isClosing(s, j) && s.doc.quotations.some((q) => q.close === j && q.open > from)
}

function endsBehind(s: Scene, d: Discourse, close: number, limit: number): boolean {
  const after = close + 1
  if (after >= limit) return true
  if (isPunct(s, after) || token(s, after)?.kind === 'break') return true
  return breaks(s, d, after) || (token(s, after)?.readings[0]?.clitics.conj !== undefined && verbAt(d, after) !== undefined)
}

/** The whole content from its opening: to the closing mark of a quotation, or to where the next report begins. */
export function contentFrom(s: Scene, d: Discourse, opening: Opening, limit: number): Content | null {
  let from = opening.from
  while (from < limit && isComma(s, from)) from++
  if (token(s, from)?.form === ':') from++
  if (isOpeningQuote(s, from)) {
    const close = quotationEnd(s, from)
    if (endsBehind(s, d, close, limit)) {
      const inner = firstBreak(s, d, from + 1, Math.min(close, limit))
      const to = trimmed(s, from + 1, inner)
      return to > from + 1 ? { from: from + 1, to, by: opening.by, quoted: true } : null
    }
  }
  const end = firstBreak(s, d, from, limit)
  const to = trimmed(s, from, end)
  return to > from ? { from, to, by: opening.by, quoted: false } : null
}

function firstBreak(s: Scene, d: Discourse, from: number, limit: number): number {
  let j = from + 1
  while (j < limit) {
    if (isOpeningQuote(s, j)) {
      const close = quotationEnd(s, j)
      if (close < limit) {
        j = close + 1
        continue
      }
    }
    if (breaks(s, d, j)) return j
    j++
  }
  return limit
}
