import type { LanguagePack } from '../../lexicon/pack.ts'
import { type Doc, wordsOf } from '../document.ts'
import { lookup } from './gazetteer.ts'
import { is } from './mention.ts'
import { behindName, isComma, nameBehind } from './people.ts'
import { type PersonName, skipHonorifics } from './persons.ts'
import { parseTitle, type Title } from './titles.ts'

/** What stands before a name whose apposition is sought. */
export interface Front {
  /** The office told before the name. */
  readonly title: Title | null
  /** Whether it is the courtesy of a ruler (الملك). */
  readonly ruler?: boolean
}

const NOTHING: Front = { title: null }
const REIGNING: ReadonlySet<string> = new Set(['head_of_state', 'monarch', 'crown_prince'])
const RULING: ReadonlySet<string> = new Set(['head_of_state', 'monarch', 'head_of_government'])

function holds(refs: readonly string[], title: Title, pack: LanguagePack): boolean {
  return refs.some((ref) =>
    pack.tenuresOf(ref).some((t) => t.office === title.office && (title.state === null || t.of === title.state)),
  )
}

/** Whether a listed person may hold an office of this state: استقبل الملك عبد الله الثاني الرئيس الإماراتي has two persons. */
function isAtHome(refs: readonly string[], title: Title, pack: LanguagePack): boolean {
  const homes = refs.flatMap((ref) => pack.homeOf(ref) ?? [])
  return title.state === null || homes.length === 0 || homes.includes(title.state)
}

function isMansTitleOfWoman(doc: Doc, name: PersonName, title: Title, pack: LanguagePack): boolean {
  return pack.genderOfHead(title.text) === 'f' && !pack.mayBeWoman(wordsOf(doc, name.from, name.to), null)
}

/** Two offices without a comma between their name: of one state, neither a ruler's and a servant's nor two servants'. */
function goTogether({ title: first, ruler }: Front, second: Title, pack: LanguagePack): boolean {
  if (first === null) return !ruler || second.state === null || RULING.has(second.office)
  if (RULING.has(first.office)) return first.office === second.office
  const isOpen = first.to === first.from + 1
  if (!isOpen && second.to === second.from + 1 && second.of === null) return false
  if (second.state === null) return isOpen || second.of === null || second.of === first.of
  if (first.state !== null) return true
  if (pack.isNationalOffice(second.office)) return isOpen && pack.isNationalOffice(first.office)
  return !pack.isNationalOffice(first.office)
}

/** Whether an office behind a name is that person's, going by what is told and known of both. */
function fits(doc: Doc, front: Front, name: PersonName, second: Title, pack: LanguagePack): boolean {
  const states = new Set([front.title?.state, second.state].filter((s) => typeof s === 'string'))
  if (!isAtHome(name.refs, second, pack) || states.size > 1) return false
  if (isMansTitleOfWoman(doc, name, second, pack)) return false
  return holds(name.refs, second, pack) || isComma(doc, behindName(name)) || goTogether(front, second, pack)
}

/** Whether a title between two names is the first one's: he is known to hold it, or a courtesy or a title of the second's own shows where that begins. */
function isOfFirst(doc: Doc, front: Front, name: PersonName, title: Title, pack: LanguagePack): boolean {
  const next = nameBehind(doc, title.to, null, pack)
  if (!next) return true
  if (holds(next.refs, title, pack)) return false
  if (holds(name.refs, title, pack)) return true
  if (front.title || title.to === title.from + 1) return false
  if (skipHonorifics(doc, title.to) > title.to && is(doc, title.to, 'highCourtesy')) return true
  const own = parseTitle(doc, isComma(doc, next.to) ? next.to + 1 : next.to, pack)
  return own?.number === 'sg' && !own.start.conj && !own.start.prep && own.definite
}

/** The office in apposition behind a name: محمد بن سلمان ولي العهد، …; هشام قنديل، رئيس مجلس الوزراء،. */
export function apposition(doc: Doc, name: PersonName, pack: LanguagePack, front: Front = NOTHING): Title | null {
  const j = behindName(name)
  const at = isComma(doc, j) ? j + 1 : j
  const title = parseTitle(doc, at, pack)
  if (title?.number !== 'sg' || title.start.conj || title.start.prep || (!title.definite && !title.state)) return null
  if (is(doc, at, 'counterpart') || !fits(doc, front, name, title, pack)) return null
  if (!isOfFirst(doc, front, name, title, pack)) return null
  return {
    ...title,
    to: setOffOffices(
      doc,
      secondOffice(
        doc,
        titleChain(doc, title, pack, (t) => isNext(title, t, pack) && isOfFirst(doc, front, name, t, pack)),
        pack,
      ),
      title,
      pack,
    ),
  }
}

/** Further offices between commas, of the same holder: فلان، الوزير المنتدب …، رئيس الأركان، …. */
function setOffOffices(doc: Doc, j: number, first: Title, pack: LanguagePack): number {
  if (!isComma(doc, first.from - 1) || !isComma(doc, j)) return j
  const next = parseTitle(doc, j + 1, pack)
  if (next?.number !== 'sg' || !next.definite || next.start.conj || next.start.prep) return j
  if (!isComma(doc, next.to) || (next.state !== null && next.state !== first.state)) return j
  return nameBehind(doc, next.to, next, pack) || next.to === next.from + 1
    ? j
    : setOffOffices(doc, next.to, first, pack)
}

/** Whether an office may be told behind another of the same holder; a state told of it alone is that of both (ولي العهد وزير الدفاع السعودي). */
function isNext(title: Title, next: Title, pack: LanguagePack): boolean {
  return (
    next.state === title.state || next.state === null || [title, next].every((t) => pack.isNationalOffice(t.office))
  )
}

/** A ruler or minister told by one word: the office behind it is another's (استقبل الملك السفير الفرنسي). */
function isLoneRuler({ from, to, office }: Title): boolean {
  return to === from + 1 && (RULING.has(office) || office === 'minister')
}

/** Behind an office of one's own state, whose name is not told, an envoy of a named one is another (ولي العهد السفير الهندي), and a minister behind a ruler. */
function isAnothers(title: Title, next: Title, pack: LanguagePack): boolean {
  if (title.state !== null || next.state === null || !pack.isNationalOffice(title.office)) return false
  return !pack.isNationalOffice(next.office) || (REIGNING.has(title.office) && !RULING.has(next.office))
}

/** A man's name that is a title too, with a family name for its genitive (وزير الدفاع أمير حاتمي). */
function isGivenTitle(doc: Doc, { from, to, state }: Title, pack: LanguagePack): boolean {
  return (
    is(doc, from, 'givenTitle') && pack.givenNames.has(doc.tokens[from]?.form ?? '') && state === null && to <= from + 2
  )
}

/** The end of the titles that follow a title without a conjunction: ولي العهد نائب رئيس مجلس الوزراء وزير الدفاع. */
export function titleChain(
  doc: Doc,
  title: Title,
  pack: LanguagePack,
  goesOn: (t: Title) => boolean = () => true,
): number {
  let to = title.to
  for (let k = 0; k < 4; k++) {
    const next = parseTitle(doc, to, pack)
    if (!next || next.start.conj || next.start.prep || next.number !== 'sg' || !next.definite) return to
    if (isLoneRuler(title) || isGivenTitle(doc, next, pack) || isAnothers(title, next, pack)) return to
    if (areOfTwo(doc, title, next, pack) || !goesOn(next)) return to
    to = next.to
  }
  return to
}

/** The state of an office, told by itself or by the listed body it ends in. */
function homeOfTitle(doc: Doc, { from, to, state }: Title, pack: LanguagePack): string | null {
  if (state !== null) return state
  for (let k = from + 1; k < to; k++) {
    const hit = lookup(doc, k, pack, (e) => e.kind === 'org')
    if (hit?.to === to) return pack.homeOf(hit.entries[0]?.id ?? '')
  }
  return null
}

/** Whether two offices are of two states, one of them told by its body (الرئيس الصيني رئيس الدوما). */
function areOfTwo(doc: Doc, a: Title, b: Title, pack: LanguagePack): boolean {
  const [own, other] = [homeOfTitle(doc, a, pack), homeOfTitle(doc, b, pack)]
  return own !== null && other !== null && own !== other
}

/** A further office of somebody already named, joined by a conjunction and not followed by a name: … ووزير الخارجية. */
function secondOffice(doc: Doc, j: number, pack: LanguagePack): number {
  const next = parseTitle(doc, j, pack)
  if (!next?.start.conj || next.start.prep || next.number !== 'sg' || !next.definite || next.to === j + 1) return j
  return nameBehind(doc, next.to, next, pack) ? j : next.to
}
