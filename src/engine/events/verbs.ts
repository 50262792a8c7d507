import type { EventFrame } from '../../lexicon/types.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf } from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { mentionFrom, type Scene, token } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { isSomebody } from './company.ts'
import type { EventMention, Part } from './draft.ts'
import { eventVerb } from './frames.ts'
import { verbModality } from './modality.ts'
import { addParts, destinationOf, destinationState, isBare, partsOf, placeOf, targetsOf } from './roles.ts'
import { topicsIn } from './topics.ts'
import { timeIndexAt, valueAt } from './where.ts'

function visitParts(s: Scene, parts: readonly Part[], destinations: readonly { state: number | null }[]): Part[] {
  const visitors = new Set(parts.map((p) => s.registry.drafts[p.entity]?.state))
  const targets = destinations.flatMap(({ state }) =>
    state === null || visitors.has(s.registry.drafts[state]?.state ?? null) ? [] : [state],
  )
  return addParts(parts, targets, 'target')
}

/** A verb of signing or reaching needs a document in its clause: وقع alone may be to happen. */
function namesDocument(s: Scene, at: number): boolean {
  const limit = Math.min(clauseLimit(s, at), at + 20)
  for (let j = at + 1; j < limit; j++) if (token(s, j)?.classes.has('signable')) return true
  return false
}

/** A counterpart behind a verb of meeting is whom the carried-on subject met (وسيلتقي نظيره …), not the subject. */
function withoutCounterpart(s: Scene, verb: FiniteVerb, frame: EventFrame): FiniteVerb {
  const m = verb.subject && verb.subject.from > verb.at ? mentionFrom(s, verb.subject.from) : null
  return m?.counterpart && frame.object ? { ...verb, subject: null } : verb
}

/** Where the arguments of a verb begin: behind its subject if that follows it, else right behind the verb. */
function argumentsFrom(verb: FiniteVerb): number {
  return verb.subject && verb.subject.from > verb.at ? verb.subject.to : verb.at + 1
}

/** Everybody whom a clause of attendance lists: حضر الاستقبال وزير … و…، ومن الجانب …. */
function attendants(s: Scene, d: Discourse, verb: FiniteVerb): Part[] {
  const args = collectArguments(s, verb.at + 1, outerLimit(s, verb.at))
  const named = args.actors.filter((a) => a.prep === '').flatMap((a) => entitiesIn(s, d, a))
  const persons = named.filter((e) => s.registry.drafts[e]?.kind === 'person' && isSomebody(s, e))
  return addParts([], persons, 'observer')
}

/** Whether a clause of company speaks of a delegation: يرافق always does, ضم only with وفد for its subject. */
function isOfDelegation(s: Scene, verb: FiniteVerb): boolean {
  const { lemma } = verb.reading.stem
  if (s.pack.isAccompanying(lemma)) return true
  const from = verb.subject ? Math.min(verb.subject.from, verb.at) : verb.at - 1
  const to = Math.max(verb.subject?.to ?? 0, verb.at)
  return s.pack.isGathering(lemma) && s.doc.tokens.slice(from, to).some((t) => t.classes.has('delegation'))
}

/** Members of a delegation that a clause lists: ضم الوفد …, يرافقه …: they take the part of whoever heads it. */
function delegation(s: Scene, d: Discourse, verb: FiniteVerb): EventMention[] {
  if (!isOfDelegation(s, verb)) return []
  const parts = attendants(s, d, verb).map((p): Part => ({ ...p, role: 'initiator' }))
  const trigger = { from: verb.at, to: verb.at + 1 }
  return parts.length === 0
    ? []
    : [
        {
          type: 'visit',
          rule: `event/${verb.reading.stem.lemma}`,
          trigger,
          parts,
          time: null,
          place: null,
          topics: [],
          modality: 'occurred',
          bare: true,
          inferred: true,
          attendance: true,
        },
      ]
}

/** What stands between a verb and its subject (التقى في دمشق الوزير): places and times, collected too. */
export function verbEvent(s: Scene, d: Discourse, found: FiniteVerb): EventMention[] {
  const company = delegation(s, d, found)
  if (company.length > 0) return company
  const hit = eventVerb(s, found.at, found.reading)
  if (!hit || (found.reading.stem.pos === 'verb' && found.reading.stem.features.person !== 3)) return []
  const { frame, predicate } = hit
  if (frame.type === 'sign' && !namesDocument(s, found.at)) return []
  const verb = withoutCounterpart(s, found, frame)
  const limit = clauseLimit(s, verb.at)
  const args = collectArguments(s, argumentsFrom(verb), limit)
  const between =
    verb.subject && verb.subject.from > verb.at ? collectArguments(s, verb.at + 1, verb.subject.from) : null
  const subjects = subjectOf(s, d, verb)
  const started = addParts([], subjects, frame.subject)
  const time = timeIndexAt(s, verb.at, limit)
  const value = valueAt(s, time)
  const base = {
    type: frame.type,
    rule: `event/${predicate.lemma}`,
    time,
    topics: topicsIn(s, frame, args, verb.at, limit),
    modality: frame.modality ?? verbModality(s, verb, value),
    inferred: verb.subject === null,
    ...(frame.objectIs === 'topic' ? { soft: true } : {}),
    ...(frame.subject === 'observer' ? { attendance: true } : {}),
  }
  if (frame.subject === 'observer')
    return [
      { ...base, trigger: { from: verb.at, to: verb.at + 1 }, parts: attendants(s, d, verb), place: null, bare: true },
    ]
  if (frame.type === 'visit') {
    const destinations = [
      ...(between ? destinationOf(s, frame, between) : []),
      ...destinationOf(s, frame, args),
    ].filter((m) => destinationState(s, m) !== null)
    const parts = partsOf(s, d, frame, { ...args, actors: args.actors.filter((a) => a.prep !== '') }, started, null)
    if (destinations.length === 0) return []
    return destinations.map((m) => ({
      ...base,
      trigger: { from: verb.at, to: verb.at + 1 },
      parts: visitParts(s, parts, [{ state: destinationState(s, m) }]),
      place: m.name,
      bare: false,
    }))
  }
  const withBetween = between
    ? partsOf(s, d, frame, { ...between, actors: between.actors.filter((a) => a.prep !== '') }, started, null, false)
    : started
  const named = partsOf(s, d, frame, args, withBetween, frame.object ?? null, frame.type === 'mediate')
  const parts = addParts(named, targetsOf(s, frame, args, named), 'target')
  const place = placeOf(s, args) ?? (between ? placeOf(s, between) : null)
  return [{ ...base, trigger: { from: verb.at, to: verb.at + 1 }, parts, place, bare: isBare(frame.type, parts) }]
}
