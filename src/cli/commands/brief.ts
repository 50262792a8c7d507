import { briefOf } from '../../app/record/brief.ts'
import { briefHtml, briefMarkdown } from '../../app/words/brief-forms.ts'
import { briefText } from '../../app/words/brief-text.ts'
import { write } from '../answer.ts'
import { endQuietlyOnClosedPipe } from '../output.ts'
import { actorsOf, type RecordOptions, spanOf, withRecord } from './with-record.ts'

/** Options of `mahdar brief`. */
export interface BriefOptions extends Pick<RecordOptions, 'db' | 'lang'> {
  readonly format: 'markdown' | 'html' | 'json'
  readonly since?: string
  readonly limit?: number
}

/** `mahdar brief`. */
export async function briefCommand(names: readonly [string, string], options: BriefOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const { since, limit, lang, format } = options
    const [a, b] = await actorsOf(store, names)
    if (a === undefined || b === undefined) return
    const { from } = spanOf(since === undefined ? {} : { from: since })
    const brief = await briefOf(store, {
      actors: [a, b],
      ...(from === undefined ? {} : { since: from }),
      ...(limit === undefined ? {} : { limit }),
    })
    endQuietlyOnClosedPipe()
    if (format === 'json') return write(`${JSON.stringify(brief, null, 2)}\n`)
    const text = briefText(brief, lang)
    await write(format === 'html' ? briefHtml(text) : briefMarkdown(text))
  })
}
