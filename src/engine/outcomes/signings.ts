import { clauseLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import { isOpeningQuote, quotationEnd, type Scene } from '../clauses/scene.ts'
import type { Range } from '../document.ts'
import type { EventMention } from '../events/draft.ts'
import type { OutcomeDraft } from './draft.ts'

const DOCUMENT_REACH = 18

/** The document that a signing names: توقيع مذكرة تفاهم، وقع الجانبان اتفاقية. */
function signedDocument(s: Scene, e: EventMention): Range | null {
  const limit = clauseLimit(s, e.trigger.from)
  for (let j = e.trigger.from + 1; j < Math.min(limit, e.trigger.from + DOCUMENT_REACH); j++)
    if (nominalReading(s, j) && s.doc.tokens[j]?.classes.has('signable'))
      return { from: j, to: contentEnd(s, j, limit) }
  return null
}

function contentEnd(s: Scene, from: number, limit: number): number {
  let j = from + 1
  while (j < limit && s.doc.tokens[j]?.kind === 'word' && (s.mentionOver[j] ?? -1) < 0 && (s.timeOver[j] ?? -1) < 0) j++
  const close = isOpeningQuote(s, j) ? quotationEnd(s, j) : j
  return close > j && close < limit && close - j <= LONGEST_NAME ? close + 1 : j
}

const LONGEST_NAME = 8

/** توصّل الطرفان إلى اتفاق: agreed, though nothing was signed yet. */
function isAgreement(s: Scene, at: number): boolean {
  return (
    s.doc.tokens[at]?.readings.some((r) =>
      r.stem.predicate?.frames.some((f) => f.kind === 'outcome' && f.outcome === 'agreed'),
    ) ?? false
  )
}

/** What a signing that took place put the names to. */
export function fromSigning(s: Scene, e: EventMention): OutcomeDraft | null {
  if (e.type !== 'sign' || e.modality !== 'occurred') return null
  const content = signedDocument(s, e)
  if (!content) return null
  return {
    rule: `outcome/${e.rule}`,
    kind: isAgreement(s, e.trigger.from) ? 'agreed' : 'signed',
    parties: e.parts.map((p) => p.entity),
    assignees: [],
    content,
    at: e.trigger.from,
    stated: !e.inferred,
  }
}
