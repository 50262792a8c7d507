import type { LanguagePack } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc } from '../document.ts'
import { lookup } from './gazetteer.ts'
import { is } from './mention.ts'

/** The end of a run of nouns and adjectives in the genitive, from `j`: a definite noun closes it, but for its adjectives. `isClosed`: the noun before it does. */
export function genericEnd(doc: Doc, j: number, pack: LanguagePack, isClosed = false): number {
  let end = j
  let closed = isClosed
  while (end < doc.tokens.length && end - j < 6) {
    const body = closed ? j : bodyEnd(doc, end, pack)
    if (body > end) {
      closed = true
      end = body
      continue
    }
    const part = genitivePart(doc, end, pack)
    if (
      !part ||
      (closed && !isAdjective(part)) ||
      (!closed && end > j && part.stem.pos === 'adjective' && !part.clitics.def)
    )
      break
    closed ||= part.clitics.def === true
    end++
  }
  return end
}

/** The end of a listed body that the noun before it is the kind of (منظمة اليونسكو). */
function bodyEnd(doc: Doc, j: number, pack: LanguagePack): number {
  if (!is(doc, j - 1, 'bodyNoun')) return j
  const hit = lookup(doc, j, pack, (e) => e.kind === 'org' || e.kind === 'group')
  return hit && hit.start.cut === 0 ? hit.to : j
}

function isAdjective(r: WordReading): boolean {
  return (
    r.clitics.def === true &&
    (r.stem.pos === 'adjective' || r.stem.pos === 'active' || r.stem.pos === 'passive' || r.stem.pos === 'ordinal')
  )
}

/** The reading of a word as part of a genitive: no verb, particle, name, courtesy, nor one with a preposition or conjunction. */
function genitivePart(doc: Doc, j: number, pack: LanguagePack): WordReading | null {
  const token = doc.tokens[j]
  if (token?.kind !== 'word' || token.classes.has('calendarWord') || pack.givenNames.has(token.form)) return null
  const best = token.readings[0]
  if (!best || best.stem.pos === 'function') return null
  const nominal = token.readings.filter(
    (r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function' && !r.clitics.prep && !r.clitics.conj,
  )
  const fits = nominal.find(isAdjective) ?? nominal[0]
  if (!fits || (best.stem.pos === 'verb' && !fits.clitics.def)) return null
  return longestAt(pack.honorifics, token.form, doc.tokens, j) && !isAdjective(fits) ? null : fits
}

/** A word nobody knows where a genitive must stand: the governor's province, the university's town. */
export function isUnknownPlace(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  return (
    token?.kind === 'word' &&
    token.readings.length === 0 &&
    !token.phrase &&
    !pack.givenNames.has(token.form) &&
    !is(doc, j + 1, 'lineage') &&
    !is(doc, j, 'nameParticle')
  )
}

/** Whether a preposition that stands for the genitive is glued to the word at `j` (للأمم المتحدة). */
export function startsGenitive(doc: Doc, j: number, pack: LanguagePack): boolean {
  return (
    doc.tokens[j]?.readings.some((r) => r.clitics.prep !== undefined && pack.genitivePreps.has(r.clitics.prep)) ?? false
  )
}
