import type { WordReading } from '../../lexicon/words.ts'
import { isComma, isPunct, type Scene, token } from '../clauses/scene.ts'
import type { Range } from '../document.ts'
import type { StatementDraft } from './index.ts'
import { speechFrames, speechNoun } from './light.ts'
import { stanceOf } from './stance.ts'

function verbalNounAt(s: Scene, j: number): WordReading | undefined {
  return token(s, j)?.readings.find((r) => r.stem.pos === 'verbalNoun' && !r.clitics.prep)
}

/** The items of a list of verbal nouns (تكليف …، وتأكيد …، والمطالبة بـ…); what is no such list is one item. */
export function itemsOf(s: Scene, content: Range): readonly Range[] {
  if (!verbalNounAt(s, content.from)) return [content]
  const starts = [content.from]
  for (let j = content.from + 1; j < content.to; j++) {
    if (isComma(s, j - 1) && verbalNounAt(s, j)?.clitics.conj) starts.push(j)
  }
  return starts.map((from, k) => ({ from, to: withoutMarks(s, from, starts[k + 1] ?? content.to) }))
}

function withoutMarks(s: Scene, from: number, to: number): number {
  let end = to
  while (end > from && isPunct(s, end - 1)) end--
  return end
}

function isOutcome(s: Scene, j: number): boolean {
  return verbalNounAt(s, j)?.stem.predicate?.frames[0]?.kind === 'outcome'
}

/** Whether the noun is of a verb that reports by itself, not one that only carries on with what stands in quotation marks (واصل). */
function reports(s: Scene, j: number): boolean {
  return speechFrames(verbalNounAt(s, j)?.stem.predicate).some((f) => f.content.some((c) => c !== 'quote'))
}

function itemStatement(s: Scene, list: StatementDraft, item: Range): StatementDraft | null {
  const noun = reports(s, item.from) ? speechNoun(s, item.from) : null
  if (!noun || noun.at + 1 >= item.to) return null
  const content = { from: noun.at + 1, to: item.to }
  return {
    ...list,
    rule: `statement/${noun.lemma}`,
    stance: stanceOf(s, noun.frame, { ...content, by: 'object', quoted: false }, list.speaker),
    mode: 'indirect',
    cue: { from: item.from, to: item.from + 1 },
    content,
  }
}

/** A document that lists what it does (أكد البيان تكليف …، وتأكيد …) says each item for itself; what it decides is an outcome, what it only names is none of its statements. */
export function itemized(s: Scene, x: StatementDraft): readonly StatementDraft[] {
  const isDocument = x.speaker.every((e) => s.registry.drafts[e]?.kind === 'document')
  const [first, ...more] = isDocument ? itemsOf(s, x.content) : []
  if (!first || more.length === 0) return [x]
  const lead = isOutcome(s, first.from) ? [] : [{ ...x, content: first }]
  return [...lead, ...more.filter((i) => !isOutcome(s, i.from)).flatMap((i) => itemStatement(s, x, i) ?? [])]
}
