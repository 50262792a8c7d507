import type { AddedSaid } from '../../model/correction.ts'
import type { Outcome, Stance, Statement } from '../../model/reading.ts'
import type { Somebody } from '../../model/record.ts'
import { anchorOf } from '../../record/corrections/anchors.ts'
import { anchoredSaid, holdsAdded } from '../../record/corrections/said.ts'
import type { Store } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import type { StateNamed } from '../record/name-parts.ts'
import { saidOfArticle } from '../record/said.ts'
import { type Corrected, correct, type Hand, mustBeRead, relinkArticles } from './hand.ts'
import { reportMeant, somebodyNamed } from './said.ts'
import { checkedSaid, eachOnce, type Named, quoted, WHOLE_CLAUSE } from './values.ts'

interface New {
  readonly article: string
  /** The words that were said, or agreed. */
  readonly content: Span
  /** Id of the event, or of the article's report of it, in which it was said or that it came of. */
  readonly event?: string | null
}

/** A statement that an article has and its reading lacks, as a person gives it. */
export interface NewStatement extends New {
  readonly of: 'statement'
  readonly speakers: readonly Named[]
  readonly stance: Stance
  readonly mode?: Statement['mode']
  /** The reporting words. */
  readonly cue: Span
  readonly via?: readonly Named[]
}

/** An outcome that an article has and its reading lacks, as a person gives it. */
export interface NewOutcome extends New {
  readonly of: 'outcome'
  readonly kind: Outcome['kind']
  readonly parties: readonly Named[]
  readonly assignees?: readonly Named[]
}

function somebodies(store: Store, named: readonly Named[], state: StateNamed): Promise<readonly Somebody[]> {
  return eachOnce(named, (one) => somebodyNamed(store, one, state))
}

async function addedOf(store: Store, given: NewStatement | NewOutcome, state: StateNamed): Promise<AddedSaid> {
  const { article, event: meant } = given
  const content = await quoted(store, { article, ...given.content }, WHOLE_CLAUSE)
  const event = meant ? anchorOf(await reportMeant(store, article, meant)) : null
  const shared = { article, content, event }
  if (given.of === 'outcome') {
    const kind = checkedSaid('kind', given.kind) as Outcome['kind']
    const parties = await somebodies(store, given.parties, state)
    const assignees = await somebodies(store, given.assignees ?? [], state)
    if (parties.length + assignees.length === 0) throw new RangeError('party: name who agreed, or who is charged')
    return { ...shared, of: 'outcome', kind, parties, assignees }
  }
  return {
    ...shared,
    of: 'statement',
    speakers: await somebodies(store, given.speakers, state),
    stance: checkedSaid('stance', given.stance) as Stance,
    mode: checkedSaid('mode', given.mode ?? 'indirect') as Statement['mode'],
    cue: await quoted(store, { article, ...given.cue }),
    via: await somebodies(store, given.via ?? [], state),
  }
}

/**
 * Adds a statement or an outcome that an article has and its reading lacks. Stays until it is undone; should a later
 * reading find it by itself, it is one. Throws a `RangeError` or `NameFault` for what cannot be.
 */
export function addSaid(
  store: Store,
  given: NewStatement | NewOutcome,
  hand: Hand,
  named: StateNamed = () => null,
): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const said = await addedOf(inner, given, named)
    await mustBeRead(inner, said.article)
    if (holdsAdded((await saidOfArticle(inner, said.article)).map(anchoredSaid), said, said.content))
      throw new RangeError(`${said.article}: its reading has this already`)
    return { change: { kind: 'add-said', said }, relink: (within) => relinkArticles(within, [said.article]) }
  })
}
