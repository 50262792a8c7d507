import { type Asked, whoIs } from '../../app/record/names.ts'
import { stateNamed } from '../../app/words/states.ts'
import type { Desk } from '../desk.ts'

/** Whom the names or keys given mean, in their order. Throws a `NameFault` with the candidates where one is not clear. */
export async function actorsOf({ store }: Desk, names: readonly string[]): Promise<readonly Asked[]> {
  const actors: Asked[] = []
  for (const name of names) actors.push(await whoIs(store, name, stateNamed))
  return actors
}
