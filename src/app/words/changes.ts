import type { AddedSaid, Change, FieldChange, SaidChange, SaidField } from '../../model/correction.ts'
import { formatEdtf } from './dates.ts'
import { LABELS, type Language } from './labels.ts'
import { RECORD_LABELS } from './record-labels.ts'
import { REVIEW_LABELS } from './review-labels.ts'

/** Names of entities by key; a key that it does not know stands for itself. */
export type NameOf = (key: string) => string

/** A value of a field in words. */
function valueText(field: FieldChange['field'], value: string, language: Language, nameOf: NameOf): string {
  const labels = LABELS[language]
  if (field === 'time') return formatEdtf(value, language)
  if (field === 'participant') return nameOf(value)
  if (field === 'role') {
    const [key = '', role = ''] = value.split(' ')
    return `${nameOf(key)} (${(labels.role as Readonly<Record<string, string>>)[role] ?? role})`
  }
  const known = field === 'type' ? labels.type : field === 'modality' ? labels.modality : {}
  return (known as Readonly<Record<string, string>>)[value] ?? value
}

/** A value of a field of a statement or an outcome in words; entities by their names. */
function saidText(field: SaidField, value: string, language: Language, nameOf: NameOf): string {
  const { stance, mode, kind } = LABELS[language]
  const known: Partial<Readonly<Record<SaidField, Readonly<Record<string, string>>>>> = { stance, mode, kind }
  return known[field]?.[value] ?? nameOf(value)
}

function ofSaid({ field, was, value, somebody, event }: SaidChange, language: Language, nameOf: NameOf): ChangeText {
  const named: NameOf = (key) => (somebody !== null && somebody.entity === key ? somebody.name : nameOf(key))
  const text = (one: string | null): string | null => {
    if (field === 'event') return one === null ? null : (event?.trigger.text ?? REVIEW_LABELS[language].queueable.event)
    return one === null ? null : saidText(field, one, language, named)
  }
  return { about: REVIEW_LABELS[language].saidField[field], was: text(was), now: text(value) }
}

function ofAdded(said: AddedSaid, language: Language): ChangeText {
  const { comma, stance, kind } = LABELS[language]
  const about = said.of === 'statement' ? stance[said.stance] : kind[said.kind]
  const who = said.of === 'statement' ? said.speakers : [...said.parties, ...said.assignees]
  const names = who.map(({ name }) => name).join(comma)
  return { about, was: null, now: `${names === '' ? '' : `${names}: `}${said.content.text}` }
}

/** A field's change in words: what it is about, what stood there, what stands there now. Null is nothing. */
export interface ChangeText {
  readonly about: string
  readonly was: string | null
  readonly now: string | null
}

/** What a change changed, in words; null for those that are told by their kind alone. */
export function changeText(change: Change, language: Language, nameOf: NameOf): ChangeText | null {
  if (change.kind === 'add') {
    const { type, time, participants } = change.event
    const named = participants.map(({ name }) => name).join(LABELS[language].comma)
    const when = time === null ? [] : [formatEdtf(time, language)]
    return { about: LABELS[language].type[type], was: null, now: [named, ...when].join(LABELS[language].comma) }
  }
  if (change.kind === 'said') return ofSaid(change, language, nameOf)
  if (change.kind === 'add-said') return ofAdded(change.said, language)
  if (change.kind !== 'field') return null
  const { field, was, value, actor } = change
  const named: NameOf = (key) => (actor !== null && actor.entity === key ? actor.name : nameOf(key))
  const text = (one: string | null): string | null => (one === null ? null : valueText(field, one, language, named))
  return { about: RECORD_LABELS[language].field[field], was: text(was), now: text(value) }
}

/** A change's text on one line, with nothing named as such. */
export function changeLine({ about, was, now }: ChangeText, language: Language): string {
  const { nothing } = REVIEW_LABELS[language]
  return `${about}: ${was ?? nothing} ${language === 'ar' ? '←' : '→'} ${now ?? nothing}`
}
