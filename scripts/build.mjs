/**
 * Builds `dist/` from `src/`. Run as a program it type-checks and always builds; `bin/mahdar` calls {@link ensureBuilt},
 * which builds only in a checkout whose sources changed, without the type check, and is safe to run in several
 * processes at once.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { argv, execPath, pid, stderr } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const DIST = join(ROOT, 'dist')
const STAMP = join(DIST, '.stamp')
const LOCK = join(ROOT, '.build.lock')
const TABLES = join(ROOT, 'scripts', 'tables.ts')
const TABLES_OUT = join(ROOT, 'src', 'lexicon', 'ar', 'tables.generated.ts')
/** Stylesheets stand beside the code that serves them, in `src/` as in `dist/`. */
const STYLE = 'src/http/style'
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
const ESBUILD = join(ROOT, 'node_modules', 'esbuild')
/** The code for Node is bundled into these and the chunks they share: Node opens tens of files, not hundreds. `place.ts` is one of
 * them so that its code, which says where files are, lies two folders deep in every case. */
const ENTRIES = ['index', 'app/record/index', 'app/worker', 'app/place', 'cli/main'].map((name) => `src/${name}.ts`)
/** Scripts of pages: each is a file of its own for the browser. */
const CLIENT = 'src/http/client'

function filesUnder(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(path)
    return /\.test\.tsx?$|\.generated\.ts$/.test(entry.name) ? [] : [path]
  })
}

/** What `dist/` depends on, with sizes and times of change: equal fingerprints mean there is nothing to build. */
function fingerprint() {
  const own = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs', 'scripts/tables.ts']
  return [...own, ...filesUnder('data'), ...filesUnder('src')]
    .filter((path) => existsSync(join(ROOT, path)))
    .map((path) => {
      const { mtimeMs, size } = statSync(join(ROOT, path))
      return `${path} ${size} ${mtimeMs}`
    })
    .join('\n')
}

function isFresh(print) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print
}

function run(args) {
  const { status, stdout, stderr: errors } = spawnSync(execPath, args, { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) stderr.write(`${stdout}${errors}`)
  return status === 0
}

function newest(folder) {
  return Math.max(0, ...filesUnder(folder).map((path) => statSync(join(ROOT, path)).mtimeMs))
}

/** Generates the lexicon's tables from `data/` where they are missing or older than it; false if that failed. */
export function ensureTables() {
  if (!existsSync(TABLES)) return true
  const changed = Math.max(newest('data'), statSync(TABLES).mtimeMs)
  if (existsSync(TABLES_OUT) && statSync(TABLES_OUT).mtimeMs >= changed) return true
  return run(['--import', 'tsx', TABLES])
}

async function bundle(outdir) {
  const { build } = await import('esbuild')
  const common = { absWorkingDir: ROOT, outbase: 'src', outdir, target: 'es2022', charset: 'utf8', logLevel: 'error' }
  const client = filesUnder(CLIENT).filter((path) => path.endsWith('.ts'))
  await build({ ...common, entryPoints: client, format: 'esm' })
  const node = { platform: 'node', format: 'esm', bundle: true, splitting: true, packages: 'external' }
  await build({ ...common, ...node, entryPoints: ENTRIES, chunkNames: 'chunks/[name]-[hash]' })
}

/** Puts `dist/` in place, with the declarations of its types and after a check of them if `withTypes`. */
async function compile(print, withTypes) {
  const fresh = join(ROOT, `.dist-${pid}`)
  const old = `${fresh}-old`
  try {
    if (!ensureTables()) return false
    if (withTypes && !run([TSC, '-p', 'tsconfig.build.json', '--outDir', fresh])) return false
    await bundle(fresh)
    cpSync(join(ROOT, STYLE), join(fresh, 'http', 'style'), { recursive: true })
    writeFileSync(join(fresh, '.stamp'), print)
    if (existsSync(DIST)) renameSync(DIST, old)
    renameSync(fresh, DIST)
    return true
  } catch (error) {
    stderr.write(`${error.message}\n`)
    return false
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

function tryLock() {
  try {
    mkdirSync(LOCK)
    writeFileSync(join(LOCK, 'pid'), String(pid))
    return true
  } catch {
    return false
  }
}

function isAbandoned() {
  try {
    const age = Date.now() - statSync(LOCK).mtimeMs
    const holder = Number(readFileSync(join(LOCK, 'pid'), 'utf8') || Number.NaN)
    if (Number.isNaN(holder)) return age > 10_000
    process.kill(holder, 0)
    return age > 600_000
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

async function underLock(work) {
  while (!tryLock()) {
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true })
    await sleep(100)
  }
  try {
    return await work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** Makes `dist/` current in a checkout; false, with the compiler's words on standard error, if it cannot be built. */
export async function ensureBuilt() {
  if (isFresh(fingerprint())) return true
  return underLock(async () => {
    const print = fingerprint()
    if (isFresh(print)) return true
    if (!existsSync(ESBUILD)) {
      stderr.write('mahdar: the packages it is built with are missing; run `npm ci` in the checkout first\n')
      return false
    }
    stderr.write('mahdar: building, once after a change of the sources …\n')
    const built = await compile(print, false)
    if (!built) stderr.write('mahdar: the build failed; `npm run build` shows why\n')
    return built
  })
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const built = await underLock(() => (argv.includes('--tables') ? ensureTables() : compile(fingerprint(), true)))
  process.exitCode = built ? 0 : 1
}
