import type { ReferenceView } from '../../model/inspection.ts'
import type { Mention as Naming } from '../../model/reading.ts'
import { entitiesIn } from '../clauses/discourse.ts'
import { spanOf, wordsOf } from '../document.ts'
import type { Mention } from '../names/mention.ts'
import type { Trace } from '../read.ts'
import type { Draft } from '../references/registry.ts'
import { namesOf } from './names.ts'

type Ids = ReadonlyMap<number, string>

function entitiesOf(entities: readonly number[], ids: Ids): Pick<ReferenceView, 'entities'> {
  return { entities: entities.flatMap((i) => ids.get(i) ?? []) }
}

/** Whether an entity was named, wholly or in part, before a place in the text. */
function isKnownBefore(draft: Draft, start: number): boolean {
  return draft.mentions.some((m) => m.start < start)
}

function officeReason(draft: Draft, start: number, day: string | null): string {
  if (isKnownBefore(draft, start)) return draft.named ? `holds the office: ${draft.name}` : 'same office as before'
  const state = draft.inferred ? `, of ${draft.state}: where the outlet is at home` : ''
  return draft.ref === null ? `described by office${state}` : `holder of the office on ${day}: ${draft.ref}${state}`
}

const STATE_REASONS: Readonly<Record<string, string>> = {
  capital: 'a capital for its state',
  seat: 'a seat for its government',
  government: 'a government for its state',
}

function personReason(m: Mention, draft: Draft, start: number, day: string | null): string {
  if (m.counterpart) return `counterpart${draft.title === null ? '' : `, in the same office: ${draft.title}`}`
  if (m.sub === 'short') return `surname of ${draft.name}`
  if (m.name === null) return officeReason(draft, start, day)
  if (isKnownBefore(draft, start)) return 'named before'
  return draft.ref === null ? 'named here first' : `listed as ${draft.ref}`
}

function reason(m: Mention, drafts: readonly Draft[], start: number, day: string | null): string {
  const [draft] = drafts
  if (draft === undefined) return 'left to the context'
  if (m.states !== undefined && m.number !== 'sg') return 'one holder of the office for each state'
  if (m.kind === 'person') return personReason(m, draft, start, day)
  if (m.kind === 'state' && m.sub !== undefined && STATE_REASONS[m.sub] !== undefined)
    return STATE_REASONS[m.sub] as string
  if (isKnownBefore(draft, start)) return 'named before'
  return draft.ref === null ? 'named here first' : `listed as ${draft.ref}`
}

function mentionView({ scene }: Trace, m: Mention, ids: Ids): ReferenceView {
  const { doc, registry, setting } = scene
  const span = spanOf(doc, m.from, m.to)
  const entities = registry.byMention.get(m) ?? []
  const drafts = entities.flatMap((i) => registry.drafts[i] ?? [])
  return {
    ...span,
    text: wordsOf(doc, m.from, m.to),
    kind: m.kind,
    rule: m.rule,
    ...entitiesOf(entities, ids),
    names: drafts.map(({ name }) => name),
    why: reason(m, drafts, span.start, setting.day),
  }
}

function describedView(draft: Draft, m: Naming, ids: Ids): ReferenceView {
  const { start, end, text } = m
  const why = isKnownBefore(draft, start) ? 'points back' : 'described here first'
  return {
    start,
    end,
    text,
    kind: draft.kind,
    rule: `described/${draft.kind}`,
    ...entitiesOf([draft.index], ids),
    names: [draft.name],
    why,
  }
}

/** What the clause grammar found beyond the names: البيان، مصدر دبلوماسي. */
function describedViews({ scene }: Trace, ids: Ids): ReferenceView[] {
  const named = new Set(scene.mentions.map((m) => scene.doc.tokens[m.from]?.start))
  return scene.registry.drafts.flatMap((draft) =>
    draft.mentions.filter((m) => !named.has(m.start)).map((m) => describedView(draft, m, ids)),
  )
}

const PAIRS = {
  side: 'the parties told of last',
  country: 'the states of the parties told of last',
  title: 'the persons told of last',
  officials: 'the state of the country visited',
}

/** Subjects that point to parties of the context: الجانبان، البلدان، الوزيران. */
function pairViews(seen: Trace, ids: Ids): ReferenceView[] {
  const { scene, discourse } = seen
  return discourse.verbs.flatMap(({ subject }) => {
    if (subject?.pair === undefined) return []
    const entities = entitiesIn(scene, discourse, subject)
    const span = spanOf(scene.doc, subject.from, subject.to)
    const text = wordsOf(scene.doc, subject.from, subject.to)
    const names = entities.map((i) => namesOf(seen, [i]))
    return [
      {
        ...span,
        text,
        kind: 'parties',
        rule: `pair/${subject.pair}`,
        ...entitiesOf(entities, ids),
        names,
        why: PAIRS[subject.pair],
      },
    ]
  })
}

/** Every name, title, description and pair, in the order of the text, with what it resolved to and why. */
export function referenceViews(seen: Trace, ids: Ids): ReferenceView[] {
  const pairs = pairViews(seen, ids)
  const resolved = new Set(pairs.map(({ start }) => start))
  const mentions = seen.scene.mentions.map((m) => mentionView(seen, m, ids)).filter(({ start }) => !resolved.has(start))
  return [...mentions, ...describedViews(seen, ids), ...pairs].sort((a, b) => a.start - b.start || a.end - b.end)
}
