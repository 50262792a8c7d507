import { fold } from '../../src/text/fold.ts'
import type { Gold } from './gold.ts'
import { f1Of, pair } from './match.ts'

type Named = Gold['entities'][number]
/** Kinds of entity that annotators and readers may tell apart differently. */
const ACTORS: ReadonlySet<string> = new Set(['state', 'org', 'group', 'document', 'format'])
const ARTICLE = /^(?:[وفبلك]?ال|لل)(?=..)/
const OFFICES: ReadonlySet<string> = new Set(
  'وزير رئيس ملك أمير سفير مبعوث أمين نظير نظيره نائب نواب وزراء متحدث مندوب ممثل مسؤول قائد رؤساء زعيم سلطان ولي شيخ حاكم مدير مستشار'
    .split(' ')
    .map(fold),
)
const SAME_NAME = 0.66
const SAME_OFFICE = 0.5

function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A word without the article. */
function bare(word: string): string {
  return word.replace(ARTICLE, '')
}

/** Folded words without their articles. */
export function wordsOf(text: string): readonly string[] {
  return key(text).split(' ').filter(Boolean).map(bare)
}

/** How alike two lists of words are, whatever their order: 1 for the same set. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  return f1Of([...left].filter((word) => right.has(word)).length, left.size, right.size)
}

/** A name folded, for use as a key. */
export function nameKey(name: string): string {
  return bare(key(name))
}

function formsOf(entity: Named & { readonly mentions?: readonly { readonly text: string }[] }): ReadonlySet<string> {
  const mentions = (entity.mentions ?? []).map(({ text }) => text)
  return new Set([entity.name, ...(entity.aliases ?? []), ...mentions].filter(Boolean).map(key))
}

function shareForm(a: Named, b: Named): boolean {
  const forms = formsOf(b)
  return [...formsOf(a)].some((form) => forms.has(form))
}

/** Whether a person is known by an office alone. */
function isDescribed({ name }: Named): boolean {
  return wordsOf(name).some((word) => OFFICES.has(word))
}

function sameOffice(a: Named, b: Named): boolean {
  if (a.state === null || a.state !== b.state || !(isDescribed(a) || isDescribed(b))) return false
  const titles = [a.office?.title, b.office?.title].map((title) => wordsOf(title ?? ''))
  return likeness(titles[0] ?? [], titles[1] ?? []) >= SAME_OFFICE
}

function samePerson(a: Named, b: Named): boolean {
  if (a.kind !== b.kind || (a.state && b.state && a.state !== b.state)) return false
  if (shareForm(a, b)) return true
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)]
  if (one.length > 0 && one.at(-1) === other.at(-1)) return true
  return likeness(one, other) >= SAME_NAME || sameOffice(a, b)
}

function sameThing(a: Named, b: Named): boolean {
  if (a.kind !== b.kind && !(ACTORS.has(a.kind) && ACTORS.has(b.kind))) return false
  if (shareForm(a, b)) return true
  const others = [...formsOf(b)].map(wordsOf)
  return [...formsOf(a)].some((form) => others.some((other) => likeness(wordsOf(form), other) >= SAME_NAME))
}

/** Whether two entities of two readings of one article are the same actor or thing. */
export function sameEntity(a: Named | undefined, b: Named | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.kind === 'person' || b.kind === 'person') return samePerson(a, b)
  if (a.kind === 'state' && b.kind === 'state') return a.state === b.state && a.state !== null
  return sameThing(a, b)
}

/** The entities of both sides by id, and what can be asked of them. */
export interface Cast {
  readonly gold: ReadonlyMap<string, Named>
  readonly read: ReadonlyMap<string, Named>
  readonly same: (gold: string, read: string) => boolean
  /** How far two lists of ids name the same entities, as F1. */
  readonly agree: (gold: readonly string[], read: readonly string[]) => number
}

/** Opens the comparison of two readings' entities. */
export function castOf(goldEntities: readonly Named[], readEntities: readonly Named[]): Cast {
  const gold = new Map(goldEntities.map((entity) => [entity.id, entity]))
  const read = new Map(readEntities.map((entity) => [entity.id, entity]))
  const same = (g: string, r: string): boolean => sameEntity(gold.get(g), read.get(r))
  const agree = (g: readonly string[], r: readonly string[]): number =>
    f1Of(pair(g, r, (a, b) => (same(a, b) ? 1 : 0)).size, g.length, r.length)
  return { gold, read, same, agree }
}
