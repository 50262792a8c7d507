import type { OutcomeFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { type Discourse, entitiesIn, resolvePair, verbBefore } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { nounPhraseEnd } from '../clauses/np.ts'
import { type Scene, token } from '../clauses/scene.ts'
import { actorAt, type Subject } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { jointStates } from '../events/company.ts'
import { contentFrom } from '../statements/content.ts'
import { itemsOf } from '../statements/listed.ts'
import { findOpening } from '../statements/opening.ts'
import { asSpeech, type OutcomeDraft } from './draft.ts'

interface OutcomeNoun {
  readonly reading: WordReading
  readonly frame: OutcomeFrame
}

function outcomeNoun(s: Scene, i: number): OutcomeNoun | null {
  if ((s.mentionOver[i] ?? -1) >= 0) return null
  for (const reading of token(s, i)?.readings ?? []) {
    const frame = reading.stem.pos === 'verbalNoun' ? reading.stem.predicate?.frames[0] : undefined
    if (frame?.kind === 'outcome' && frame.outcome !== 'signed') return { reading, frame }
  }
  return null
}

const VERB_REACH = 14

/** The verb that makes the noun news: its parties came to it (خرجوا باتفاق), or it came about (تمّ الاتفاق). */
function verbOfResult(s: Scene, d: Discourse, i: number): FiniteVerb | null {
  const verb = verbBefore(d, i, Math.max(0, i - VERB_REACH))
  if (!verb || s.doc.sentenceOf[verb.at] !== s.doc.sentenceOf[i]) return null
  return verb.reading.stem.predicate?.frames.some(
    (f) => f.kind === 'light' && (f.results === true || f.impersonal === true),
  )
    ? verb
    : null
}

/** مفاوضات التوصل إلى …: the noun only says what another is about. */
function isInConstruct(s: Scene, i: number): boolean {
  const best = token(s, i - 1)?.readings[0]
  if (
    !best ||
    (s.mentionOver[i - 1] ?? -1) >= 0 ||
    (s.timeOver[i - 1] ?? -1) >= 0 ||
    token(s, i)?.readings[0]?.clitics.prep
  )
    return false
  return (best.stem.pos === 'noun' || best.stem.pos === 'verbalNoun') && !best.clitics.def && !best.clitics.pron
}

/** The parties in the genitive: اتفاق سوريا والعراق، توصل الطرفين; after بين as well. */
function owners(s: Scene, i: number): Subject | null {
  return actorAt(s, i + 1) ?? (token(s, i + 1)?.classes.has('between') ? actorAt(s, i + 2) : null)
}

function contentBehind(
  s: Scene,
  d: Discourse,
  noun: number,
  frame: OutcomeFrame,
  from: number,
): ReturnType<typeof contentFrom> {
  const limit = outerLimit(s, from)
  const opening = findOpening(
    s,
    { ...asSpeech(frame), content: frame.content.filter((c) => c !== 'object') },
    from,
    Math.min(limit, from + CONTENT_REACH),
  )
  const content = opening ? contentFrom(s, d, opening, limit) : null
  if (!content) return null
  const end = itemsOf(s, { from: noun, to: content.to })[0]?.to ?? content.to
  return end > content.from ? { ...content, to: end } : content
}

const CONTENT_REACH = 6

/** What a noun of agreement or mandate tells: عقب اتفاق البلدين على …، أسفرت المحادثات عن اتفاق على …، تكليف الوزراء بـ…. */
export function fromNoun(s: Scene, d: Discourse, i: number): OutcomeDraft | null {
  const noun = outcomeNoun(s, i)
  if (!noun) return null
  const owner = owners(s, i)
  const verb = isInConstruct(s, i) ? null : verbOfResult(s, d, i)
  const joint = owner || isInConstruct(s, i) ? [] : jointStates(s, i)
  if (
    !verb &&
    joint.length < 2 &&
    !(owner && (noun.frame.outcome === 'tasked' || owner.pair || owner.entities.length > 1))
  )
    return null
  const content = contentBehind(s, d, i, noun.frame, owner?.to ?? (joint.length > 1 ? nounPhraseEnd(s, i) : i + 1))
  if (!content) return null
  const named = owner ? entitiesIn(s, d, owner) : joint.length > 1 ? joint : []
  const sides = verb?.subject ? entitiesIn(s, d, verb.subject) : []
  const isTask = noun.frame.outcome === 'tasked'
  return {
    rule: `outcome/${noun.reading.stem.lemma}`,
    kind: noun.frame.outcome,
    parties: !isTask && named.length > 0 ? named : sides.length > 1 ? sides : resolvePair(s, d, 'side', i),
    assignees: isTask ? named : [],
    content: { from: content.from, to: content.to },
    at: i,
    stated: named.length > 0,
  }
}
