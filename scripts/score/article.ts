import { plainTime, scoreEvents } from './events.ts'
import type { Annotation, Gold, Layers } from './gold.ts'
import { overlapOf, type Pairing, pair } from './match.ts'
import { type Cast, castOf, sameEntity } from './names.ts'
import { type FieldVerdict, type Layer, NOTHING, type Scored, sum, type Verdict } from './verdict.ts'

type Statement = Gold['statements'][number]
const HALF = 0.5
/** Which way a stance leans. */
const POLARITY: Readonly<Record<Statement['stance'], -1 | 0 | 1>> = {
  praise: 1,
  support: 1,
  welcome: 1,
  agree: 1,
  commit: 1,
  courtesy: 1,
  state: 0,
  propose: 0,
  request: 0,
  warn: -1,
  criticise: -1,
  reject: -1,
  deny: -1,
  concern: -1,
}

/** A verdict on every item of both sides; `isRight` judges the pairs. */
function judge<G, R extends Annotation>(
  layer: Layer,
  sides: { readonly gold: readonly G[]; readonly read: readonly R[]; readonly pairs: Pairing },
  isRight: (gold: G, read: R) => boolean,
): readonly Verdict[] {
  const { gold, read, pairs } = sides
  const used = new Set(pairs.values())
  const known = gold.map((item, i): Verdict => {
    const match = read[pairs.get(i) ?? -1]
    return { layer, gold: true, read: match ?? null, right: match !== undefined && isRight(item, match) }
  })
  const extra = read.filter((_, j) => !used.has(j))
  return [...known, ...extra.map((item): Verdict => ({ layer, gold: false, read: item, right: false }))]
}

function snippet(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `«${text.slice(start, Math.min(end, start + 60))}»`
}

function names(ids: readonly string[], entities: Cast['gold']): string {
  return ids.map((id) => entities.get(id)?.name ?? id).join(' + ') || '∅'
}

function statementFields(gold: Statement, read: Statement, { agree }: Cast): readonly FieldVerdict[] {
  const speaker = { field: 'speaker', right: agree(gold.speaker, read.speaker) >= HALF }
  if (!speaker.right) return [speaker]
  const via = gold.via.length === 0 ? [] : [{ field: 'via', right: agree(gold.via, read.via) >= HALF }]
  return [
    speaker,
    { field: 'stance', right: gold.stance === read.stance },
    { field: 'polarity', right: POLARITY[gold.stance] === POLARITY[read.stance] },
    ...via,
  ]
}

function statementError(gold: Statement, read: Statement | undefined, text: string, cast: Cast): string | null {
  const words = snippet(text, gold.content)
  if (read === undefined) return `missed statement of ${names(gold.speaker, cast.gold)} ${words}`
  if (cast.agree(gold.speaker, read.speaker) < HALF)
    return `speaker of ${words}: ${names(read.speaker, cast.read)}, should be ${names(gold.speaker, cast.gold)}`
  return gold.stance === read.stance ? null : `stance of ${words}: ${read.stance}, should be ${gold.stance}`
}

function scoreStatements(gold: readonly Statement[], read: readonly Statement[], text: string, cast: Cast): Scored {
  const isBy = (g: Statement, r: Statement): boolean => cast.agree(g.speaker, r.speaker) >= HALF
  const pairs = pair(gold, read, (g, r) => {
    const overlap = overlapOf(g.content, r.content)
    return overlap < HALF ? 0 : overlap + (isBy(g, r) ? 1 : 0)
  })
  const used = new Set(pairs.values())
  const spurious = read
    .filter((_, j) => !used.has(j))
    .map(({ content }) => `spurious statement ${snippet(text, content)}`)
  const matched = gold.map((one, i) => [one, read[pairs.get(i) ?? -1]] as const)
  return {
    ...NOTHING,
    verdicts: [
      ...judge('said', { gold, read, pairs }, () => true),
      ...judge('statements', { gold, read, pairs }, isBy),
    ],
    fields: matched.flatMap(([g, r]) => (r === undefined ? [] : statementFields(g, r, cast))),
    errors: [...matched.flatMap(([g, r]) => statementError(g, r, text, cast) ?? []), ...spurious],
  }
}

function scoreOutcomes(gold: Layers['outcomes'], read: Layers['outcomes'], text: string): Scored {
  const pairs = pair(gold, read, (g, r) => {
    const overlap = overlapOf(g.content, r.content)
    return g.kind === r.kind && overlap >= HALF ? overlap : 0
  })
  const missed = gold.filter((_, i) => !pairs.has(i))
  return {
    ...NOTHING,
    verdicts: judge('outcomes', { gold, read, pairs }, () => true),
    errors: missed.map(({ kind, content }) => `missed outcome ${kind} ${snippet(text, content)}`),
  }
}

function scoreTimes(gold: Layers['times'], read: Layers['times']): Scored {
  const pairs = pair(gold, read, overlapOf)
  const isValued = (g: Layers['times'][number], r: Layers['times'][number]): boolean =>
    g.type === r.type && plainTime(g.value) === plainTime(r.value)
  const errors = gold.flatMap((one, i) => {
    const match = read[pairs.get(i) ?? -1]
    if (match === undefined) return [`missed time «${one.text}»`]
    return isValued(one, match)
      ? []
      : [`time «${one.text}»: ${match.type} ${match.value}, should be ${one.type} ${one.value}`]
  })
  const fields = [...pairs].map(([i, j]) => ({
    field: 'timeValue',
    right: isValued(gold[i] as Layers['times'][number], read[j] as Layers['times'][number]),
  }))
  const sides = { gold, read, pairs }
  return {
    ...NOTHING,
    verdicts: [...judge('times', sides, () => true), ...judge('timeValues', sides, isValued)],
    fields,
    errors,
  }
}

/** Persons who take part in an event or say something. */
function activePersons({
  entities,
  events,
  statements,
}: Pick<Layers, 'entities' | 'events' | 'statements'>): Layers['entities'] {
  const active = new Set([
    ...events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...statements.flatMap(({ speaker }) => speaker),
  ])
  return entities.filter(({ id, kind }) => kind === 'person' && active.has(id))
}

function scorePersons(gold: Layers['entities'], read: Layers['entities']): Scored {
  const pairs = pair(gold, read, (g, r) => (sameEntity(g, r) ? 1 : 0))
  return { ...NOTHING, verdicts: judge('persons', { gold, read, pairs }, () => true) }
}

/** Scores the reading of one article as the codebook has it. */
export function scoreArticle(gold: Gold, read: Layers): Scored {
  const cast = castOf(gold.entities, read.entities)
  const inBody = ({ content }: Statement): boolean => content.start >= (gold.lede ?? 0)
  const isDiplomatic = gold.events.length + gold.statements.length + gold.outcomes.length > 0
  const said = isDiplomatic ? read.statements.filter(inBody) : []
  const scored = sum([
    scoreEvents({ text: gold.text, gold: gold.events, read: read.events, cast }),
    scoreStatements(gold.statements.filter(inBody), said, gold.text, cast),
    scoreOutcomes(gold.outcomes, read.outcomes, gold.text),
    scoreTimes(gold.times, read.times),
    scorePersons(activePersons(gold), activePersons({ ...read, statements: said })),
  ])
  return { ...scored, errors: scored.errors.map((error) => `${gold.id}: ${error}`) }
}
