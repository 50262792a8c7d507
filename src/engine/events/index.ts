import type { Discourse } from '../clauses/discourse.ts'
import { type Scene, token } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Mention } from '../names/mention.ts'
import { statesWithin } from './company.ts'
import type { EventMention } from './draft.ts'
import { nounEvent } from './nouns.ts'
import { verbEvent } from './verbs.ts'

/** Names hide the words in them; only a listed gathering names an event by its first word, and the body of two states that is convened. */
function isInsideName(s: Scene, i: number): boolean {
  const m = s.mentions[s.mentionOver[i] ?? -1]
  return m !== undefined && !(m.from === i && (m.kind === 'format' || isConvened(s, m)))
}

/** Whether a body of two states, named by what it is, is told to meet: انعقاد اللجنة المشتركة السعودية العراقية. */
function isConvened(s: Scene, { kind, from, to }: Mention): boolean {
  return kind === 'org' && token(s, from - 1)?.classes.has('convening') === true && statesWithin(s, from, to).length > 1
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
    d.events.push(...(fromVerb.length > 0 ? fromVerb : nounEvent(s, d, i)))
  }
  return d.events
}
