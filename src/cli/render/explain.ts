import { LABELS, type Labels } from '../../app/words/labels.ts'
import type {
  ClauseView,
  FrameView,
  Inspection,
  ReferenceView,
  TokenReadingView,
  TokenView,
} from '../../model/inspection.ts'
import type { Reading, TimeExpression } from '../../model/reading.ts'
import { covers, quote, type Span } from '../../text/span.ts'
import { clip, isolate, pad, table, widthOf, wrap } from './layout.ts'
import { type Look, type Paint, paintOf } from './view.ts'

interface Scope extends Look {
  readonly labels: Labels
  readonly paint: Paint
  readonly seen: Inspection
}

type Rows = readonly (readonly string[])[]

const VERB = '◆'
const PREDICATE = '◇'

/** Readings of one word with the same lemma and class stand on one line: they differ in features alone. */
function alike(a: TokenReadingView, b: TokenReadingView): boolean {
  return a.segments === b.segments && a.lemma === b.lemma && a.pos === b.pos && a.predicate === b.predicate
}

function readingRows({ readings, verb }: TokenView, { paint }: Scope): Rows {
  const groups: { readonly one: TokenReadingView; readonly features: string[]; isVerb: boolean }[] = []
  for (const [i, one] of readings.entries()) {
    const group = groups.find((other) => alike(other.one, one))
    if (group === undefined) groups.push({ one, features: [one.features], isVerb: i === verb })
    else {
      group.features.push(one.features)
      group.isVerb ||= i === verb
    }
  }
  return groups.map(({ one, features, isVerb }) => {
    const mark = isVerb ? VERB : one.predicate === null ? ' ' : PREDICATE
    const told = [...new Set(features.filter(Boolean))].join(', ')
    return [isolate(one.segments), isolate(one.lemma), paint.faint(one.pos), `${mark} ${told}`]
  })
}

function tokenRows(token: TokenView, scope: Scope): Rows {
  const word = isolate(token.text)
  const at = scope.paint.faint(String(token.start))
  if (token.readings.length === 0) return [[at, word, scope.paint.faint(token.kind === 'punct' ? '' : token.kind)]]
  return readingRows(token, scope).map((row, i) => [i === 0 ? at : '', i === 0 ? word : '', ...row])
}

const TOKEN_INDENT = 4

/** The tokens in columns; features too long for the line are cut. */
function tokenTable(tokens: readonly TokenView[], scope: Scope): readonly string[] {
  const heads = scope.labels.explain.columns.map((column) => scope.paint.faint(column))
  const rows = [heads, ...tokens.flatMap((token) => tokenRows(token, scope))]
  const taken = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))) + 2)
  const room = taken.reduce((left, width) => left - width, scope.width - TOKEN_INDENT)
  return table(
    rows.map((row) => row.map((cell, i) => (i === 5 && row !== heads ? clip(cell, Math.max(8, room)) : cell))),
    TOKEN_INDENT,
  )
}

function startingIn<T>(items: readonly T[], spanOf: (item: T) => Span, sentence: Span): readonly T[] {
  return items.filter((item) => covers(sentence, { start: spanOf(item).start, end: spanOf(item).start }))
}

function referenceRow(reference: ReferenceView, { labels, paint }: Scope): readonly string[] {
  const { text, names, entities, rule, why } = reference
  const ids = entities.length === 0 ? '' : ` ${paint.strong(entities.join(' '))}`
  const target =
    names.length === 0 ? paint.doubt(labels.explain.unresolved) : `→ ${names.map(isolate).join(' + ')}${ids}`
  return [isolate(text), target, isolate(why), paint.faint(rule)]
}

function clauseRow(clause: ClauseView, { labels, paint, seen }: Scope): readonly string[] {
  const subject = clause.subject === null ? paint.doubt('–') : isolate(clause.subject)
  const by =
    clause.subjectBy === null || clause.subjectBy === 'named' ? '' : ` (${labels.explain.subjectBy[clause.subjectBy]})`
  return [
    isolate(clause.words),
    `${labels.explain.subject}: ${subject}${by}`,
    `⟨${clip(isolate(quote(seen.reading.text, clause)), 70)}⟩`,
  ]
}

function frameRow({ rule, trigger, item, roles }: FrameView, { labels, paint, seen }: Scope): readonly string[] {
  const filled = Object.entries(roles).map(([role, words]) => `${paint.faint(`${role}=`)}${isolate(words)}`)
  const target = item === null ? paint.doubt(labels.explain.dropped) : `→ ${paint.strong(item)}`
  return [`${isolate(clip(quote(seen.reading.text, trigger), 24))} ${target}`, isolate(rule), filled.join('  ')]
}

function timeRow(time: TimeExpression, { paint }: Scope): readonly string[] {
  return [isolate(time.text), `→ ${time.type} ${time.value ?? paint.doubt('–')}`, paint.faint(time.rule)]
}

/**
 * Entries of several fields, one below the other: fields stand side by side in columns as long as a line has room for
 * them, else each on a line of its own.
 */
function entries(title: string, rows: Rows, { paint, width }: Scope): readonly string[] {
  if (rows.length === 0) return []
  const lines = rows.flatMap((fields) => {
    const line = fields.filter(Boolean).join('  ')
    if (widthOf(line) + 4 <= width) return [`    ${line}`]
    const [first = '', ...rest] = fields.filter(Boolean)
    return [`    ${first}`, ...rest.flatMap((field) => wrap(field, width, { first: 8, rest: 8 }))]
  })
  return [`  ${paint.accent(title)}`, ...lines]
}

function sentenceBlock(sentence: Span, number: number, scope: Scope): readonly string[] {
  const { labels, paint, seen } = scope
  const { references, clauses, frames } = labels.explain
  const own = <T extends Span>(items: readonly T[]): readonly T[] => startingIn(items, (item) => item, sentence)
  const fired = startingIn(seen.frames, ({ trigger }) => trigger, sentence)
  return [
    paint.strong(`${labels.explain.sentence} ${number} (${sentence.start}–${sentence.end})`),
    ...wrap(isolate(quote(seen.reading.text, sentence)), scope.width, { first: 2, rest: 2 }),
    '',
    ...entries(
      references,
      own(seen.references).map((one) => referenceRow(one, scope)),
      scope,
    ),
    ...entries(
      labels.explain.times,
      own(seen.reading.times).map((one) => timeRow(one, scope)),
      scope,
    ),
    ...entries(
      clauses,
      own(seen.clauses).map((one) => clauseRow(one, scope)),
      scope,
    ),
    ...entries(
      frames,
      fired.map((one) => frameRow(one, scope)),
      scope,
    ),
    `  ${paint.accent(labels.explain.tokens)}`,
    ...tokenTable(own(seen.tokens), scope),
    '',
  ]
}

function quotationLines({ labels, seen, width }: Scope): readonly string[] {
  const { quotation, open } = labels.explain
  return seen.quotations.flatMap((one) =>
    wrap(
      `${quotation} ${one.depth}${one.closed ? '' : `, ${open}`}: ${isolate(quote(seen.reading.text, one))}`,
      width,
      { first: 0, rest: 2 },
    ),
  )
}

/** Every annotation of a reading as rule, confidence, what it is, and words. */
function annotations({ text, entities, times, events, statements, outcomes }: Reading): Rows {
  const row = (item: { rule: string; confidence: string }, what: string, words: string): readonly string[] => [
    isolate(item.rule),
    item.confidence,
    what,
    isolate(words),
  ]
  return [
    ...entities.map((item) => row(item, `${item.id} ${item.kind}`, item.name)),
    ...times.map((item) => row(item, `${item.type} ${item.value ?? '–'}`, item.text)),
    ...events.map((item) => row(item, `${item.id} ${item.type}`, quote(text, item.trigger))),
    ...statements.map((item) => row(item, `${item.id} ${item.stance}`, quote(text, item.content))),
    ...outcomes.map((item) => row(item, `${item.id} ${item.kind}`, quote(text, item.content))),
  ]
}

/** Rows in columns; the last cell is cut to what is left of the line. */
function ruled(rows: Rows, { width }: Scope): readonly string[] {
  const sorted = [...rows].sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ''))))
  const room = width - widths.reduce((sum, one) => sum + one + 2, 2)
  return sorted.map((row) => {
    const cells = widths.map((own, i) => pad(row[i] ?? '', own))
    return `  ${[...cells, clip(row[3] ?? '', Math.max(20, room))].join('  ')}`
  })
}

/**
 * What the engine saw, for people, ending in a line break: sentence by sentence its references, clauses, frames, and
 * its tokens with every reading; then the reading's annotations by rule. Columns run from left to right in both
 * languages.
 */
export function renderInspection(seen: Inspection, look: Look): string {
  const scope: Scope = { ...look, labels: LABELS[look.language], paint: paintOf(look.colour), seen }
  const { marks } = scope.labels.explain
  const lines = [
    scope.paint.strong(isolate(seen.reading.id)),
    scope.paint.faint(`${VERB} ${marks.verb}   ${PREDICATE} ${marks.predicate}`),
    '',
    ...seen.sentences.flatMap((sentence, i) => sentenceBlock(sentence, i + 1, scope)),
    ...quotationLines(scope),
    '',
    scope.paint.strong(scope.labels.explain.rules),
    ...ruled(annotations(seen.reading), scope),
    ...seen.reading.notes.flatMap(({ code, message }) =>
      wrap(`${scope.paint.doubt(code)} ${isolate(message)}`, scope.width, { first: 2, rest: 4 }),
    ),
  ]
  return `${lines.join('\n')}\n`
}
