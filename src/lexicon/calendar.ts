/** What a language pack tells the date reader: words with their senses, and examples that show each sense at work. */
import type { TimexType } from '../model/reading.ts'

/** Units of time that are counted. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** TIMEX3 codes of the parts of a day. */
export type PartCode = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** Glue words, by what they do in a date. A word may do several things. */
export type Role =
  | 'of'
  | 'in'
  | 'to'
  | 'from'
  | 'between'
  | 'and'
  | 'or'
  | 'every'
  | 'ago'
  | 'later'
  | 'since'
  | 'during'
  | 'about'
  | 'equals'
  | 'clock'
  | 'at'
  | 'anaphor'
  | 'self'
  | 'next'
  | 'less'
  | 'fem'
  | 'whole'
  | 'zone'
  | 'utc'
  | 'then'
  | 'measure'
  | 'bc'
  | 'move'
  | 'throughout'
  | 'age'
  | 'moment'
  | 'if'
  | 'several'
  | 'many'

/** What a word or phrase can mean in a date. Facets of one form from several rows are merged. */
export interface Sense {
  readonly month?: number
  /** The month's calendar; Gregorian where absent. */
  readonly hijri?: boolean
  /** The form is also a common word or a name: a month only with a number, a preposition or a qualifier beside it. */
  readonly risky?: 'weak' | 'strong'
  /** ISO weekday. */
  readonly weekday?: number
  /** Indefinite weekday: only after a word for "day" or "every". */
  readonly anyWeekday?: number
  readonly unit?: Unit
  /** 1 singular, 2 dual, 3 plural; of a turn, which forms agree with two. */
  readonly count?: 1 | 2 | 3
  readonly definite?: boolean
  /** A dual that has lost its ending before what it governs. */
  readonly construct?: boolean
  /** Days from today. */
  readonly deictic?: number
  readonly part?: PartCode
  /** The part of the day stands by itself as an adverb, after a clock time. */
  readonly adverb?: boolean
  /** Last, this, next. */
  readonly turn?: -1 | 0 | 1
  /** Demonstrative: near the writer, or pointing back into the text. */
  readonly near?: boolean
  readonly edge?: 'START' | 'MID' | 'END'
  readonly cardinal?: number
  readonly ordinal?: number
  /** The ordinal "last" of a series. */
  readonly last?: boolean
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly fraction?: 'quarter' | 'half'
  /** Tens of a decade's first year: 90 for the nineties. */
  readonly decade?: number
  readonly era?: 'ce' | 'ah'
  /** ISO 8601 period of a set adverb or adjective. */
  readonly set?: string
  readonly roles?: readonly Role[]
  /** A verb or participle that sets the direction of the undated days after it. */
  readonly cue?: 'past' | 'present' | 'future'
  /** TIMEX3 reference of a vague word; kept out of readings. */
  readonly vague?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  /** A feast with a fixed day; kept out of readings. */
  readonly feast?: { readonly m: number; readonly d: number; readonly hijri?: boolean }
  /** Ten days of a month: its first, second or last third. */
  readonly third?: 1 | 2 | 3
  /** The word before a date that makes the date part of a proper name. */
  readonly nameHead?: boolean
}

/** Which attached prefixes a row's forms may carry: all (default), conjunctions only, none. */
export type CliticChoice = 'all' | 'conjunction' | 'none'

/** One row of the calendar: spellings (words parted by one space) and what they mean. */
export interface CalendarWord extends Sense {
  readonly forms: readonly string[]
  readonly clitics?: CliticChoice
  /** Spellings as printed that a folded match must have; for words that folding confuses with common ones. */
  readonly exact?: readonly string[]
  /** Words before it, one or two, that take the meaning away. */
  readonly notAfter?: readonly string[]
  /** Words after it that take the meaning away. */
  readonly notBefore?: readonly string[]
}

/** Prefixes written together with a word. */
export interface Proclitics {
  readonly conjunctions: readonly string[]
  readonly prepositions: readonly string[]
  /** A prefix that swallows the article's first letter: the spelling of prefix + article, and of the article. */
  readonly contraction: { readonly written: string; readonly article: string }
  /** The definite article alone, before digits. */
  readonly article: string
}

/** How a verb's future shows in its spelling. */
export interface FuturePrefix {
  readonly prefixes: readonly string[]
  readonly minLength: number
  /** Words that only look so; a word that starts with one of them is none. */
  readonly except: readonly string[]
}

/** A day known by its month and day alone. */
export interface FamousDay {
  readonly m: number
  readonly d: number
  readonly y: number
  /** The year holds only after one of these words; always when empty. */
  readonly after: readonly string[]
}

/** An example sentence: what must be found in it, in order, or why nothing may be found. */
export interface CalendarExample {
  readonly text: string
  readonly published: string | null
  readonly finds: readonly {
    readonly text: string
    readonly value: string | null
    readonly type?: TimexType
    readonly timex?: string
  }[]
  /** Why a negative example finds nothing. */
  readonly because?: string
}

/** A language's calendar. */
export interface CalendarPack {
  readonly words: readonly CalendarWord[]
  readonly proclitics: Proclitics
  readonly future: FuturePrefix
  /** Whether a word can only be a verb in the past tense; the words with a `cue` alone tell where it is absent. */
  readonly isPast?: (form: string, exact: string) => boolean
  readonly famous: readonly FamousDay[]
  /** Punctuation besides ASCII that separates (comma) and that ends a sentence. */
  readonly commas: readonly string[]
  readonly stops: readonly string[]
  readonly examples: readonly CalendarExample[]
}
