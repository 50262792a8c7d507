import type { Trace } from '../read.ts'

/** Names of entities by the registry's index, in a list. */
export function namesOf({ scene }: Trace, entities: readonly number[]): string {
  return entities.map((i) => scene.registry.drafts[i]?.name ?? '').join(' + ')
}
