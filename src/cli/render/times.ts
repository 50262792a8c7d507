import type { TimesOfArticle } from '../../app/task.ts'
import { formatEdtf } from '../../app/words/dates.ts'
import { LABELS } from '../../app/words/labels.ts'
import { isolate, table } from './layout.ts'
import { type Look, paintOf } from './view.ts'

/** The dates of one text as a table for people, ending in a line break. */
export function renderTimes({ id, times }: TimesOfArticle, { language, colour }: Look): string {
  const labels = LABELS[language].times
  const paint = paintOf(colour)
  if (times.length === 0) return `${isolate(id)}: ${labels.none}\n`
  const rows = times.map((time) => [
    `${time.start}–${time.end}`,
    isolate(time.text),
    time.type,
    time.value ?? '–',
    isolate(formatEdtf(time.value, language)),
  ])
  return `${[paint.strong(isolate(id)), ...table([labels.columns, ...rows], 2)].join('\n')}\n`
}
