import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import type { Pronoun } from '../../lexicon/types.ts'
import type { EntityKind } from '../../model/reading.ts'
import type { Doc, Range, Token } from '../document.ts'
import { ofWord, type Word } from '../words.ts'

/** A name, title or description of an actor or place in the text. Token range; clitics before it are inside its first token. */
export interface Mention extends Range {
  readonly rule: string
  readonly kind: EntityKind
  /** The name as printed, without titles; null when the actor is only described. */
  readonly name: string | null
  readonly nameRange?: Range
  /** The office as printed, without nationality. */
  readonly title?: string
  /** Title and nationality as printed, without clitics in front: the name of one only described. */
  readonly description?: string
  readonly titleRange?: Range
  /** Office id of the titles table. */
  readonly office?: string
  /** ISO 3166-1 alpha-3 or the name of the organisation the office belongs to. */
  readonly of?: string
  readonly state: string | null
  /** Gazetteer ids it may stand for; empty for people nobody has listed. */
  readonly refs: readonly string[]
  readonly number: 'sg' | 'du' | 'pl'
  readonly definite: boolean
  /** Its office is that of whoever the pronoun points to (نظيره). */
  readonly counterpart?: boolean
  readonly pron?: Pronoun
  readonly prep?: string
  readonly conj?: string
  /** Lemmas of the courtesies in front of it (معالي، أمير، دكتور); of a courtesy standing alone, its own. */
  readonly courtesies?: readonly string[]
  /** Finer kind of the gazetteer form: `capital`, `seat`, `short`, `weak`, …. */
  readonly sub?: string
  /** For a bloc of officials, the states whose officials they are. */
  readonly states?: readonly string[]
}

/** The clitics of a token when it is read as beginning with `form`. */
export type Start = ReturnType<LanguagePack['nameVariants']>[number]

/** The ways a name may begin with a word: as it is printed, and without the clitics glued to it. */
export const startsOf: (token: { readonly word: Word }) => readonly Start[] = ofWord(({ form }, pack) =>
  pack.nameVariants(form),
)

const NO_STARTS: readonly Start[] = []

/** The same of the token at a place, none where there is none. */
export function startsAt(doc: Doc, i: number): readonly Start[] {
  const token = doc.tokens[i]
  return token ? startsOf(token) : NO_STARTS
}

export function clitics(start: Start): { conj?: string; prep?: string } {
  return { ...(start.conj ? { conj: start.conj } : {}), ...(start.prep ? { prep: start.prep } : {}) }
}

/** Whether token `i` belongs to a grammatical class. */
export function is(doc: Doc, i: number, cls: Parameters<Token['classes']['has']>[0]): boolean {
  return doc.tokens[i]?.classes.has(cls) ?? false
}

/** Whether a gazetteer form needs an office or a full name near it before it may be taken for its bearer. */
export function needsCompany(entry: NameEntry): boolean {
  return entry.sub === 'short' || entry.sub === 'weak' || entry.common === true
}
