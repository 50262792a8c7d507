import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeFile } from '../../app/place.ts'

/** A file that pages refer to, under a name that changes with its bytes. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** All files of the desk's pages: `path` gives the address of one by its plain name. */
export interface Assets {
  readonly get: (name: string) => Asset | undefined
  readonly path: (plain: string) => string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Where assets are served. */
export const ASSETS = '/assets/'

function assetOf(plain: string, content: string | Uint8Array): Asset {
  const bytes = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12)
  const extension = extname(plain)
  return { name: `${basename(plain, extension)}.${hash}${extension}`, type: TYPES[extension] ?? '', bytes }
}

const require = createRequire(import.meta.url)
const FACES: readonly string[] = [
  '@fontsource/ibm-plex-sans-arabic/400.css',
  '@fontsource/ibm-plex-sans-arabic/500.css',
  '@fontsource/ibm-plex-sans-arabic/600.css',
  '@fontsource/noto-naskh-arabic/400.css',
  '@fontsource/noto-naskh-arabic/600.css',
]
/** In a font package's stylesheet, a source of a face; the older format beside it is left out. */
const SOURCE = /url\(\.\/files\/([\w-]+\.woff2)\) format\('woff2'\), url\([^)]*\) format\('woff'\)/g

interface Fonts {
  readonly css: string
  readonly assets: readonly Asset[]
}

/** The faces of one stylesheet of a font package, pointing at assets. */
function fontsOf(stylesheet: string): Fonts {
  const path = require.resolve(stylesheet)
  const assets: Asset[] = []
  const css = readFileSync(path, 'utf8').replace(SOURCE, (_, file: string) => {
    const asset = assetOf(file, readFileSync(join(dirname(path), 'files', file)))
    assets.push(asset)
    return `url(${ASSETS}${asset.name}) format('woff2')`
  })
  return { css, assets }
}

/** Fonts first, then the sheets of `style/` in order of name. */
function stylesheet(faces: readonly Fonts[]): string {
  const folder = fileURLToPath(codeFile('http/style/'))
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
  return [
    ...faces.map(({ css }) => css),
    ...sheets.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
  ].join('\n')
}

/** A script as browsers run it: compiled, or, in a checkout that runs from its sources, now. */
function script(folder: string, name: string): string {
  const compiled = join(folder, `${name}.js`)
  if (existsSync(compiled)) return readFileSync(compiled, 'utf8')
  const ts = require('typescript') as typeof import('typescript')
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  return ts.transpileModule(readFileSync(join(folder, `${name}.ts`), 'utf8'), { compilerOptions }).outputText
}

function scripts(): readonly (readonly [string, string])[] {
  const folder = fileURLToPath(codeFile('http/client/'))
  const names = readdirSync(folder).filter((name) => /(?<!\.d)\.(?:ts|js)$/.test(name))
  const plain = [...new Set(names.map((name) => name.replace(/\.(?:ts|js)$/, '')))]
  return plain.map((name) => [`${name}.js`, script(folder, name)])
}

/** Reads all assets from beside the code and from the font packages. Client scripts may not import each other. */
export function loadAssets(): Assets {
  const faces = FACES.map(fontsOf)
  const texts = [['desk.css', stylesheet(faces)] as const, ['icon.svg', ICON] as const, ...scripts()]
  const named = new Map(texts.map(([plain, text]) => [plain, assetOf(plain, text)]))
  const all = [...named.values(), ...faces.flatMap(({ assets }) => assets)]
  const byName = new Map(all.map((asset) => [asset.name, asset]))
  return {
    get: (name) => byName.get(name),
    path: (plain) => {
      const asset = named.get(plain)
      if (asset === undefined) throw new RangeError(`${plain}: no such asset`)
      return `${ASSETS}${asset.name}`
    },
  }
}

/** The letter م on a sheet of paper: what stands in a browser's tab. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f5257"/><path d="M21 9.5a4.5 4.5 0 1 0 0 9h3.5v-4.6A4.5 4.5 0 0 0 21 9.5Zm-4.4 7.3C13 17 9.500 18.200 9.500 22.500V27" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`
