import type { LanguagePack } from '../lexicon/pack.ts'
import type { Frame, Predicate } from '../lexicon/types.ts'
import type { EntityKind } from '../model/reading.ts'

/** Rules of names and references, as the stages call them. */
const NAMES = [
  'person/bloc',
  'person/counterpart',
  'person/counterpart/shared',
  'person/courtesy',
  'person/foreign',
  'person/described',
  'person/honorific',
  'person/listed-surname',
  'person/name',
  'person/speaking',
  'person/surname',
  'person/title',
  'person/title-name',
  'person/title-plural',
  'person/title-shared',
  'person/title-shared/shared',
  'body/generic',
  'body/ministry',
  'body/ministry-by-portfolio',
  'body/of-state',
  'outlet/by-kind',
  'state/capital',
  'state/government',
  'state/government-pair',
  'state/home',
  'state/implied',
  'state/realm',
] as const

const LISTED: readonly EntityKind[] = ['person', 'state', 'org', 'group', 'outlet', 'place', 'format']
const DESCRIBED: readonly EntityKind[] = ['person', 'org', 'outlet', 'document']

/** Rules of expressions of time that readings hold, as the calendar calls them. */
const TIMES = [
  ...['after-that', 'ago', 'date', 'duration', 'duration.throughout', 'later', 'range', 'set', 'set.every'],
  ...['time.clock', 'time.part', 'day', 'day.deictic', 'day.hijri', 'day.month', 'day.nth', 'day.numeric'],
  ...['day.of-month', 'day.weekday', 'yearless', 'span', 'week', 'month', 'month.edge', 'month.hijri'],
  ...['month.same-time', 'month.third', 'quarter', 'half', 'season', 'year', 'year.bare', 'year.edge'],
  ...['year.spelled', 'decade', 'century'],
  ...['day', 'week', 'month', 'year', 'decade', 'century'].flatMap((unit) => [`${unit}.relative`, `${unit}.anaphor`]),
]

function has(frames: readonly Frame[], fits: (frame: Frame) => boolean): boolean {
  return frames.some(fits)
}

const isSpeech = (frame: Frame): boolean => frame.kind === 'speech'
const isEvent = (frame: Frame): boolean => frame.kind === 'event'
const isSigning = (frame: Frame): boolean => frame.kind === 'event' && frame.type === 'sign'
const isOutcome = (frame: Frame): boolean => frame.kind === 'outcome' && frame.outcome !== 'signed'
const lendsToSpeech = (frame: Frame): boolean => frame.kind === 'light' && frame.of !== 'event'

function rulesOf({ lemma, frames, nouns = [], nounFrames = frames }: Predicate): string[] {
  const all = [...frames, ...nounFrames]
  return [
    ...(has(all, isEvent) ? [`event/${lemma}`] : []),
    ...(has(frames, isSpeech) ? [`statement/${lemma}`] : []),
    ...(has(frames, lendsToSpeech) ? [`statement/${lemma}+*`] : []),
    ...(nouns.length > 0 && has(nounFrames, isSpeech) ? [`statement/*+${lemma}`] : []),
    ...(has(frames, isOutcome) ? [`outcome/${lemma}`] : []),
    ...(has(all, isSigning) ? [`outcome/event/${lemma}`] : []),
  ]
}

/**
 * Every rule that can make an annotation, sorted. A light verb and the noun it lends itself to make a rule together
 * (`statement/X+Y`): the inventory has one entry for each half, `statement/X+*` and `statement/*+Y`, not all pairs.
 */
export function ruleIds(pack: LanguagePack): readonly string[] {
  const stances = pack.stanceNouns.map(({ noun }) => `statement/*+${noun.singular}`)
  const listed = LISTED.map((kind) => `name/${kind}`)
  const described = DESCRIBED.map((kind) => `described/${kind}`)
  const words = ['statement/according-to', ...pack.predicates.flatMap(rulesOf), ...stances]
  return [...new Set([...NAMES, ...listed, ...described, ...TIMES, ...words])].sort()
}

/** The entries of the inventory that a rule of a reading counts for: itself, or the two halves of a pair. */
export function inventoryOf(rule: string): readonly string[] {
  const [light, noun] = rule.split('+')
  return noun === undefined ? [rule] : [`${light}+*`, `statement/*+${noun}`]
}
