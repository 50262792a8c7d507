import type { LanguagePack } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { Doc, Token } from '../document.ts'
import { lookup } from './gazetteer.ts'
import { is, type Start } from './mention.ts'
import { isBlocked, isDefinite, isNameAfterAll, isNameWord, isSpelledAsFunctionWord, isWordAt } from './name-words.ts'

/** A personal name: its tokens and the gazetteer ids it may stand for. */
export interface PersonName {
  readonly from: number
  readonly to: number
  readonly refs: readonly string[]
  /** Whether any of its words marks it as a personal name (a given name, a listed name, an unknown word). */
  readonly sure: boolean
  /** Whether a listed full name (not a surname) was found. */
  readonly full?: boolean
  /** Where the text goes on, if a closing quotation mark belongs to the name. */
  readonly after?: number
  /** The clitics glued to its first word. */
  readonly start?: Start
}

const MAX_NAME = 7

/** A listed full name right behind another listed name is another person's: دعا نتنياهو محمود عباس. */
function opensAnother(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const before = doc.tokens[j - 1]
  if (k === 0 || !before || (k === 1 && pack.givenNames.has(before.form))) return false
  return listedName(doc, j - k, pack)?.to === j && listedName(doc, j, pack)?.full === true
}

function extend(doc: Doc, from: number, j: number, pack: LanguagePack): number {
  let end = j
  while (end - from < MAX_NAME && isNameWord(doc, end, end - from, pack) && !opensAnother(doc, end, end - from, pack))
    end++
  while (
    end > j &&
    is(doc, end - 1, 'nameParticle') &&
    !pack.givenNames.has(doc.tokens[end - 1]?.form ?? '') &&
    !(end - from > 1 && is(doc, end - 2, 'nameParticle'))
  )
    end--
  return end
}

/** The rest of a listed name: بن عبدالعزيز آل سعود after محمد بن سلمان. */
function lineage(doc: Doc, j: number, pack: LanguagePack): number {
  let end = j
  while (
    is(doc, end, 'nameParticle') &&
    !isDefinite(doc.tokens[end] as Token) &&
    isWordAt(doc, end + 1) &&
    !isBlocked(doc, end + 1, pack)
  )
    end += 2
  return end
}

function listedName(doc: Doc, i: number, pack: LanguagePack): PersonName | null {
  const token = doc.tokens[i]
  const hit = token && longestAt(pack.names, token.form, doc.tokens, i)
  const people = hit?.values.filter((e) => e.kind === 'person') ?? []
  if (!hit || people.length === 0 || (isSpelledAsFunctionWord(token) && hit.length < 2)) return null
  const full = people.some((e) => e.sub === 'name')
  const to = lineage(doc, i + hit.length, pack)
  const refs = full || to === i + hit.length ? [...new Set(people.map((e) => e.id))] : []
  return { from: i, to, refs, sure: true, full }
}

/** The personal name at token `i`, as it may stand behind a title; null where no name begins. */
export function nameAfterTitle(doc: Doc, i: number, pack: LanguagePack): PersonName | null {
  const listed = listedName(doc, i, pack)
  const to = extend(doc, i, i, pack)
  if (listed && listed.to >= to) return listed
  if (to === i || (isSpelledAsFunctionWord(doc.tokens[i] as Token) && !isNameAfterAll(doc, i, pack))) return listed
  const firstForm = doc.tokens[i]?.form ?? ''
  if (to === i + 1 && lookup(doc, i, pack, (e) => e.kind !== 'person' && e.common !== true)) return null
  return { from: i, to, refs: listed?.full ? listed.refs : [], sure: pack.givenNames.has(firstForm) || to > i + 1 }
}

function honorificAt(
  doc: Doc,
  j: number,
  token: Token,
  isFirst: boolean,
  pack: LanguagePack,
): { length: number } | null {
  const starts = isFirst ? pack.nameVariants(token.form) : [{ form: token.form }]
  for (const { form } of starts) {
    const hit = longestAt(pack.honorifics, form, doc.tokens, j)
    if (hit) return hit
  }
  return null
}

/** Skips courtesy titles at token `i`: السيد، الدكتور، صاحب السمو الملكي. */
export function skipHonorifics(doc: Doc, i: number, pack: LanguagePack): number {
  let j = i
  for (;;) {
    const token = doc.tokens[j]
    if (token?.kind !== 'word') return j
    if (token.classes.has('kin') && token.readings.some((r) => r.clitics.pron)) {
      j++
      continue
    }
    const hit = honorificAt(doc, j, token, j === i, pack)
    if (!hit) return j
    j += hit.length
    if (doc.tokens[j]?.form === '.') j++
  }
}
