import type { MonthContacts, Period } from '../../store/ask/contacts.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from '../record/names.ts'
import { type Answer, coverageOf } from '../record/views.ts'
import { daysOf } from './network.ts'

/** Contacts by month of the pair that was asked about. */
export interface MonthsAnswer extends Answer<MonthContacts> {
  readonly pair: readonly [Asked, Asked]
}

/** Adds up what is known of the pair under each of their keys. */
async function contactsByMonth(
  store: Store,
  [one, other]: readonly [Asked, Asked],
  days: Period = {},
): Promise<readonly MonthContacts[]> {
  const sums = new Map<string, number>()
  for (const a of one.keys)
    for (const b of other.keys)
      for (const { month, contacts } of await store.contactMonths({ a, b, ...daysOf(days) }))
        sums.set(month, (sums.get(month) ?? 0) + contacts)
  return [...sums].map(([month, contacts]) => ({ month, contacts })).sort((a, b) => (a.month < b.month ? -1 : 1))
}

/** The contacts of a pair by month, those of no known month under an empty month. */
export async function monthsOf(store: Store, pair: MonthsAnswer['pair'], days: Period = {}): Promise<MonthsAnswer> {
  const items = await contactsByMonth(store, pair, days)
  return { items, pair, coverage: await coverageOf(store, daysOf(days)) }
}
