import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
/** The repository's root, ending in a separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What is committed at an artefact's path; empty where nothing is. */
export function committed({ path }) {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return ''
  }
}
/** Writes artefacts to their places and says which of them changed. */
export function write(artefacts) {
  for (const artefact of artefacts) {
    const changed = committed(artefact) !== artefact.content
    mkdirSync(dirname(join(ROOT, artefact.path)), { recursive: true })
    if (changed) writeFileSync(join(ROOT, artefact.path), artefact.content)
    console.log(`${changed ? 'written ' : 'current '} ${artefact.path}`)
  }
}
