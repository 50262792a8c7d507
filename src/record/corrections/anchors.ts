import type { ReportAnchor } from '../../model/correction.ts'
import type { Quote, Report } from '../../model/record.ts'
import { overlaps } from '../../text/span.ts'

/** What of a report an anchor is held against. */
export type Anchored = Pick<Report, 'id' | 'article' | 'type' | 'trigger'>

/** An anchor to a report. */
export function anchorOf({ id, article, type, trigger }: Anchored): ReportAnchor {
  return { report: id, article, type, trigger }
}

/** The only one of its sort; null if there are none or several. */
function sole<T>(items: readonly T[]): T | null {
  const [one, ...more] = items
  return one !== undefined && more.length === 0 ? one : null
}

/**
 * The report an anchor points at among the reports of its article: that of the same id, else one of the same type whose
 * trigger overlaps, else the only one with just that trigger (its type was set right), else, in a changed text, the only
 * one of the type with the same words. Null if the article no longer tells of it.
 */
export function resolveAnchor<T extends Anchored>(anchor: ReportAnchor, reports: readonly T[]): T | null {
  const same = reports.find(({ id }) => id === anchor.report)
  if (same) return same
  const own = reports.filter(({ article }) => article === anchor.article)
  const typed = own.filter(({ type }) => type === anchor.type)
  const { start, end, text } = anchor.trigger
  return (
    typed.find(({ trigger }) => overlaps(trigger, anchor.trigger)) ??
    sole(own.filter(({ trigger }) => trigger.start === start && trigger.end === end)) ??
    sole(typed.filter(({ trigger }) => trigger.text === text))
  )
}

/** Finds the id of the report an anchor points at; null if it is gone. */
export type Find = (anchor: ReportAnchor) => string | null

/** A quote where it stands in a text that may have changed: the nearest place of its words; null if they are gone. */
export function placed(quote: Quote, text: string): Quote | null {
  const { start, text: words } = quote
  if (text.startsWith(words, start)) return quote
  const [before, after] = [text.lastIndexOf(words, start), text.indexOf(words, start)]
  if (before < 0 && after < 0) return null
  const at = before < 0 || (after >= 0 && after - start < start - before) ? after : before
  return { start: at, end: at + words.length, text: words }
}
