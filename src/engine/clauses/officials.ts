import type { NameEntry } from '../../lexicon/pack.ts'
import type { Range } from '../document.ts'
import { lookup } from '../names/gazetteer.ts'
import { is, type Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { addDraft } from '../references/registry.ts'
import { coordinated, isPreposition, mayBeAttribute, nominalReading, nounPhraseEnd } from './np.ts'
import { entitiesOf, functionClass, mentionFrom, type Scene, stateDraft, token } from './scene.ts'

/** Unnamed people in the plural who act for somebody, and whom they stand for; `open` where that is left to the context. */
export interface Officials extends Range {
  readonly entities: readonly number[]
  readonly open: boolean
}

/** Whether token `j` is a noun in the plural for people who act for somebody. */
function isHead(s: Scene, j: number): boolean {
  if (!is(s.doc, j, 'official') && !is(s.doc, j, 'delegate')) return false
  return token(s, j)?.readings.some((r) => r.stem.pos !== 'verb' && r.stem.features.number === 'pl') === true
}

/** Past the words that tell how many of them: عدد كبير من، بعض، مختلف. */
function behindMeasure(s: Scene, i: number): number {
  if (functionClass(s, i, 'quant')) return isPartitive(s, i + 1) ? i + 2 : i + 1
  if (!is(s.doc, i, 'measure') || nominalReading(s, i)?.clitics.def) return i
  let j = i + 1
  while (mayBeAttribute(s, j)) j++
  return isPartitive(s, j) ? j + 1 : i
}

function isPartitive(s: Scene, j: number): boolean {
  return isPreposition(s, j) && s.pack.isPartitive(token(s, j)?.form ?? '')
}

function isJoined(s: Scene, j: number): boolean {
  return nominalReading(s, j)?.clitics.conj !== undefined
}

/** The end of the nouns that head the phrase: القادة والمسؤولين. */
function headsEnd(s: Scene, from: number): number {
  let j = from + 1
  while (isHead(s, j) && isJoined(s, j)) j++
  return j
}

/** Past an adjective of rank with what it governs (رفيعي المستوى). */
function behindAttribute(s: Scene, j: number): number {
  const governs = token(s, j)?.readings.some((r) => r.stem.features.construct) && nominalReading(s, j + 1)?.clitics.def
  return governs ? j + 2 : j + 1
}

/** The mention that the head is in, whatever it tells. */
function mentionOver(s: Scene, h: number): Mention | undefined {
  return s.mentions[s.mentionOver[h] ?? -1]
}

function representing(s: Scene, m: Mention | null): readonly number[] {
  if (!m || m.kind === 'person') return []
  if (m.kind === 'place') return m.state ? [stateDraft(s, m.state)] : []
  return entitiesOf(s, m).filter((e) => ['state', 'org', 'group'].includes(s.registry.drafts[e]?.kind ?? ''))
}

/** The listed body or movement that the officials' own mention ends in (قادة حركة طالبان). */
function inTitle(s: Scene, j: number): Officials | null {
  const hit = mentionOver(s, j)
    ? lookup(s.doc, j, s.pack, ({ kind }) => kind === 'state' || kind === 'org' || kind === 'group')
    : null
  const entry = hit?.entries[0]
  if (!hit || !entry || hit.start.conj) return null
  const entity = entry.kind === 'state' && entry.state ? stateDraft(s, entry.state) : listedDraft(s, entry)
  return { entities: [entity], open: false, from: j, to: hit.to }
}

/** The entity of a listed body or movement, made if the article has none yet. */
function listedDraft(s: Scene, { id, kind, state, form }: NameEntry): number {
  const known = s.registry.drafts.find((d) => d.ref === id && d.kind === kind)
  return (known ?? addDraft(s.registry, { kind, name: form, named: true, rule: 'officials/listed', state, ref: id }))
    .index
}

/** The states, bodies and movements that a list of names from token `j` tells, or the state of the body whose noun stands there. */
function listedAt(s: Scene, j: number): Officials | null {
  const first = mentionFrom(s, j)
  if (first) {
    const list = first.kind === 'place' ? [first] : coordinated(s, first)
    const entities = list.flatMap((m) => representing(s, m))
    return entities.length > 0 ? { entities, open: false, from: j, to: list.at(-1)?.to ?? first.to } : null
  }
  const named = inTitle(s, j)
  if (named) return named
  const isOpen = is(s.doc, j, 'government')
  if (!isOpen && !is(s.doc, j, 'stateBody') && !is(s.doc, j, 'ministry')) return null
  const to = nounPhraseEnd(s, j)
  for (let k = j + 1; k < to; k++) {
    const state = stateOfNisba(nisbaAt(s.doc, k))
    if (state) return { entities: [stateDraft(s, state)], open: false, from: j, to }
  }
  return isOpen && to === j + 1 ? { entities: [], open: true, from: j, to } : null
}

/** Whom the words behind the heads, from token `j`, tell them to stand for. */
function complement(s: Scene, j: number): Officials | null {
  const states: string[] = []
  const isDefinite = nominalReading(s, j - 1)?.clitics.def === true
  let to = j
  while (token(s, to)?.kind === 'word' && (mayBeAttribute(s, to) || nisbaAt(s.doc, to))) {
    if ((nominalReading(s, to)?.clitics.def === true) !== isDefinite) break
    const nisba = nisbaAt(s.doc, to)
    const state = stateOfNisba(nisba)
    if (state ? to > j && isJoined(s, to) && states.length === 0 : !mayBeAttribute(s, to) || isJoined(s, to)) break
    if (state) states.push(state)
    to = state ? to + 1 : behindAttribute(s, to)
  }
  if (states.length > 0)
    return { entities: [...new Set(states)].map((iso) => stateDraft(s, iso)), open: false, from: j, to }
  const m = mentionFrom(s, to)
  if (m?.prep) return s.pack.isPlacePrep(m.prep) || s.pack.genitivePreps.has(m.prep) ? listedAt(s, to) : null
  const prep = isPreposition(s, to) ? (token(s, to)?.form ?? '') : ''
  const leads =
    s.pack.isPartitive(prep) || s.pack.isOnBehalf(prep) || s.pack.isPlacePrep(prep) || is(s.doc, to, 'postedPrep')
  if (prep !== '') return leads ? listedAt(s, to + 1) : null
  return to === j ? listedAt(s, to) : null
}

/** Somebody named, or holders of an office that more words tell (وزراء الخارجية): no unnamed officials. */
function isTitled(s: Scene, h: number): boolean {
  const m = mentionOver(s, h)
  if (m === undefined) return false
  const isOffice = (is(s.doc, h, 'official') || m.states !== undefined) && (m.title?.split(' ').length ?? 0) > 1
  return m.kind !== 'person' || m.name !== null || m.from > h || isOffice
}

/** The states whose leaders one mention tells (قادة سوريا ولبنان). */
function ofStates(s: Scene, h: number): Officials | null {
  const m = mentionOver(s, h)
  if (!m?.states || m.states.length === 0) return null
  return { entities: m.states.map((iso) => stateDraft(s, iso)), open: false, from: h, to: m.to }
}

/** The unnamed officials or delegates whom the phrase at token `i` tells, null for any other phrase. */
export function officialsAt(s: Scene, i: number): Officials | null {
  const measured = behindMeasure(s, i)
  const h = is(s.doc, measured, 'foremost') && isHead(s, measured + 1) ? measured + 1 : measured
  if (!isHead(s, h) || isTitled(s, h)) return null
  const heads = headsEnd(s, h)
  const whom = ofStates(s, h) ?? complement(s, heads)
  const end = mentionOver(s, h)?.to ?? heads
  if (whom) return { ...whom, from: i, to: Math.max(whom.to, end) }
  const isWhole = nominalReading(s, heads) === null || isJoined(s, heads) || mentionFrom(s, heads) !== null
  const isOpen =
    is(s.doc, h, 'official') && (measured > i || h > measured || nominalReading(s, h)?.clitics.def === true)
  return isOpen && isWhole ? { entities: [], open: true, from: i, to: Math.max(heads, end) } : null
}
