import type { FieldChange } from '../../model/correction.ts'
import type { EventType, Modality, ReadEvent, Reading, Role } from '../../model/reading.ts'
import type { Quote } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { placed } from './anchors.ts'
import { cast, keyIn } from './cast.ts'

/** An event of a reading in the course of being set right. */
interface Edited {
  readonly reading: Reading
  readonly event: ReadEvent
}

/** Whether all who take part are of one side, none of them a party against its state. */
function isDomestic({ entities }: Reading, { participants }: ReadEvent): boolean {
  const taking = entities.filter(({ id }) => participants.some(({ entity }) => entity === id))
  const sides = taking.flatMap(({ kind, state, id }) => state ?? (kind === 'person' ? [] : id))
  return new Set(sides).size < 2 && taking.every(({ kind }) => kind !== 'group')
}

function withParticipants({ reading, event }: Edited, participants: ReadEvent['participants']): Edited {
  const changed = { ...event, participants }
  return { reading, event: { ...changed, domestic: isDomestic(reading, changed) } }
}

function setParticipant({ reading, event }: Edited, { was, value, actor, evidence }: FieldChange): Edited {
  const found = event.participants.find(({ entity }) => keyIn(reading, entity) === was)
  const rest = event.participants.filter((one) => one !== found)
  if (actor === null || value === null) return withParticipants({ reading, event }, rest)
  const put = cast(reading, actor, evidence && placed(evidence, reading.text))
  const others = rest.filter(({ entity }) => entity !== put.id)
  const part = { entity: put.id, role: found?.role ?? actor.role }
  return withParticipants({ reading: put.reading, event }, [...others, part])
}

function setRole({ reading, event }: Edited, { value }: FieldChange): Edited {
  const [key, role] = (value ?? '').split(' ')
  const participants = event.participants.map((part) =>
    keyIn(reading, part.entity) === key ? { ...part, role: role as Role } : part,
  )
  return { reading, event: { ...event, participants } }
}

function setTopic({ reading, event }: Edited, { was, value, evidence }: FieldChange): Edited {
  const isOld = ({ start, end }: Pick<Quote, 'start' | 'end'>): boolean =>
    was !== null && fold(reading.text.slice(start, end)) === fold(was)
  const kept = event.topics.filter((topic) => !isOld(topic))
  const span = value === null || evidence === null ? null : placed(evidence, reading.text)
  const topics = span === null ? kept : [...kept, { start: span.start, end: span.end }]
  return { reading, event: { ...event, topics: topics.sort((a, b) => a.start - b.start || a.end - b.end) } }
}

function withoutKey<K extends 'round' | 'format' | 'firstSince'>(event: ReadEvent, key: K): ReadEvent {
  const { [key]: _, ...rest } = event
  return rest as ReadEvent
}

function setValue(event: ReadEvent, { field, value }: FieldChange): ReadEvent {
  if (field === 'time' || field === 'place') return { ...event, [field]: value }
  if (field === 'type') return { ...event, type: (value as EventType | null) ?? event.type }
  if (field === 'modality') return { ...event, modality: (value as Modality | null) ?? event.modality }
  if (field === 'round') return value === null ? withoutKey(event, 'round') : { ...event, round: Number(value) }
  if (field === 'format') return value === null ? withoutKey(event, 'format') : { ...event, format: value }
  return withoutKey(event, 'firstSince')
}

/** An event of a reading with one field set right, and the reading, which may gain an entity by it. */
export function edit(edited: Edited, change: FieldChange): Edited {
  if (change.field === 'participant') return setParticipant(edited, change)
  if (change.field === 'role') return setRole(edited, change)
  if (change.field === 'topic') return setTopic(edited, change)
  return { ...edited, event: setValue(edited.event, change) }
}
