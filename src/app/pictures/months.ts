import type { MonthContacts, Period } from '../../store/ask/contacts.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from '../record/names.ts'
import { type Answer, coverageOf } from '../record/views.ts'
import { daysOf } from './network.ts'

/** Whose contacts are counted: two with each other, or one with anybody. */
export type OneOrTwo = readonly [Asked] | readonly [Asked, Asked]

/** Contacts by month. */
export interface MonthsAnswer extends Answer<MonthContacts> {
  readonly who: OneOrTwo
}

/** Adds up what is known under each of the keys; those of no known month are under an empty month. */
export async function contactsByMonth(
  store: Store,
  [one, other]: OneOrTwo,
  days: Period = {},
): Promise<readonly MonthContacts[]> {
  const sums = new Map<string, number>()
  for (const a of one.keys)
    for (const b of other?.keys ?? [undefined])
      for (const { month, contacts } of await store.contactMonths({
        ...{ a, ...daysOf(days) },
        ...(b === undefined ? {} : { b }),
      }))
        sums.set(month, (sums.get(month) ?? 0) + contacts)
  return [...sums].map(([month, contacts]) => ({ month, contacts })).sort((a, b) => (a.month < b.month ? -1 : 1))
}

/** Contacts by month with what was covered. */
export async function monthsOf(store: Store, who: OneOrTwo, days: Period = {}): Promise<MonthsAnswer> {
  return { items: await contactsByMonth(store, who, days), who, coverage: await coverageOf(store, daysOf(days)) }
}
