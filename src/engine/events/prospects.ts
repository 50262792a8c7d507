import type { WordReading } from '../../lexicon/words.ts'
import { type Discourse, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { nominalReading } from '../clauses/np.ts'
import { functionClass, type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { framesAt } from './frames.ts'
import { treating } from './matters.ts'
import { isFuture } from './modality.ts'
import { valueAt } from './where.ts'

const PURPOSE_REACH = 4
const JOURNEY_REACH = 40

/** The noun of a purpose whose phrase leads to the noun at `head` (للمشاركة في القمة، لإجراء محادثات، للقاء نظيره): its token, -1 for none. */
function purposeOf(s: Scene, head: number): number {
  for (let j = head; j > head - PURPOSE_REACH && j >= 0; j--) {
    const t = token(s, j)
    if (t?.kind !== 'word' || (j < head && (s.mentionOver[j] ?? -1) >= 0)) return -1
    const reading = nominalReading(s, j)
    if (reading?.clitics.prep && s.pack.isPurpose(reading.clitics.prep))
      return reading.stem.pos === 'verbalNoun' ? j : -1
  }
  return -1
}

/** Whether a journey was made long before the day of the news. */
function isOld(s: Scene, value: string | null): boolean {
  const { day } = s.setting
  return value !== null && day !== null && value.slice(0, day.length) < day.slice(0, value.length)
}

/** Whether a verb of the noun's own clause says that it is still to come: ستتركز المباحثات على …, المحادثات بين … ستتناول …, اللقاء الذي سيجمع …. */
export function isStillToCome(s: Scene, d: Discourse, i: number, reading: WordReading): boolean {
  const before = verbBefore(d, i, i - 1)
  if (before && !reading.clitics.prep && !reading.clitics.conj) return isFuture(s, before.at, before.reading)
  const own = treating(s, d, i, reading)
  if (own && isFuture(s, own.verb.at, own.verb.reading)) return true
  for (let j = i + 1; j <= i + RELATIVE_REACH; j++) {
    const verb = functionClass(s, j, 'rel') ? verbAfter(d, j, j + 2) : undefined
    if (verb) return isFuture(s, verb.at, verb.reading)
  }
  return false
}

const RELATIVE_REACH = 3

/**
 * Whether the noun at token `head` tells what somebody has set out or come for, which is still to be done as the news is
 * written: وصل إلى عمّان لإجراء محادثات، توجه إلى الدوحة للمشاركة في القمة.
 */
export function isSetOutFor(s: Scene, d: Discourse, head: number, time: number | null): boolean {
  const purpose = purposeOf(s, head)
  if (purpose < 0 || isOld(s, valueAt(s, time))) return false
  const journey = verbBefore(d, purpose, Math.max(sentenceStart(s, purpose), purpose - JOURNEY_REACH))
  return journey !== undefined && framesAt(s, journey).some((f) => f.kind === 'event' && f.type === 'visit')
}
