import type { Stance } from '../../model/reading.ts'
import type { SpeechFrame } from '../../lexicon/types.ts'
import { functionClass, type Scene, token } from '../clauses/scene.ts'
import type { Content } from './content.ts'

const HEAD_REACH = 4

/** The stance that the head of what is said gives: a noun of stance, or a verb of speech in the first person. */
function headStance(s: Scene, from: number, to: number): Stance | null {
  for (let j = from; j < Math.min(to, from + HEAD_REACH); j++) {
    const t = token(s, j)
    if (!t || t.kind === 'punct') continue
    const first = firstPerson(s, j)
    if (first) return first
    const noun = t.readings.find((r) => r.stem.stance !== undefined && !r.clitics.conj)
    if (noun?.stem.stance && nounHead(s, from, j)) return noun.stem.stance.stance
    const verbal = t.readings.find((r) => r.stem.pos === 'verbalNoun' && r.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.stance !== 'state'))
    if (verbal && j === from) return speechStance(verbal.stem.predicate?.frames ?? [])
    if (s.pack.isObligation(t.form)) return 'request'
    if (functionClass(s, j, 'neg') || functionClass(s, j, 'part') || functionClass(s, j, 'quant') || functionClass(s, j, 'dem')) continue
    if (t.readings[0]?.stem.pos === 'function') continue
    if (j > from) return null
  }
  return null
}

function nounHead(s: Scene, from: number, j: number): boolean {
  return j === from || token(s, from)?.readings[0]?.stem.pos === 'function' || token(s, j - 1)?.readings.some((r) => r.stem.pos === 'verbalNoun' || r.stem.stance !== undefined || r.stem.pos === 'adjective') === true || j - from <= 1
}

function speechStance(frames: readonly { kind: string; stance?: Stance }[]): Stance | null {
  return frames.find((f) => f.kind === 'speech')?.stance ?? null
}

function firstPerson(s: Scene, j: number): Stance | null {
  for (const r of token(s, j)?.readings ?? []) {
    if (r.stem.pos !== 'verb' || r.stem.features.person !== 1) continue
    if (r.clitics.future) return 'commit'
    const stance = speechStance(r.stem.predicate?.frames ?? [])
    if (stance && stance !== 'state') return stance
  }
  return null
}

/** The stance of a statement: the cue's own, or for a neutral cue that of the head of what it governs. */
export function stanceOf(s: Scene, frame: SpeechFrame, content: Content): Stance {
  if (!frame.neutral && frame.stance !== 'state') return frame.stance
  return headStance(s, content.from, content.to) ?? frame.stance
}
