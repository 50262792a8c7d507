import type { Context } from 'hono'
import { LABELS } from '../../app/words/labels.ts'
import { RECORD_LABELS } from '../../app/words/record-labels.ts'
import { type Desk, todayOf } from '../desk.ts'
import { languageOf } from '../frame/language.ts'
import { WORDS } from '../i18n/words.ts'
import { visitorOf } from '../session/visitor.ts'
import type { View } from './route.ts'

/** What a page or picture is shown with to whoever sent the request. */
export function viewOf(context: Context, desk: Desk, params: View['params']): View {
  const language = languageOf(context)
  return {
    language,
    words: WORDS[language],
    labels: LABELS[language],
    record: RECORD_LABELS[language],
    params,
    url: new URL(context.req.url),
    names: {},
    today: todayOf(desk),
    visitor: visitorOf(context),
  }
}
