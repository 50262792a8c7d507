import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../../scripts/artefacts/artefact.ts'

/** Folders of `src/` from the bottom up; those on one line know nothing of each other. */
export const ORDER: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['lexicon'],
  ['engine'],
  ['record'],
  ['ingest', 'store', 'export'],
  ['app'],
  ['http'],
  ['cli'],
]
/** Folders that run anywhere: no `node:` module, no package, no clock, no randomness. */
const PURE: ReadonlySet<string> = new Set(['text', 'model', 'lexicon', 'engine', 'record'])
const MACHINE = /\b(?:Math\.random|Date\.now|performance\.now|process\.|setTimeout|fetch\(|new Date\(\))/
const ARABIC = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]/

/** A source file; `path` starts below `src/`. */
export interface Source {
  readonly path: string
  readonly code: string
}

/** All sources but tests and generated tables. */
export function sources(): readonly Source[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|generated)\.tsx?$/.test(path))
    .map((path) => ({ path, code: readFileSync(join(ROOT, 'src', path), 'utf8') }))
}

/** The folder of a path below `src/`; the root file counts as one above `record`. */
function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : '.'
}

function rankOf(folder: string): number {
  return ORDER.findIndex((line) => line.includes(folder))
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true
  if (from === '.') return PURE.has(to)
  if (to === '.') return rankOf(from) > rankOf('record')
  return rankOf(to) < rankOf(from)
}

function importFault({ path }: Source, name: string): string | null {
  const from = folderOf(path)
  if (!name.startsWith('.')) {
    const pure = from === '.' || PURE.has(from)
    return pure ? `${path} imports ${name}: nothing but this project's own pure folders may be imported here` : null
  }
  const to = folderOf(posix.join(posix.dirname(path), name))
  return mayImport(from, to) ? null : `${path} imports ${name}: ${from} may not know ${to}`
}

/** The code without its comments and types. */
function withoutComments(code: string): string {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
  return ts.transpileModule(code, { compilerOptions }).outputText
}

function purityFaults({ path, code }: Source): readonly string[] {
  if (!PURE.has(folderOf(path))) return []
  const bare = withoutComments(code)
  const machine = MACHINE.exec(bare)
  const arabic = path.startsWith('engine/') ? ARABIC.exec(bare) : null
  return [
    ...(machine === null ? [] : [`${path} uses ${machine[0]}: a pure folder knows no machine, clock or chance`]),
    ...(arabic === null ? [] : [`${path} holds the letter ${arabic[0]}: language data belongs into the lexicon`]),
  ]
}

function placeFault({ path }: Source): string | null {
  const folder = folderOf(path)
  if (folder === '.') return path === 'index.ts' ? null : `${path} stands in no folder`
  return rankOf(folder) < 0 ? `${path}: the folder ${folder} has no place in the order` : null
}

/** Everything in which a source breaks the order of the house; in words. */
export function faultsOf(source: Source): readonly string[] {
  const place = placeFault(source)
  if (place !== null) return [place]
  const imports = ts.preProcessFile(source.code, true, true).importedFiles.map(({ fileName }) => fileName)
  return [...imports.flatMap((name) => importFault(source, name) ?? []), ...purityFaults(source)]
}

/** Every source that runs before the first line of `start` does: its imports, theirs, and so on; types are not loaded. */
export function loadedWith(start: string, all: readonly Source[]): ReadonlySet<string> {
  const code = new Map(all.map((source) => [source.path, source.code]))
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path) || !code.has(path)) return
    found.add(path)
    const bare = withoutComments(code.get(path) ?? '')
    for (const [, name = ''] of bare.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm))
      visit(posix.join(posix.dirname(path), name))
  }
  visit(start)
  return found
}
