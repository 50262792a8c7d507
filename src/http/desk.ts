import { type Attempts, countAttempts } from '../app/accounts/attempts.ts'
import { type BoundedReader, openBoundedReader } from '../app/bounded-reader.ts'
import type { Store } from '../store/store.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Access, LAPTOP } from './session/access.ts'

/** What the desk's pages are made from. */
export interface Desk {
  readonly store: Store
  /** The clock: what «today» is on a page. */
  readonly now: () => Date
  readonly limits: Limits
  /** Reads what strangers send; its threads start with the first article. */
  readonly reader: BoundedReader
  /** Who may come in. */
  readonly access: Access
  /** Failed sign-ins. */
  readonly attempts: Attempts
}

/** What a desk is opened with. */
export type DeskParts = Pick<Desk, 'store'> & Partial<Omit<Desk, 'limits'>> & { readonly limits?: Partial<Limits> }

/** A desk with everything that was not given as usual. */
export function openDesk(parts: DeskParts): Desk {
  const limits = { ...LIMITS, ...parts.limits }
  const reader = parts.reader ?? openBoundedReader({ ms: limits.readMs, threads: 1, waiting: 16 })
  return { now: () => new Date(), access: LAPTOP, attempts: countAttempts(), ...parts, limits, reader }
}

/** The calendar day on which the desk is looked at, in UTC, as days of the record are. */
export function todayOf({ now }: Desk): string {
  return now().toISOString().slice(0, 10)
}
