import { collectArguments } from '../clauses/arguments.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import { functionClass, opensSentence, type Scene, token } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'

/** Whether token `j` can be a subject's noun: no preposition or pronoun's case, no circumstance in the accusative. */
function mayBeSubject(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  const t = token(s, j)
  if (!r || !t || r.clitics.prep || r.clitics.conj || (s.timeOver[j] ?? -1) >= 0 || (s.mentionOver[j] ?? -1) >= 0)
    return false
  const best = t.readings[0]?.stem.pos
  return best !== 'verb' && best !== 'function' && !s.pack.isAccusative(t.exact)
}

/** A noun phrase between the opening of the clause and the verb (أن هذه المجموعة ستصل). */
function standsBefore(s: Scene, at: number): boolean {
  let j = at - 1
  while (mayBeSubject(s, j)) j--
  if (j === at - 1) return false
  if (functionClass(s, j, 'dem')) j--
  return functionClass(s, j, 'that') || opensSentence(s, j + 1)
}

function standsBehind(s: Scene, at: number): boolean {
  const { actors, phrases } = collectArguments(s, at + 1, clauseLimit(s, at))
  const first = [...actors, ...phrases].filter((p) => p.prep === '').sort((a, b) => a.from - b.from)[0]
  return first !== undefined && mayBeSubject(s, first.from)
}

/** Whether the subject of a verb of motion is named, and is nobody who acts (وصلت الطائرة الإغاثية): then nobody came. */
export function isMovedByThing(s: Scene, verb: FiniteVerb): boolean {
  if (verb.subject !== null) return false
  return (!verb.reading.clitics.conj && standsBefore(s, verb.at)) || standsBehind(s, verb.at)
}
