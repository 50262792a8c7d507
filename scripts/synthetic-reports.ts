import type { EventType, Modality, Role } from '../src/model/reading.ts'
import type { Actor, Report } from '../src/model/record.ts'
import { dateOf, daysOf } from '../src/record/base/days.ts'
import { contentId, hash32 } from '../src/record/base/hash.ts'

/** A participant in short: `state`, or `state:name` for a person, with a role. */
export function actor(short: string, role: Role = 'party', office: string | null = null): Actor {
  const [state = '', name] = short.split(':')
  if (name === undefined) return { entity: `state:${state}`, role, state, office: null, name: state }
  const of = { title: office ?? '', of: state || null }
  const entity = `person:${contentId([name, state]).slice(0, 12)}`
  return { entity, role, state: state || null, office: office === null ? null : of, name }
}

/** What a synthetic report has that is not the rule. */
export type Told = Partial<Omit<Report, 'participants'>> & { readonly participants: readonly Actor[] }

/** A report with everything that is not told filled in; its id depends on what is told, as a real one's does. */
export function report(told: Told): Report {
  const article = told.article ?? 'a1'
  const type: EventType = told.type ?? 'meeting'
  const time = told.time === undefined ? '2013-02-05' : told.time
  const modality: Modality = told.modality ?? 'occurred'
  const keys = told.participants.map(({ entity, role }) => `${role} ${entity}`).sort()
  const trigger = told.trigger ?? { start: 0, end: 4, text: 'لقاء' }
  return {
    id: contentId([article, type, trigger.text, String(time), ...keys]),
    article,
    version: 1,
    event: 'ev1',
    type,
    time,
    days: daysOf(time),
    place: null,
    placeState: null,
    round: null,
    format: null,
    modality,
    domestic: false,
    confidence: 'stated',
    topics: [],
    firstSince: null,
    outlet: null,
    published: time?.slice(0, 10) ?? null,
    via: [],
    agency: null,
    trigger,
    sentence: { start: 0, end: 40, text: `${article} ${keys.join(' ')}` },
    fingerprint: [0],
    ...told,
  }
}

const TYPES: readonly EventType[] = ['meeting', 'meeting', 'visit', 'call', 'talks', 'message']
const STATES = 195
const PEOPLE = 6
/** Thirty years. */
const SPAN = 10_950
const SYLLABLES: readonly string[] = [
  'با',
  'را',
  'سي',
  'لو',
  'نا',
  'مي',
  'دو',
  'كا',
  'فا',
  'تي',
  'شا',
  'زو',
  'حا',
  'عي',
  'قو',
  'طا',
]

/** A number from 0 up to, not including, 1: always the same for the same seed and purpose. */
function chance(seed: number, purpose: number): number {
  return hash32(String(seed), purpose + 1) / 2 ** 32
}

function pick(seed: number, purpose: number, among: number): number {
  return Math.floor(chance(seed, purpose) * among)
}

/** States take part as unevenly as they do in the news: the first few in most events. */
function stateOf(seed: number, purpose: number): number {
  return Math.floor(STATES * chance(seed, purpose) ** 2.5)
}

function nameFor(state: number, person: number): string {
  const word = (salt: number): string =>
    [0, 1, 2].map((i) => SYLLABLES[hash32(`${state} ${person}`, salt + i) % SYLLABLES.length]).join('')
  return `${word(1)} ${word(7)}`
}

function someone(state: number, seed: number, purpose: number): Actor {
  const code = `S${String(state).padStart(3, '0')}`
  return chance(seed, purpose) < 0.15
    ? actor(code)
    : actor(`${code}:${nameFor(state, pick(seed, purpose + 50, PEOPLE))}`)
}

/** The first report of the synthetic event number `i`. */
export function synthetic(i: number): Report {
  const a = stateOf(i, 1)
  const b = (a + 1 + stateOf(i, 2)) % STATES
  const time = dateOf(11_000 + pick(i, 3, SPAN))
  return report({
    article: `e${i}`,
    type: TYPES[pick(i, 4, TYPES.length)] ?? 'meeting',
    time,
    participants: [someone(a, i, 5), someone(b, i, 6)],
  })
}

/** A further report of the synthetic event number `i`, by another article. */
export function again(i: number, copy: number): Report {
  const { type, time, participants } = synthetic(i)
  return report({ article: `e${i}-${copy}`, type, time, participants })
}
