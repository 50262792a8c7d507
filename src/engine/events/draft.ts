import type { EventType, Modality, Role } from '../../model/reading.ts'
import type { Range } from '../document.ts'

/** An actor's part in an event mention, by entity index. */
export interface Part {
  readonly entity: number
  readonly role: Role
}

/** One mention of an event in the text, before mentions of the same event are brought together. */
export interface EventMention {
  readonly type: EventType
  readonly rule: string
  readonly trigger: Range
  readonly parts: readonly Part[]
  /** Index into the scene's times, null where the clause has none. */
  readonly time: number | null
  readonly place: string | null
  readonly topics: readonly Range[]
  readonly modality: Modality
  /** Taken to have happened because nothing says otherwise: the modality of another mention is better founded. */
  readonly assumed?: boolean
  /** A definite noun without parties of its own (اللقاء، الاتصال): speaks of an event told already. */
  readonly bare: boolean
  readonly inferred: boolean
  /** The noun has the article or a pronoun: it speaks of something told or known. */
  readonly definite?: boolean
  /** Told as the occasion of something else (خلال اتصال، في لقاء). */
  readonly passing?: boolean
  /** A gathering that is only the occasion of what is told (على هامش قمة …): its parties are those of the telling. */
  readonly venue?: boolean
  /** Told by what was discussed (بحث، ناقش): the channel is open, and a call or visit named beside it decides. */
  readonly soft?: boolean
  /** Tells who signed for one side what was told before: he takes his side's place in that signing. */
  readonly signatory?: boolean
  /** One side is told by unnamed officials: it is no meeting with somebody of theirs who is named elsewhere. */
  readonly unnamed?: boolean
  /** Names only who was present: adds observers to the event it speaks of. */
  readonly attendance?: boolean
  /** Its noun gathers the body named right behind it (اجتماع مجلس …). */
  readonly gathers?: boolean
  /** The words of a gathering that is known by its name (القمة الإسلامية), by their dictionary forms. */
  readonly title?: ReadonlySet<string>
  /** What kind of document was signed (اتفاقية، مذكرة), where the words name it. */
  readonly document?: string
  readonly round?: number
  readonly format?: string
}
