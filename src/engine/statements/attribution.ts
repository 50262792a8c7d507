import { tellsSpeech } from '../../lexicon/frames.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, verbAfter, verbAt } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import {
  describedActor,
  isActorHead,
  isPreposition,
  mayBeAttribute,
  nominalReading,
  nounPhraseEnd,
} from '../clauses/np.ts'
import {
  entitiesOf,
  isComma,
  isPronominalPreposition,
  isPunct,
  mentionFrom,
  type Scene,
  token,
} from '../clauses/scene.ts'
import { actorAt, type Subject, subjectAfter } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { fitsGender } from './agreement.ts'
import { type Spoken, speakerBefore } from './floor.ts'

/** A phrase that names the source of its sentence: وفق وكالة …، بحسب البيان، وفقاً لما نقلته قناة …. */
export interface Attribution {
  readonly from: number
  readonly to: number
  readonly sources: readonly number[]
}

interface Source {
  readonly sources: readonly number[]
  readonly to: number
}

/** The source that an attribution names behind its opener: by name, by description, or as subject of a verb of saying (لما نقلته قناة …). */
function sourceAt(s: Scene, d: Discourse, j: number): Source | null {
  const k = isPreposition(s, j) ? j + 1 : j
  const held = heldBy(s, d, k)
  if (held) return held
  const m = mentionFrom(s, k)
  if (m && entitiesOf(s, m).length > 0)
    return m.kind === 'place' ? null : { sources: s.registry.byMention.get(m) ?? [], to: m.to }
  const actor = actorAt(s, k) ?? governedActor(s, k) ?? insidersAt(s, k)
  if (actor && !verbAt(d, k)) return { sources: entitiesIn(s, d, actor), to: actor.to }
  const verb = verbAfter(d, j - 1, Math.min(outerLimit(s, j), j + 3))
  if (!verb || !tellsSpeech(verb.reading.stem.predicate)) return null
  const subject = verb.subject ?? subjectAfter(s, verb.at, outerLimit(s, verb.at)) ?? writtenIn(s, verb)
  return subject ? { sources: entitiesIn(s, d, subject), to: subject.to } : null
}

/** وفق ما جاء في بيان الوزارة: what somebody is the source of stands in it. */
function writtenIn(s: Scene, { at, reading }: FiniteVerb): Subject | null {
  const marks = reading.stem.predicate?.frames.flatMap((f) => (f.kind === 'speech' ? (f.speakerAfter ?? []) : [])) ?? []
  return marks.includes(prepositionAt(s, at + 1) ?? '') ? actorAt(s, at + 2) : null
}

const ADJECTIVES = 2

/** بحسب تقديرات الأمم المتحدة، وفق معلومات نشرتها الصحيفة، في رأي الوزير: whoever holds what the noun at `k` names is the source. */
function heldBy(s: Scene, d: Discourse, k: number): Source | null {
  const noun = token(s, k)?.classes.has('held') ? nominalReading(s, k) : null
  if (!noun || noun.clitics.def || noun.clitics.pron || (s.mentionOver[k] ?? -1) >= 0) return null
  const told = verbAt(d, k + 1)
  const teller = told?.reading.clitics.pron ? (told.subject ?? subjectAfter(s, k + 1, outerLimit(s, k))) : null
  if (teller) return { sources: entitiesIn(s, d, teller), to: teller.to }
  let j = k + 1
  while (j <= k + ADJECTIVES && mayBeAttribute(s, j) && !mentionFrom(s, j) && !nominalReading(s, j)?.clitics.def) j++
  const m = mentionFrom(s, j)
  const isOwner = m && m.kind !== 'place' && (m.prep === undefined || s.pack.genitivePreps.has(m.prep))
  if (m) return isOwner ? { sources: s.registry.byMention.get(m) ?? [], to: m.to } : null
  const owner = actorAt(s, j) ?? governedActor(s, j)
  return owner && !verbAt(d, j) ? { sources: entitiesIn(s, d, owner), to: owner.to } : null
}

/** مقربين منه، مطلعين على الملف: several who are near to what they tell. */
function insidersAt(s: Scene, k: number): Subject | null {
  const r = token(s, k)?.classes.has('insider') ? nominalReading(s, k) : null
  if (!r || r.stem.features.number === 'sg' || r.clitics.def || r.clitics.pron) return null
  const to = isPronominalPreposition(s, k + 1) ? k + 2 : nounPhraseEnd(s, k)
  const draft = describedActor(s, { from: k, to })
  return draft ? { entities: [draft.index], from: k, to } : null
}

/** A described source behind ل (وفقاً لمصادر دبلوماسية، لبيان الوزارة). */
function governedActor(s: Scene, k: number): Subject | null {
  const r = nominalReading(s, k)
  if (!r?.clitics.prep || r.clitics.pron || !isActorHead(s, k)) return null
  const to = nounPhraseEnd(s, k)
  const draft = describedActor(s, { from: k, to })
  return draft ? { entities: [draft.index], from: k, to } : null
}

/** The token behind what opens the attribution at `i`: behind على حد، من وجهة, else behind the one word. */
function behindOpener(s: Scene, i: number): number {
  const isOne = token(s, i)?.classes.has('according') || s.pack.isLikewise(token(s, i)?.form ?? '')
  return isOne || isOnWhat(s, i) || token(s, i + 1)?.classes.has('view') ? i + 1 : i + 2
}

/** Whether an attribution to a source opens at token `j`. */
export function isAttribution(s: Scene, d: Discourse, j: number): boolean {
  return isAccording(s, j) && (sourceAt(s, d, behindOpener(s, j))?.sources.length ?? 0) > 0
}

/** على حد قول الوزير، من وجهة نظر موسكو، وفي رأي المبعوث: a noun of speech or view behind what makes it an attribution, at the head of its clause or behind a comma. */
function isPointOfView(s: Scene, i: number): boolean {
  const t = token(s, i)
  if (t?.kind !== 'word' || t.readings[0]?.stem.pos === 'verb') return false
  const at = [i + 1, i + 2].find((k) => token(s, k)?.classes.has('held'))
  const noun = at === undefined ? null : nominalReading(s, at)
  if (at === undefined || !noun || noun.clitics.def || noun.clitics.pron) return false
  if (at === i + 2) return s.pack.isMeasuredBy(t.form, token(s, i + 1)?.form ?? '')
  const opens = isComma(s, i - 1) || s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from === i
  const isIn = s.pack.isPlacePrep(prepositionAt(s, i) ?? '')
  return opens && isIn && token(s, at)?.classes.has('view') === true
}

/** «…، كما قال الوزير» at the end of its sentence names the source; with more behind it كما goes on to something else. */
function isAfterthought(s: Scene, i: number): boolean {
  if (!isComma(s, i - 1)) return false
  const verb = token(s, i + 1)?.readings.find((r) => r.stem.pos === 'verb')
  const says = verb?.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.neutral)
  const subject = says ? subjectAfter(s, i + 1, outerLimit(s, i)) : null
  return subject !== null && isPunct(s, subject.to) && (outerLimit(s, i) <= subject.to + 1 || isResumed(s, subject.to))
}

/** Behind the comma that closes an insertion the clause goes on with a noun. */
function isResumed(s: Scene, j: number): boolean {
  const next = isComma(s, j) ? token(s, j + 1) : undefined
  const best = next?.kind === 'word' ? next.readings[0] : undefined
  return (
    best !== undefined &&
    best.stem.pos !== 'verb' &&
    best.stem.pos !== 'function' &&
    !best.clitics.conj &&
    !best.clitics.prep
  )
}

/** …، على ما أعلنت السلطات: what somebody is the source of. */
function isOnWhat(s: Scene, i: number): boolean {
  if (!isComma(s, i - 1) || prepositionAt(s, i) !== s.pack.assertingPrep) return false
  const what = token(s, i + 1)?.readings.some((r) => r.stem.cls === 'rel-amb')
  const verb = what ? token(s, i + 2)?.readings.find((r) => r.stem.pos === 'verb') : undefined
  return verb?.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.neutral) ?? false
}

/** حسابات: several accounts are no reckoning. */
function isSeveral({ stem }: WordReading): boolean {
  return stem.pos === 'noun' && stem.features.number === 'pl'
}

/** Whether token `i` opens an attribution; nouns of reckoning with the article (الحسابات) do not. */
export function isAccording(s: Scene, i: number): boolean {
  const t = token(s, i)
  if (t && s.pack.isLikewise(t.form)) return isAfterthought(s, i)
  if (isOnWhat(s, i) || isPointOfView(s, i)) return true
  return (
    t?.classes.has('according') === true && !t.readings.some((r) => r.clitics.def || r.clitics.pron || isSeveral(r))
  )
}

/** Behind نفسه، ذاتها, which only say that the source is the one named before. */
function pastSelf(s: Scene, j: number): number {
  const t = token(s, j)
  return t?.classes.has('own') && t.readings.some((r) => r.clitics.pron) ? j + 1 : j
}

/** وفقاً له، بحسبها: the source is whoever spoke before, by the pronoun's gender. */
function takenUp(s: Scene, i: number, spoken: readonly Spoken[]): Attribution | null {
  const t = token(s, i)
  if (!t?.classes.has('according')) return null
  const own = t.readings[0]?.clitics.pron
  const to = own ? i + 1 : i + 2
  if (!isComma(s, to) || (own ? own.person !== 3 : !isPronominalPreposition(s, i + 1))) return null
  const features = own ?? { person: 3 as const, ...s.pack.thirdOf(token(s, i + 1)?.form ?? '') }
  const speaker = speakerBefore(spoken, i, 0, (e) => fitsGender(s, features, e))
  return speaker ? { from: i, to, sources: speaker } : null
}

/** All attributions of the text. */
export function findAttributions(s: Scene, d: Discourse, spoken: readonly Spoken[]): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < s.doc.tokens.length; i++) {
    const again = takenUp(s, i, spoken)
    if (again) found.push(again)
    if (again || !isAccording(s, i) || (s.mentionOver[i] ?? -1) >= 0) continue
    const hit = sourceAt(s, d, behindOpener(s, i))
    const prepositional = hit && hit.sources.length > 0
    if (prepositional) found.push({ from: i, to: pastSelf(s, hit.to), sources: hit.sources })
  }
  return found
}
