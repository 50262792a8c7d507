import type { Discourse } from '../clauses/discourse.ts'
import type { Scene } from '../clauses/scene.ts'
import type { OutcomeDraft } from './draft.ts'
import { fromNoun } from './nouns.ts'
import { fromSigning } from './signings.ts'
import { fromVerb } from './verbs.ts'

export type { OutcomeDraft } from './draft.ts'

function overlapping(a: OutcomeDraft, b: OutcomeDraft): boolean {
  return a.kind === b.kind && a.content.from < b.content.to && b.content.from < a.content.to
}

function nounsOf(s: Scene, d: Discourse): OutcomeDraft[] {
  const found: OutcomeDraft[] = []
  for (let i = s.bodyFrom; i < s.doc.tokens.length; i++) {
    const outcome = fromNoun(s, d, i)
    if (outcome) found.push(outcome)
  }
  return found
}

/** Reads what was agreed, signed, and who was charged with what. */
export function readOutcomes(s: Scene, d: Discourse): OutcomeDraft[] {
  const verbs = d.verbs.filter((v) => v.at >= s.bodyFrom).flatMap((v) => fromVerb(s, d, v))
  const signed = d.events
    .filter((e) => e.trigger.from >= s.bodyFrom && !e.signatory)
    .flatMap((e) => fromSigning(s, e) ?? [])
  const all = [...verbs, ...nounsOf(s, d), ...signed].sort((a, b) => a.at - b.at)
  return all.filter((o, k) => !all.slice(0, k).some((p) => overlapping(p, o)))
}
