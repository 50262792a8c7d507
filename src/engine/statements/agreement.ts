import type { Features } from '../../lexicon/types.ts'
import type { Scene } from '../clauses/scene.ts'
import { agrees } from '../clauses/subject.ts'
import type { Draft } from '../references/registry.ts'

const NAMES_A_BODY: ReadonlySet<Draft['kind']> = new Set(['org', 'outlet', 'document', 'group', 'format'])

/**
 * Whether a participle's or verb's gender and number suit the one it would belong to, stricter than {@link agrees}: the
 * head of a body's or document's name counts as well (الوزارة مؤكدةً، البيان مؤكداً), and one word in the singular takes up no list.
 */
export function fitsGender(s: Scene, features: Features, entities: readonly number[]): boolean {
  if (!agrees(s, features, entities) || (features.number === 'sg' && entities.length > 1)) return false
  const only = entities.length === 1 ? s.registry.drafts[entities[0] as number] : undefined
  if (!only || features.number !== 'sg' || !features.gender || !NAMES_A_BODY.has(only.kind)) return true
  const gender = s.pack.genderOfHead(only.name)
  return gender === null || gender === features.gender
}
