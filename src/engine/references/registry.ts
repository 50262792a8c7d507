import type { EntityKind } from '../../model/reading.ts'
import type { Mention } from '../names/mention.ts'

/** An entity while the article is being read; its index in the registry is its identity. */
export interface Draft {
  readonly index: number
  kind: EntityKind
  name: string
  /** Whether the name is a proper name, not a description. */
  named: boolean
  state: string | null
  title: string | null
  office: string | null
  of: string | null
  ref: string | null
  /** Candidate gazetteer ids. */
  refs: readonly string[]
  readonly mentions: { readonly start: number; readonly end: number; readonly text: string }[]
  rule: string
  inferred: boolean
  gender: 'm' | 'f' | null
  /** Whether the text tells that this person leads a delegation. */
  leads?: true
}

/** The entities of one article in the making, and which entities each mention stands for. */
export interface Registry {
  readonly drafts: Draft[]
  readonly byMention: Map<Mention, readonly number[]>
}

export function newRegistry(): Registry {
  return { drafts: [], byMention: new Map() }
}

type Seed = Pick<Draft, 'kind' | 'name' | 'named' | 'rule'> & Partial<Draft>

/** The rule that makes one entity of several states' ministers or leaders. */
export const BLOC = 'person/bloc'

/** Whether the entity stands for holders of one office in several states: وزراء خارجية دول مجلس التعاون. */
export function isBloc(d: Draft | undefined): boolean {
  return d?.rule === BLOC
}

/** Whether the entity is a listed body that belongs to no state: مجلس الأمن، منظمة التعاون الإسلامي. */
export function isStateless(d: Draft | undefined): boolean {
  return d?.kind === 'org' && d.ref !== null && d.state === null
}

/** Adds an entity and gives its draft. */
export function addDraft(registry: Registry, seed: Seed): Draft {
  const draft: Draft = {
    state: null,
    title: null,
    office: null,
    of: null,
    ref: null,
    refs: [],
    inferred: false,
    gender: null,
    ...seed,
    mentions: [],
    index: registry.drafts.length,
  }
  registry.drafts.push(draft)
  return draft
}

/** Where an entity was named last before an offset of the text; -1 if it was not. */
export function lastNamedBefore({ mentions }: Draft, offset: number): number {
  return mentions.reduce((last, m) => (m.start < offset && m.start > last ? m.start : last), -1)
}
