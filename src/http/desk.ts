import type { Store } from '../store/store.ts'

/** What the desk's pages are made from. */
export interface Desk {
  readonly store: Store
  /** The clock: what «today» is on a page. */
  readonly now: () => Date
}

/** What a desk is opened with. */
export type DeskParts = Pick<Desk, 'store'> & Partial<Desk>

/** A desk with everything that was not given as usual. */
export function openDesk(parts: DeskParts): Desk {
  return { now: () => new Date(), ...parts }
}

/** The calendar day on which the desk is looked at, in UTC, as days of the record are. */
export function todayOf({ now }: Desk): string {
  return now().toISOString().slice(0, 10)
}
