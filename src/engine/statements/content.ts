import { tellsSpeech } from '../../lexicon/frames.ts'
import { type Discourse, verbAt, verbBefore } from '../clauses/discourse.ts'
import {
  functionClass,
  isClosing,
  isComma,
  isOpeningQuote,
  isPunct,
  quotationEnd,
  type Scene,
  sentenceStart,
  token,
} from '../clauses/scene.ts'
import { type FiniteVerb, isThatOfThird } from '../clauses/subjects.ts'
import { isAttribution } from './attribution.ts'
import { participleReading } from './cues.ts'
import { deniedFrames } from './denials.ts'
import type { Opening } from './opening.ts'

/** What was said, as a token range, and how it was introduced. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly by: Opening['by']
  /** Whether the words stand in quotation marks of their own. */
  readonly quoted: boolean
}

/** ولم يستبعد، ولم يخفِ: a denial that reports takes up a report of its own as well. */
function deniesAnew(s: Scene, d: Discourse, j: number): boolean {
  const t = token(s, j)
  if (!t?.readings[0]?.clitics.conj || !s.pack.deniesPast(t.form)) return false
  const verb = verbAt(d, j + 1)
  return verb?.reading.stem.features.person === 3 && deniedFrames(verb.reading.stem.predicate).length > 0
}

/** Whether a finite verb with و at `j` takes up a report of its own, so that what was said before it ends. */
function resumes(s: Scene, d: Discourse, j: number): boolean {
  const verb = verbAt(d, j)
  if (verb?.reading.stem.features.person !== 3) return false
  if (!verb.reading.clitics.conj && !s.pack.isLikewise(token(s, j - 1)?.form ?? '')) return false
  if (isReporting(verb))
    return verb.reading.stem.features.tense === 'past' || (verb.subject !== null && verb.subject.from === j + 1)
  const frames = verb.reading.stem.predicate?.frames ?? []
  return (
    isComma(s, j - 1) && !goesOnAlike(s, d, j, verb) && frames.some((f) => f.kind === 'event' || f.kind === 'light')
  )
}

/** …، وتبحث عن الحلول: a verb in the present that has the subject of the one before it goes on with what is said. */
function goesOnAlike(s: Scene, d: Discourse, j: number, verb: FiniteVerb): boolean {
  if (verb.subject !== null || verb.reading.stem.features.tense !== 'present') return false
  const before = verbBefore(d, j, sentenceStart(s, j))?.reading.stem.features
  return before?.tense === 'present' && before.gender === verb.reading.stem.features.gender
}

function isReporting(verb: FiniteVerb): boolean {
  const frames = verb.reading.stem.predicate?.frames ?? []
  return frames.some(
    (f) =>
      (f.kind === 'speech' && f.content.length > 0) || (f.kind === 'light' && f.of !== 'event') || f.kind === 'outcome',
  )
}

/** على حد تعبيره، على حد قولها: the writer's aside, no part of what was said. */
function isAside(s: Scene, j: number): boolean {
  const phrase = token(s, j)?.phrase
  if (phrase?.cls !== 'mwp') return false
  const after = token(s, j + phrase.length + 1)
  if (after?.kind === 'word') return false
  return (
    token(s, j + phrase.length)?.readings.some(
      (r) => r.stem.pos === 'verbalNoun' && r.clitics.pron && tellsSpeech(r.stem.predicate),
    ) ?? false
  )
}

/** حيث اتفق الرئيسان: the writer goes on to what others said or agreed on. */
function goesOn(s: Scene, d: Discourse, j: number): boolean {
  if (!s.pack.isWhereas(token(s, j)?.form ?? '')) return false
  const verb = verbAt(d, j + 1)
  const { person, tense } = verb?.reading.stem.features ?? {}
  const tells = verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'speech' || f.kind === 'outcome')
  return person === 3 && tense === 'past' && tells === true
}

const CONTRAST_REACH = 6

/** Behind فيما، بينما a new report begins; behind لكن only if somebody speaks there. */
function contrasts(s: Scene, d: Discourse, j: number): boolean {
  const form = token(s, j)?.form ?? ''
  if (isComma(s, j - 1) && s.pack.isAdversative(form, token(s, j + 1)?.form ?? '')) return true
  if (!token(s, j)?.readings.some((r) => r.stem.pos === 'function' && s.pack.isBut(r.stem.key))) return false
  const isOfThird = token(s, j)?.readings.some((r) => s.pack.isButOne(r.stem.key)) || isThatOfThird(s, j + 1)
  for (let k = j + 1; k < j + CONTRAST_REACH; k++) {
    const verb = verbAt(d, k)
    if (verb) return isOfThird ? isReporting(verb) : saysAnew(s, verb)
  }
  return false
}

/** لكنه حذر، لكن الوزير يؤكد: somebody speaks; a stance that others take, or do not take, is part of what is said. */
function saysAnew(s: Scene, { at, reading }: FiniteVerb): boolean {
  const { tense, voice } = reading.stem.features
  if (functionClass(s, at - 1, 'neg') || voice === 'passive') return false
  const frames = reading.stem.predicate?.frames ?? []
  const says = frames.some(
    (f) =>
      (f.kind === 'speech' && f.content.length > 0 && (tense === 'past' || f.neutral === true)) ||
      (f.kind === 'light' && f.of !== 'event' && !f.impersonal && tense === 'past'),
  )
  return says
}

/** Whether what was said ends before token `j`. */
function breaks(s: Scene, d: Discourse, j: number): boolean {
  if (
    resumes(s, d, j) ||
    deniesAnew(s, d, j) ||
    participleReading(s, j) ||
    isAttribution(s, d, j) ||
    isAside(s, j) ||
    goesOn(s, d, j) ||
    contrasts(s, d, j)
  )
    return true
  const cls = isComma(s, j - 1) ? token(s, j)?.phrase?.cls : undefined
  return cls === 'turn' || cls === 'topic-shift'
}

function trimmed(s: Scene, from: number, to: number): number {
  let end = to
  while (end > from && isPunct(s, end - 1) && !isInnerClose(s, from, end - 1)) end--
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
  return (
    breaks(s, d, after) || (token(s, after)?.readings[0]?.clitics.conj !== undefined && verbAt(d, after) !== undefined)
  )
}

/** The particle behind a colon or an attribution (قال لـ«الأهرام»: إن …، وبحسب المصدر، فإن …) is no part of what was said. */
function isThatAgain(s: Scene, j: number): boolean {
  const readings = token(s, j)?.readings ?? []
  return readings[0]?.stem.pos === 'function' && readings.some((r) => r.stem.cls === 'that')
}

/** The closing mark of the last quotation that وأن joins to the one closed at `close` (أن "…"، وأن "…"); `close` where none is. */
function lastOfJoined(s: Scene, close: number, limit: number): number {
  const and = isComma(s, close + 1) ? close + 2 : close + 1
  const joins = token(s, and)?.readings.some((r) => r.clitics.conj !== undefined && r.stem.cls === 'that')
  if (!joins || !isOpeningQuote(s, and + 1)) return close
  const end = quotationEnd(s, and + 1)
  return end > and + 1 && end < limit ? lastOfJoined(s, end, limit) : close
}

/** The whole content from its opening: to the closing mark of a quotation, or to where the next report begins. */
export function contentFrom(s: Scene, d: Discourse, opening: Opening, limit: number): Content | null {
  let from = opening.from
  while (from < limit && isComma(s, from)) from++
  if (token(s, from)?.form === ':') from++
  if (opening.by !== 'prep' && opening.by !== 'object' && isThatAgain(s, from)) from++
  if (isOpeningQuote(s, from)) {
    const close = quotationEnd(s, from)
    const last = lastOfJoined(s, close, limit)
    if (last > close) return { from: from + 1, to: trimmed(s, from + 1, last), by: opening.by, quoted: true }
    if (close > from && endsBehind(s, d, close, limit)) {
      const to = trimmed(s, from + 1, close)
      return to > from + 1 ? { from: from + 1, to, by: opening.by, quoted: true } : null
    }
  }
  const phrase = opening.by === 'prep' || opening.by === 'object' ? phraseLimit(s, d, from, limit) : limit
  const end = firstBreak(s, d, from, phrase)
  const to = trimmed(s, from, end)
  return to > from ? { from, to, by: opening.by, quoted: false } : null
}

/** …، وهذا يجعلها …: a clause of its own on what was told. */
function isThisAnew(s: Scene, d: Discourse, j: number): boolean {
  const isThis = token(s, j)?.readings.some((r) => r.clitics.conj && r.stem.cls === 'dem')
  return isThis === true && verbAt(d, j + 1) !== undefined
}

/** Where a noun phrase ends because a clause is joined to it (رفض الاتهامات ووصفها …، أعلن وقف القصف، كما تصدى …); its own clauses (التي …، أن …) may run on. */
function phraseLimit(s: Scene, d: Discourse, from: number, limit: number): number {
  for (let j = from + 1; j < limit; j++) {
    if (isComma(s, j - 1) && s.pack.isWhereas(token(s, j)?.form ?? '')) return j
    if (functionClass(s, j, 'rel') || functionClass(s, j, 'that') || functionClass(s, j, 'sub') || isOpeningQuote(s, j))
      return limit
    if (isComma(s, j - 1) && isThisAnew(s, d, j)) return j
    const verb = verbAt(d, j)
    if (!verb) continue
    if (!verb.reading.stem.predicate && token(s, j)?.readings.some((r) => r.stem.pos !== 'verb')) return limit
    const isLikewise = isComma(s, j - 2) && s.pack.isLikewise(token(s, j - 1)?.form ?? '')
    const isJoined = verb.reading.clitics.conj !== undefined || isLikewise
    const { person, tense } = verb.reading.stem.features
    return isJoined && person === 3 && tense === 'past' ? j : limit
  }
  return limit
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
