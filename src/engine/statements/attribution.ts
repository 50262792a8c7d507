import { type Discourse, entitiesIn, verbAfter, verbAt } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { actorAt, subjectAfter } from '../clauses/subject.ts'

/** A phrase that names the source of its sentence: وفق وكالة …، بحسب البيان، وفقاً لما نقلته قناة …. */
export interface Attribution {
  readonly from: number
  readonly to: number
  readonly sources: readonly number[]
}

function sourceAt(s: Scene, d: Discourse, j: number): { sources: readonly number[]; to: number } | null {
  for (let k = j; k < j + 3; k++) {
    if (verbAt(d, k)) break
    const m = mentionFrom(s, k)
    if (m && m.kind !== 'place') return { sources: s.registry.byMention.get(m) ?? [], to: m.to }
    const actor = actorAt(s, k)
    if (actor) return { sources: entitiesIn(s, d, actor), to: actor.to }
  }
  const verb = verbAfter(d, j - 1, Math.min(outerLimit(s, j), j + 4))
  const subject = verb ? (verb.subject ?? subjectAfter(s, verb.at, outerLimit(s, verb.at))) : null
  return subject ? { sources: entitiesIn(s, d, subject), to: subject.to } : null
}

/** Whether token `i` opens an attribution; nouns of reckoning with the article (الحسابات) do not. */
export function isAccording(s: Scene, i: number): boolean {
  const t = token(s, i)
  return t?.classes.has('according') === true && !t.readings.some((r) => r.clitics.def || r.clitics.pron)
}

/** All attributions of the text. */
export function findAttributions(s: Scene, d: Discourse): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < s.doc.tokens.length; i++) {
    if (!isAccording(s, i) || (s.mentionOver[i] ?? -1) >= 0) continue
    const hit = sourceAt(s, d, i + 1)
    const prepositional = hit && hit.sources.length > 0
    if (prepositional) found.push({ from: i, to: hit.to, sources: hit.sources })
  }
  return found
}
