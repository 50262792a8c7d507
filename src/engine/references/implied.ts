import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Doc } from '../document.ts'
import { is, type Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import type { Registry } from './registry.ts'

/** What is known of the article beside its words. */
export interface Setting {
  /** ISO day of publication, null if unknown. */
  readonly day: string | null
  /** ISO 3166-1 alpha-3 of the outlet's home, null if unknown. */
  readonly home: string | null
}

/** What the reference stage works on. */
export interface Context {
  readonly doc: Doc
  readonly pack: LanguagePack
  readonly setting: Setting
  readonly mentions: readonly Mention[]
  readonly registry: Registry
  /** Drafts of persons in the order they were last mentioned. */
  recent: number[]
  /** Lemmas of the courtesies by which each person was spoken of. */
  readonly courtesies: Map<number, Set<string>>
  /** The title by which each person was brought in without a state, as an outlet does with those of its own. */
  readonly bare: Map<number, string>
}

const ISO = /^[A-Z]{3}$/

function sentenceOf(c: Context, m: Mention): number | undefined {
  return c.doc.sentenceOf[m.from]
}

/** The state of the side under which people are listed: ومن الجانب الأميركي رئيس الأركان فلان. */
function listedSide(c: Context, m: Mention): string | null {
  const before = c.mentions.filter(
    (x) => x.to <= m.from && x.kind === 'state' && is(c.doc, x.from, 'side') && sentenceOf(c, x) === sentenceOf(c, m),
  )
  return before.at(-1)?.state ?? null
}

/** The state told of the last in a list that opens with «each of»: كل من وزير الدفاع ورئيس البرلمان الكيني. */
function sharedState(c: Context, m: Mention): string | null {
  const isEach = c.doc.tokens[m.from - 2]?.readings.some((r) => r.stem.cls === 'quant') ?? false
  if (!isEach || c.doc.tokens[m.from - 1]?.readings[0]?.stem.cls !== 'prep') return null
  const next = c.mentions.find((x) => x.from >= m.to)
  const isListed = next?.kind === 'person' && next.conj !== undefined && next.from - m.to <= 1
  return isListed && !next.counterpart && next.name === null ? next.state : null
}

/** Whether a person of another state stands right before it in the same list: then whose minister is meant is open. */
function followsForeigner(c: Context, m: Mention): boolean {
  if (!m.conj) return false
  const before = c.mentions.filter((x) => x.to <= m.from && m.from - x.to <= 1 && x.kind === 'person').at(-1)
  return before !== undefined && before.state !== null && before.state !== c.setting.home
}

/** Whether a listed body has no more than its seat in the state noted for it. */
function isSeated({ kind, refs, state }: Mention): boolean {
  return kind === 'org' && refs.length > 0 && !refs.some((ref) => ref.startsWith(`${state}-`))
}

/** The states that a mention tells of. */
function statesOf(c: Context, m: Mention): readonly (string | null)[] {
  if (m.state !== null) return isSeated(m) ? [] : [m.state]
  return m.kind === 'person' ? [...new Set(m.refs.map(c.pack.homeOf))] : []
}

/** Every place where a state is told, by a name, an office or a nationality, in order. */
export function toldStates(c: Context): readonly Told[] {
  const known = grounds.get(c.mentions)
  if (known) return known
  const byName = c.mentions.flatMap((m) => statesOf(c, m).flatMap((state) => (state ? [{ at: m.from, state }] : [])))
  const byNisba = c.doc.tokens.flatMap((_, at) => {
    const state = stateOfNisba(nisbaAt(c.doc, at))
    return state ? [{ at, state }] : []
  })
  const told = [...byName, ...byNisba].sort((a, b) => a.at - b.at)
  grounds.set(c.mentions, told)
  return told
}

interface Told {
  readonly at: number
  readonly state: string
}

const grounds = new WeakMap<readonly Mention[], readonly Told[]>()

/** The state that an article speaks of at least twice as often as of any other. */
function foremost(told: readonly Told[]): string | null {
  const counts = new Map<string, number>()
  for (const { state } of told) counts.set(state, (counts.get(state) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** Whether the outlet's state is told by its form alone (المملكة), which no other of that form that is told may be meant by. */
function isRealmTold(c: Context, told: readonly Told[]): boolean {
  const { home } = c.setting
  const realms = c.mentions.filter(
    (m) => m.sub === 'realm' && m.state === null && home !== null && m.refs.includes(home),
  )
  return realms.some((m) => told.every((t) => !m.refs.includes(t.state)))
}

/**
 * The state whose officials an article means where it does not say: the outlet's own, which opens its news with them. An
 * article that opens with others and never names the outlet's state is about those.
 */
export function homeAt(c: Context, at: number): string | null {
  const { home } = c.setting
  const told = toldStates(c)
  if (home === null || told.length === 0 || told.some((t) => t.state === home) || isRealmTold(c, told)) return home
  const line = c.doc.tokens.findIndex((t) => t.kind === 'break')
  return told.some((t) => t.at < at && (t.at > line || at < line)) ? foremost(told) : home
}

/**
 * The state of an official whose nationality the text leaves out: that of the side he is listed under, else the outlet's
 * own. Only offices that every state has are so taken; advisers, directors and envoys stay without a state.
 */
export function impliedState(c: Context, m: Mention): string | null {
  if (m.of && !ISO.test(m.of)) return null
  const side = listedSide(c, m) ?? sharedState(c, m)
  if (side) return side
  return m.office && c.pack.isNationalOffice(m.office) && !followsForeigner(c, m) ? homeAt(c, m.from) : null
}
