import { tokenFrom, wordsOf } from '../document.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { type Draft, lastNamedBefore } from '../references/registry.ts'
import { finiteReading } from './finite.ts'
import { coordinated, isPreposition, members, nominalReading } from './np.ts'
import { entitiesOf, isComma, mentionFrom, type Scene, stateDraft, token } from './scene.ts'

/** Whom a delegation stands for, by entity index, and the end of the words that tell it. */
export interface Delegation {
  readonly entities: readonly number[]
  readonly to: number
}

const LED_REACH = 4

/** Who leads the delegation, where the words behind it tell (وفد روسي برئاسة …): a person takes part in his own name. */
export function leader(s: Scene, to: number, sent: readonly number[] = []): Delegation | null {
  for (let j = to; j < to + LED_REACH; j++) {
    if (!token(s, j)?.classes.has('leading') || nominalReading(s, j)?.clitics.prep === undefined) continue
    const m = mentionFrom(s, j + 1)
    if (m?.kind !== 'person' || m.prep) return null
    const isSetOff = j > to && isComma(s, to)
    if (m.name && !isSetOff && !hasSide(s, entitiesOf(s, m))) takeSide(s, entitiesOf(s, m), sent)
    if (!hasSide(s, entitiesOf(s, m))) return null
    for (const e of entitiesOf(s, m)) Object.assign(s.registry.drafts[e] as Draft, { leads: true })
    return { entities: entitiesOf(s, m), to: m.to }
  }
  return null
}

/** Whoever leads a delegation acts for the one state that sends it, where the text does not tell for whom: وفد من الكونغرس برئاسة السيناتور …. */
function takeSide(s: Scene, leaders: readonly number[], sent: readonly number[]): void {
  const states = new Set(sent.map((e) => s.registry.drafts[e]?.state ?? null))
  const [state] = states
  if (states.size !== 1 || !state) return
  for (const e of leaders) Object.assign(s.registry.drafts[e] as Draft, { state, inferred: true })
}

/** Whoever leads stands for the delegation only where the text tells for whom he acts. */
function hasSide(s: Scene, entities: readonly number[]): boolean {
  return entities.some((e) => s.registry.drafts[e]?.state || s.registry.drafts[e]?.of)
}

function represents(kind: Draft['kind'] | undefined): boolean {
  return kind === 'state' || kind === 'org' || kind === 'group'
}

/** The body or bodies named right behind it: وفد من حركة …، وفد المؤتمر …, وفود من مصر والأردن. */
function sender(s: Scene, to: number): Delegation | null {
  const m = mentionFrom(s, isPreposition(s, to) ? to + 1 : to)
  if (!m || m.conj || m.kind === 'place') return null
  const list = coordinated(s, m)
  const entities = members(s, list).filter((e) => represents(s.registry.drafts[e]?.kind))
  return entities.length > 0 ? { entities, to: list.at(-1)?.to ?? m.to } : null
}

const SENDER_REACH = 6

/** The state that adjectives behind the preposition tell: وفد من أعضاء مجلسي النواب والشيوخ الأمريكيين، وفد من الفصائل الفلسطينية. */
function senderState(s: Scene, to: number): Delegation | null {
  if (!isPreposition(s, to) || !s.pack.isPartitive(token(s, to)?.form ?? '')) return null
  for (let j = to + 1; j < to + SENDER_REACH && nominalReading(s, j) && !finiteReading(s, j); j++) {
    const state = stateOfNisba(nisbaAt(s.doc, j))
    if (state) return { entities: [stateDraft(s, state)], to: j + 1 }
  }
  return null
}

/** The states and bodies that the phrase itself names, by name or by adjective. */
function named(s: Scene, from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let j = from + 1; j < to; j++) {
    const m = mentionFrom(s, j)
    const state = m || isWithin(s, j) ? null : stateOfNisba(nisbaAt(s.doc, j))
    if (state) found.push(stateDraft(s, state))
    else if (m) found.push(...entitiesOf(s, m).filter((e) => represents(s.registry.drafts[e]?.kind)))
  }
  return [...new Set(found)]
}

/** Inside the name of somebody else, as the word of a movement's name is (قوات سوريا الديمقراطية). */
function isWithin(s: Scene, j: number): boolean {
  const m = s.mentions[s.mentionOver[j] ?? -1]
  return m !== undefined && m.from < j && !isDelegation(s, m.from)
}

/** Two delegations share their word: وفدا الحكومة والحوثيين. */
function joined(s: Scene, from: number, to: number): Delegation {
  const isDual = token(s, from)?.readings.some((r) => r.stem.features.number === 'du')
  const more = isDual ? mentionFrom(s, to) : null
  return more?.conj && more.kind !== 'place' ? { entities: entitiesOf(s, more), to: more.to } : { entities: [], to }
}

/** Whose delegation was told of last, for الوفد alone. */
function lastSender(s: Scene, from: number): readonly number[] {
  const start = token(s, from)?.start ?? 0
  const sent = s.registry.drafts.filter(
    (d) => represents(d.kind) && d.mentions.some((m) => m.start < start && isDelegation(s, tokenAt(s, m.start))),
  )
  const last = sent.sort((a, b) => lastNamedBefore(b, start) - lastNamedBefore(a, start))[0]
  return last ? [last.index] : []
}

/** The token that begins right at an offset of the text, -1 for none. */
function tokenAt(s: Scene, start: number): number {
  const i = tokenFrom(s.doc, start)
  return token(s, i)?.start === start ? i : -1
}

export function isDelegation(s: Scene, j: number): boolean {
  return (
    token(s, j)?.classes.has('delegation') === true &&
    nominalReading(s, j) !== null &&
    !token(s, j + 1)?.classes.has('sport')
  )
}

/**
 * Whom the delegation at tokens `from` to `to` acts for: its state or body, which the phrase names or which sent it, or
 * the person who leads it; null for other phrases and where the text does not tell.
 */
export function delegationAt(s: Scene, from: number, to: number): Delegation | null {
  if (!isDelegation(s, from)) return null
  const own = named(s, from, to)
  const more = joined(s, from, to)
  const sent =
    own.length > 0 ? { entities: [...own, ...more.entities], to: more.to } : (sender(s, to) ?? senderState(s, to))
  const isBare = to === from + 1 && nominalReading(s, from)?.clitics.def === true
  const found =
    leader(s, sent?.to ?? to, sent?.entities) ?? sent ?? (isBare ? { entities: lastSender(s, from), to } : null)
  if (!found || found.entities.length === 0) return null
  note(s, found, from, sent?.to ?? to)
  return found
}

/** The words of the delegation are words for whom it acts for. */
function note(s: Scene, { entities }: Delegation, from: number, to: number): void {
  const span = { start: token(s, from)?.start ?? 0, end: token(s, to - 1)?.end ?? 0 }
  for (const e of entities) {
    const d = s.registry.drafts[e]
    if (d && represents(d.kind) && !d.mentions.some((m) => m.start === span.start))
      d.mentions.push({ ...span, text: wordsOf(s.doc, from, to) })
  }
}
