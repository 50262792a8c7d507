import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A committed file that is made from the code; a test holds it to what the code makes of it now. */
export interface Artefact {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly content: string
}

/** The repository's root, ending in a separator. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url))

/** What is committed at an artefact's path; empty where nothing is. */
export function committed({ path }: Artefact): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return ''
  }
}

/** Writes artefacts to their places and says which of them changed. */
export function write(artefacts: readonly Artefact[]): void {
  for (const artefact of artefacts) {
    const changed = committed(artefact) !== artefact.content
    mkdirSync(dirname(join(ROOT, artefact.path)), { recursive: true })
    if (changed) writeFileSync(join(ROOT, artefact.path), artefact.content)
    console.log(`${changed ? 'written ' : 'current '} ${artefact.path}`)
  }
}
