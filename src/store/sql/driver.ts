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

/** Opens a SQLite file with Node's own module where it has one, else with the package of the same API. */
export async function openSqlite(path: string, readOnly: boolean): Promise<Sqlite> {
  const name = hasBuiltIn(process.versions.node) ? 'node:sqlite' : '@photostructure/sqlite'
  const { DatabaseSync } = (await import(name)) as SqliteModule
  return new DatabaseSync(path, { readOnly })
}
