import { digitOf, fold } from '../../text/fold.ts'
import * as phrases from './phrases.ts'

const EDGE = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const PUNCTUATION = /[\s.,،؛:;!؟?…\-–—_|/\\()[\]{}«»"“”'‘’*•●■▪#+&>›»<‹«]+/g

/** A line without the spaces, byte-order and direction marks at its ends; what is inside stays as printed. */
export function trimLine(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && EDGE.test(line[start] as string)) start++
  while (end > start && EDGE.test(line[end - 1] as string)) end--
  return line.slice(start, end)
}

/** The non-empty lines of a text, trimmed. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(trimLine)
    .filter((line) => line !== '')
}

/** Characters of a line that count in comparing it: no phrase and no headline is longer. */
const KEY_LENGTH = 400

/** The start of a line folded, its punctuation turned to single spaces: what the vocabularies are compared with. */
export function keyOf(line: string): string {
  return fold(line.slice(0, KEY_LENGTH)).replace(PUNCTUATION, ' ').trim()
}

/** Words in a line, split at spaces. */
export function wordCount(line: string): number {
  return line.split(/\s+/).filter((word) => word !== '').length
}

function keys(printed: readonly string[]): readonly string[] {
  return printed.map(keyOf)
}

function opens(key: string, openings: readonly string[]): string | undefined {
  return openings.find((phrase) => key === phrase || key.startsWith(`${phrase} `))
}

/** Whether a line ends as a sentence does. Two dots or an ellipsis, which headlines love, do not count. */
export function endsSentence(line: string): boolean {
  return /(?:^|[^.…])[.!؟?][»"”’')\]]*$/.test(line.slice(-12))
}

/** Whether a line could be a headline or a link to an article: short, and no full stop closes it. */
export function isShort(line: string): boolean {
  return line.length <= 180 && wordCount(line) <= 25 && !/(?:^|[^.…])\.[»"”’')\]]*$/.test(line)
}

const RELATED_KEYS = keys(phrases.RELATED)
/** How a line opens a list of other articles: `alone` is the bare label, `inline` carries a link's text too. */
export function relatedKind(line: string): 'alone' | 'inline' | null {
  const key = keyOf(line)
  if (RELATED_KEYS.includes(key)) return 'alone'
  const label = opens(key, RELATED_KEYS)
  if (label === undefined) return null
  const punctuated = /[:؛.…|<>›»\-–—]/.test(line.slice(0, label.length + 8))
  return punctuated && isShort(line) ? 'inline' : null
}

const SHARE_KEYS = new Set(keys(phrases.SHARE))

const DISCLAIMER_KEYS = keys(phrases.DISCLAIMER)
const SHARE_OPENERS_KEYS = keys(phrases.SHARE_OPENERS)
function isShareRun(key: string): boolean {
  const words = key.split(' ')
  for (let i = 0; i < words.length; ) {
    const size = [4, 3, 2, 1].find((n) => i + n <= words.length && SHARE_KEYS.has(words.slice(i, i + n).join(' ')))
    if (size === undefined && !/^\d+$/.test(words[i] as string)) return false
    i += size ?? 1
  }
  return true
}

/** Whether a line is buttons: sharing, printing, comments, subscribing, rights. */
export function isShareBar(line: string): boolean {
  const key = keyOf(line)
  if (key === '') return true
  if (opens(key, DISCLAIMER_KEYS) !== undefined) return true
  if (line.length > 120 || /^\d+$/.test(key)) return false
  return isShareRun(key) || (opens(key, SHARE_OPENERS_KEYS) !== undefined && wordCount(line) <= 16)
}

const CAPTION_KEYS = keys(phrases.CAPTION)
/** Whether a line is the caption or credit of a picture. */
export function isCaption(line: string): boolean {
  if (line.length > 160) return false
  if (/^(?:©|\(c\) )/i.test(line)) return true
  const key = keyOf(line)
  if (CAPTION_KEYS.includes(key)) return true
  if (/[-–—(|،]\s*(?:صورة )?(?:أرشيفية|ارشيفية|أرشيف|ارشيف|تعبيرية|من الأرشيف)\s*[)\]]?$/.test(line))
    return !endsSentence(line)
  return (
    opens(key, CAPTION_KEYS) !== undefined && (/^[^:]{1,24}:/.test(line) || wordCount(line) <= 5) && !endsSentence(line)
  )
}

const TAGS_KEYS = keys(phrases.TAGS)
/** Whether a line lists the article's tags. */
export function isTagLine(line: string): boolean {
  if (/^(?:#[^\s#]+[\s,،|]*)+$/.test(line)) return true
  const label = opens(keyOf(line), TAGS_KEYS)
  return label !== undefined && (keyOf(line) === label || /^[^:]{1,20}[:|]/.test(line))
}

const BYLINE_KEYS = keys(phrases.BYLINE)
/** Whether a short line under the headline names who wrote the piece. `كتب` also opens sentences: short lines only. */
export function isByline(line: string): boolean {
  if (wordCount(line) > 7 || line.length > 60 || endsSentence(line)) return false
  return opens(keyOf(line), BYLINE_KEYS) !== undefined
}

const CREDIT_KEYS = keys(phrases.CREDIT)
/** What a closing credit line («المصدر: …») names; null for any other line. */
export function creditOf(line: string): string | null {
  const m = /^([^:]{2,14})\s*:\s*(.{2,60})$/.exec(line.replace(/^[([]|[)\]]$/g, ''))
  return m !== null && CREDIT_KEYS.includes(keyOf(m[1] as string)) && wordCount(line) <= 9
    ? trimLine(m[2] as string)
    : null
}

const AGENCIES_KEYS = new Set(keys(phrases.AGENCIES))

/** Whether a whole line is an agency dateline, place and agency («… - سانا»): it belongs to the body. */
export function isDateline(line: string): boolean {
  if (line.length > 50 || wordCount(line) > 9) return false
  const parts = line
    .split(/\s*[-–—/|(),،:]+\s*/)
    .map(keyOf)
    .filter((part) => part !== '')
  return parts.length >= 2 && parts.length <= 4 && parts.some((part) => AGENCIES_KEYS.has(part))
}

const DATE_WORDS_KEYS = new Set(keys(phrases.DATE_WORDS))

const TIMES = /(?:^|\s)(?:1[34]\d\d|19\d\d|20\d\d)(?:\s|$|t)|\d{1,2}:\d\d|(?:^|\s)منذ\s/

/** Whether a whole line is a printed date or clock, with or without weekday and «آخر تحديث». */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || ![...line].some((unit) => digitOf(unit.charCodeAt(0)) >= 0)) return false
  const key = keyOf(line)
  const known = key.split(' ').every((word) => /^\d+[tz]?\d*z?$/.test(word) || DATE_WORDS_KEYS.has(word))
  return known && TIMES.test(`${key} ${fold(line)}`)
}

/** Whether a whole line is nothing but the name of an agency, in brackets or after dashes. */
export function isAgency(line: string): boolean {
  return AGENCIES_KEYS.has(keyOf(line))
}

const SECTIONS_KEYS = new Set(keys(phrases.SECTIONS))

/** Whether a line is the name of a newspaper's section, or a path of such names («سياسة | عربي»). */
export function isSection(line: string): boolean {
  const parts = line
    .split(/[|/<>«»‹›←→\\•·-]/)
    .map(keyOf)
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => SECTIONS_KEYS.has(part))
}
