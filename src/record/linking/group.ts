import type { EventType } from '../../model/reading.ts'

/**
 * The group of types that reports may confuse: only reports of one group are compared. A sitting is `gathering` whether
 * a paper calls it a meeting or talks; every other kind stands alone.
 */
export function groupOf(type: EventType): string {
  return type === 'meeting' || type === 'talks' ? 'gathering' : type
}
