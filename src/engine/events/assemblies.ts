import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { entitiesOf, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { wordsOf } from '../document.ts'
import { lookup } from '../names/gazetteer.ts'
import type { Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { addDraft, type Draft, isBloc } from '../references/registry.ts'

/** Past the ordinals and adjectives of a gathering's noun, to what it is of: الاجتماع الوزاري الثالث لمجموعة …. */
function behindAttributes(s: Scene, at: number): number {
  let j = at + 1
  while (isAttribute(s, j)) j++
  return j
}

function isAttribute(s: Scene, j: number): boolean {
  const t = token(s, j)
  if (t?.kind === 'number') return true
  return t?.kind === 'word' && mayBeAttribute(s, j) && !mentionFrom(s, j) && !stateOfNisba(nisbaAt(s.doc, j))
}

/** Whether a body, or the holders of one office in the plural, are whom the noun at token `at` gathers: اجتماع مجلس …, الاجتماع الثالث للجنة …, اجتماع وزراء …. */
export function gathersBody(s: Scene, at: number): boolean {
  const j = behindAttributes(s, at)
  const t = token(s, j)
  const r = nominalReading(s, j)
  const m = mentionFrom(s, j)
  const prep = m?.prep ?? r?.clitics.prep
  if (r?.clitics.conj || m?.conj || (prep && !s.pack.genitivePreps.has(prep))) return false
  if (m && entitiesOf(s, m).some((e) => isBloc(s.registry.drafts[e]))) return true
  if (t?.classes.has('bodyNoun')) return r !== null || m?.kind === 'org'
  return t?.classes.has('assembled') === true && r?.stem.features.number === 'pl'
}

/** The bodies of several states that the name of a listed gathering has in it: قمة الاتحاد الأوروبي, قمة منظمة شنغهاي للتعاون. */
export function bodiesNamedIn(s: Scene, { from, to }: Mention): number[] {
  for (let j = from + 1; j < to; j++) {
    const hit = lookup(s.doc, j, s.pack, (e) => e.kind === 'org' && e.state === null)
    const entry = hit?.to === to ? hit.entries[0] : undefined
    if (entry) return [bodyDraft(s, entry.id, j, to)]
  }
  return []
}

/** The entity of a listed body that is named between two tokens. */
function bodyDraft(s: Scene, ref: string, from: number, to: number): number {
  const known = s.registry.drafts.find((d) => d.kind === 'org' && d.ref === ref)
  const text = wordsOf(s.doc, from, to)
  const draft: Draft =
    known ?? addDraft(s.registry, { kind: 'org', name: text, named: true, rule: 'org/in-format', ref })
  const start = s.doc.tokens[from]?.start ?? 0
  const end = s.doc.tokens[to - 1]?.end ?? 0
  if (!draft.mentions.some((m) => m.start === start)) draft.mentions.push({ start, end, text })
  return draft.index
}
