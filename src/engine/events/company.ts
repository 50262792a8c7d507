import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { functionClass, type Scene, stateDraft, token } from '../clauses/scene.ts'
import type { Range, Token } from '../document.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import type { Draft } from '../references/registry.ts'
import type { Part } from './draft.ts'
import { eventNoun } from './frames.ts'
import { isPrivate } from './private.ts'
import { addParts } from './roles.ts'

const REACH = 60

function companyRole(s: Scene, j: number): 'party' | 'observer' | null {
  const t = token(s, j)
  if (!t?.readings.some((r) => r.clitics.prep === s.pack.companyPrep)) return null
  return t.classes.has('participation') ? 'party' : t.classes.has('presence') ? 'observer' : null
}

/** One with a name, an office or a state: not just any noun that may stand for people. */
export function isSomebody(s: Scene, e: number): boolean {
  const d = s.registry.drafts[e]
  return d !== undefined && (d.named || d.title !== null || d.state !== null)
}

/** Whom a phrase of company names with an event (بمشاركة …، بحضور …، برئاسة …): parties or observers; the states of doctors or artists are none. */
export function companyOf(s: Scene, d: Discourse, at: number): Part[] {
  const limit = Math.min(outerLimit(s, at), at + REACH)
  for (let j = at + 1; j < limit; j++) {
    const role = companyRole(s, j)
    if (!role && eventNoun(s, j) && !functionClass(s, j - 1, 'prep')) return []
    if (!role) continue
    if (token(s, j + 1)?.classes.has('private')) return []
    const args = collectArguments(s, j + 1, limit)
    return args.actors
      .filter((a) => a.prep === '' || !s.pack.isPlacePrep(a.prep))
      .reduce<Part[]>(
        (parts, a) =>
          addParts(
            parts,
            entitiesIn(s, d, a).filter((e) => isSomebody(s, e)),
            role,
          ),
        [],
      )
  }
  return []
}

/** A body of which the text gives what it is, no name that is listed: اللجنة المشتركة السعودية العراقية. */
function isDescribed(d: Draft | undefined): boolean {
  return d?.kind === 'org' && (!d.named || d.rule === 'body/generic')
}

/** The states whose committee or body a phrase describes (لجنة المتابعة العراقية الإيرانية); none for the body of one state. */
export function statesOfBody(s: Scene, { from, to }: Range, parts: readonly Part[]): number[] {
  const drafts = parts.map((p) => s.registry.drafts[p.entity])
  if (!drafts.every((d) => d !== undefined && isDescribed(d) && !isPrivate(s, d))) return []
  return statesWithin(s, from, to)
}

/** The states, two or more, that adjectives among the tokens name; none where they name one. */
export function statesWithin(s: Scene, from: number, to: number): number[] {
  const states = new Set(s.doc.tokens.slice(from, to).flatMap((_, k) => stateOfNisba(nisbaAt(s.doc, from + k)) ?? []))
  return states.size > 1 ? [...states].map((iso) => stateDraft(s, iso)) : []
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

/** The states that adjectives behind an event's noun name (اجتماع ثلاثي سعودي أميركي روسي، المحادثات الأميركية - الصينية), or behind the body that meets. */
export function statesByAdjective(s: Scene, at: number): number[] {
  const head = bodyBehind(s, at)
  const own = s.mentionOver[head] ?? -1
  const states: string[] = []
  for (let j = head + 1; j < head + ADJECTIVES_REACH; j++) {
    const t = token(s, j)
    const state = stateOfNisba(nisbaAt(s.doc, j))
    if (state) states.push(state)
    else if (t?.kind === 'punct' && s.pack.isDash(t.form)) continue
    else if (!isAdjective(t) || ((s.mentionOver[j] ?? -1) >= 0 && s.mentionOver[j] !== own)) break
  }
  return [...new Set(states)].map((iso) => stateDraft(s, iso))
}
