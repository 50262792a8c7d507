import { finiteReading } from './finite.ts'
import { functionClass, isComma, isOpeningQuote, isWithinAdverb, quotationEnd, type Scene, token } from './scene.ts'

/** The end of the sentence or quotation that token `i` lies in: no phrase of a clause reaches beyond it. */
export function outerLimit(s: Scene, i: number): number {
  const sentence = s.doc.sentences[s.doc.sentenceOf[i] ?? -1]
  const quotation = s.doc.quotations[s.doc.quotationOf[i] ?? -1]
  const end = sentence?.to ?? s.doc.tokens.length
  return quotation ? Math.min(quotation.close, end) : end
}

function endOfInsertion(s: Scene, j: number, end: number): number | null {
  if (!isComma(s, j - 1)) return null
  for (let k = j + 1; k < end && k - j < 25; k++) if (isComma(s, k)) return k + 1
  return null
}

/** Behind a relative clause that only says how long something lasts: زيارته التي تستغرق يومين. */
function endOfDuration(s: Scene, j: number): number | null {
  const verb = finiteReading(s, j + 1)
  if (!verb || !s.pack.isDurative(verb.stem.lemma)) return null
  let k = j + 2
  while ((s.timeOver[k] ?? -1) >= 0) k++
  return k > j + 2 ? k : null
}

/**
 * The end of the clause that the predicate at token `i` governs: the next finite verb, complementiser, subordinator or
 * long quotation. A relative clause set off by commas is passed over.
 */
export function clauseLimit(s: Scene, i: number): number {
  const { limits } = s.known
  const hit = limits[i]
  if (hit !== undefined) return hit
  const limit = findLimit(s, i)
  limits[i] = limit
  return limit
}

function findLimit(s: Scene, i: number): number {
  const end = outerLimit(s, i)
  let j = i + 1
  while (j < end) {
    const here = token(s, j)
    if (here?.form === '؛') return j
    if (functionClass(s, j, 'rel')) {
      const after = endOfDuration(s, j) ?? endOfInsertion(s, j, end)
      if (after === null) return j
      j = after
      continue
    }
    if ((functionClass(s, j, 'that') || functionClass(s, j, 'sub')) && !isWithinAdverb(s, j)) return j
    if (isOpeningQuote(s, j)) {
      const close = quotationEnd(s, j)
      if (close - j > 8) return j
      j = close
    }
    if ((s.mentionOver[j] ?? -1) < 0 && here && finiteReading(s, j)) return j
    j++
  }
  return end
}
