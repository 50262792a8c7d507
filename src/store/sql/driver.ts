import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** A database of the `node:sqlite` API. */
export type Sqlite = DatabaseSyncInstance

interface SqliteModule {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean }) => Sqlite
}

/** Whether this Node has the whole `node:sqlite` API without a flag. */
function hasBuiltIn(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 16)
}

/** Loads a module of Node that is marked as experimental without the warning that users could do nothing about. */
async function loadQuietly(name: string): Promise<unknown> {
  const warn = process.emitWarning
  process.emitWarning = () => {}
  try {
    return await import(name)
  } finally {
    process.emitWarning = warn
  }
}

/** Opens a SQLite file with Node's own module where it has one, else with the package of the same API. */
export async function openSqlite(path: string, readOnly: boolean): Promise<Sqlite> {
  const name = hasBuiltIn(process.versions.node) ? 'node:sqlite' : '@photostructure/sqlite'
  const { DatabaseSync } = (await loadQuietly(name)) as SqliteModule
  return new DatabaseSync(path, { readOnly })
}
