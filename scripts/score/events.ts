import { isContact } from '../../src/model/contact.ts'
import type { Gold } from './gold.ts'
import { type Pairing, pair, shared } from './match.ts'
import { type Cast, likeness, nameKey, wordsOf } from './names.ts'
import type { FieldVerdict, Layer, Scored, Verdict } from './verdict.ts'

type Event = Gold['events'][number]

/** Both sides of one article. */
export interface Sides {
  readonly text: string
  readonly gold: readonly Event[]
  readonly read: readonly Event[]
  readonly cast: Cast
}

/** Meetings and talks shade into each other. */
function groupOf({ type }: Event): string {
  return type === 'meeting' || type === 'talks' ? 'gathering' : type
}

function layerOf({ type }: Event): Layer {
  return isContact(type) ? 'contacts' : 'acts'
}

function who({ participants }: Event): readonly string[] {
  return participants.map(({ entity }) => entity)
}

/** An EDTF value without its qualifiers. */
export function plainTime(value: string | null | undefined): string | null {
  return (value ?? '').replace(/[~?%]/g, '') || null
}

function sameTime(a: Event, b: Event): boolean {
  return plainTime(a.time) === plainTime(b.time)
}

function closeness(gold: Event, read: Event, { agree }: Cast): number {
  if (groupOf(gold) !== groupOf(read)) return 0
  const participants = agree(who(gold), who(read))
  if (participants < 0.5) return 0
  const extras = [gold.type === read.type ? 0.2 : 0, sameTime(gold, read) ? 0.5 : 0]
  return participants + extras.reduce((a, b) => a + b) + (shared(gold.trigger, read.trigger) > 0 ? 0.5 : 0)
}

function roleFields(gold: Event, read: Event, { same }: Cast): readonly FieldVerdict[] {
  return gold.participants.flatMap(({ entity, role }) => {
    const match = read.participants.find((one) => same(entity, one.entity))
    return match === undefined ? [] : [{ field: 'role', right: match.role === role }]
  })
}

function fieldsOf(gold: Event, read: Event, cast: Cast): readonly FieldVerdict[] {
  const place =
    gold.place === null
      ? []
      : [{ field: 'place', right: likeness(wordsOf(gold.place), wordsOf(read.place ?? '')) >= 0.5 }]
  const round = gold.round === undefined ? [] : [{ field: 'round', right: gold.round === read.round }]
  return [
    { field: 'type', right: gold.type === read.type },
    { field: 'time', right: sameTime(gold, read) },
    ...place,
    { field: 'modality', right: gold.modality === read.modality },
    ...roleFields(gold, read, cast),
    ...round,
  ]
}

function topicWords({ topics }: Event, text: string): readonly string[] {
  return (topics ?? []).flatMap(({ start, end }) => wordsOf(text.slice(start, end)))
}

/** Words that two lists have in common, each as often as in both. */
function commonWords(gold: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of read) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return common
}

function topicsOf(pairs: readonly (readonly [Event, Event])[], text: string): readonly [number, number, number] {
  const counts = pairs.map(([gold, read]) => [topicWords(gold, text), topicWords(read, text)] as const)
  const total = (of: (gold: readonly string[], read: readonly string[]) => number): number =>
    counts.reduce((sum, [gold, read]) => sum + of(gold, read), 0)
  return [total(commonWords), total((gold) => gold.length), total((_, read) => read.length)]
}

function nameOf(event: Event, entities: Cast['gold'], text: string): string {
  const names = who(event).map((id) => entities.get(id)?.name ?? id)
  return `${event.type} «${text.slice(event.trigger.start, event.trigger.end).slice(0, 60)}» ${names.join(' + ')}`
}

function verdictsOf({ gold, read }: Sides, pairs: Pairing): readonly Verdict[] {
  const back = new Map([...pairs].map(([i, j]) => [j, i]))
  const known = gold.flatMap((event, i): Verdict[] => {
    if (event.domestic) return []
    const match = read[pairs.get(i) ?? -1]
    if (match === undefined) return [{ layer: layerOf(event), right: false, gold: true, read: null }]
    return [{ layer: layerOf(event), right: true, gold: true, read: match }]
  })
  const extra = read.filter((event, j) => !event.domestic && !back.has(j))
  return [
    ...known,
    ...extra.map((event): Verdict => ({ layer: layerOf(event), right: false, gold: false, read: event })),
  ]
}

function errorsOf({ gold, read, text, cast }: Sides, pairs: Pairing): readonly string[] {
  const used = new Set(pairs.values())
  const told = gold.flatMap((event, i) => {
    if (event.domestic) return []
    const match = read[pairs.get(i) ?? -1]
    if (match === undefined) return [`missed ${nameOf(event, cast.gold, text)}`]
    const wrongTime = `time of ${nameOf(event, cast.gold, text)}: ${match.time}, should be ${event.time}`
    return sameTime(event, match) ? [] : [wrongTime]
  })
  const extra = read.filter((event, j) => !event.domestic && !used.has(j))
  return [...told, ...extra.map((event) => `spurious ${nameOf(event, cast.read, text)}`)]
}

/** Who met whom at the level of states and bodies, as event data sets publish it. */
function dyadsOf(events: readonly Event[], entities: Cast['gold']): ReadonlySet<string> {
  const actor = (id: string): string | null => {
    const entity = entities.get(id)
    if (entity === undefined) return null
    const of = entity.office?.of ?? ''
    return entity.state ?? nameKey(of !== '' && !/^[A-Z]{3}$/.test(of) ? of : entity.name)
  }
  const contacts = events.filter((event) => isContact(event.type) && !event.domestic)
  return new Set(
    contacts.flatMap((event) => {
      const actors = [...new Set(who(event).flatMap((id) => actor(id) ?? []))].filter(Boolean).sort()
      const time = plainTime(event.time)
      return actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [groupOf(event), a, b, time].join('|')))
    }),
  )
}

function dyadVerdicts({ gold, read, cast }: Sides): readonly Verdict[] {
  const [known, found] = [dyadsOf(gold, cast.gold), dyadsOf(read, cast.read)]
  const row = (right: boolean, isGold: boolean, isRead: boolean): Verdict => ({
    layer: 'dyads',
    right,
    gold: isGold,
    read: isRead ? {} : null,
  })
  const told = [...known].map((dyad) => row(found.has(dyad), true, found.has(dyad)))
  return [...told, ...[...found].filter((dyad) => !known.has(dyad)).map(() => row(false, false, true))]
}

/** Scores events: one-to-one, of the same group of types, with at least half of the participants in common. */
export function scoreEvents(sides: Sides): Scored {
  const { gold, read, cast, text } = sides
  const pairs = pair(gold, read, (g, r) => closeness(g, r, cast))
  const matched = [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([i, j]) => [gold[i] as Event, read[j] as Event] as const)
    .filter(([event]) => !event.domestic)
  return {
    verdicts: [...verdictsOf(sides, pairs), ...dyadVerdicts(sides)],
    fields: matched.flatMap(([g, r]) => fieldsOf(g, r, cast)),
    topics: topicsOf(matched, text),
    errors: errorsOf(sides, pairs),
  }
}
