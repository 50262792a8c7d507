/** Which year a bare day or month belongs to, and which week a bare weekday. */
import { civil, dayNumber, isCivil, weekdayOf } from './day.ts'
import type { Tense } from './scan.ts'

/** What speaks for one direction: a qualifier, or the tense of the clause. */
export interface Lean {
  readonly turn: -1 | 0 | 1 | null
  readonly tense: Tense | null
}

const NEAR_AHEAD = 92
const FAR_BEHIND = 240
/** Ten months ago, news would have said which year. */
const LONG_AGO = 300
const SOON = 61
const JUST_GONE = 45

function soft(behind: number, ahead: number, { tense }: Lean): -1 | 1 {
  if (tense === 'future') return behind <= JUST_GONE && ahead >= LONG_AGO ? -1 : 1
  if (tense === 'present') return behind <= NEAR_AHEAD && ahead >= FAR_BEHIND ? -1 : 1
  if (tense === 'past') return ahead <= SOON && behind >= LONG_AGO ? 1 : -1
  return ahead <= NEAR_AHEAD && behind >= FAR_BEHIND ? 1 : -1
}

/** The year of a bare month. The current month is this year's unless a qualifier says otherwise. */
export function yearOfMonth(anchor: number, m: number, lean: Lean): number {
  const now = civil(anchor)
  if (lean.turn === 0) return now.y
  if (lean.turn === -1) return m < now.m ? now.y : now.y - 1
  if (lean.turn === 1) return m > now.m ? now.y : now.y + 1
  if (m === now.m) return now.y
  const behind = ((now.m - m + 12) % 12) * 30
  const pick = soft(behind, 360 - behind, lean)
  if (pick === -1) return m < now.m ? now.y : now.y - 1
  return m > now.m ? now.y : now.y + 1
}

function candidates(anchor: number, m: number, d: number): number[] {
  const { y } = civil(anchor)
  return [-2, -1, 0, 1, 2]
    .map((k) => ({ y: y + k, m, d }))
    .filter(isCivil)
    .map(dayNumber)
}

/** The day of a bare month and day. A weekday beside it decides if it can; null when the day never exists. */
export function dayOfYear(anchor: number, m: number, d: number, weekday: number | null, lean: Lean): number | null {
  const all = candidates(anchor, m, d)
  const fitting =
    weekday === null ? [] : all.filter((day) => weekdayOf(day) === weekday && Math.abs(day - anchor) < 500)
  if (fitting.length > 0) return fitting.reduce((a, b) => (Math.abs(b - anchor) < Math.abs(a - anchor) ? b : a))
  if (lean.turn === 0) return all.find((day) => civil(day).y === civil(anchor).y) ?? null
  const behind = all.filter((day) => (lean.turn === -1 ? day < anchor : day <= anchor)).at(-1)
  const ahead = all.find((day) => (lean.turn === 1 ? day > anchor : day >= anchor))
  if (behind === undefined || ahead === undefined) return behind ?? ahead ?? null
  if (lean.turn !== null) return lean.turn === -1 ? behind : ahead
  if (behind === ahead) return behind
  return soft(anchor - behind, ahead - anchor, lean) === -1 ? behind : ahead
}

/** The day of a bare weekday: today's name means today, unless qualified. */
export function dayOfWeek(anchor: number, weekday: number, lean: Lean): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  if (lean.turn === -1) return anchor - (back || 7)
  if (lean.turn === 1) return anchor + (7 - back)
  if (lean.turn === 0) return anchor - weekdayOf(anchor) + weekday
  return (lean.tense === 'future' || lean.tense === 'present') && back > 0 ? anchor + 7 - back : anchor - back
}
