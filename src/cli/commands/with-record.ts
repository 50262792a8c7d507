import { daysMeant } from '../../app/record/dates.ts'
import { type Asked, NameFault, whoIs } from '../../app/record/names.ts'
import { openRecord } from '../../app/record/open.ts'
import type { WebOptions } from '../../app/record/polite.ts'
import { stateNamed } from '../../app/words/states.ts'
import type { Days } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import type { AnswerOptions } from '../answer.ts'
import { renderNameFault } from '../render/record/names.ts'

/** What every command on a record is given. */
export interface RecordOptions extends AnswerOptions {
  readonly db: string
}

/** What every command that fetches from the web is given. */
export interface FetchOptions {
  readonly allowAddress?: readonly string[]
  readonly contact?: string
}

/** How a command uses the web. */
export function webOptions({ allowAddress = [], contact }: FetchOptions): WebOptions {
  return { allowAddresses: allowAddress, ...(contact === undefined ? {} : { contact }) }
}

/** Opens the record, works on it, closes it whatever happens. A name that means nobody ends with exit status 1. */
export async function withRecord(
  { db, lang }: Pick<RecordOptions, 'db' | 'lang'>,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  const store = await openRecord(db)
  try {
    await work(store)
  } catch (thrown) {
    if (!(thrown instanceof NameFault)) throw thrown
    process.stderr.write(renderNameFault(thrown, lang))
    process.exitCode = 1
  } finally {
    await store.close()
  }
}

/** Whom the names given mean, in their order. */
export async function actorsOf(store: Store, names: readonly string[]): Promise<readonly Asked[]> {
  const actors: Asked[] = []
  for (const name of names) actors.push(await whoIs(store, name, stateNamed))
  return actors
}

/** A fault in what the user typed that only the record's language can tell. */
function meant(text: string): Days {
  const days = daysMeant(text, new Date().toISOString().slice(0, 10))
  if (days === null)
    throw new RangeError(`"${text}" is no date; write 2024-05-20, 2024-05, 2024, or it in Arabic words`)
  return days
}

/** The span that `--from` and `--to` (or `--since`) mean, each in any form of date. */
export function spanOf({ from, to }: { readonly from?: string; readonly to?: string }): {
  readonly from?: string
  readonly to?: string
} {
  return {
    ...(from === undefined ? {} : { from: meant(from).from }),
    ...(to === undefined ? {} : { to: meant(to).to }),
  }
}
