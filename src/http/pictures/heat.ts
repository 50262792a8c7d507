import { formatEdtf } from '../../app/words/dates.ts'
import type { Language } from '../../app/words/labels.ts'
import type { Picture, PictureTable } from './picture.ts'
import { element, label, linked, title } from './svg.ts'
import { PICTURE_WORDS } from './words.ts'

/** Contacts of two with each other, or of one with anybody, by month. */
export interface HeatStrip {
  readonly one: string
  readonly other: string | null
  /** `YYYY-MM`, in order; empty for those of no known month. Months without contacts may be left out. */
  readonly months: readonly { readonly month: string; readonly contacts: number }[]
  /** Years that are drawn, the latest ones; forty if not given. The table has all. */
  readonly years?: number
  /** Where a click on a month leads; null in a file of its own. */
  readonly hrefOf: ((month: string) => string) | null
}

const CELL = { width: 62, height: 26 }
const LEFT = 56
const TOP = 26
const LEVELS = 4
/** Rows beyond which the oldest years are left to the table. */
const MOST_YEARS = 40

const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' }

function monthNames(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(LOCALE[language], { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2020, month, 1))))
}

/** From 0 for none to 4 for the most, so that doubling the contacts is one step at least. */
function levelOf(contacts: number, most: number): number {
  if (contacts === 0) return 0
  return Math.min(LEVELS, 1 + Math.floor((Math.log2(contacts) / Math.max(1, Math.log2(most))) * (LEVELS - 1)))
}

function yearsOf(months: readonly string[], most: number): readonly number[] {
  const years = months.map((month) => Number(month.slice(0, 4)))
  if (years.length === 0) return []
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - most + 1)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

interface Cell {
  readonly month: string
  readonly contacts: number
  readonly x: number
  readonly y: number
}

function drawCell({ month, contacts, x, y }: Cell, strip: HeatStrip, most: number, language: Language): string {
  const level = levelOf(contacts, most)
  const size = { x, y, ...CELL, rx: 3 }
  const shade = `picture-heat picture-mark picture-heat-${level}`
  const told = title(`${formatEdtf(month, language)} – ${PICTURE_WORDS[language].contacts(contacts)}`)
  if (contacts === 0) return element('rect', { class: shade, ...size }, [told])
  const figure = { class: level > 2 ? 'picture-on-dark' : '', x: x + CELL.width / 2, y: y + CELL.height / 2 + 4 }
  const href = strip.hrefOf === null ? null : strip.hrefOf(month)
  return linked(href, [told, element('rect', { class: shade, ...size }), label(String(contacts), figure)])
}

function cellsOf(years: readonly number[], counts: ReadonlyMap<string, number>): readonly Cell[] {
  return years.flatMap((year, row) =>
    Array.from({ length: 12 }, (_, i) => {
      const month = `${String(year).padStart(4, '0')}-${String(i + 1).padStart(2, '0')}`
      return { month, contacts: counts.get(month) ?? 0, x: LEFT + i * CELL.width, y: TOP + row * CELL.height }
    }),
  )
}

function headings(years: readonly number[], language: Language): readonly string[] {
  const soft = { class: 'picture-soft', 'font-size': 11 }
  return [
    ...monthNames(language).map((name, i) => label(name, { ...soft, x: LEFT + (i + 0.5) * CELL.width, y: TOP - 9 })),
    ...years.map((year, row) => label(String(year), { ...soft, x: LEFT / 2, y: TOP + (row + 0.5) * CELL.height + 4 })),
  ]
}

/** Draws contacts by month: a row for each year, darker cells for more contacts, with their number. */
export function drawHeat(strip: HeatStrip, language: Language): Picture {
  const words = PICTURE_WORDS[language]
  const known = strip.months.filter(({ month }) => month !== '')
  const counts = new Map(known.map(({ month, contacts }) => [month, contacts]))
  const years = yearsOf([...counts.keys()], strip.years ?? MOST_YEARS)
  const most = Math.max(1, ...counts.values())
  const total = known.reduce((sum, { contacts }) => sum + contacts, 0)
  return {
    width: LEFT + 12 * CELL.width + 8,
    height: TOP + Math.max(1, years.length) * CELL.height + 8,
    title: words.heatTitle(strip.one, strip.other),
    description: words.heatDescription(counts.size, total),
    body: [
      ...headings(years, language),
      ...cellsOf(years, counts).map((cell) => drawCell(cell, strip, most, language)),
    ].join(''),
  }
}

/** The months as a table; those of no known month are its last row. */
export function heatTable({ one, other, months }: HeatStrip, language: Language): PictureTable {
  const words = PICTURE_WORDS[language]
  const sorted = [...months].sort((a, b) => ((a.month || '~') < (b.month || '~') ? -1 : 1))
  return {
    caption: words.heatTitle(one, other),
    columns: [words.month, words.contactsColumn],
    rows: sorted.map(({ month, contacts }) => [
      month === '' ? words.unknownMonth : formatEdtf(month, language),
      contacts,
    ]),
  }
}
