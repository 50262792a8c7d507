import type { LanguagePack, Tenure } from '../../lexicon/pack.ts'
import { type Doc, spanOf, wordsOf } from '../document.ts'
import { is, type Mention } from '../names/mention.ts'
import { nisbaAt } from '../names/nisba.ts'
import { namesAgree, nameTokens, sameBody, statesAgree } from './agree.ts'
import { type Context, impliedState, type Setting, toldStates } from './implied.ts'
import { addDraft, BLOC, type Draft, newRegistry, type Registry } from './registry.ts'
import { bodyEntity, stateEntity } from './things.ts'

export type { Setting } from './implied.ts'

/** Whether somebody held an office on a day; always, where the day is not known. */
export function isInForce(t: Tenure, day: string | null): boolean {
  return day === null || (t.from.slice(0, day.length) <= day && (t.to === '' || t.to >= day))
}

function inOffice(pack: LanguagePack, ref: string, day: string | null): boolean {
  return pack.tenuresOf(ref).some((t) => isInForce(t, day))
}

function stateOfRef(pack: LanguagePack, ref: string): string | null {
  return pack.homeOf(ref)
}

function chooseRef(c: Context, refs: readonly string[], state: string | null): string | null {
  const fitting = state ? refs.filter((r) => stateOfRef(c.pack, r) === state) : refs
  const pool = fitting.length > 0 ? fitting : state ? [] : refs
  if (pool.length <= 1) return pool[0] ?? null
  const active = pool.filter((r) => inOffice(c.pack, r, c.setting.day))
  return active.length === 1 ? (active[0] ?? null) : null
}

function findNamed(c: Context, m: Mention): Draft | null {
  const name = m.name ?? ''
  const fits = c.registry.drafts.filter((d) => d.kind === 'person' && d.named && statesAgree(d.state, m.state))
  const ref = fits.find(
    (d) => d.ref !== null && m.refs.includes(d.ref) && (m.refs.length === 1 || namesAgree(d.name, name, c.pack)),
  )
  if (ref) return ref
  const agreeing = fits.filter((d) => namesAgree(d.name, name, c.pack))
  return agreeing.find((d) => c.recent.includes(d.index)) ?? agreeing[0] ?? null
}

/** Office of two titles alike: same id, or the shorter is contained in the longer. */
function officesAgree(a: string | null, b: string | null): boolean {
  return a !== null && a === b
}

function describedState(c: Context, m: Mention): { state: string | null; inferred: boolean } {
  const state = m.state ?? impliedState(c, m)
  return { state, inferred: m.state === null && state !== null }
}

function holderOf(c: Context, office: string | undefined, state: string | null): string | null {
  if (!office || !state || !c.setting.day) return null
  const day = c.setting.day
  const holders = c.pack
    .holdersOf(office, state)
    .filter((t) => t.from !== '' && t.from <= day && (t.to === '' || t.to >= day))
  const people = [...new Set(holders.map((t) => t.person))]
  return people.length === 1 ? (people[0] ?? null) : null
}

function officeFits(d: Draft, m: Mention): boolean {
  if (officesAgree(d.office, m.office ?? null)) return true
  return (
    d.title !== null && m.title !== undefined && m.office === 'minister' && (d.office?.endsWith('minister') ?? false)
  )
}

/** An official of no told rank of an organisation (المسؤول الأوروبي، الدبلوماسي الأممي): its officer last spoken of. */
function lastOfficial(c: Context, m: Mention): Draft | null {
  const { of } = m
  if (!m.definite || m.number !== 'sg' || !of || m.state || !c.pack.isVagueOffice(m.office ?? '')) return null
  const found = [...c.recent].reverse().find((i) => sameBody(c.registry.drafts[i]?.of ?? '', of, c.pack))
  return found === undefined ? null : (c.registry.drafts[found] ?? null)
}

/** A counterpart not yet spoken of: whoever holds the office before him is the other. */
function isCounterpartToCome(d: Draft): boolean {
  return d.rule === 'person/counterpart' && d.mentions.length === 0
}

function findByOffice(c: Context, m: Mention): Draft | null {
  const persons = c.registry.drafts.filter((d) => d.kind === 'person' && officeFits(d, m) && !isCounterpartToCome(d))
  const exact = persons.filter((d) => (m.state ? d.state === m.state : m.of ? d.of === m.of : true))
  if (exact.length === 0) return null
  if (exact.length === 1) return exact[0] ?? null
  const own = m.state || m.of ? [] : exact.filter((d) => m.title !== undefined && c.bare.get(d.index) === m.title)
  return own.length === 1 ? (own[0] ?? null) : leading(c, exact)
}

/** Of several who may be meant, whoever the last sentence that tells of any of them names first. */
function leading(c: Context, drafts: readonly Draft[]): Draft | null {
  const last = Math.max(...drafts.map((d) => d.mentions.at(-1)?.start ?? -1))
  const sentence = c.doc.sentences.findLast((x) => (c.doc.tokens[x.from]?.start ?? 0) <= last)
  const from = c.doc.tokens[sentence?.from ?? 0]?.start ?? 0
  const firstIn = (d: Draft): number => d.mentions.find((x) => x.start >= from)?.start ?? Number.POSITIVE_INFINITY
  return drafts.reduce<Draft | null>((best, d) => (best === null || firstIn(d) < firstIn(best) ? d : best), null)
}

/** An office as far as a counterpart takes it over. */
interface Held {
  readonly title: string
  readonly office: string | null
}

/** The office that the text gives somebody, else the one that a listed person alone holds on the day of publication. */
function officeHeld(c: Context, d: Draft): Held | null {
  if (d.title) return { title: d.title, office: d.office }
  const { ref } = d
  const held = ref === null ? [] : c.pack.tenuresOf(ref).filter((t) => isInForce(t, c.setting.day))
  const [only] = held
  return only && held.every((t) => t.title === only.title)
    ? { title: c.pack.definiteTitle(only.title), office: only.office }
    : null
}

/** The person whose office a counterpart shares: the latest one before it with an office. */
function antecedent(c: Context, m: Mention): Held | null {
  const gender = m.pron?.gender
  for (const i of [...c.recent].reverse()) {
    const d = c.registry.drafts[i]
    const held = d && officeHeld(c, d)
    if (d && held && (!m.state || d.state !== m.state) && (!gender || !d.gender || d.gender === gender)) return held
  }
  return null
}

function note(c: Context, d: Draft, m: Mention): Draft {
  const span = spanOf(c.doc, m.from, m.to)
  d.mentions.push({ ...span, text: wordsOf(c.doc, m.from, m.to) })
  if (d.kind === 'person') {
    c.recent = [...c.recent.filter((i) => i !== d.index), d.index]
    c.courtesies.set(d.index, new Set([...(c.courtesies.get(d.index) ?? []), ...(m.courtesies ?? [])]))
  }
  return d
}

/** A surname says less of who somebody is than the full name told before: it brings no identity of its own. */
function isNoShorter(c: Context, m: Mention, d: Draft): boolean {
  return nameTokens(m.name ?? '', c.pack).length >= nameTokens(d.name, c.pack).length
}

function enrich(
  c: Context,
  d: Draft,
  m: Mention,
  office: { title: string; office: string | null; of: string | null } | null,
): void {
  if (m.name && nameTokens(m.name, c.pack).length > nameTokens(d.name, c.pack).length) d.name = m.name
  if (office && !d.title) Object.assign(d, office)
  if (m.state && !d.state) d.state = m.state
  if (!d.ref && m.refs.length > 0 && isNoShorter(c, m, d)) d.ref = chooseRef(c, m.refs, d.state)
  if (d.ref && !d.state) d.state = stateOfRef(c.pack, d.ref)
  if (d.title && !d.of && d.state) d.of = d.state
}

function officeOf(m: Mention, from: Held | null): { title: string; office: string | null; of: string | null } | null {
  if (m.title !== undefined) return { title: m.title, office: m.office ?? null, of: m.of ?? null }
  if (!m.counterpart || !from?.title) return null
  return { title: from.title, office: from.office, of: m.state }
}

function namedPerson(c: Context, m: Mention): Draft {
  const office = officeOf(m, m.counterpart ? antecedent(c, m) : null)
  const known = findNamed(c, m)
  if (known) {
    enrich(c, known, m, office)
    return known
  }
  const ref = chooseRef(c, m.refs, m.state)
  const listed = ref ? stateOfRef(c.pack, ref) : null
  const local = m.state ?? listed
  const state = local ?? (office ? impliedState(c, m) : null)
  const draft = addDraft(c.registry, {
    kind: 'person',
    name: m.name ?? '',
    named: true,
    rule: m.rule,
    state,
    ref,
    refs: m.refs,
    inferred: local === null && state !== null,
  })
  if (office) Object.assign(draft, { ...office, of: office.of ?? state })
  if (m.title !== undefined && local === listed && !m.of) c.bare.set(draft.index, m.title)
  return draft
}

/** For a title that is a courtesy too (السفير، الأمير) the one last so called, if no holder of the office was named later. */
function calledSo(c: Context, m: Mention): Draft | null {
  if (!m.definite || m.state || m.of || m.counterpart || m.to !== m.from + 1) return null
  const called = byCourtesy(c, lemmasAt(c, m.from))
  const holder = findByOffice(c, m)
  return called && holder && c.recent.indexOf(holder.index) > c.recent.indexOf(called.index) ? holder : called
}

function lemmasAt(c: Context, i: number): string[] {
  return (c.doc.tokens[i]?.readings ?? []).filter((r) => r.stem.pos === 'noun').map((r) => r.stem.lemma)
}

function describedPerson(c: Context, m: Mention): Draft {
  const from = m.counterpart ? antecedent(c, m) : null
  const office = officeOf(m, from)
  const probe: Mention =
    office && m.counterpart ? { ...m, title: office.title, ...(office.office ? { office: office.office } : {}) } : m
  const known = calledSo(c, m) ?? findByOffice(c, probe) ?? lastOfficial(c, m)
  if (known && (m.definite || m.counterpart)) return known
  const { state, inferred } = describedState(c, m)
  const same =
    known ??
    c.registry.drafts.find(
      (d) => d.kind === 'person' && !d.named && d.state === state && d.title === (office?.title ?? null),
    )
  if (same && same.state === state) return same
  const ref = m.number === 'sg' ? holderOf(c, probe.office, state) : null
  const name =
    m.counterpart && office
      ? `${office.title} ${m.description ?? wordsOf(c.doc, m.from + 1, m.to)}`.trim()
      : (m.description ?? wordsOf(c.doc, m.from, m.to))
  return addDraft(c.registry, {
    kind: 'person',
    name,
    named: false,
    rule: m.rule,
    state,
    ref,
    title: office?.title ?? null,
    office: office?.office ?? null,
    of: office?.of ?? state,
    inferred,
  })
}

/** Officials, analysts or sources told of in the plural: one body of unnamed people. */
function describedGroup(c: Context, m: Mention): Draft {
  const name = m.description ?? wordsOf(c.doc, m.from, m.to)
  const known = c.registry.drafts.find((d) => d.kind === 'org' && !d.named && c.pack.fold(d.name) === c.pack.fold(name))
  return known ?? addDraft(c.registry, { kind: 'org', name, named: false, rule: m.rule, state: m.state })
}

/** One described person for each state of a bloc: وزراء خارجية مصر والأردن. */
function bloc(c: Context, m: Mention): Draft[] {
  const held = m.counterpart ? antecedent(c, m) : null
  const office = m.office ?? held?.office ?? null
  return (m.states ?? []).map((state) => {
    const singular = m.title === undefined ? c.pack.openTitle(held?.title ?? '') : c.pack.singularTitle(m.title)
    const probe: Mention = { ...m, state, of: state, title: singular, number: 'sg', ...(office ? { office } : {}) }
    const known = calledSo(c, m) ?? findByOffice(c, probe) ?? lastOfficial(c, m)
    if (known) return known
    const name = `${singular} ${c.pack.nameOf(state) ?? state}`
    return addDraft(c.registry, {
      kind: 'person',
      name,
      named: false,
      rule: m.rule,
      state,
      ref: holderOf(c, office ?? undefined, state),
      title: singular,
      office,
      of: state,
    })
  })
}

/** Those who hold an office in the two states an article is about: وزيرا خارجية البلدين. */
function ofBoth(c: Context, m: Mention): Draft[] {
  const holders = [...c.recent]
    .reverse()
    .flatMap((i) => c.registry.drafts[i] ?? [])
    .filter((d) => d.state !== null && officeFits(d, m))
  const second = holders.find((d) => d.state !== holders[0]?.state)
  if (holders[0] && second) return [second, holders[0]]
  const states = [...new Set(toldStates(c).flatMap((t) => (t.at < m.from ? [t.state] : [])))]
  const title = (m.title ?? '').split(' ').slice(0, -1).join(' ')
  return states.length === 2 && title ? bloc(c, { ...m, states, title }) : []
}

function isOfBoth(c: Context, m: Mention): boolean {
  const isDual = c.doc.tokens[m.to - 1]?.readings.some((r) => r.clitics.def && r.stem.features.number === 'du') ?? false
  return m.number === 'du' && m.to > m.from + 1 && isDual && is(c.doc, m.to - 1, 'country')
}

/** Ministers or leaders of an organisation's or region's states, told as one: وزراء خارجية دول مجلس التعاون، نظراءه في …. */
function describedBloc(c: Context, m: Mention): Draft[] {
  const from = m.counterpart ? antecedent(c, m) : null
  const office = m.office ?? from?.office ?? null
  const blocs = c.registry.drafts.filter((d) => d.rule === BLOC && (officesAgree(d.office, office) || officeFits(d, m)))
  const words = (m.description ?? '').split(' ')
  if (!m.of && words.length < 2) return blocs.slice(-1)
  const known = blocs.find((d) =>
    m.of ? d.of !== null && sameBody(d.of, m.of, c.pack) : c.pack.fold(d.name) === c.pack.fold(m.description ?? ''),
  )
  if (known) return [known]
  const title = m.title ?? from?.title ?? null
  const name = m.description ?? wordsOf(c.doc, m.from, m.to)
  return [
    addDraft(c.registry, {
      kind: 'person',
      name,
      named: false,
      rule: BLOC,
      office,
      title: title && c.pack.singularTitle(title),
      of: m.of ?? null,
    }),
  ]
}

/** Holders of one office in the plural are those of several states; leaders are, where a body of states is told behind them. */
function isToldAsBloc(c: Context, m: Mention): boolean {
  if (m.number !== 'pl') return false
  if (m.counterpart || c.pack.isNationalOffice(m.office ?? '')) return true
  if (m.office === 'ambassador') return m.state === null && m.to > m.from + 1
  return m.state === null && (m.of !== undefined || isOfRegion(c, m))
}

/** A title in the plural with the adjective of a region: القادة العرب، الزعماء الأفارقة. */
function isOfRegion(c: Context, m: Mention): boolean {
  const nisba = nisbaAt(c.doc, m.to - 1)
  return m.to > m.from + 1 && nisba?.definite === true && nisba.kind === 'region'
}

/** Whoever was last spoken of with the courtesy that stands here alone (معاليه، البروفيسور). */
function byCourtesy(c: Context, words: readonly string[]): Draft | null {
  const found = [...c.recent].reverse().find((i) => words.some((w) => c.courtesies.get(i)?.has(w)))
  return found === undefined ? null : (c.registry.drafts[found] ?? null)
}

/** The entities that a mention stands for; several for a bloc, none for a reference left to its context (الوزيران). */
function entitiesOf(c: Context, m: Mention): Draft[] {
  if (m.kind === 'person') {
    if (m.rule === 'person/courtesy') return [byCourtesy(c, m.courtesies ?? [])].filter((d) => d !== null)
    if (m.states && m.number !== 'sg') return bloc(c, m)
    if (m.number === 'pl' && !m.name && !m.counterpart && !c.pack.isCollegial(m.office ?? ''))
      return [describedGroup(c, m)]
    if (isOfBoth(c, m)) return ofBoth(c, m)
    if (m.number !== 'sg' && !m.name) return isToldAsBloc(c, m) ? describedBloc(c, m) : []
    return [m.name ? namedPerson(c, m) : describedPerson(c, m)]
  }
  if (m.kind === 'state' && m.sub !== 'seat') return [stateEntity(c, m)]
  return [bodyEntity(c, m)]
}

/** Gives each mention its entities. Full names are taken first, so that a headline's surname finds its bearer below. */
export function resolve(doc: Doc, mentions: readonly Mention[], setting: Setting, pack: LanguagePack): Registry {
  const c: Context = {
    doc,
    pack,
    setting,
    mentions,
    registry: newRegistry(),
    recent: [],
    courtesies: new Map(),
    bare: new Map(),
  }
  const isFull = (m: Mention): boolean =>
    m.kind === 'person' && m.name !== null && m.sub !== 'short' && nameTokens(m.name, pack).length > 1
  for (const m of mentions) if (isFull(m)) note0(c, namedPerson(c, m))
  c.recent = []
  for (const m of mentions) {
    const drafts = entitiesOf(c, m)
    for (const d of drafts) note(c, d, m)
    c.registry.byMention.set(
      m,
      drafts.map((d) => d.index),
    )
  }
  return c.registry
}

/** Counts a person as recent without noting a mention: the first pass over full names. */
function note0(c: Context, d: Draft): void {
  c.recent = [...c.recent.filter((i) => i !== d.index), d.index]
}
