import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Store } from '../../store/store.ts'
import { packageFile } from '../place.ts'
import { type Added, addArticles } from './add.ts'
import { arrivalsOf } from './arrivals.ts'
import { openRecord } from './open.ts'
import { openRecordReader } from './read-all.ts'

/** The bundled articles: fiction, written for trying things out. */
const ARTICLES: string = fileURLToPath(packageFile('demo/articles.jsonl'))

/** A record made of the bundled articles. */
export interface Demo {
  readonly store: Store
  /** The temporary file it lies in; it stays there for further questions. */
  readonly file: string
  readonly added: Added
}

/** Builds a record from the bundled articles in a temporary file. Close its store when done. */
export async function buildDemo(): Promise<Demo> {
  const file = join(mkdtempSync(join(tmpdir(), 'mahdar-demo-')), 'mahdar.db')
  const store = await openRecord(file)
  const reader = openRecordReader(1)
  try {
    return { store, file, added: await addArticles(store, arrivalsOf([ARTICLES], {}, store), reader) }
  } finally {
    await reader.close()
  }
}
