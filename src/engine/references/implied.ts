import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Doc } from '../document.ts'
import { is, type Mention } from '../names/mention.ts'
import type { Registry } from './registry.ts'

/** What is known of the article beside its words. */
export interface Setting {
  /** ISO day of publication, null if unknown. */
  readonly day: string | null
  /** ISO 3166-1 alpha-3 of the outlet's home, null if unknown. */
  readonly home: string | null
}

/** What the reference stage works on. */
export interface Context {
  readonly doc: Doc
  readonly pack: LanguagePack
  readonly setting: Setting
  readonly mentions: readonly Mention[]
  readonly registry: Registry
  /** Drafts of persons in the order they were last mentioned. */
  recent: number[]
  /** Lemmas of the courtesies by which each person was spoken of. */
  readonly courtesies: Map<number, Set<string>>
}

const ISO = /^[A-Z]{3}$/

function sentenceOf(c: Context, m: Mention): number | undefined {
  return c.doc.sentenceOf[m.from]
}

/** The state of the side under which people are listed: ومن الجانب الأميركي رئيس الأركان فلان. */
function listedSide(c: Context, m: Mention): string | null {
  const before = c.mentions.filter(
    (x) => x.to <= m.from && x.kind === 'state' && is(c.doc, x.from, 'side') && sentenceOf(c, x) === sentenceOf(c, m),
  )
  return before.at(-1)?.state ?? null
}

/** Whether a person of another state stands right before it in the same list: then whose minister is meant is open. */
function followsForeigner(c: Context, m: Mention): boolean {
  if (!m.conj) return false
  const before = c.mentions.filter((x) => x.to <= m.from && m.from - x.to <= 1 && x.kind === 'person').at(-1)
  return before !== undefined && before.state !== null && before.state !== c.setting.home
}

/**
 * The state of an official whose nationality the text leaves out: that of the side he is listed under, else the outlet's
 * own. Only offices that every state has are so taken; advisers, directors and envoys stay without a state.
 */
export function impliedState(c: Context, m: Mention): string | null {
  if (m.of && !ISO.test(m.of)) return null
  const side = listedSide(c, m)
  if (side) return side
  return m.office && c.pack.isNationalOffice(m.office) && !followsForeigner(c, m) ? c.setting.home : null
}
