const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const RFC =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?)?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ZERO_ZONES = new Set(['GMT', 'UTC', 'UT', 'Z'])

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isClock(hour: string | undefined, minute: string | undefined, second: string | undefined): boolean {
  return Number(hour ?? 0) <= 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) <= 60
}

/** Whether a string is a real ISO 8601 calendar date or date-time; a space for the `T` is let pass. */
export function isIsoDate(text: string): boolean {
  const m = ISO.exec(text)
  return m !== null && isDay(Number(m[1]), Number(m[2]), Number(m[3])) && isClock(m[4], m[5], m[6])
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (ZERO_ZONES.has(zone.toUpperCase())) return 'Z'
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : ''
}

function two(text: string | undefined): string {
  return (text ?? '00').padStart(2, '0')
}

function fromRfc(text: string): string | null {
  const m = RFC.exec(text)
  if (m === null) return null
  const month = MONTHS.indexOf((m[2] as string).toLowerCase()) + 1
  if (!isDay(Number(m[3]), month, Number(m[1])) || !isClock(m[4], m[5], m[6])) return null
  const day = `${m[3]}-${two(String(month))}-${two(m[1])}`
  return m[4] === undefined ? day : `${day}T${two(m[4])}:${two(m[5])}:${two(m[6])}${zoneOf(m[7])}`
}

function fromSlashes(text: string): string | null {
  const m = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text)
  if (m === null || !isDay(Number(m[1]), Number(m[2]), Number(m[3]))) return null
  const day = `${m[1]}-${two(m[2])}-${two(m[3])}`
  return m[4] === undefined ? day : `${day}T${m[4].padStart(m[4].length > 5 ? 8 : 5, '0')}`
}

/**
 * A machine-written date as ISO 8601 in the zone it was written in: ISO itself is kept as it stands (its day alone where
 * its clock is spoilt), RFC 2822 and year/month/day are rewritten. Null for anything else: 03/07/2023 is two dates and is nobody's here.
 */
export function readPublished(text: string): string | null {
  const trimmed = text.trim()
  if (isIsoDate(trimmed)) return trimmed.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T')
  const day = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(trimmed)?.[1]
  if (day !== undefined && isIsoDate(day)) return day
  return fromRfc(trimmed) ?? fromSlashes(trimmed)
}
