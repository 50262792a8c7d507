import type { EntityKind } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import type { NameEntry, Tenure, TitleEntry } from '../pack.ts'
import { type PhraseTable, phraseTable } from '../phrases.ts'
import { rows } from '../table.ts'
import {
  ambiguous,
  bodies,
  formats,
  given_names,
  groups,
  honorifics as honorificRows,
  offices,
  outlets,
  people,
  places,
  portfolios as portfolioRows,
  states,
  titles as titleRows,
} from './tables.generated.ts'

/** A word without the article; لل becomes nothing too, since the ل is a preposition. */
export function bare(form: string): string {
  if (form.length > 3 && form.startsWith('ال')) return form.slice(2)
  if (form.length > 3 && form.startsWith('لل')) return form.slice(2)
  return form
}

/** Folded words of a name, with signs as words of their own, the way the tokeniser cuts them. */
export function wordsOf(form: string): string[] {
  return fold(form).match(/[\u0621-\u06ff]+|[a-z]+|\d+|[^\s]/g) ?? []
}

function entry(kind: EntityKind, [id = '', form = '', sub = '', state = '']: readonly string[], common = false): NameEntry {
  return { id, kind, form, state: state || null, sub, ...(common ? { common } : {}) }
}

function stateEntry([iso3 = '', form = '', sub = '']: readonly string[]): NameEntry {
  return { id: iso3, kind: 'state', form, state: iso3, sub }
}

function* entries(): Generator<NameEntry> {
  for (const r of rows(states)) yield stateEntry(r)
  for (const r of rows(people)) yield entry('person', r)
  for (const r of rows(bodies)) yield entry('org', r)
  for (const r of rows(formats)) yield entry('format', r)
  for (const r of rows(groups)) yield entry('group', r)
  for (const r of rows(outlets)) yield entry('outlet', r, r[4] === '1')
  for (const r of rows(places)) yield entry('place', r)
}

const all: readonly NameEntry[] = [...entries()]

/** Every form of the gazetteer by its folded words. */
export const names: PhraseTable<NameEntry> = phraseTable(all.map((e) => [wordsOf(e.form), e] as const))

const mainForms: ReadonlyMap<string, string> = new Map(
  [...all].reverse().filter((e) => e.sub !== 'short' && e.sub !== 'weak' && e.sub !== 'capital' && e.sub !== 'seat').map((e) => [e.id, e.form]),
)

/** The main form of a gazetteer id, null for an unknown one. */
export function nameOf(id: string): string | null {
  return mainForms.get(id) ?? null
}

/** Titles by their words without article. */
export const titles: PhraseTable<TitleEntry> = phraseTable(
  rows(titleRows).map(([office = '', form = '']) => [wordsOf(form).map(bare), { office, form }] as const),
)

export const honorifics: PhraseTable<true> = phraseTable(rows(honorificRows).map(([form = '']) => [wordsOf(form), true] as const))

export const portfolios: PhraseTable<true> = phraseTable(rows(portfolioRows).map(([, form = '']) => [wordsOf(form).map(bare), true] as const))

export const givenNames: ReadonlySet<string> = new Set(rows(given_names).map(([form = '']) => fold(form)))

const tenures: readonly Tenure[] = rows(offices).map(([person = '', office = '', of = '', title = '', from = '', to = '']) => ({
  person,
  office,
  of,
  title,
  from,
  to,
}))

function grouped(key: (t: Tenure) => string): ReadonlyMap<string, readonly Tenure[]> {
  const map = new Map<string, Tenure[]>()
  for (const t of tenures) {
    const list = map.get(key(t))
    if (list) list.push(t)
    else map.set(key(t), [t])
  }
  return map
}

const byPerson = grouped((t) => t.person)
const byOffice = grouped((t) => `${t.office}|${t.of}`)
const NONE: readonly Tenure[] = []

export function tenuresOf(person: string): readonly Tenure[] {
  return byPerson.get(person) ?? NONE
}

export function holdersOf(office: string, of: string): readonly Tenure[] {
  return byOffice.get(`${office}|${of}`) ?? NONE
}

const homes: ReadonlyMap<string, string | null> = new Map(all.map((e) => [e.id, e.state]))

export function homeOf(id: string): string | null {
  return homes.get(id) ?? null
}

const outletHomes: ReadonlyMap<string, string> = new Map(
  all.filter((e) => e.kind === 'outlet' && e.state).map((e) => [fold(e.form), e.state as string]),
)

/** The state an outlet is at home in, by its printed name; null if the gazetteer does not know it. */
export function homeOfOutlet(outlet: string | null): string | null {
  if (!outlet) return null
  const name = fold(outlet).trim()
  return outletHomes.get(name) ?? outletHomes.get(name.replace(/^(?:وكاله|صحيفه|قناه|موقع|جريده) /, '')) ?? null
}

const everyday: ReadonlySet<string> = new Set(rows(ambiguous).filter(([, c = '']) => c.split(' ').includes('word')).map(([form = '']) => form))

/** Whether a form of the gazetteer is an everyday word of Arabic too: حماس is not, الشرق is. */
export function isEverydayForm(form: string): boolean {
  return everyday.has(form)
}
