import { fold } from '../../text/fold.ts'
import { rows } from '../table.ts'
import { nisbas, outlets, regions, states } from './tables.generated.ts'

/** Members of the League of Arab States: only their outlets write of "the minister" without saying whose. */
const ARAB = new Set([
  'DZA',
  'BHR',
  'COM',
  'DJI',
  'EGY',
  'IRQ',
  'JOR',
  'KWT',
  'LBN',
  'LBY',
  'MRT',
  'MAR',
  'OMN',
  'PSE',
  'QAT',
  'SAU',
  'SOM',
  'SDN',
  'SYR',
  'TUN',
  'ARE',
  'YEM',
])

/** English words for states beside their CLDR names. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['saudi', 'SAU'],
  ['ksa', 'SAU'],
  ['uae', 'ARE'],
  ['emirates', 'ARE'],
  ['emirati', 'ARE'],
  ['palestine', 'PSE'],
  ['palestinian', 'PSE'],
  ['usa', 'USA'],
  ['us', 'USA'],
  ['uk', 'GBR'],
  ['britain', 'GBR'],
  ['london', 'GBR'],
  ['turkey', 'TUR'],
  ['egyptian', 'EGY'],
  ['jordanian', 'JOR'],
  ['lebanese', 'LBN'],
  ['iraqi', 'IRQ'],
  ['kuwaiti', 'KWT'],
  ['qatari', 'QAT'],
  ['omani', 'OMN'],
  ['bahraini', 'BHR'],
  ['yemeni', 'YEM'],
  ['syrian', 'SYR'],
  ['libyan', 'LBY'],
  ['tunisian', 'TUN'],
  ['algerian', 'DZA'],
  ['moroccan', 'MAR'],
  ['mauritanian', 'MRT'],
  ['sudanese', 'SDN'],
  ['somali', 'SOM'],
  ['maghreb', 'MAR'],
]

const words = (text: string): string[] => fold(text).match(/[\u0621-\u064a]+|[a-z]+/g) ?? []
const squeeze = (text: string): string => words(text).join('')

const regionRows = rows(regions)
const byDomain: ReadonlyMap<string, string> = new Map(regionRows.map(([code = '', iso3 = '']) => [code, iso3]))

const byCountry: ReadonlyMap<string, string> = new Map([
  ...rows(states)
    .filter(([, , kind]) => kind === 'name' || kind === 'official')
    .map(([iso3 = '', form = '']) => [squeeze(form), iso3] as const),
  ...rows(nisbas)
    .filter(([target = '', , , kind]) => kind === 'nationality' && /^[A-Z]{3}$/.test(target))
    .flatMap(([iso3 = '', form = '']) => [form, `ال${form}`, `ال${form}ة`].map((f) => [squeeze(f), iso3] as const)),
  ...regionRows.map(([, iso3 = '', english = '']) => [squeeze(english), iso3] as const),
  ...ENGLISH,
])

function label(domain: string): string {
  return squeeze(domain.replace(/^www\./, '').split('.')[0] ?? '')
}

const byOutlet: ReadonlyMap<string, string> = new Map(
  rows(outlets).flatMap(([, form = '', , state = '', , domain = '']) =>
    state ? [squeeze(form), label(domain)].filter(Boolean).map((k) => [k, state] as const) : [],
  ),
)

/** The country that the outlet's name tells in parentheses or at its end: «El Watan (Egypt)», «وكالة الأنباء السعودية». */
function told(outlet: string): string | null {
  const inside = /[([\u2013-]\s*([^)\]]+)/.exec(outlet)?.[1]
  const parts = inside ? [inside, ...inside.split(/[/,،]/)] : []
  const named = parts.flatMap((part) => [squeeze(part), ...words(part)])
  const last = words(outlet.replace(/\(.*/, '')).slice(-3)
  return (
    [...named, last.join(''), last.slice(-2).join(''), last.at(-1) ?? '']
      .map((key) => byCountry.get(key))
      .find((iso3) => iso3 !== undefined) ?? null
  )
}

/** The country code a host name ends in (spa.gov.sa). */
function byHost(outlet: string): string | null {
  const end = /\.([a-z]{2})(?:\/|$)/.exec(outlet.trim().toLowerCase())?.[1]
  return end ? (byDomain.get(end) ?? null) : null
}

const CLASS_NOUN = /^(?:وكاله|صحيفه|قناه|موقع|جريده|اذاعه|بوابه|شبكه|تلفزيون)/

/**
 * The Arab state whose officials an outlet names without their nationality, by its printed name, its host, or the country
 * in parentheses behind it; null for outlets elsewhere, which write for all Arabs.
 */
export function homeOfOutlet(outlet: string | null): string | null {
  if (!outlet) return null
  const name = squeeze(outlet.replace(/\(.*/, ''))
  const state =
    told(outlet) ??
    byHost(outlet) ??
    byOutlet.get(name) ??
    byOutlet.get(name.replace(CLASS_NOUN, '')) ??
    byOutlet.get(label(outlet)) ??
    null
  return state && ARAB.has(state) ? state : null
}
