import type { EntityKind } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { onDemand } from '../../text/remember.ts'
import type { Coordinates, LanguagePack, NameEntry, Tenure, TitleEntry } from '../pack.ts'
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
  regions,
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
function wordsOf(form: string): string[] {
  return fold(form).match(/[\u0621-\u06ff]+|[a-z]+|\d+|[^\s]/g) ?? []
}

function entry(
  kind: EntityKind,
  [id = '', form = '', sub = '', state = '']: readonly string[],
  common = false,
): NameEntry {
  return { id, kind, form, state: state || null, sub, ...(common ? { common } : {}) }
}

/** Bodies of many states: what the table gives them is their seat. */
const OF_MANY =
  /^(?:regional|intergovernmental|universal|un_.*|eu_institution|military_alliance|military_coalition|forum|mission|international_body)$/

/** A body belongs to the state of the table unless it is one of many states, which only seats it. */
function bodyEntry(row: readonly string[]): NameEntry {
  const listed = entry('org', row)
  return OF_MANY.test(listed.sub) ? { ...listed, state: null } : listed
}

function stateEntry([iso3 = '', form = '', sub = '']: readonly string[]): NameEntry {
  return { id: iso3, kind: 'state', form, state: iso3, sub }
}

/** Tables of names that a pack may be built without, to see what it knows by rule alone. */
export type NameTable = 'states' | 'people' | 'bodies' | 'formats' | 'groups' | 'outlets' | 'places'

function entriesOf(table: NameTable): NameEntry[] {
  const read = (text: string, kind: EntityKind): NameEntry[] => rows(text).map((r) => entry(kind, r))
  if (table === 'states') return rows(states).map(stateEntry)
  if (table === 'people') return read(people, 'person')
  if (table === 'bodies') return rows(bodies).map(bodyEntry)
  if (table === 'formats') return read(formats, 'format')
  if (table === 'groups') return read(groups, 'group')
  if (table === 'places') return read(places, 'place')
  return rows(outlets).map((r) => entry('outlet', r, r[4] === '1'))
}

const TABLES: readonly NameTable[] = ['states', 'people', 'bodies', 'formats', 'groups', 'outlets', 'places']
const NOT_MAIN = new Set(['short', 'weak', 'capital', 'seat'])
const NONE: readonly Tenure[] = []

/** The part of the pack that the tables of names make. */
export type Gazetteer = Pick<LanguagePack, 'names' | 'nameOf' | 'homeOf' | 'coordinatesOf' | 'tenuresOf' | 'holdersOf'>

function grouped(tenures: readonly Tenure[], key: (t: Tenure) => string): ReadonlyMap<string, readonly Tenure[]> {
  const map = new Map<string, Tenure[]>()
  for (const t of tenures) {
    const list = map.get(key(t))
    if (list) list.push(t)
    else map.set(key(t), [t])
  }
  return map
}

function readTenures(): Tenure[] {
  return rows(offices).map(([person = '', office = '', of = '', title = '', from = '', to = '']) => ({
    person,
    office,
    of,
    title,
    from,
    to,
  }))
}

function readCoordinates(): ReadonlyMap<string, Coordinates> {
  const listed = rows(places).filter(([, , , , lat = '', lon = '']) => lat !== '' && lon !== '')
  return new Map(listed.map(([id = '', , , , lat, lon]) => [id, { lat: Number(lat), lon: Number(lon) }]))
}

/** Builds the gazetteer from the tables; without people there are no tenures either. */
export function buildGazetteer(without: ReadonlySet<NameTable> = new Set()): Gazetteer {
  const all = TABLES.filter((t) => !without.has(t)).flatMap(entriesOf)
  const main = new Map(
    [...all]
      .reverse()
      .filter((e) => !NOT_MAIN.has(e.sub))
      .map((e) => [e.id, e.form]),
  )
  if (!without.has('states')) for (const [, iso3 = '', , form = ''] of rows(regions)) main.set(iso3, form)
  const homes = new Map(all.map((e) => [e.id, e.state]))
  const tenures = onDemand(() => (without.has('people') ? [] : readTenures()))
  const coordinates = onDemand(() => (without.has('places') ? new Map<string, Coordinates>() : readCoordinates()))
  const byPerson = onDemand(() => grouped(tenures(), (t) => t.person))
  const byOffice = onDemand(() => grouped(tenures(), (t) => `${t.office}|${t.of}`))
  return {
    names: phraseTable(all.map((e) => [wordsOf(e.form), e] as const)),
    nameOf: (id) => main.get(id) ?? null,
    homeOf: (id) => homes.get(id) ?? null,
    coordinatesOf: (id) => coordinates().get(id) ?? null,
    tenuresOf: (person) => byPerson().get(person) ?? NONE,
    holdersOf: (office, of) => byOffice().get(`${office}|${of}`) ?? NONE,
  }
}

/** Styles that one state's ruler alone has. */
const STYLED: ReadonlyMap<string, string> = new Map([['خادم الحرمين الشريفين', 'SAU']])

function titleEntry(office: string, form: string): TitleEntry {
  const state = STYLED.get(form)
  return state ? { office, form, state } : { office, form }
}

/** Titles by their words without article. */
export const titles: PhraseTable<TitleEntry> = phraseTable(
  rows(titleRows).map(([office = '', form = '']) => [wordsOf(form).map(bare), titleEntry(office, form)] as const),
)

export const honorifics: PhraseTable<true> = phraseTable(
  rows(honorificRows).map(([form = '']) => [wordsOf(form), true] as const),
)

export const portfolios: PhraseTable<true> = phraseTable(
  rows(portfolioRows).map(([, form = '']) => [wordsOf(form).map(bare), true] as const),
)

/** Given names with their letters as the table prints them: علي, not على. */
export const givenSpellings: ReadonlySet<string> = new Set(rows(given_names).map(([form = '']) => form))

export const givenNames: ReadonlySet<string> = new Set(rows(given_names).map(([form = '']) => fold(form)))

const everyday: ReadonlySet<string> = new Set(
  rows(ambiguous)
    .filter(([, c = '']) => c.split(' ').includes('word'))
    .map(([form = '']) => form),
)

/** Whether a form of the gazetteer is an everyday word of Arabic too: حماس is not, الشرق is. */
export function isEverydayForm(form: string): boolean {
  return everyday.has(form)
}
