import { readFile } from 'node:fs/promises'
import { Fault } from '../../model/fault.ts'
import type { Store } from '../../store/store.ts'
import { articlesOf, dateReader, type Given } from '../sources.ts'
import type { Arrival } from './add.ts'
import { pathsOf } from './glob.ts'
import { openWeb, type WebOptions } from './polite.ts'
import { articlesAt, articlesOfOpml, type WebSource } from './web.ts'

/** Whether a source is an address of the web. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

async function* fromFiles(path: string, given: Given): AsyncGenerator<Arrival> {
  for await (const entry of articlesOf([path], given)) {
    if ('failure' in entry) yield entry
    else yield { article: entry.article, fetched: new Date().toISOString(), source: path === '-' ? 'stdin' : path }
  }
}

async function* fromOpml(path: string, source: WebSource): AsyncGenerator<Arrival> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return yield { failure: `${path}: cannot be read; check the path` }
  try {
    yield* articlesOfOpml(source, bytes, path)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    yield { failure: thrown.message }
  }
}

async function* fromOne(name: string, given: Given, source: WebSource): AsyncGenerator<Arrival> {
  if (isAddress(name)) return yield* articlesAt(source, name)
  for (const path of await pathsOf(name)) yield* /\.opml$/i.test(path) ? fromOpml(path, source) : fromFiles(path, given)
}

/**
 * The articles of sources in the order given: files, folders, patterns, standard input (`-`), OPML lists, and addresses
 * of pages, feeds and news sitemaps.
 */
export async function* arrivalsOf(
  names: readonly string[],
  given: Given,
  store: Store,
  webOptions: WebOptions = {},
): AsyncGenerator<Arrival> {
  const web = openWeb(webOptions)
  const { outlet, published } = given
  const source = {
    web,
    options: { outlet, published, readDate: await dateReader() },
    known: store.knownArticles,
    seen: new Set<string>(),
  }
  try {
    for (const name of names) yield* fromOne(name, { outlet, published }, source)
  } finally {
    await web.close()
  }
}
