import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application, LogLevel } from 'typedoc'
import { load } from 'typedoc-plugin-markdown'
import { type Artefact, ROOT } from './artefact.ts'

const HEAD = '# The library\n\n<!-- Made by `npm run docs` from the comments in the code. -->\n\n'

const OPTIONS = {
  entryPoints: [join(ROOT, 'src/index.ts')],
  tsconfig: join(ROOT, 'tsconfig.json'),
  readme: 'none',
  disableSources: true,
  skipErrorChecking: true,
  logLevel: LogLevel.Error,
}

/** Options of the Markdown plugin, which exist once it is loaded. */
const MARKDOWN: Readonly<Record<string, unknown>> = {
  router: 'module',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  useCodeBlocks: true,
}

async function makeInto(folder: string): Promise<void> {
  const app = await Application.bootstrap(OPTIONS)
  load(app)
  for (const [name, value] of Object.entries(MARKDOWN)) app.options.setValue(name, value)
  app.options.setValue('outputs', [{ name: 'markdown', path: folder }])
  const project = await app.convert()
  if (project === undefined) throw new Error('typedoc found nothing in src/index.ts')
  await app.generateOutputs(project)
}

/** The reference of the library, made from the types and comments that `src/index.ts` exports. */
export async function apiDocsArtefact(): Promise<Artefact> {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-docs-'))
  try {
    await makeInto(folder)
    return { path: 'docs/api.md', content: HEAD + readFileSync(join(folder, 'README.md'), 'utf8').trim().concat('\n') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
