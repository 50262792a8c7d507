import type { OutcomeFrame, SpeechFrame } from '../../lexicon/types.ts'
import type { Outcome } from '../../model/reading.ts'
import type { Range } from '../document.ts'

/** An outcome in the making: entity indices and token ranges. */
export interface OutcomeDraft {
  readonly rule: string
  readonly kind: Outcome['kind']
  readonly parties: readonly number[]
  readonly assignees: readonly number[]
  readonly content: Range
  readonly at: number
  readonly stated: boolean
}

/** An outcome's frame as one of saying: what was agreed is introduced as what was said is. */
export function asSpeech(frame: OutcomeFrame): SpeechFrame {
  return { kind: 'speech', stance: 'agree', content: frame.content }
}
