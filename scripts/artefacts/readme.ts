import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/app/words/labels.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { renderReading } from '../../src/cli/render/account.ts'
import type { Article } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import { type Artefact, ROOT } from './artefact.ts'
import { demoArticles } from './drift.ts'

const SAMPLE = 'med-0423'
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Spans, participants and lists of ids: short enough for one line. */
const SHORT = /([{[])\s*("(?:start|entity|[a-z]\d+")[^{}[\]]*?)\s*([}\]])/g

/** What the program prints of the sample on paper of 100 columns, without the direction marks that a terminal needs. */
function account(reading: Reading, language: Language): string {
  return renderReading(reading, { language, width: 100, colour: false }).replace(DIRECTION_MARKS, '').trimEnd()
}

/** The first event and the first statement made during it. */
function json({ events, statements }: Reading): string {
  const [event] = events
  const statement = statements.find((one) => one.event === event?.id) ?? statements[0]
  const part = { events: [event], statements: [statement] }
  return JSON.stringify(part, null, 2).replace(SHORT, (_, open: string, inner: string) => {
    const line = inner.replace(/\s+/g, ' ')
    return open === '{' ? `{ ${line} }` : `[${line}]`
  })
}

function filled(text: string, name: string, block: string): string {
  const open = `<!-- ${name} -->`
  const close = `<!-- /${name} -->`
  const [before, rest] = text.split(open)
  const after = rest?.split(close)[1]
  if (after === undefined) throw new RangeError(`the README has no block ${open}`)
  return `${before}${open}\n${block}\n${close}${after}`
}

/** The READMEs with the sample's reading as the program gives it now. */
export function readmeArtefacts(read: (article: Article) => Reading): readonly Artefact[] {
  const article = demoArticles().find(({ id }) => id === SAMPLE)
  if (article === undefined) throw new RangeError(`the demo has no article ${SAMPLE}`)
  const reading = read(article)
  const files: readonly (readonly [string, Language])[] = [
    ['README.md', 'en'],
    ['README.ar.md', 'ar'],
  ]
  return files.map(([path, language]) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    const shown = filled(text, 'reading', `\`\`\`\n${account(reading, language)}\n\`\`\``)
    return { path, content: filled(shown, 'reading-json', `\`\`\`json\n${json(reading)}\n\`\`\``) }
  })
}

/** The README with a line for each command there is. */
export function commandsArtefact(): Artefact {
  const path = 'README.md'
  const { commands } = buildProgram()
  const rows = commands.map((one) => `| \`mahdar ${one.name()}\` | ${one.description()} |`)
  const text = readFileSync(join(ROOT, path), 'utf8')
  return { path, content: filled(text, 'commands', ['| command | what it does |', '|---|---|', ...rows].join('\n')) }
}
