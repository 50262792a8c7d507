import { daysOf } from './days.ts'

const DATE = /^(?:\d{4}|\d{1,3}X{1,3}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/

function isMonth(month: string): boolean {
  return month === 'XX' || (month >= '01' && month <= '12')
}

/** A day that every year or that year has. */
function isDay(value: string, month: string, day: string): boolean {
  if (day === 'XX') return true
  const year = /^\d{4}/.exec(value)?.[0] ?? '2000'
  const last = daysOf(`${year}-${month === 'XX' ? '01' : month}`)?.to.slice(8) ?? '00'
  return day >= '01' && day <= last
}

function isDate(value: string): boolean {
  const [whole, month = 'XX', day = 'XX'] = DATE.exec(value) ?? []
  return whole !== undefined && value.length >= 4 && isMonth(month) && isDay(value, month, day)
}

/**
 * Whether a value is a date of the calendar, or an interval of two, as the codebook writes them in EDTF: `2024-05-20`,
 * `2024-05`, `2024`, `199X`, `XXXX-06-20`, `2024-05-20/2024-05-22`.
 */
export function isEdtf(value: string): boolean {
  const [first = '', last, ...more] = value.split('/')
  if (more.length > 0 || !isDate(first)) return false
  if (last === undefined) return true
  const [a, b] = [daysOf(first), daysOf(last)]
  return isDate(last) && (a === null || b === null || a.from <= b.to)
}
