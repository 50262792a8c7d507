import type { WordReading } from '../../lexicon/words.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, verbAfter, verbAt } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { describedActor, isActorHead, isPreposition, nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { isComma, isPunct, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { actorAt, type Subject, subjectAfter } from '../clauses/subject.ts'

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
  const m = mentionFrom(s, k)
  if (m) return m.kind === 'place' ? null : { sources: s.registry.byMention.get(m) ?? [], to: m.to }
  const actor = actorAt(s, k) ?? governedActor(s, k)
  if (actor && !verbAt(d, k)) return { sources: entitiesIn(s, d, actor), to: actor.to }
  const verb = verbAfter(d, j - 1, Math.min(outerLimit(s, j), j + 3))
  if (!verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'speech')) return null
  const subject = verb.subject ?? subjectAfter(s, verb.at, outerLimit(s, verb.at))
  return subject ? { sources: entitiesIn(s, d, subject), to: subject.to } : null
}

/** A described source behind ل (وفقاً لمصادر دبلوماسية، لبيان الوزارة). */
function governedActor(s: Scene, k: number): Subject | null {
  const r = nominalReading(s, k)
  if (!r?.clitics.prep || r.clitics.pron || !isActorHead(s, k)) return null
  const to = nounPhraseEnd(s, k)
  const draft = describedActor(s, { from: k, to })
  return draft ? { entities: [draft.index], from: k, to } : null
}

/** Whether an attribution to a source opens at token `j`. */
export function isAttribution(s: Scene, d: Discourse, j: number): boolean {
  return isAccording(s, j) && (sourceAt(s, d, j + 1)?.sources.length ?? 0) > 0
}

/** «…، كما قال الوزير» at the end of its sentence names the source; with more behind it كما goes on to something else. */
function isAfterthought(s: Scene, i: number): boolean {
  if (!isComma(s, i - 1)) return false
  const verb = token(s, i + 1)?.readings.find((r) => r.stem.pos === 'verb')
  const says = verb?.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.neutral)
  const subject = says ? subjectAfter(s, i + 1, outerLimit(s, i)) : null
  return subject !== null && isPunct(s, subject.to) && outerLimit(s, i) <= subject.to + 1
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
  if (isOnWhat(s, i)) return true
  return (
    t?.classes.has('according') === true && !t.readings.some((r) => r.clitics.def || r.clitics.pron || isSeveral(r))
  )
}

/** Behind نفسه، ذاتها, which only say that the source is the one named before. */
function pastSelf(s: Scene, j: number): number {
  const t = token(s, j)
  return t?.classes.has('own') && t.readings.some((r) => r.clitics.pron) ? j + 1 : j
}

/** All attributions of the text. */
export function findAttributions(s: Scene, d: Discourse): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < s.doc.tokens.length; i++) {
    if (!isAccording(s, i) || (s.mentionOver[i] ?? -1) >= 0) continue
    const hit = sourceAt(s, d, i + 1)
    const prepositional = hit && hit.sources.length > 0
    if (prepositional) found.push({ from: i, to: pastSelf(s, hit.to), sources: hit.sources })
  }
  return found
}
