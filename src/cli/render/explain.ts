import type { ClauseView, FrameView, Inspection, ReferenceView, TokenView } from '../../model/inspection.ts'
import type { Reading } from '../../model/reading.ts'
import { covers, quote, type Span } from '../../text/span.ts'
import { LABELS, type Labels } from './labels.ts'
import { isolate, table } from './layout.ts'
import { type Look, type Paint, paintOf } from './view.ts'

interface Scope {
  readonly labels: Labels
  readonly paint: Paint
  readonly seen: Inspection
}

function tokenRows(token: TokenView): readonly (readonly string[])[] {
  const at = `${token.start}–${token.end}`
  if (token.readings.length === 0) return [[at, isolate(token.text), token.kind]]
  return token.readings.map((reading, i) => [
    i === 0 ? at : '',
    i === 0 ? isolate(token.text) : '',
    isolate(reading.segments),
    isolate(reading.lemma),
    reading.pos,
    reading.features,
    reading.predicate === null ? '' : isolate(reading.predicate),
  ])
}

function within<T extends Span>(items: readonly T[], sentence: Span): readonly T[] {
  return items.filter((item) => covers(sentence, { start: item.start, end: item.start }))
}

function block(title: string, rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  return rows.length === 0 ? [] : [`  ${paint.accent(title)}`, ...table(rows, 4)]
}

function referenceRow(reference: ReferenceView, { labels, seen }: Scope): readonly string[] {
  const entity = seen.reading.entities.find(({ id }) => id === reference.entity)
  const target = entity === undefined ? labels.explain.unresolved : `→ ${isolate(entity.name)} (${entity.id})`
  return [isolate(reference.text), reference.kind, target, isolate(reference.why), reference.rule]
}

function clauseRow(clause: ClauseView, { seen }: Scope): readonly string[] {
  const parts = [clause.predicate, clause.subject].map((part) => (part === null ? '–' : isolate(part)))
  return [clause.kind, ...parts, isolate(quote(seen.reading.text, clause))]
}

function frameRow({ rule, trigger, roles }: FrameView, { seen }: Scope): readonly string[] {
  const filled = Object.entries(roles).map(([role, words]) => `${role}=${isolate(words)}`)
  return [rule, isolate(quote(seen.reading.text, trigger)), filled.join('  ')]
}

function sentenceBlock(sentence: Span, number: number, scope: Scope): readonly string[] {
  const { labels, paint, seen } = scope
  const { columns, references, clauses, frames } = labels.explain
  const tokens = within(seen.tokens, sentence).flatMap(tokenRows)
  const fired = seen.frames.filter(({ trigger }) => within([trigger], sentence).length > 0)
  return [
    paint.strong(`${labels.explain.sentence} ${number} (${sentence.start}–${sentence.end})`),
    ...table([['', ...columns], ...tokens], 2),
    ...block(
      references,
      within(seen.references, sentence).map((one) => referenceRow(one, scope)),
      paint,
    ),
    ...block(
      clauses,
      within(seen.clauses, sentence).map((one) => clauseRow(one, scope)),
      paint,
    ),
    ...block(
      frames,
      fired.map((one) => frameRow(one, scope)),
      paint,
    ),
    '',
  ]
}

function quotationLines({ labels, seen }: Scope): readonly string[] {
  const { quotation, open } = labels.explain
  return seen.quotations.map(
    (one) => `${quotation} ${one.depth}${one.closed ? '' : `, ${open}`}: ${isolate(quote(seen.reading.text, one))}`,
  )
}

/** Every annotation of a reading as rule, confidence, id and words. */
function annotations({ text, entities, times, events, statements, outcomes }: Reading): readonly (readonly string[])[] {
  const row = (item: { rule: string; confidence: string }, what: string, words: string): readonly string[] => [
    item.rule,
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

function byRule(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...rows].sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
}

/**
 * What the engine saw, for people, ending in a line break: sentence by sentence its tokens with every reading, references,
 * clauses and frames; then the reading's annotations by rule. Columns run from left to right in both languages.
 */
export function renderInspection(seen: Inspection, { language, colour }: Look): string {
  const scope: Scope = { labels: LABELS[language], paint: paintOf(colour), seen }
  const lines = [
    scope.paint.strong(isolate(seen.reading.id)),
    ...seen.sentences.flatMap((sentence, i) => sentenceBlock(sentence, i + 1, scope)),
    ...quotationLines(scope),
    '',
    scope.paint.strong(scope.labels.explain.rules),
    ...table(byRule(annotations(seen.reading)), 2),
    ...seen.reading.notes.map(({ code, message }) => `  ${scope.paint.doubt(code)} ${isolate(message)}`),
  ]
  return `${lines.join('\n')}\n`
}
