import type { EventType } from './reading.ts'

/** The types of event in which actors are in contact, in the order of the codebook; all others are acts. */
export const CONTACTS: readonly EventType[] = ['call', 'meeting', 'visit', 'talks', 'message']

const KNOWN: ReadonlySet<EventType> = new Set(CONTACTS)

/** Whether an event of this type is a contact, not an act. */
export function isContact(type: EventType): boolean {
  return KNOWN.has(type)
}
