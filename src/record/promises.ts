import type { EventRecord, FollowUp, OutcomeRecord, StatementRecord } from '../model/record.ts'
import { once } from './base/memo.ts'
import { contentStems } from './base/phrases.ts'

/** Words an outcome and a later text must have in common, and the share of the outcome's words that these must be. */
const COMMON_WORDS = 2
const COMMON_SHARE = 0.3

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word)).sort()
}

function speaksOf(content: ReadonlySet<string>, stems: ReadonlySet<string>): readonly string[] {
  const words = shared(content, stems)
  return words.length >= COMMON_WORDS && words.length >= content.size * COMMON_SHARE ? words : []
}

const stemsSaid = once(({ content }: StatementRecord) => contentStems(content.text))
const stemsOfTopics = once(({ topics }: EventRecord) => contentStems(topics.join(' ')))

function laterThan(day: string | null, outcome: OutcomeRecord): boolean {
  return day !== null && outcome.day !== null && day > outcome.day
}

function concerned({ states, parties, assignees }: OutcomeRecord): ReadonlySet<string> {
  return new Set([...states, ...parties, ...assignees])
}

function byStatement(outcome: OutcomeRecord, content: ReadonlySet<string>, statement: StatementRecord): FollowUp[] {
  const who = concerned(outcome)
  if (statement.article === outcome.article || !laterThan(statement.day, outcome)) return []
  if (![...statement.states, ...statement.speakers].some((key) => who.has(key))) return []
  const words = speaksOf(content, stemsSaid(statement))
  return words.length > 0 ? [{ kind: 'statement', id: statement.id, why: words.join(' ') }] : []
}

function byEvent(outcome: OutcomeRecord, content: ReadonlySet<string>, event: EventRecord): FollowUp[] {
  const who = concerned(outcome)
  const keys = event.participants.flatMap(({ entity, state }) => (state === null ? [entity] : [entity, state]))
  if (!laterThan(event.days?.from ?? null, outcome) || !keys.some((key) => who.has(key))) return []
  const words = speaksOf(content, stemsOfTopics(event))
  return words.length > 0 ? [{ kind: 'event', id: event.id, why: words.join(' ') }] : []
}

/**
 * Later statements and events that speak of an outcome: by one of those concerned, after its day, with enough words in
 * common. Candidates may be more than apply; the article that reports the outcome itself never counts. An outcome
 * without any is open as far as the record knows.
 */
export function followUps(
  outcome: OutcomeRecord,
  statements: readonly StatementRecord[],
  events: readonly EventRecord[],
): readonly FollowUp[] {
  const content = contentStems(outcome.content.text)
  const told = statements.flatMap((statement) => byStatement(outcome, content, statement))
  const done = events
    .filter(({ modality }) => modality === 'occurred')
    .flatMap((event) => byEvent(outcome, content, event))
  return [...done, ...told].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1))
}
