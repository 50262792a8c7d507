import { createRequire } from 'node:module'

/** The version in the package's manifest; `src/` and `dist/` lie equally deep. */
export function version(): string {
  const manifest = createRequire(import.meta.url)('../../package.json') as { readonly version: string }
  return manifest.version
}
