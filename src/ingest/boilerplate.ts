import { creditOf, isCaption, isShareBar, isShort, isTagLine, keyOf, relatedKind, wordCount } from './lines.ts'

/** Fewest words of a link in a list of other articles: shorter lines are subheadings of the article's own. */
const LINK_WORDS = 4

function isNoise(line: string): boolean {
  return isShareBar(line) || isTagLine(line) || isCaption(line)
}

/** Where the article ends: at the first bare "read also" label after which nothing longer than a link stands. */
function endOf(lines: readonly string[]): number {
  let end = lines.length
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i] as string
    const kind = relatedKind(line)
    if (kind !== null) end = i
    else if (!isShort(line) && !isNoise(line)) break
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

function isSignature(line: string, outlet: string | null): boolean {
  const key = keyOf(line)
  if (MARKS_OF_END.has(key) || creditOf(line) !== null) return true
  return outlet !== null && keyOf(outlet) === key
}

function withoutSignature(lines: readonly string[], outlet: string | null): readonly string[] {
  let end = lines.length
  while (end > 1 && isSignature(lines[end - 1] as string, outlet)) end--
  return lines.slice(0, end)
}

/**
 * The paragraphs of an article without what the page hung on them: lists of other articles, buttons, captions, tags,
 * and the outlet's signature at the end. For printed pages only: articles given as records keep their body to the letter.
 */
export function cleanParagraphs(lines: readonly string[], outlet: string | null): readonly string[] {
  return withoutSignature(withoutNoise(lines.slice(0, endOf(lines))), outlet)
}
