import { openStore, type Store } from '../../store/store.ts'
import { searchKeys } from './keys.ts'

/** Opens the record in a file or at a `postgres://` address, made if it is not there. Close it when done. */
export function openRecord(where: string): Promise<Store> {
  return openStore(where, { keysOf: searchKeys })
}
