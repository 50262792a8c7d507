import { times } from '../../engine/read.ts'
import { arabic } from '../../lexicon/ar/index.ts'
import type { Days } from '../../model/record.ts'
import { daysOf } from '../../record/base/days.ts'

/**
 * The days that a date means: ISO 8601 of any precision (2024, 2024-05, 2024-05-20), or any expression of time the
 * reader understands (أيار 2024، 9 محرم 1446، الأسبوع الماضي), counted from `today`. Null where it means none.
 */
export function daysMeant(text: string, today: string): Days | null {
  const iso = /^\d{4}(?:-\d\d){0,2}$/.test(text.trim()) ? daysOf(text.trim()) : null
  if (iso !== null) return iso
  const found = times(text, today, arabic).flatMap(({ value }) => daysOf(value) ?? [])
  return found[0] ?? null
}
