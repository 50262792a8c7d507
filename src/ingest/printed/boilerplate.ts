import {
  creditOf,
  endsSentence,
  isAgency,
  isCaption,
  isShareBar,
  isShort,
  isTagLine,
  keyOf,
  relatedKind,
  wordCount,
} from './lines.ts'

/** Fewest words of a link in a list of other articles: shorter lines are subheadings of the article's own. */
const LINK_WORDS = 4

function isNoise(line: string): boolean {
  return isShareBar(line) || isTagLine(line) || isCaption(line)
}

/** Whether the article closes its paragraphs with full stops, so that a line without one is none of them. */
function closesSentences(lines: readonly string[]): boolean {
  return lines.filter(endsSentence).length >= lines.length * 0.7
}

/**
 * Where the article ends: at the first "read also" label after which nothing longer than a link stands. A label with a
 * link on its own line may stand inside the article, so there the lines after it must look unlike its paragraphs.
 */
function endOf(lines: readonly string[]): number {
  const closes = closesSentences(lines.filter((line) => !isLink(line)))
  let end = lines.length
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i] as string
    const kind = relatedKind(line)
    if (kind === 'alone' || (kind === 'inline' && closes)) end = i
    else if (kind === null && !isShort(line) && !isNoise(line)) break
  }
  return end
}

function linksAfter(lines: readonly string[], at: number): number {
  let next = at + 1
  while (next < lines.length && isLink(lines[next] as string)) next++
  return next
}

function isLink(line: string): boolean {
  return isShort(line) && wordCount(line) >= LINK_WORDS && relatedKind(line) === null
}

function withoutNoise(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as string
    const kind = relatedKind(line)
    if (kind === 'alone') {
      i = linksAfter(lines, i)
      continue
    }
    if (kind === null && !isNoise(line)) kept.push(line)
    i++
  }
  return kept
}

const MARKS_OF_END = new Set(['انتهي', 'انتهى', 'يتبع', '30'].map(keyOf))

/** Most words of a name that signs an article after its last full stop. */
const NAME_WORDS = 4

function isSignature(line: string, before: string, outlet: string | null): boolean {
  const key = keyOf(line)
  if (MARKS_OF_END.has(key) || creditOf(line) !== null || isAgency(line)) return true
  if (wordCount(line) <= NAME_WORDS && endsSentence(before) && !/[.:؟!…\d]/.test(line)) return true
  return outlet !== null && keyOf(outlet) === key
}

function withoutSignature(lines: readonly string[], outlet: string | null): readonly string[] {
  let end = lines.length
  while (end > 1 && isSignature(lines[end - 1] as string, lines[end - 2] as string, outlet)) end--
  return lines.slice(0, end)
}

/**
 * The paragraphs of an article without what the page hung on them: lists of other articles, buttons, captions, tags,
 * and the outlet's signature at the end. For printed pages only: articles given as records keep their body to the letter.
 */
export function cleanParagraphs(lines: readonly string[], outlet: string | null): readonly string[] {
  return withoutSignature(withoutNoise(lines.slice(0, endOf(lines))), outlet)
}
