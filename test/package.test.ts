import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../scripts/artefacts/artefact.ts'

const project = mkdtempSync(join(tmpdir(), 'mahdar-package-'))
const installed = join(project, 'node_modules/mahdar')

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
}

/** What npm would install with the package: everything in the lock file that is not for development only. */
function dependencies(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages)
    .filter(([path, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && dev !== true)
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)))
}

/** Packs what `bin/mahdar` has built, which other tests run at the same time, instead of building under their feet. */
function install(): void {
  execFileSync(process.execPath, [join(ROOT, 'bin/mahdar'), '--version'], { stdio: 'ignore' })
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  mkdirSync(installed, { recursive: true })
  execFileSync('bash', ['-c', `tar xzf "${project}"/mahdar-*.tgz -C "${installed}" --strip-components=1`])
  for (const path of dependencies()) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    symlinkSync(join(ROOT, path), join(project, path))
  }
}

function node(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

describe('the package', () => {
  beforeAll(install, 300_000)
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  it('holds the program, the library, the schema and the demo, and nothing of the workshop', () => {
    for (const path of [
      'bin/mahdar',
      'dist/index.js',
      'dist/index.d.ts',
      'schema/reading.schema.json',
      'demo/articles.jsonl',
      'LICENSE',
      'NOTICE',
    ])
      expect(existsSync(join(installed, path)), path).toBe(true)
    for (const path of ['src', 'test', 'scripts', 'dist/.stamp'])
      expect(existsSync(join(installed, path)), path).toBe(false)
  })

  it('reads an article as a command', () => {
    const { status, out, err } = node(
      join(installed, 'bin/mahdar'),
      'read',
      join(installed, 'demo/article.txt'),
      '--format',
      'jsonl',
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(out)).toHaveProperty('events')
  })

  it('reads an article as a library', () => {
    const article = {
      id: 'a',
      outlet: null,
      url: null,
      published: '2024-05-06',
      headline: null,
      body: 'زار وزير الخارجية التونسي أمس الجزائر.',
    }
    const code = `import { read } from 'mahdar'; console.log(JSON.stringify(read(${JSON.stringify(article)})))`
    const { out, err } = node('--input-type=module', '-e', code)
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ id: 'a', text: article.body })
  })

  it('exports its schema', () => {
    const code = "import schema from 'mahdar/schema/reading.json' with { type: 'json' }; console.log(schema.$ref)"
    expect(node('--no-warnings', '--input-type=module', '-e', code).out).toBe('#/definitions/Reading\n')
  })

  it('is well formed', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true })
    expect(messages).toEqual([])
  })
})
