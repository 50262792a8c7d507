import type { CalendarPack } from '../../calendar.ts'
import { cues, famous, future } from './cues.ts'
import { days } from './days.ts'
import { examples } from './examples.ts'
import { glue } from './glue.ts'
import { gregorianMonths, hijriMonths } from './months.ts'
import { numbers } from './numbers.ts'
import { units } from './units.ts'

/** The Arabic calendar: what its words mean in a date. A form may stand in several rows; its meanings add up. */
export const calendar: CalendarPack = {
  words: [...gregorianMonths, ...hijriMonths, ...days, ...units, ...numbers, ...glue, ...cues],
  proclitics: {
    conjunctions: ['و', 'ف'],
    prepositions: ['ب', 'ل', 'ك'],
    contraction: { written: 'لل', article: 'ال' },
    article: 'ال',
  },
  future,
  famous,
  commas: ['،'],
  stops: ['؟', '؛', '!', '…'],
  examples,
}
