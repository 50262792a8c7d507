import type { LanguagePack } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { Pronoun } from '../../lexicon/types.ts'
import type { Doc } from '../document.ts'
import {
  isBody,
  moreStates,
  type State,
  stateOfEntry,
  takeAdjective,
  takeBody,
  takeGeneric,
  takeMembership,
  takeMinistry,
  takeNamesake,
  takeNisba,
  takeOversight,
  takePlace,
  takePosting,
  takeRestOfBody,
  takeStateBehindPrep,
  takeStates,
  takeSuperior,
} from './complements.ts'
import { takeAffairs, takeCharge, takeCoordinate, takePortfolio, takeRealmOf } from './duties.ts'
import { lookup, nameWords, unclitic } from './gazetteer.ts'
import { genericEnd, startsGenitive } from './genitives.ts'
import { type Head, headAt } from './heads.ts'
import { is, type Start } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { skipHonorifics } from './persons.ts'

/** An office title with what it governs, before any name. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly start: Start
  readonly office: string
  /** The title as printed, without the nationality that follows it. */
  readonly text: string
  /** The same with its nationality. */
  readonly description: string
  readonly state: string | null
  readonly of: string | null
  readonly states: readonly string[]
  readonly number: 'sg' | 'du' | 'pl'
  readonly definite: boolean
  readonly pron?: Pronoun
  /** The office of whoever the holder serves or speaks for (متحدث باسم الرئيس التركي). */
  readonly inner?: Pick<Title, 'office' | 'state'>
}

/** A title of which the text tells nothing: a counterpart's, a bare courtesy's. */
export const UNTOLD: Title = {
  from: -1,
  to: 0,
  start: { form: '', cut: 0 },
  office: '',
  text: '',
  description: '',
  state: null,
  of: null,
  states: [],
  number: 'sg',
  definite: true,
}

const MAX_WORDS = 14

/** Whom a speaker speaks for: باسم رئاسة الجمهورية، باسم الرئيس التركي. */
function takeOnBehalf(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  const at = is(doc, s.j, 'onBehalf') ? s.j + 1 : s.j
  if (at === s.j && !(s.j === head.to && is(doc, s.j - 1, 'onBehalf'))) return false
  const inner = parseTitle(doc, at, pack)
  const body = inner ? null : lookup(doc, at, pack, (e) => isBody(e) || e.kind === 'state')
  const end = inner?.to ?? (body && body.start.cut === 0 ? body.to : genericEnd(doc, at, pack))
  if (end === at) return false
  s.inner = inner
  const state = inner ? inner.state : (stateOfEntry(body?.entries[0]) ?? stateOfNisba(nisbaAt(doc, end - 1)))
  s.state ??= state
  s.of ??= inner?.of ?? (body && !state ? nameWords(doc, at, body) : null)
  s.j = end
  s.titleEnd = !inner && stateOfNisba(nisbaAt(doc, end - 1)) ? end - 1 : end
  s.definite = true
  return true
}

/** With whom a minister delegate serves: الوزير المنتدب لدى وزير الدفاع الوطني. */
function takeDelegate(doc: Doc, s: State, pack: LanguagePack): boolean {
  const at = s.j + 1
  if (!is(doc, s.j - 1, 'charged') || !is(doc, s.j, 'postedPrep') || doc.tokens[s.j]?.readings[0]?.stem.cls !== 'prep')
    return false
  const inner = parseTitle(doc, at, pack)
  if (!inner || inner.start.cut > 0) return false
  s.j = inner.to
  s.titleEnd = inner.to
  s.state ??= inner.state
  s.definite ||= inner.definite
  return true
}

function takeInnerTitle(doc: Doc, s: State, pack: LanguagePack): boolean {
  const token = doc.tokens[s.j]
  if (
    !token ||
    (!token.readings.some((r) => r.clitics.prep && pack.genitivePreps.has(r.clitics.prep)) &&
      token.readings.some((r) => r.clitics.conj && !r.clitics.def && token.form.length < 4))
  )
    return false
  const served = startsGenitive(doc, s.j, pack) ? skipHonorifics(doc, s.j) : s.j
  const inner = (served > s.j ? parseTitle(doc, served, pack) : null) ?? parseTitle(doc, s.j, pack)
  if (!inner || inner.start.conj || (inner.start.prep && !pack.genitivePreps.has(inner.start.prep)) || inner.pron)
    return false
  if (inner.start.prep && inner.number !== 'sg') return false
  s.inner = inner
  s.j = inner.to
  s.titleEnd = inner.to
  s.state ??= inner.state
  s.of ??= inner.of
  s.definite ||= inner.definite || inner.state !== null || inner.of !== null
  return true
}

function step(doc: Doc, s: State, head: Head, i: number, pack: LanguagePack): boolean {
  const fresh = s.j === head.to
  if (takeRestOfBody(doc, s, head, pack) || takeNisba(doc, s)) return true
  if (takeAdjective(doc, s, head)) return true
  if (takeOnBehalf(doc, s, head, pack)) return true
  if (fresh && !head.definite && takePortfolio(doc, s, pack)) return true
  if (fresh && is(doc, i, 'subordinate') && takeSuperior(doc, s, head, pack)) return true
  if (takeCoordinate(doc, s, head, pack) || takeCharge(doc, s, pack)) return true
  if (
    ((fresh && (!head.definite || head.to > i + 1)) || !s.definite || startsGenitive(doc, s.j, pack)) &&
    is(doc, i, 'subordinate') &&
    !(s.definite && pack.isNationalOffice(head.entry.office) && !startsGenitive(doc, s.j, pack)) &&
    takeInnerTitle(doc, s, pack)
  )
    return true
  if (takeOversight(doc, s, head, pack) || takeMembership(doc, s, head, pack)) return true
  if (takeBody(doc, s, head, pack) || (fresh && takeNamesake(doc, s, pack))) return true
  if (takeStates(doc, s, pack)) return true
  if (takePlace(doc, s, i, pack) || takeStateBehindPrep(doc, s, head, pack)) return true
  if (takeDelegate(doc, s, pack)) return true
  if (takeMinistry(doc, s, pack)) return true
  if (takePosting(doc, s, head, i, pack) || takeAffairs(doc, s, head, pack) || takeRealmOf(doc, s, pack)) return true
  return takeGeneric(doc, s, head, pack)
}

/** Whether somebody's listed full name begins here, which no title runs into. */
function isListedName(doc: Doc, j: number, pack: LanguagePack): boolean {
  const hit = longestAt(pack.names, doc.tokens[j]?.form ?? '', doc.tokens, j)
  return hit !== null && hit.length > 1 && hit.values.some((e) => e.kind === 'person' && e.sub === 'name')
}

/** Whether a later word of the title's own phrase has the article (رئيس الوزراء, but not رئيس وزراء). */
export function isClosed(doc: Doc, from: number, to: number, pack: LanguagePack): boolean {
  return doc.tokens
    .slice(from, to)
    .some((t) => t.readings.some((r) => r.clitics.def) || (t.readings.length === 0 && pack.bare(t.form) !== t.form))
}

const parsed = new WeakMap<Doc, Map<number, Title | null>>()

/** The title that opens at token `i`, with all it governs; null where none does. */
export function parseTitle(doc: Doc, i: number, pack: LanguagePack): Title | null {
  const titles = parsed.get(doc) ?? new Map<number, Title | null>()
  parsed.set(doc, titles)
  const known = titles.get(i)
  if (known !== undefined) return known
  const title = parse(doc, i, pack)
  titles.set(i, title)
  return title
}

function parse(doc: Doc, i: number, pack: LanguagePack): Title | null {
  const head = headAt(doc, i, pack)
  if (!head) return null
  const s: State = {
    j: head.to,
    titleEnd: head.to,
    state: head.entry.state ?? null,
    of: null,
    states: [],
    ofBody: false,
    inner: null,
    open: false,
    definite: head.definite || head.pron !== undefined || isClosed(doc, i + 1, head.to, pack),
  }
  while (
    s.j < doc.tokens.length &&
    s.j - i < MAX_WORDS &&
    !isListedName(doc, s.j, pack) &&
    step(doc, s, head, i, pack)
  );
  const more = head.number === 'sg' ? { states: [], to: s.j } : moreStates(doc, s.j, pack)
  s.states.push(...more.states)
  s.j = more.to
  return {
    from: i,
    to: s.j,
    start: head.start,
    office: s.ofBody && head.entry.office === 'head_of_state' ? 'president_of_organisation' : head.entry.office,
    text: unclitic(doc, i, s.titleEnd, head.start),
    description: unclitic(doc, i, s.j, head.start),
    state: s.state,
    of: s.of ?? s.state,
    states: [...new Set(s.state ? [s.state, ...s.states] : s.states)],
    number: head.number,
    definite: s.definite && !s.open,
    ...(head.pron ? { pron: head.pron } : {}),
    ...(s.inner ? { inner: { office: s.inner.office, state: s.inner.state ?? s.state } } : {}),
  }
}
