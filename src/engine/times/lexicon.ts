/** Turns a language's calendar words into a trie over folded forms, prefixed spellings included. */

import type { CalendarPack, CalendarWord, Role, Sense } from '../../lexicon/calendar.ts'
import { fold } from '../../text/fold.ts'
import type { RawToken } from '../../text/tokenise.ts'

interface Row {
  readonly sense: Sense
  readonly exact: ReadonlySet<string> | null
  readonly notAfter: ReadonlySet<string> | null
  readonly notBefore: ReadonlySet<string> | null
}

interface Node {
  readonly rows: Row[]
  next: Map<string, Node> | null
}

/** How a first word was reached: what was taken off its front. */
interface Entry {
  readonly node: Node
  /** Folded letters of the prefix. */
  readonly strip: number
  readonly conj: boolean
  readonly prep: boolean
}

/** A compiled calendar. */
export interface Lexicon {
  readonly pack: CalendarPack
  readonly roots: ReadonlyMap<string, readonly Entry[]>
  /** Forms that an expression can begin with. */
  readonly starters: ReadonlySet<string>
  /** The article, folded. */
  readonly article: string
  readonly commas: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly future: {
    readonly prefixes: readonly string[]
    readonly except: readonly string[]
    readonly minLength: number
  }
  readonly heads: readonly {
    readonly m: number
    readonly d: number
    readonly y: number
    readonly after: ReadonlySet<string>
  }[]
}

/** A word or phrase of the calendar found at a token. */
export interface Lex extends Sense {
  /** Index after its last token. */
  readonly to: number
  /** Offset after the prefix. */
  readonly start: number
  readonly end: number
  /** Carried an attached "and". */
  readonly conj: boolean
  /** Carried an attached preposition. */
  readonly prep: boolean
}

function setOf(forms: readonly string[] | undefined): ReadonlySet<string> | null {
  return forms === undefined ? null : new Set(forms.map(fold))
}

function rowOf({ forms: _, clitics: __, exact, notAfter, notBefore, ...sense }: CalendarWord): Row {
  return { sense, exact: exact ? new Set(exact) : null, notAfter: setOf(notAfter), notBefore: setOf(notBefore) }
}

function descend(node: Node, word: string): Node {
  node.next ??= new Map()
  const found = node.next.get(word) ?? { rows: [], next: null }
  node.next.set(word, found)
  return found
}

interface Prefix {
  readonly text: string
  readonly conj: boolean
  readonly prep: boolean
}

function prefixesOf({ proclitics }: CalendarPack, choice: CalendarWord['clitics']): Prefix[] {
  if (choice === 'none') return [{ text: '', conj: false, prep: false }]
  const conj = ['', ...proclitics.conjunctions].map(fold)
  const prep = choice === 'conjunction' ? [''] : ['', ...proclitics.prepositions].map(fold)
  return conj.flatMap((c) => prep.map((p) => ({ text: c + p, conj: c !== '', prep: p !== '' })))
}

function addEntry(roots: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = roots.get(key)
  if (list === undefined) roots.set(key, [entry])
  else if (!list.some((e) => e.node === entry.node && e.strip === entry.strip)) {
    list.push(entry)
    list.sort((a, b) => a.strip - b.strip)
  }
}

function addRoots(
  roots: Map<string, Entry[]>,
  pack: CalendarPack,
  word: string,
  node: Node,
  choice: CalendarWord['clitics'],
): void {
  const { written, article } = pack.proclitics.contraction
  for (const { text, conj, prep } of prefixesOf(pack, choice)) {
    addEntry(roots, text + word, { node, strip: text.length, conj, prep })
    if (prep || choice === 'none' || !word.startsWith(fold(article))) continue
    addEntry(roots, text + fold(written) + word.slice(article.length), { node, strip: text.length, conj, prep: true })
  }
}

const OPENERS: ReadonlySet<Role> = new Set(['ago', 'later', 'every', 'then', 'clock', 'several', 'anaphor'])
const MUTE: ReadonlySet<string> = new Set(['roles', 'cue', 'nameHead', 'turn', 'last', 'era', 'risky'])

function opens(node: Node): boolean {
  const own = node.rows.some(
    ({ sense }) => sense.roles?.some((r) => OPENERS.has(r)) || Object.keys(sense).some((k) => !MUTE.has(k)),
  )
  return own || (node.next !== null && [...node.next.values()].some(opens))
}

/** Compiles a calendar pack; the result is kept for the pack's lifetime by {@link lexiconOf}. */
function compile(pack: CalendarPack): Lexicon {
  const firsts = new Map<string, Node>()
  const roots = new Map<string, Entry[]>()
  for (const word of pack.words) {
    const row = rowOf(word)
    for (const form of word.forms) {
      const words = fold(form).split(' ')
      const first = words[0] as string
      const top = firsts.get(first) ?? { rows: [], next: null }
      firsts.set(first, top)
      let node = top
      for (const next of words.slice(1)) node = descend(node, next)
      node.rows.push(row)
      addRoots(roots, pack, first, top, word.clitics)
    }
  }
  return {
    pack,
    roots,
    starters: new Set([...roots].filter(([, entries]) => entries.some((e) => opens(e.node))).map(([form]) => form)),
    article: fold(pack.proclitics.article),
    commas: new Set([',', ...pack.commas]),
    stops: new Set(['.', '!', '?', ...pack.stops]),
    future: {
      prefixes: pack.future.prefixes.map(fold),
      except: pack.future.except.map(fold),
      minLength: pack.future.minLength,
    },
    heads: pack.famous.map((day) => ({ ...day, after: new Set(day.after.map(fold)) })),
  }
}

const compiled = new WeakMap<CalendarPack, Lexicon>()

/** The compiled form of a pack. */
export function lexiconOf(pack: CalendarPack): Lexicon {
  const known = compiled.get(pack)
  if (known !== undefined) return known
  const fresh = compile(pack)
  compiled.set(pack, fresh)
  return fresh
}

/** Whether the word before, or the two words, are among these. */
function isBehind(words: ReadonlySet<string>, tokens: readonly RawToken[], from: number): boolean {
  const last = (tokens[from - 1] as RawToken).form
  return words.has(last) || (from > 1 && words.has(`${(tokens[from - 2] as RawToken).form} ${last}`))
}

function allowed(row: Row, tokens: readonly RawToken[], from: number, to: number): boolean {
  if (row.exact !== null && !row.exact.has((tokens[from] as RawToken).exact)) return false
  if (row.notAfter !== null && from > 0 && isBehind(row.notAfter, tokens, from)) return false
  return row.notBefore === null || to >= tokens.length || !row.notBefore.has((tokens[to] as RawToken).form)
}

function merge(rows: readonly Row[]): Sense | null {
  if (rows.length <= 1) return rows[0]?.sense ?? null
  const roles: Role[] = rows.flatMap((row) => row.sense.roles ?? [])
  return { ...Object.assign({}, ...rows.map((row) => row.sense)), ...(roles.length > 0 ? { roles } : {}) }
}

function senseAt(node: Node, tokens: readonly RawToken[], from: number, to: number): Sense | null {
  return merge(node.rows.filter((row) => allowed(row, tokens, from, to)))
}

function walk(entry: Entry, tokens: readonly RawToken[], i: number): { sense: Sense; to: number } | null {
  let best: { sense: Sense; to: number } | null = null
  let node: Node | undefined = entry.node
  for (let j = i + 1; node !== undefined; j++) {
    const sense = node.rows.length > 0 ? senseAt(node, tokens, i, j) : null
    if (sense !== null) best = { sense, to: j }
    const next = tokens[j]
    node = next === undefined || next.kind !== 'word' ? undefined : node.next?.get(next.form)
  }
  return best
}

/** Offset in the text after `letters` folded letters of a token. */
function skipLetters(text: string, token: RawToken, letters: number): number {
  let at = token.start
  for (let left = letters; left > 0 && at < token.end; at++) left -= fold(text[at] as string).length
  while (at < token.end && fold(text[at] as string) === '') at++
  return at
}

/** The calendar word or phrase that starts at token `i`: the longest, and among equals the one with the shortest prefix. */
export function lookUp(lexicon: Lexicon, text: string, tokens: readonly RawToken[], i: number): Lex | null {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return null
  const entries = lexicon.roots.get(token.form)
  if (entries === undefined) return null
  let best: Lex | null = null
  for (const entry of entries) {
    const found = walk(entry, tokens, i)
    if (found === null || (best !== null && found.to <= best.to)) continue
    const { conj, prep, strip } = entry
    const start = strip === 0 ? token.start : skipLetters(text, token, strip)
    best = { ...found.sense, to: found.to, start, end: (tokens[found.to - 1] as RawToken).end, conj, prep }
  }
  return best
}
