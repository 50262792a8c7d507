import { arabic } from '../../lexicon/ar/index.ts'
import type { Reading } from '../../model/reading.ts'
import { inForce } from '../../record/corrections/force.ts'
import { correctReading } from '../../record/corrections/reading.ts'
import { prepare } from '../../record/reports.ts'
import type { Store } from '../../store/store.ts'

/** The reading of an article as people set it right, with the version it is of; null if it has not been read. */
export async function correctedReading(
  store: Store,
  id: string,
): Promise<{ readonly version: number; readonly reading: Reading } | null> {
  const stored = await store.getReading(id)
  if (stored === null) return null
  const { version, reading } = stored
  const corrections = inForce(await store.allCorrections())
  if (corrections.length === 0) return { version, reading }
  return { version, reading: correctReading(prepare({ id, version }, reading, arabic), corrections).reading }
}
