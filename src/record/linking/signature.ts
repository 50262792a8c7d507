import type { Report } from '../../model/record.ts'
import { once } from '../base/memo.ts'

/**
 * All of a report that linking looks at but its article: copies of one text give the same, and are alike to everything in
 * the same degree.
 */
export const signature: (report: Report) => string = once(signatureOf)

function signatureOf(report: Report): string {
  const { type, time, days, place, placeState, round, format, trigger, sentence, fingerprint } = report
  const actors = report.participants.map(({ entity, role, state, office, name }) => [
    entity,
    role,
    state,
    office?.title,
    name,
  ])
  const told = [type, actors, time, days?.from, days?.to, place, placeState, round, format, trigger.text, sentence.text]
  return `${JSON.stringify(told)} ${fingerprint.join(' ')}`
}
