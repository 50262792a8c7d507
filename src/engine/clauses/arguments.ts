import { type Range, wordsOf } from '../document.ts'
import { is, type Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import type { Draft } from '../references/registry.ts'
import { ofWord } from '../words.ts'
import { delegationAt, isDelegation, leader } from './delegation.ts'
import { coordinated, describedActor, mayBeAttribute, members, nominalReading, nounPhraseEnd } from './np.ts'
import { officialsAt } from './officials.ts'
import { functionClass, isComma, isOpeningQuote, mentionFrom, type Scene, stateDraft, token } from './scene.ts'
import { actorAt, pairAt, type Subject, skipPrepositional } from './subject.ts'

/** An actor phrase of a clause with the preposition that governs it, '' for none. */
export interface ActorArgument {
  readonly prep: string
  readonly entities: readonly number[]
  readonly from: number
  readonly to: number
  readonly pair?: NonNullable<Subject['pair']>
  /** It tells people who act for the states or bodies that are its entities: no place is meant. */
  readonly people?: true
  /** A conjunction joins it to the argument right before it: it has the part of that one. */
  readonly joined?: true
}

/** A place phrase with its preposition. */
export interface PlaceArgument {
  readonly prep: string
  readonly mention: Mention
}

/** What a clause holds behind its predicate. */
export interface Arguments {
  readonly actors: readonly ActorArgument[]
  readonly places: readonly PlaceArgument[]
  /** Other noun phrases with their preposition: topics, documents, purposes. */
  readonly phrases: readonly (Range & { readonly prep: string })[]
}

/** The preposition that token `j` is by itself, folded; null for another word. */
export function prepositionAt(s: Scene, j: number): string | null {
  const t = token(s, j)
  if (!t) return null
  const next = prepositionOf(t) === null && s.pack.isToward(t.form) ? mentionFrom(s, j + 1) : null
  return next && !next.prep && isPlace(next) ? t.form : prepositionOf(t)
}

const prepositionOf = ofWord(({ readings, classes }, pack): string | null => {
  const best = readings.find((r) => r.stem.pos === 'function' && r.stem.cls === 'prep')
  if (!best || (best !== readings[0] && !classes.has('between'))) return null
  return best.clitics.pron || pack.isPronominal(best.stem.key) ? null : best.stem.key
})

function isPlace(m: Mention): boolean {
  return m.kind === 'place' || (m.kind === 'state' && m.sub !== 'seat' && m.sub !== 'government')
}

interface Collector {
  /** Whether unnamed people stay who they are told to be, and do not stand for whom they act for. */
  readonly asTold: boolean
  /** The preposition of the group whose examples follow; null where none do. */
  examples: string | undefined
  readonly actors: ActorArgument[]
  readonly places: PlaceArgument[]
  readonly phrases: (Range & { prep: string })[]
}

function takeMention(s: Scene, m: Mention, prep: string, into: Collector, isPlacePrep: boolean): number {
  if (isDelegation(s, m.from) && m.kind !== 'place') return takeDelegation(s, m, prep, into)
  const list = coordinated(s, m)
  const to = list.at(-1)?.to ?? m.to
  if (isPlace(m) && (isPlacePrep || prep !== '' || m.kind === 'place'))
    for (const x of list) into.places.push({ prep, mention: x })
  if (m.kind !== 'place') into.actors.push({ prep, entities: members(s, list), from: m.from, to })
  return to
}

/** Takes a named delegation for whoever leads it, where that is told (الوفد السوداني برئاسة …), else for its state or body: people, and no place. */
function takeDelegation(s: Scene, m: Mention, prep: string, into: Collector): number {
  const list = coordinated(s, m)
  const sent = members(s, list)
  const { entities, to } = leader(s, m.to, sent) ?? { entities: sent, to: list.at(-1)?.to ?? m.to }
  into.actors.push({ prep, entities, from: m.from, to, people: true })
  return to
}

function placePrep(s: Scene, prep: string): boolean {
  return s.pack.isPlacePrep(prep)
}

/** The capital behind the place or state named at `k` that it is of (العاصمة السعودية الرياض); `k` where none follows. */
function capitalBehind(s: Scene, k: number): number {
  const m = mentionFrom(s, k)
  const next = m ? mentionFrom(s, m.to) : null
  const isOf = m?.kind === 'place' || (m?.kind === 'state' && m.state === next?.state)
  return m && isOf && next?.sub === 'capital' && !next.conj && !next.prep ? m.to : k
}

/** A noun before a place name (في مدينة سوتشي، بالعاصمة دمشق): the token of the name, else `j`. */
function behindPlaceNoun(s: Scene, j: number): number {
  let k = j
  while (is(s.doc, k, 'placeNoun') && !mentionFrom(s, k) && k - j < 3) {
    k++
    while (nominalReading(s, k)?.stem.pos === 'adjective' && !mentionFrom(s, k)) k++
    k = capitalBehind(s, k)
  }
  const quoted = isOpeningQuote(s, k) ? k + 1 : k
  const named = mentionFrom(s, quoted)
  return quoted > j && named && isPlace(named) ? quoted : j
}

/** The end of a noun phrase, short of a person to whom something is addressed: برقية تهنئة لفخامة الرئيس …. */
function phraseEnd(s: Scene, j: number): number {
  const end = nounPhraseEnd(s, j)
  for (let k = j + 1; k < end; k++) {
    const m = mentionFrom(s, k)
    if (m?.kind === 'person' && m.prep) return k
  }
  return end
}

/** Past «كل من», which only says that each of those who follow is meant. */
function behindEach(s: Scene, j: number): number {
  return functionClass(s, j, 'quant') && s.pack.isPartitive(token(s, j + 1)?.form ?? '') ? j + 2 : j
}

/** A people that stands for its state, by its adjective in the plural alone (بين الفلسطينيين والإسرائيليين): the state. */
function peopleAt(s: Scene, j: number): number | null {
  const t = token(s, j)
  const nisba = (s.mentionOver[j] ?? -1) < 0 ? nisbaAt(s.doc, j) : null
  const state = stateOfNisba(nisba)
  const isPlural = t?.readings.some((r) => r.stem.target === nisba?.target && r.stem.features.number === 'pl')
  if (!t || !nisba?.definite || !state || !isPlural) return null
  const index = stateDraft(s, state)
  const { mentions } = s.registry.drafts[index] as Draft
  if (!mentions.some((m) => m.start === t.start))
    mentions.push({ start: t.start, end: t.end, text: wordsOf(s.doc, j, j + 1) })
  return index
}

/** Takes the people at token `j` for one of those that a preposition of company governs; the token behind it, `j` if there is none. Somebody's people who are told of further (المصريين المقيمين) are not their state. */
function takePeople(s: Scene, j: number, prep: string, into: Collector): number {
  const isWith = s.pack.isTogether(prep) && !mayBeAttribute(s, j + 1) && !functionClass(s, j + 1, 'rel')
  const people = s.pack.isBetween(prep) || isWith ? peopleAt(s, j) : null
  if (people === null) return j
  into.actors.push({ prep, entities: [people], from: j, to: j + 1 })
  return j + 1
}

/** A rebel side told by what it is, behind a preposition of company: بين المتمردين والحكومة، مع الانفصاليين. */
function rebelsAt(s: Scene, j: number, prep: string): ActorArgument | null {
  const r = is(s.doc, j, 'opposition') ? nominalReading(s, j) : null
  if (!r?.clitics.def || r.clitics.pron || !(s.pack.isBetween(prep) || s.pack.isTogether(prep))) return null
  if (!token(s, j)?.readings.some((x) => x.stem.features.number === 'pl' && x.stem.pos !== 'verb')) return null
  const to = nounPhraseEnd(s, j)
  const draft = describedActor(s, { from: j, to })
  return draft ? { prep, entities: [draft.index], from: j, to } : null
}

/** Takes unnamed officials or a delegation for whom they act for. */
function takeOfficials(s: Scene, j: number, prep: string, into: Collector, list?: ActorArgument): number {
  if (into.asTold) return j
  const found = officialsAt(s, j)
  if (!found) return j
  into.actors.push({
    prep,
    entities: found.entities,
    from: found.from,
    to: found.to,
    people: true,
    ...(found.open ? { pair: 'officials' as const } : {}),
    ...(list?.prep === prep ? { joined: true as const } : {}),
  })
  return found.to
}

function takeGoverned(s: Scene, first: number, prep: string, into: Collector): number {
  const j = functionClass(s, first, 'num') ? first + 1 : placePrep(s, prep) ? first : behindEach(s, first)
  const at = is(s.doc, j, 'honour') ? j + 1 : behindPlaceNoun(s, j)
  const unnamed = takeOfficials(s, first, prep, into)
  if (unnamed > first) return unnamed
  const m = mentionFrom(s, at)
  if (m && !m.prep) return takeMention(s, m, prep, into, placePrep(s, prep))
  const pair = pairAt(s, j)
  if (pair) {
    into.actors.push({ prep, entities: [], from: pair.from, to: pair.to, ...(pair.pair ? { pair: pair.pair } : {}) })
    return pair.to
  }
  const actor = actorAt(s, j)
  if (actor) {
    const people = isDelegation(s, actor.from) ? { people: true as const } : {}
    into.actors.push({ prep, entities: actor.entities, from: actor.from, to: actor.to, ...people })
    return actor.to
  }
  const behind = takePeople(s, j, prep, into)
  if (behind > j) return behind
  const rebels = rebelsAt(s, j, prep)
  if (rebels) {
    into.actors.push(rebels)
    return rebels.to
  }
  if (!nominalReading(s, j)) return first
  const to = phraseEnd(s, j)
  into.phrases.push({ from: j, to, prep })
  return to
}

/** At a word of example (على غرار، من بينهم): the names that follow stand for the group before it, and have its preposition. */
function startExamples(s: Scene, into: Collector): void {
  const before = into.actors.at(-1)
  into.examples = before && (s.pack.isPartitive(before.prep) ? (into.phrases.at(-1)?.prep ?? '') : before.prep)
  if (before && before.entities.length > 0 && before.entities.every((e) => s.registry.drafts[e]?.named === false))
    into.actors.pop()
}

function isExample(s: Scene, j: number): boolean {
  return s.pack.isExample(token(s, j)?.form ?? '')
}

function isNext(s: Scene, { to }: Range, j: number): boolean {
  return to === j || (to === j - 1 && isComma(s, j - 1))
}

/** The argument that a conjunction joins the phrase at token `j` to, right before it. */
function joinedTo(s: Scene, j: number, into: Collector): ActorArgument | undefined {
  const before = into.actors.at(-1)
  return before && isNext(s, before, j) && nominalReading(s, j)?.clitics.conj !== undefined ? before : undefined
}

/** The preposition «between» of the side before the one that a conjunction joins to it: بين المتمردين والحكومة, بين ممثلي القبائل والحكومة; '' for none. */
function prepOfPair(s: Scene, m: Mention, into: Collector): string {
  const before = [into.actors.at(-1), into.phrases.at(-1)].find((x) => x && isNext(s, x, m.from))
  return m.conj && before && s.pack.isBetween(before.prep) ? before.prep : ''
}

function step(s: Scene, j: number, into: Collector): number {
  const list = joinedTo(s, j, into)
  const unnamed = takeOfficials(s, j, nominalReading(s, j)?.clitics.prep ?? list?.prep ?? '', into, list)
  if (unnamed > j) return unnamed
  const m = mentionFrom(s, j)
  if (m) {
    const prep = m.prep ?? (isExample(s, j - 1) ? into.examples : prepOfPair(s, m, into)) ?? ''
    return takeMention(s, m, prep, into, m.prep !== undefined && placePrep(s, m.prep))
  }
  const prep = prepositionAt(s, j)
  const example = isExample(s, j) ? j : prep !== null && isExample(s, j + 1) ? j + 1 : -1
  if (example >= 0) {
    startExamples(s, into)
    return example + 1
  }
  if (prep !== null) {
    const to = takeGoverned(s, j + 1, prep, into)
    return to > j + 1 ? to : skipPrepositional(s, j)
  }
  if ((s.timeOver[j] ?? -1) >= 0 || isComma(s, j) || functionClass(s, j, 'adv')) return j + 1
  const before = into.actors.at(-1)
  const joined = before?.to === j && nisbaAt(s.doc, j)?.conj ? takePeople(s, j, before.prep, into) : j
  if (joined > j) return joined
  const rebels = list ? rebelsAt(s, j, list.prep) : null
  if (rebels) {
    into.actors.push(rebels)
    return rebels.to
  }
  const actor = actorAt(s, j)
  if (actor) {
    into.actors.push({
      prep: '',
      entities: actor.entities,
      from: actor.from,
      to: actor.to,
      ...(actor.pair ? { pair: actor.pair } : {}),
    })
    return actor.to
  }
  const r = nominalReading(s, j)
  const pos = token(s, j)?.readings[0]?.stem.pos
  if (!r || pos === 'verb' || (pos === 'adjective' && !r.clitics.prep)) return j + 1
  const cliticPrep = r.clitics.prep ?? ''
  const delegation = cliticPrep !== '' && isDelegation(s, j) ? delegationAt(s, j, nounPhraseEnd(s, j)) : null
  if (delegation) {
    into.actors.push({ prep: cliticPrep, entities: delegation.entities, from: j, to: delegation.to, people: true })
    return delegation.to
  }
  if (is(s.doc, j, 'placeNoun')) {
    const at = behindPlaceNoun(s, j)
    const named = at > j ? mentionFrom(s, at) : null
    if (named && isPlace(named)) return takeMention(s, named, cliticPrep, into, cliticPrep !== '')
  }
  const to = phraseEnd(s, j)
  into.phrases.push({ from: j, to, prep: cliticPrep })
  return to
}

/** Collects the actor, place and other noun phrases between two tokens, each with its preposition. Unnamed officials stand for whom they act for, unless they are to be taken `asTold`. */
export function collectArguments(s: Scene, from: number, to: number, asTold = false): Arguments {
  const into: Collector = { asTold, actors: [], places: [], phrases: [], examples: undefined }
  let j = from
  while (j < to) j = Math.max(step(s, j, into), j + 1)
  return into
}
