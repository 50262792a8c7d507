import { takes } from '../../lexicon/frames.ts'
import type { OutcomeFrame } from '../../lexicon/types.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, resolvePair, subjectOf } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { functionClass, type Scene, token } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { type Content, contentFrom } from '../statements/content.ts'
import { findOpening } from '../statements/opening.ts'
import { asSpeech, type OutcomeDraft } from './draft.ts'
import { agreedItems } from './items.ts'

function outcomeFrame(verb: FiniteVerb): OutcomeFrame | null {
  return verb.reading.stem.predicate?.frames.find((f): f is OutcomeFrame => f.kind === 'outcome') ?? null
}

function contentOf(s: Scene, d: Discourse, verb: FiniteVerb, frame: OutcomeFrame): Content | null {
  const limit = outerLimit(s, verb.at)
  const from = verb.subject && verb.subject.from > verb.at ? verb.subject.to : verb.at + 1
  const opening = findOpening(s, asSpeech(frame), from, limit)
  return opening ? contentFrom(s, d, opening, limit) : null
}

/** Whether the sides can have agreed: several of them, or a pair that the text never names. */
function hasSides(s: Scene, verb: FiniteVerb, parties: readonly number[], frame: OutcomeFrame): boolean {
  if (verb.subject?.pair || frame.impersonal) return true
  if (frame.content.includes('object') && frame.outcome === 'agreed') return parties.length >= 2
  return parties.length > 0 && parties.every((e) => s.registry.drafts[e]?.kind !== 'outlet')
}

function partiesOf(s: Scene, d: Discourse, verb: FiniteVerb, frame: OutcomeFrame): readonly number[] {
  const { voice, person, number } = verb.reading.stem.features
  if (frame.impersonal) return resolvePair(s, d, 'side', verb.at)
  if (voice === 'passive' || (person === 1 && number === 'sg')) return []
  return person === 1 ? resolvePair(s, d, 'side', verb.at) : subjectOf(s, d, verb)
}

function assigneesOf(s: Scene, d: Discourse, verb: FiniteVerb, frame: OutcomeFrame, to: number): readonly number[] {
  if (frame.outcome !== 'tasked') return []
  const marks = frame.assignee ?? ['object']
  return collectArguments(s, verb.at + 1, to)
    .actors.filter((a) => takes(marks, a.prep) && a.from !== verb.subject?.from)
    .flatMap((a) => entitiesIn(s, d, a))
}

/** «نتفق على أن …» says what one thinks, «سيتفقان على …» what is still to come; only what was done is an agreement. */
function isOnlySaid(s: Scene, { at, reading }: FiniteVerb): boolean {
  const { person, tense } = reading.stem.features
  const isAhead = reading.clitics.future === true || token(s, at - 1)?.classes.has('futureParticle') === true
  return isAhead || (person === 1 && tense !== 'past')
}

/** What a verb of agreement or mandate tells, each thing by itself: اتفق الجانبان على …، وعلى …، كلّف الرئيس الوزير بـ…. */
export function fromVerb(s: Scene, d: Discourse, verb: FiniteVerb): OutcomeDraft[] {
  const frame = outcomeFrame(verb)
  if (!frame || frame.outcome === 'signed' || functionClass(s, verb.at - 1, 'neg') || isOnlySaid(s, verb)) return []
  const parties = partiesOf(s, d, verb, frame)
  if (!hasSides(s, verb, parties, frame)) return []
  const content = contentOf(s, d, verb, frame)
  if (!content) return []
  const assignees = assigneesOf(s, d, verb, frame, content.from)
  return agreedItems(s, content).map((item) => ({
    rule: `outcome/${verb.reading.stem.lemma}`,
    kind: frame.outcome,
    parties,
    assignees,
    content: item,
    at: verb.at,
    stated: verb.subject !== null,
  }))
}
