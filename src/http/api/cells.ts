/** One row of a table: columns by name. */
export type Cells = Readonly<Record<string, string>>

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function listCell(values: readonly unknown[]): string {
  if (values.every(isPlain)) return values.map(String).join('; ')
  return JSON.stringify(values)
}

function entries(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [[name, '']]
  if (isPlain(value)) return [[name, String(value)]]
  if (Array.isArray(value)) return [[name, listCell(value)]]
  return Object.entries(value).flatMap(([key, inner]) => entries(name === '' ? key : `${name}.${key}`, inner))
}

/** An item of an answer as a row: `days.from` for what lies deeper, lists of plain values with semicolons between. */
export function cellsOf(item: unknown): Cells {
  return Object.fromEntries(entries('', item))
}
