/** The day an article was written, by the weekdays its words name: papers often date an article a day or two late. */

import { weekdayOf } from './day.ts'
import { lexAt, type Scan } from './scan.ts'
import type { Slots } from './slots.ts'
import { slotsAt } from './steps.ts'

/** Days that the writing may lie off the day of publication; a weekday farther off is a slip of the pen. */
const OFF = [0, -1, -2]

/** The day seen from which «tomorrow, Monday» is a Monday; the day given where none near it is. */
export function writtenOn(anchor: number, deictic: number, weekday: number | undefined): number {
  if (weekday === undefined) return anchor
  return anchor + (OFF.find((by) => weekdayOf(anchor + by + deictic) === weekday) ?? 0)
}

function toldBy(anchor: number, s: Slots | null): number[] {
  if (s?.deictic == null || s.weekdays[0] === undefined || s.days.length > 0) return []
  return [writtenOn(anchor, s.deictic, s.weekdays[0])]
}

/** The day of writing by the weekdays that stand beside «today» and its like, if all tell the same; else that of publication. */
export function writtenDay(c: Scan): number | null {
  const { anchor } = c
  if (anchor === null) return null
  const told = c.tokens.flatMap((_, i) => (lexAt(c, i)?.deictic === undefined ? [] : toldBy(anchor, slotsAt(c, i))))
  return new Set(told).size === 1 ? (told[0] as number) : anchor
}
