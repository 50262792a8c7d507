import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc } from '../document.ts'
import type { State } from './complements.ts'
import { lookup } from './gazetteer.ts'
import { genericEnd, startsGenitive } from './genitives.ts'
import type { Head } from './heads.ts'
import { is, startsAt, startsOf } from './mention.ts'
import { nisbaAt } from './nisba.ts'

/** How many tokens from `j` name a portfolio (الخارجية، الدفاع والإنتاج الحربي), 0 if none does. */
export function portfolioLength(
  doc: Doc,
  j: number,
  pack: LanguagePack,
  form: string | undefined = doc.tokens[j]?.form,
): number {
  const token = doc.tokens[j]
  if (token?.kind !== 'word' || form === undefined) return 0
  const starts = [form, ...token.readings.filter((r) => r.clitics.pron && !r.clitics.prep).map((r) => r.stem.key)]
  for (const word of starts) {
    const hit = pack.portfolios.get(pack.bare(word))?.find((p) => matchesBare(doc, j, p.words, pack))
    if (hit) return feminineEnd(doc, j + hit.words.length) - j
  }
  return 0
}

/** The adjectives of a portfolio, which are feminine as its nouns are (التنمية الصناعية). */
function feminineEnd(doc: Doc, j: number): number {
  const isFeminine = (r: WordReading): boolean =>
    r.stem.pos === 'adjective' && r.clitics.def === true && !r.clitics.conj && r.stem.features.gender === 'f'
  let end = j
  while (doc.tokens[end]?.readings.some(isFeminine) && !nisbaAt(doc, end)) end++
  return end
}

function matchesBare(doc: Doc, i: number, words: readonly string[], pack: LanguagePack): boolean {
  for (let k = 1; k < words.length; k++) {
    const form = doc.tokens[i + k]?.form
    const plain = form === undefined ? undefined : pack.bare(form)
    if (plain !== words[k] && form !== words[k] && (form === undefined || pack.bareAfterAnd(form) !== words[k]))
      return false
  }
  return true
}

export function takePortfolio(doc: Doc, s: State, pack: LanguagePack): boolean {
  const length = portfolioLength(doc, s.j, pack)
  if (!length) return false
  s.definite ||= pack.bare(doc.tokens[s.j]?.form ?? '') !== doc.tokens[s.j]?.form
  s.j += length
  s.titleEnd = s.j
  return true
}

/** A further portfolio of one minister (وزير الثقافة والرياضة والشباب). */
export function takeCoordinate(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  if (head.number !== 'sg' || s.state !== null || s.j !== s.titleEnd || !pack.isMinister(head.entry.office))
    return false
  if (!doc.tokens[s.j]?.readings.some((r) => r.clitics.conj && (r.clitics.def || is(doc, s.j, 'affairs')))) return false
  const start = startsAt(doc, s.j).find((v) => v.conj !== undefined && !v.prep)
  const length = start ? portfolioLength(doc, s.j, pack, start.form) : 0
  if (length > 0) return takeTo(s, s.j + length)
  const end = is(doc, s.j, 'affairs') ? affairsEnd(doc, s.j, pack) : s.j
  return end > s.j + 1 && takeTo(s, end)
}

function takeTo(s: State, end: number): true {
  s.j = end
  s.titleEnd = end
  s.definite = true
  return true
}

/** What an office is for: لشؤون الأمن الدولي، للشؤون السياسية والأمنية، لشؤون وسط وغرب أفريقيا. */
export function takeAffairs(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  const token = doc.tokens[s.j]
  if (!token || !startsGenitive(doc, s.j, pack)) return false
  const length = is(doc, s.j, 'affairs') ? 0 : portfolioFor(doc, s.j, head, pack)
  if (length > 0) return takeTo(s, s.j + length)
  if (!is(doc, s.j, 'affairs')) return false
  const end = affairsEnd(doc, s.j, pack)
  return end === s.j + 1 && !token.readings.some((r) => r.clitics.def) ? false : takeTo(s, end)
}

const SECOND = /^(?:deputy_|minister|adviser)/

/** A portfolio behind ل, which only deputies, assistants and ministers of state have (نائب رئيس الوزراء للتنمية الصناعية). */
function portfolioFor(doc: Doc, j: number, head: Head, pack: LanguagePack): number {
  if (!SECOND.test(head.entry.office)) return 0
  const start = startsAt(doc, j).find((v) => v.prep !== undefined && !v.conj)
  return start ? portfolioLength(doc, j, pack, start.form) : 0
}

function affairsEnd(doc: Doc, j: number, pack: LanguagePack): number {
  let end = genericEnd(
    doc,
    j + 1,
    pack,
    doc.tokens[j]?.readings.some((r) => r.clitics.def),
  )
  for (;;) {
    const hit = lookup(doc, end, pack, isGround)
    const far = hit ? null : lookup(doc, end + 1, pack, isGround)
    const ground = hit ?? (far?.start.conj ? far : null)
    const next =
      ground && !ground.start.prep ? ground.to : isCoordinate(doc, end, pack) ? genericEnd(doc, end + 1, pack) : end
    if (next === end) return end
    end = next
  }
}

function isGround(e: NameEntry): boolean {
  return e.kind === 'place' || e.kind === 'state'
}

/** A definite noun or adjective joined to the one before it, and no title of its own (والأمنية). */
function isCoordinate(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (token?.kind !== 'word' || !token.readings.some((r) => r.clitics.conj && r.clitics.def && r.stem.pos !== 'verb'))
    return false
  return (
    token.readings.every((r) => r.stem.cls !== 'person') &&
    !startsOf(token).some((v) => pack.honorifics.has(v.form) || pack.givenNames.has(v.form))
  )
}

/** What somebody is charged with: كاتب الدولة المكلف بالشؤون المغاربية. */
export function takeCharge(doc: Doc, s: State, pack: LanguagePack): boolean {
  const token = doc.tokens[s.j]
  const isBound = token?.readings.some(
    (r) => r.clitics.prep === pack.companyPrep && !r.clitics.pron && (r.clitics.def || is(doc, s.j, 'affairs')),
  )
  return is(doc, s.j - 1, 'charged') && isBound === true && takeTo(s, affairsEnd(doc, s.j, pack))
}

/** What a general head is over, told with a preposition: المدير العام للأمن الوطني; no person or outlet, to whom something is told. */
export function takeRealmOf(doc: Doc, s: State, pack: LanguagePack): boolean {
  const token = doc.tokens[s.j]
  if (!is(doc, s.j - 1, 'general') || token?.kind !== 'word' || token.classes.has('outlet')) return false
  const bound = token.readings.filter(
    (r) => r.clitics.prep && pack.genitivePreps.has(r.clitics.prep) && !r.clitics.pron,
  )
  if (!bound.some((r) => r.clitics.def) || bound.some((r) => r.stem.cls === 'person')) return false
  return takeTo(s, affairsEnd(doc, s.j, pack))
}
