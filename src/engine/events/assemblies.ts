import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { entitiesOf, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { isBloc } from '../references/registry.ts'

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
