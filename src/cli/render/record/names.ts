import type { NameFault } from '../../../app/record/names.ts'
import type { Language } from '../../../app/words/labels.ts'
import { RECORD_LABELS } from '../../../app/words/record-labels.ts'
import { stateName } from '../../../app/words/states.ts'
import { isolate, table } from '../layout.ts'

/** What to say of a name that means nobody, or of one that means several: then with the candidates and their keys. */
export function renderNameFault({ input, candidates }: NameFault, language: Language): string {
  const words = RECORD_LABELS[language]
  if (candidates.length === 0) return `mahdar: ${isolate(input)}: ${words.unknownName}\n`
  const rows = candidates.map(({ key, name, state, count }) => [
    key,
    isolate(name),
    state === null ? '' : isolate(stateName(state, language)),
    `${count} ${words.articlesNaming}`,
  ])
  return `mahdar: ${isolate(input)}: ${words.ambiguousName}\n${table(rows, 2).join('\n')}\n`
}
