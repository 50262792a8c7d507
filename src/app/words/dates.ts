import { type DateLabels, LABELS, type Language } from './labels.ts'

const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' }
const DAY = /^-?\d{4}-\d{2}-\d{2}$/
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' }

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' })
}

function at(year: string, month = '01', day = '01'): Date {
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}

/** A calendar day with its weekday: Monday 3 July 2023. */
export function longDay(iso: string, language: Language): string {
  const day = iso.slice(0, 10)
  if (!DAY.test(day)) return iso
  return formatter(language, { dateStyle: 'full' }).format(at(day.slice(0, 4), day.slice(5, 7), day.slice(8)))
}

function yearText(year: string, labels: DateLabels): string {
  if (/^\d{3}X$/.test(year)) return `${labels.decade} ${year.slice(0, 3)}0`
  if (/^\d{2}XX$/.test(year)) return `${labels.century} ${year.slice(0, 2)}00`
  return year
}

/** A month of `21` and above is a season, quarter or half year in EDTF. */
function partOfYear(month: number, labels: DateLabels): string | null {
  if (month >= 21 && month <= 32) return labels.seasons[(month - 21) % 4] ?? null
  if (month >= 33 && month <= 36) return `${labels.quarter} ${month - 32}`
  if (month >= 40 && month <= 41) return `${labels.half} ${month - 39}`
  return null
}

function join(language: Language, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(LABELS[language].comma)
}

interface Fields {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** A date with unknown parts: what is known, then what is not. */
function openDate({ year, month, day }: Fields, language: Language, labels: DateLabels): string {
  const hasDay = /^\d\d$/.test(day)
  const hasMonth = /^\d\d$/.test(month)
  const hasYear = !year.includes('X')
  if (!hasDay && !hasMonth) return year === 'XXXX' ? labels.unknown : yearText(year, labels)
  const gaps = [
    day === 'XX' && labels.dayUnknown,
    !hasMonth && labels.monthUnknown,
    year === 'XXXX' && labels.yearUnknown,
  ]
  const missing = gaps.filter((gap) => gap !== false)
  if (!hasMonth) return join(language, `${labels.day} ${Number(day)}`, ...missing)
  const shown = formatter(language, {
    ...(hasDay ? { day: 'numeric' as const } : {}),
    month: 'long',
    ...(hasYear ? { year: 'numeric' as const } : {}),
  }).format(at(hasYear ? year : '2000', month, hasDay ? day : '01'))
  return join(language, shown, !hasYear && year !== 'XXXX' ? yearText(year, labels) : null, ...missing)
}

function duration(value: string, language: Language): string | null {
  const match = /^P(\d+[\dYMWD]*)?(?:T([\dHMS]+))?$/.exec(value)
  if (match === null) return null
  const parts = [...(match[1] ?? '').matchAll(/(\d+)([YMWD])/g)].map(([, n, u]) => [n, UNITS[u ?? '']] as const)
  const clock = [...(match[2] ?? '').matchAll(/(\d+)([HMS])/g)].map(
    ([, n, u]) => [n, u === 'M' ? 'minute' : UNITS[u ?? '']] as const,
  )
  const shown = [...parts, ...clock].map(([count, unit]) =>
    new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit: unit ?? 'day', unitDisplay: 'long' }).format(
      Number(count),
    ),
  )
  return shown.length === 0 ? null : shown.join(' ')
}

/** Midnight of a date that is known to the day and exists; null for any other. */
function dayOf(value: string): Date | null {
  if (!DAY.test(value)) return null
  const date = new Date(`${value}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value) ? null : date
}

function interval(from: string, to: string, language: Language): string {
  const { dates } = LABELS[language]
  if (to === '..' || to === '') return `${dates.from} ${formatEdtf(from, language)}`
  if (from === '..' || from === '') return `${dates.until} ${formatEdtf(to, language)}`
  const [start, end] = [dayOf(from), dayOf(to)]
  if (start !== null && end !== null) return formatter(language, { dateStyle: 'long' }).formatRange(start, end)
  return `${formatEdtf(from, language)} – ${formatEdtf(to, language)}`
}

function date(value: string, language: Language): string {
  const { dates } = LABELS[language]
  const week = /^(\d{4}|XXXX)-W(\d\d)/.exec(value)
  if (week !== null) return `${dates.week} ${Number(week[2])}${week[1] === 'XXXX' ? '' : ` ${week[1]}`}`
  const match = /^([\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(value)
  if (match === null) return value
  const [year = '', month = '', day = ''] = match.slice(1)
  if (dayOf(value) === null && DAY.test(value)) return value
  const part = partOfYear(Number(month), dates)
  if (part !== null) return `${part} ${year === 'XXXX' ? '' : year}`.trim()
  return openDate({ year, month, day }, language, dates)
}

/**
 * An EDTF value or ISO 8601 duration in words; parts that are unknown are said to be. What it does not understand it
 * returns as it is.
 */
export function formatEdtf(value: string | null, language: Language): string {
  const { dates } = LABELS[language]
  if (value === null) return dates.unknown
  const plain = value.replace(/[~?%]/g, '')
  if (plain !== value) return `${dates.approximate} ${formatEdtf(plain, language)}`
  const ends = value.split('/')
  if (ends.length === 2) return interval(ends[0] ?? '', ends[1] ?? '', language)
  if (value.startsWith('P')) return duration(value, language) ?? value
  const [day = '', clock] = value.split('T')
  return join(language, date(day, language), clock ?? null)
}
