import type { Discourse } from '../clauses/discourse.ts'
import type { Scene } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Mention } from '../names/mention.ts'
import { jointStates } from './company.ts'
import type { EventMention } from './draft.ts'
import { nounEvent } from './nouns.ts'
import { withStates } from './officials.ts'
import { verbEvent } from './verbs.ts'

/** Names hide the words in them; only a listed gathering, the joint body of several states, or a body that is a gathering too names an event by its first word. */
function isInsideName(s: Scene, i: number): boolean {
  const m = s.mentions[s.mentionOver[i] ?? -1]
  if (m === undefined) return false
  if (m.from !== i) return true
  const isBody = m.kind === 'org' && (s.doc.tokens[i]?.classes.has('assembly') || isJoint(s, m, i))
  return m.kind !== 'format' && !isBody
}

function isJoint(s: Scene, { refs }: Mention, i: number): boolean {
  return refs.length === 0 && jointStates(s, i).length > 0
}

/** A circumstantial participle of going somewhere (متوجهاً إلى …): it has the subject in force. */
function movingParticiple(s: Scene, i: number): FiniteVerb | undefined {
  const t = s.doc.tokens[i]
  if (!t || !s.pack.isAccusative(t.exact)) return undefined
  const reading = t.readings.find(
    (r) =>
      r.stem.pos === 'active' &&
      !r.clitics.def &&
      !r.clitics.prep &&
      r.stem.predicate?.frames.some((f) => f.kind === 'event' && f.type === 'visit'),
  )
  return reading && { at: i, reading, subject: null }
}

/** Reads every event mention of the text, in order; the discourse learns of each as it comes. */
export function readEvents(s: Scene, d: Discourse): EventMention[] {
  const verbs = new Map(d.verbs.map((v) => [v.at, v]))
  for (let i = 0; i < s.doc.tokens.length; i++) {
    if (s.doc.tokens[i]?.kind !== 'word' || isInsideName(s, i)) continue
    const verb = verbs.get(i) ?? movingParticiple(s, i)
    const fromVerb = verb ? verbEvent(s, d, verb) : []
    const found = fromVerb.length > 0 ? fromVerb : nounEvent(s, d, i)
    d.events.push(...found.map((e) => withStates(s, e)))
  }
  return d.events
}
