import { readFileSync } from 'node:fs'

// `src/app/`, where this file lies, and `dist/chunks/`, where the build puts it, lie equally deep.
const PACKAGE = new URL('../../', import.meta.url)
const CODE = new URL('../', import.meta.url)

/** A file that comes with the package: its manifest, its schemas, its demo. */
export function packageFile(path: string): URL {
  return new URL(path, PACKAGE)
}

/** A file that lies with the code, by its path below `src/`, which is also its path below `dist/`. */
export function codeFile(path: string): URL {
  return new URL(path, CODE)
}

/** The version in the package's manifest. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { readonly version: string }
  return manifest.version
}
