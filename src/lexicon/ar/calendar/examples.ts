import type { CalendarExample } from '../../../engine/times/types.ts'

/** Example sentences; each runs as a test. */
export const examples: readonly CalendarExample[] = []
