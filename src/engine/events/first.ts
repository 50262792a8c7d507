import { clauseLimit } from '../clauses/limits.ts'
import { type Scene, token } from '../clauses/scene.ts'
import type { MergedEvent } from './merge.ts'

const BACK = 14

function claimsFirst(s: Scene, from: number, to: number): number | null {
  for (let j = from; j < to; j++) if (token(s, j)?.classes.has('first')) return j
  return null
}

/** The token behind a word of `since` that follows a claim of being first, within the sentence. */
function sinceBehind(s: Scene, at: number, to: number): number | null {
  for (let j = at + 1; j < to; j++) if (token(s, j)?.classes.has('since')) return j + 1
  return null
}

function eventWithin(events: readonly MergedEvent[], from: number, to: number, not: number): number | null {
  const k = events.findIndex(
    (e, i) => i !== not && e.mentions.some((m) => m.trigger.from >= from && m.trigger.from < to),
  )
  return k < 0 ? null : k
}

/** For each event claimed to be the first since another one: the index of that other event. */
export function firstSince(s: Scene, events: readonly MergedEvent[]): Map<number, number> {
  const found = new Map<number, number>()
  events.forEach((e, k) => {
    for (const m of e.mentions) {
      const sentence = s.doc.sentences[s.doc.sentenceOf[m.trigger.from] ?? -1]
      if (!sentence || found.has(k)) continue
      const claim = claimsFirst(
        s,
        Math.max(sentence.from, m.trigger.from - BACK),
        Math.min(sentence.to, clauseLimit(s, m.trigger.from)),
      )
      const since = claim === null ? null : sinceBehind(s, claim, sentence.to)
      const other = since === null ? null : eventWithin(events, since, Math.min(sentence.to, since + 20), k)
      if (other !== null) found.set(k, other)
    }
  })
  return found
}
