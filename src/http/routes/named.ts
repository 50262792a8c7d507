import { isKey, whoIs } from '../../app/record/names.ts'
import { stateNamed } from '../../app/words/states.ts'
import type { Desk } from '../desk.ts'
import type { View } from './route.ts'

/** So many values of one address are looked at. */
const MOST = 6

async function nameOf({ store }: Desk, key: string): Promise<string | null> {
  try {
    const { name } = await whoIs(store, key)
    const meant = await whoIs(store, name, stateNamed)
    return meant.keys.includes(key) ? name : null
  } catch {
    // A key that nobody has, or a name that several have: then the key stays.
    return null
  }
}

/** The names that forms show in place of the keys of an address, where they mean the same. */
export async function namesIn(desk: Desk, params: View['params']): Promise<View['names']> {
  const values = ['who', 'a', 'b', 'towards'].flatMap((name) => params[name] ?? [])
  const texts = [...new Set(values.filter((value): value is string => typeof value === 'string'))].slice(0, MOST)
  const known = await desk.store.entityNames(texts)
  const names: [string, string][] = []
  for (const key of texts.filter((text) => isKey(text) || known.has(text))) {
    const name = await nameOf(desk, key)
    if (name !== null) names.push([key, name])
  }
  return Object.fromEntries(names)
}
