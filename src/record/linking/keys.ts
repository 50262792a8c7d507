import type { Actor, Report } from '../../model/record.ts'
import { dayNumber, width } from '../base/days.ts'
import { contentId } from '../base/hash.ts'
import { once } from '../base/memo.ts'
import { placeWords } from '../base/places.ts'
import { nameCore } from '../base/spelling.ts'
import { kindOf } from '../entities.ts'
import { groupOf } from './group.ts'

/** Days of one bucket. Half a week: narrower ones give more keys, wider ones more candidates. */
const BUCKET = 4
/**
 * A report that may be of any day of a longer span than this only finds reports with the same value for the time. Visits
 * are announced by the month.
 */
export function longestSpan(group: string): number {
  return group === 'visit' ? 45 : 16
}
/** Days by which a report may be off its event and still find it: a day for most, the length of a stay for visits. */
const SLACK: Readonly<Record<string, number>> = { visit: 4 }
/** Parties beyond this number (a summit's list of guests) give no further pairs. */
const PARTIES = 6

/** Whom a participant acts for: its state, else itself. */
function sideOf({ state, entity }: Actor): string {
  return state ?? entity
}

/** States and stateless parties of a report, the place's state among them for a visit, whose aim it is. */
function sidesOf(report: Report): readonly string[] {
  const sides = new Set(report.participants.filter(({ role }) => role !== 'observer').map(sideOf))
  if (report.type === 'visit' && report.placeState) sides.add(report.placeState)
  return [...sides].sort()
}

function pairsOf(sides: readonly string[]): readonly string[] {
  const few = sides.slice(0, PARTIES)
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${a} ${b}`))
}

/** Persons by family name, everyone else by key. */
function nameOf({ entity, name }: Actor): string {
  return kindOf(entity) === 'person' ? nameCore(name).family : entity
}

/**
 * Participants one by one, so that a report that names one party only finds those that name both, and one that does not
 * tell a person's state those that do.
 */
function singlesOf({ participants }: Report): readonly string[] {
  const named = participants.filter(({ entity, role }) => kindOf(entity) !== 'state' && role !== 'observer')
  return named.slice(0, PARTIES).map((actor) => `${nameOf(actor)} *`)
}

function partiesOf(report: Report): readonly string[] {
  const sides = sidesOf(report)
  const alone = sides.length === 1 ? [`${sides[0]} *`] : []
  const format = report.format === null ? [] : [`${placeWords(report.format).join(' ')} format`]
  const nobody = sides.length === 0 ? [`${placeWords(report.place ?? '').join(' ')} place`] : []
  return [...new Set([...pairsOf(sides), ...singlesOf(report), ...alone, ...format, ...nobody])]
}

function bucketsOf(report: Report): readonly string[] {
  const { days, time } = report
  const group = groupOf(report.type)
  if (days === null) return []
  if (width(days) > longestSpan(group)) return [`~${time ?? ''}`]
  const slack = SLACK[group] ?? 1
  const first = Math.floor((dayNumber(days.from) - slack) / BUCKET)
  const last = Math.floor((dayNumber(days.to) + slack) / BUCKET)
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

/** Code units from which on a sentence is nobody else's: shorter ones are used again and again. */
export const OWN_SENTENCE = 40

/**
 * Keys under which a report and those it may have to be merged with meet: group, parties, and stretch of days; and the
 * sentence, so that a copy of a text is found whatever its day. A report without any day has its sentence only: the
 * parties alone would make one event of all that they ever did. Two reports share a key if they can be one event; how
 * many others are in the record does not change what has to be looked at. Opaque: compare for equality only.
 */
export const keysOf: (report: Report) => readonly string[] = once(listKeys)

function listKeys(report: Report): readonly string[] {
  const group = groupOf(report.type)
  const buckets = bucketsOf(report)
  const { text } = report.sentence
  const sentence = text.length < OWN_SENTENCE ? [] : [`${group} "${contentId([text])}"`]
  return [
    ...sentence,
    ...partiesOf(report).flatMap((parties) => buckets.map((bucket) => `${group} ${parties} ${bucket}`)),
  ]
}
