import { nominalReading } from '../clauses/np.ts'
import { functionClass, isComma, isPunct, type Scene, token } from '../clauses/scene.ts'
import type { Range } from '../document.ts'

/** Whether the preposition that led to what was agreed leads with و to the next thing (اتفقا على …، وعلى …). */
function leadsOn(s: Scene, lead: string, j: number): boolean {
  const best = token(s, j)?.readings[0]
  return best?.stem.pos === 'function' && best.clitics.conj !== undefined && best.stem.key === lead
}

/** «، ورغبة من البلدين في …»: why they did it is none of it. */
function opensPurpose(s: Scene, j: number): boolean {
  const t = token(s, j)
  const isJoined = isComma(s, j - 1) && nominalReading(s, j)?.clitics.conj !== undefined
  const isLed = functionClass(s, j + 1, 'prep') || nominalReading(s, j + 1)?.clitics.prep !== undefined
  return isJoined && isLed && t?.classes.has('purpose') === true
}

function withoutMarks(s: Scene, { from, to }: Range): Range {
  let end = to
  while (end > from + 1 && isPunct(s, end - 1)) end--
  return { from, to: end }
}

/** The things that one verb or noun of agreement names, without what only says why. */
export function agreedItems(s: Scene, { from, to }: Range): Range[] {
  const lead = token(s, from - 1)?.readings[0]?.stem.key ?? ''
  const items: Range[] = []
  let start = from
  for (let j = from + 1; j < to; j++) {
    if (opensPurpose(s, j)) return [...items, withoutMarks(s, { from: start, to: j - 1 })]
    if (!leadsOn(s, lead, j) || j + 1 >= to) continue
    items.push(withoutMarks(s, { from: start, to: j }))
    start = j + 1
  }
  return [...items, withoutMarks(s, { from: start, to })]
}
