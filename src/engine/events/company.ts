import type { Role } from '../../model/reading.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn } from '../clauses/discourse.ts'
import { finiteReading } from '../clauses/finite.ts'
import { outerLimit } from '../clauses/limits.ts'
import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { functionClass, mentionFrom, type Scene, stateDraft, token } from '../clauses/scene.ts'
import { type Range, type Token, tokenFrom } from '../document.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import type { Part } from './draft.ts'
import { eventNoun } from './frames.ts'
import { isPrivate } from './private.ts'
import { addParts } from './roles.ts'

const REACH = 60

/** The part of those whom a word of company brings in: بمشاركة and برئاسة parties, بحضور observers, بوساطة mediators; null for another word. */
function companyRole(s: Scene, j: number): Role | null {
  const t = token(s, j)
  if (!t?.readings.some((r) => r.clitics.prep === s.pack.companyPrep)) return null
  if (t.classes.has('participation')) return 'party'
  if (t.classes.has('leading')) return isOfDelegation(s, j) ? null : 'party'
  return t.classes.has('presence') ? 'observer' : t.classes.has('mediation') ? 'mediator' : null
}

const DELEGATION_REACH = 5

/** «وفد رفيع المستوى برئاسة …» tells who leads a delegation, and not who presides. */
function isOfDelegation(s: Scene, j: number): boolean {
  return s.doc.tokens.slice(Math.max(0, j - DELEGATION_REACH), j).some((t) => t.classes.has('delegation'))
}

/** One with a name, an office or a state: not just any noun that may stand for people. */
export function isSomebody(s: Scene, e: number): boolean {
  const d = s.registry.drafts[e]
  return d !== undefined && (d.named || d.title !== null || d.state !== null)
}

/** Where the words of a phrase of company end: at the next one or at a clause of its own. */
function companyEnd(s: Scene, from: number, limit: number): number {
  for (let j = from; j < limit; j++) {
    const isName = (s.mentionOver[j] ?? -1) >= 0
    if (!isName && (companyRole(s, j) || finiteReading(s, j) || functionClass(s, j, 'that'))) return j
  }
  return limit
}

function companions(s: Scene, d: Discourse, words: Range, role: Role): Part[] {
  const { actors } = collectArguments(s, words.from, words.to)
  const usable = actors.filter((a) => a.prep === '' || !s.pack.isPlacePrep(a.prep))
  return usable.reduce<Part[]>(
    (parts, a) =>
      addParts(
        parts,
        entitiesIn(s, d, a).filter((e) => isSomebody(s, e)),
        role,
      ),
    [],
  )
}

/** Whom phrases of company name with an event (بمشاركة …، بحضور …، برئاسة …، بوساطة …); the states of doctors or artists are none. */
export function companyOf(s: Scene, d: Discourse, at: number): Part[] {
  const limit = Math.min(outerLimit(s, at), at + REACH)
  let parts: Part[] = []
  for (let j = at + 1; j < limit; j++) {
    const role = companyRole(s, j)
    if (!role && eventNoun(s, j) && !functionClass(s, j - 1, 'prep')) return parts
    if (!role || token(s, j + 1)?.classes.has('private')) continue
    const to = companyEnd(s, j + 1, limit)
    for (const p of companions(s, d, { from: j + 1, to }, role)) parts = addParts(parts, [p.entity], p.role)
    j = to - 1
  }
  return parts
}

const JOINT_REACH = 9

/** Whether a word behind the head of a joint body's name still belongs to it (العليا، للتنسيق). */
function belongsToBody(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  const best = token(s, j)?.readings[0]?.stem.pos
  if (r === null || r.clitics.conj || best === 'verb' || best === 'function' || (s.timeOver[j] ?? -1) >= 0) return false
  return !mentionFrom(s, j) && finiteReading(s, j) === null
}

/** The states whose joint body the noun at token `i` heads (اللجنة العليا المشتركة التونسية السودانية، المجلس الأعلى للتنسيق السعودي العراقي); none for the body of one. */
export function jointStates(s: Scene, i: number): number[] {
  const states: string[] = []
  for (let j = i + 1; j < i + JOINT_REACH; j++) {
    const state = stateOfNisba(nisbaAt(s.doc, j))
    if (state) states.push(state)
    else if (s.pack.isDash(token(s, j)?.form ?? '')) continue
    else if (!belongsToBody(s, j)) break
  }
  const each = [...new Set(states)]
  return each.length > 1 ? each.map((iso) => stateDraft(s, iso)) : []
}

/** The states of a joint body among the parts, which stand for it. */
export function statesInstead(s: Scene, parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, p) => {
    const d = s.registry.drafts[p.entity]
    const isBody = d?.kind === 'org' && d.ref === null && !isPrivate(s, d)
    const states = isBody
      ? (d.mentions.map((m) => jointStates(s, tokenFrom(s.doc, m.start))).find((l) => l.length > 0) ?? [])
      : []
    return addParts(all, states.length > 0 ? states : [p.entity], p.role)
  }, [])
}

/** The body whose session the noun at `at` names, behind its ordinals: الدورة الثالثة للجنة …, اجتماع مجلس …; `at` where none is. */
function bodyBehind(s: Scene, at: number): number {
  let j = at + 1
  while (token(s, j)?.kind === 'word' && mayBeAttribute(s, j) && !stateOfNisba(nisbaAt(s.doc, j))) j++
  return token(s, j)?.classes.has('bodyNoun') && nominalReading(s, j) ? j : at
}

const ADJECTIVES_REACH = 9

function isAdjective(t: Token | undefined): boolean {
  return t?.kind === 'word' && (t.classes.has('general') || t.readings.some((r) => r.stem.pos === 'adjective'))
}

/** The states that adjectives behind an event's noun name (اجتماع ثلاثي سعودي أميركي روسي، المحادثات الأميركية - الصينية), or behind the body that meets; none of the words in `kinds`, which tell what it is (دعم مالي). */
export function statesByAdjective(s: Scene, at: number, kinds: readonly string[] = []): number[] {
  const head = bodyBehind(s, at)
  const own = s.mentionOver[head] ?? -1
  const states: string[] = []
  for (let j = head + 1; j < head + ADJECTIVES_REACH; j++) {
    const t = token(s, j)
    const isKind = t?.readings.some(({ stem }) => kinds.includes(stem.key)) === true
    const state = isKind ? null : stateOfNisba(nisbaAt(s.doc, j))
    if (state) states.push(state)
    else if (t?.kind === 'punct' && s.pack.isDash(t.form)) continue
    else if (!isAdjective(t) || ((s.mentionOver[j] ?? -1) >= 0 && s.mentionOver[j] !== own)) break
  }
  return [...new Set(states)].map((iso) => stateDraft(s, iso))
}
