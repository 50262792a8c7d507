import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Pronoun } from '../../lexicon/types.ts'
import type { Doc, Token } from '../document.ts'
import { startOf } from './bodies.ts'
import { moreStates } from './complements.ts'
import { lookup } from './gazetteer.ts'
import { clitics, is, type Mention } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { behindName, isComma, nameBehind, person } from './people.ts'
import { nameAfterTitle, type PersonName, skipHonorifics } from './persons.ts'
import { moreHolders } from './shared.ts'
import { UNTOLD } from './titles.ts'

const HIS: Pronoun = { person: 3, gender: 'm', number: 'sg' }

interface Opening {
  readonly pron: Pronoun
  readonly number: 'sg' | 'du' | 'pl'
}

/** The pronoun and number of a counterpart, or of a guest or host told by his nationality; a pronoun misprinted as the feminine ending (نظيرة الروسي) counts before a masculine nationality. */
function opening(doc: Doc, i: number): Opening | null {
  const token = doc.tokens[i]
  const isGuest = is(doc, i, 'guest') && stateOfNisba(nisbaAt(doc, i + 1)) !== null
  if (!token || (!isGuest && !is(doc, i, 'counterpart'))) return null
  const bound = token.readings.find((r) => r.clitics.pron && r.stem.pos !== 'verb')
  if (bound?.clitics.pron) return { pron: bound.clitics.pron, number: bound.stem.features.number ?? 'sg' }
  if (isGuest) return null
  const plain = token.readings.find((r) => r.stem.pos === 'noun' && !r.clitics.def)
  return plain && nisbaAt(doc, i + 1)?.definite ? { pron: HIS, number: 'sg' } : null
}

/** The state of a counterpart told by an adjective, or by a preposition and a name (نظيره في غواتيمالا). */
function stateBehind(doc: Doc, j: number, pack: LanguagePack): { state: string | null; of: string | null; to: number } {
  const nisba = nisbaAt(doc, j)
  if (nisba && !nisba.conj) return { state: stateOfNisba(nisba), of: null, to: j + 1 }
  const separate = is(doc, j, 'postedPrep') && doc.tokens[j]?.readings[0]?.stem.cls === 'prep'
  const at = separate && isEachOf(doc, j + 1) ? j + 3 : separate ? j + 1 : j
  const hit = lookup(doc, at, pack, (e) => e.kind === 'state' || e.kind === 'org')
  const entry = hit?.entries[0]
  if (!hit || !entry || (!separate && !hit.start.prep) || hit.start.conj) return { state: null, of: null, to: j }
  return entry.kind === 'state'
    ? { state: entry.state, of: null, to: hit.to }
    : { state: null, of: entry.form, to: hit.to }
}

/** كل من, كلا من before a list. */
function isEachOf(doc: Doc, j: number): boolean {
  const isEach = doc.tokens[j]?.readings.some((r) => r.stem.cls === 'quant') ?? false
  return isEach && doc.tokens[j + 1]?.readings[0]?.stem.cls === 'prep'
}

function nameSetOff(doc: Doc, j: number, pack: LanguagePack): PersonName | null {
  if (!isComma(doc, j)) return null
  const next = nameAfterTitle(doc, skipHonorifics(doc, j + 1), pack)
  return next?.sure && isComma(doc, next.to) ? next : null
}

/** Holders of one office in several states, told by these alone: نظرائه في السعودية وقطر وتركيا. */
function ofStates(doc: Doc, i: number, { pron }: Opening, states: readonly string[], to: number): Mention {
  return {
    ...person(doc, i, to, 'person/counterpart', null, null),
    ...clitics(startOf(doc.tokens[i] as Token)),
    counterpart: true,
    pron,
    states,
    number: 'pl',
  }
}

/** نظيره الأردني أيمن الصفدي; also several: نظيريه السلوفاكي … والتركي …. */
export function counterparts(doc: Doc, i: number, pack: LanguagePack): Mention[] {
  const open = opening(doc, i)
  if (!open) return []
  const { state, of, to: after } = stateBehind(doc, i + 1, pack)
  const name = nameBehind(doc, after, null, pack) ?? nameSetOff(doc, after, pack)
  const more = state !== null && open.number !== 'sg' ? moreStates(doc, after, pack) : null
  if (more && more.states.length > 0) return [ofStates(doc, i, open, [state as string, ...more.states], more.to)]
  const late = name && state === null ? stateOfNisba(nisbaAt(doc, name.to)) : null
  const to = late && name ? name.to + 1 : name ? behindName(name) : after
  const shared: Partial<Mention> = { counterpart: true, pron: open.pron }
  const head: Mention = {
    ...person(doc, i, to, 'person/counterpart', name, null),
    ...clitics(startOf(doc.tokens[i] as Token)),
    ...shared,
    state: state ?? late,
    ...(of ? { of } : {}),
    number: of && !name ? open.number : 'sg',
  }
  if (open.number === 'sg') return [head]
  const rest = moreHolders(doc, head, { ...UNTOLD, to }, pack)
  return [head, ...rest.map(({ title, office, ...m }): Mention => ({ ...m, ...shared }))]
}
