import type { Claim, EventRecord, Quote, Report } from '../model/record.ts'

/** One event of the record as a line of the dump. */
export interface EventLine {
  readonly id: string
  readonly type: string
  readonly time: string | null
  readonly place: string | null
  readonly participants: EventRecord['participants']
  readonly reports: readonly {
    readonly article: string
    /** Id of the event in the article's reading. */
    readonly event: string
    readonly trigger: Quote
    readonly independent: boolean
  }[]
  readonly claims: readonly Claim[]
}

/**
 * The record as lines, one an event, in the order given. `report` looks reports up; a membership whose report it does not
 * know is left out.
 */
export function eventLines(
  records: readonly EventRecord[],
  report: (id: string) => Report | undefined,
): readonly EventLine[] {
  return records.map(({ id, type, time, place, participants, reports, claims }) => {
    const told = reports.flatMap(({ report: key, independent }) => {
      const found = report(key)
      return found ? [{ article: found.article, event: found.event, trigger: found.trigger, independent }] : []
    })
    return { id, type, time, place, participants, reports: told, claims }
  })
}
