import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const SPECIAL = /[*?]/

function patternOf(segment: string): RegExp {
  const escaped = segment.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u')
}

async function inside(folder: string, segment: string): Promise<readonly string[]> {
  const names = await readdir(folder === '' ? '.' : folder).catch(() => [])
  const pattern = patternOf(segment)
  const found = names.filter((name) => pattern.test(name) && (!name.startsWith('.') || segment.startsWith('.')))
  return found.sort().map((name) => join(folder, name))
}

async function expand(starts: readonly string[], segments: readonly string[]): Promise<readonly string[]> {
  const [segment, ...rest] = segments
  if (segment === undefined) return starts
  const next: string[] = []
  for (const start of starts) {
    if (SPECIAL.test(segment)) next.push(...(await inside(start, segment)))
    else next.push(start === '' ? segment : `${start}/${segment}`)
  }
  return expand(next, rest)
}

/** Paths that a pattern with `*` and `?` stands for, sorted; any other path stands for itself, and so does one without match. */
export async function pathsOf(pattern: string): Promise<readonly string[]> {
  if (!SPECIAL.test(pattern) || existsSync(pattern)) return [pattern]
  const absolute = pattern.startsWith('/')
  const found = await expand(
    [absolute ? '/' : ''],
    pattern.split('/').filter((segment) => segment !== ''),
  )
  const there = found.filter((path) => existsSync(path))
  return there.length === 0 ? [pattern] : there
}
