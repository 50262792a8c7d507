import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { codeFile } from '../../app/place.ts'

const require = createRequire(import.meta.url)

function face(script: string, range: string): string {
  const path = require.resolve(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-400-normal.woff2`)
  const data = readFileSync(path).toString('base64')
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`
  return `@font-face{font-family:"IBM Plex Sans Arabic";src:${source};unicode-range:${range}}`
}

let sheet: string | undefined

/** The stylesheet of a picture in a file of its own: its colours, and the face of type, which is under SIL OFL. */
export function drawingSheet(): string {
  sheet ??= [
    face('arabic', 'U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC'),
    face('latin', 'U+0000-00FF,U+2000-206F'),
    readFileSync(codeFile('http/style/5-pictures.css'), 'utf8'),
  ].join('\n')
  return sheet
}
