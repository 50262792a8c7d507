import { prepositionAt } from '../clauses/arguments.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { startOf } from '../names/bodies.ts'
import { unclitic } from '../names/gazetteer.ts'
import { is } from '../names/mention.ts'

/** Whether a preposition of place governs the noun at token `j`, glued to it or before it. */
function isGoverned(s: Scene, j: number): boolean {
  const glued = nominalReading(s, j)?.clitics.prep ?? mentionFrom(s, j)?.prep
  const prep = glued ?? prepositionAt(s, j - 1)
  return prep !== null && s.pack.isPlacePrep(prep)
}

/** A body's own house without its name (مقر الوزارة، ديوان الوزارة) says nothing of where it stands. */
function isNameless(s: Scene, j: number, end: number): boolean {
  const last = token(s, end - 1)
  const isBare =
    end <= j + 2 && (is(s.doc, j + 1, 'ministry') || is(s.doc, j + 1, 'bodyNoun') || is(s.doc, j, 'bodyNoun'))
  return isBare || last?.readings.some((r) => r.stem.pos !== 'function' && r.clitics.pron !== undefined) === true
}

/** The end of the name of a building or ground that opens at token `j`, with its adjectives; `j` where it has none. */
function venueEnd(s: Scene, j: number): number {
  const m = mentionFrom(s, j + 1)
  if (m?.prep || m?.conj || m?.kind === 'person') return j
  let end = m ? m.to : nounPhraseEnd(s, j)
  while (m && nominalReading(s, end)?.stem.pos === 'adjective' && nominalReading(s, end)?.clitics.def) end++
  return end > j + 1 && (m || !isNameless(s, j, end)) ? end : j
}

/** The building or ground named between two tokens as where something happened (قصر السلام، فندق شيراتون، البيت الأبيض); null for none. */
export function venueIn(s: Scene, from: number, to: number): string | null {
  for (let j = from; j < to; j++) {
    if (!isGoverned(s, j)) continue
    const m = mentionFrom(s, j)
    if (m?.sub === 'seat' || (m && m.kind !== 'person' && is(s.doc, j, 'venue') && m.to > j + 1)) return m.name
    const end = !m && is(s.doc, j, 'venue') && (s.mentionOver[j] ?? -1) < 0 ? Math.min(venueEnd(s, j), to) : j
    const t = token(s, j)
    if (end > j && t) return unclitic(s.doc, j, end, startOf(t))
  }
  return null
}
