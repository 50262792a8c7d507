import { sql } from 'kysely'
import { CONTACTS } from '../../model/contact.ts'
import type { EntityKey } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { all, type Condition } from './conditions.ts'

/** A stretch of days, inclusive; open where absent. */
export interface Period {
  readonly from?: string
  readonly to?: string
}

/** How often two had contact. `a` sorts before `b`. */
export interface Meeting {
  readonly a: EntityKey
  readonly b: EntityKey
  readonly contacts: number
}

/** Who meets whom is asked of states, or of all others: people, bodies, formats. */
export interface MeetingsQuery extends Period {
  readonly between: 'states' | 'actors'
  /** 100 if not given. */
  readonly limit?: number
}

/** By the first day on which it may have been; what is known to a year only lies in no period. */
export function within({ from, to }: Period): readonly Condition[] {
  return [
    ...(from === undefined ? [] : [sql`x.day >= ${from}`]),
    ...(to === undefined ? [] : [sql`x.day <= ${to}`, sql`x.day <> ''`]),
    ...(from === undefined && to === undefined ? [] : [sql`x.wide = 0`]),
  ]
}

/**
 * Pairs with the number of contacts that took place between them, those with most first. A gathering of dozens is nobody's
 * contact here, since each of them would be paired with all others.
 */
export async function meetings({ db }: Session, query: MeetingsQuery): Promise<readonly Meeting[]> {
  // Written out: an index on part of the rows is not used for a parameter.
  const level = query.between === 'states' ? sql`x.contact = 1` : sql`x.contact = 2`
  const { rows } = await sql<Meeting>`select x.a, x.b, count(*) as contacts from event_pairs x
    where ${all([sql`x.contact > 0`, level, ...within(query)])}
    group by x.a, x.b order by contacts desc, x.a, x.b limit ${query.limit ?? 100}`.execute(db)
  return rows.map((row) => ({ ...row }))
}

/** Contacts of one month, `YYYY-MM`; empty for those not known to a month. */
export interface MonthContacts {
  readonly month: string
  readonly contacts: number
}

/** Whose contacts are counted: those of two with each other, or, without `b`, those of one with anybody. */
export interface ContactMonthsQuery extends Period {
  readonly a: EntityKey
  readonly b?: EntityKey
}

const MONTH = sql<string>`case when x.wide = 1 then '' else substr(x.day, 1, 7) end`

/** Contacts that took place, among the events of an actor. */
function contactsOf(actor: EntityKey): readonly Condition[] {
  return [sql`x.actor = ${actor}`, sql`e.modality = 'occurred'`, sql`e.type in (${sql.join(CONTACTS)})`]
}

async function monthsOfOne({ db }: Session, { a, ...period }: ContactMonthsQuery): Promise<readonly MonthContacts[]> {
  const { rows } = await sql<MonthContacts>`select ${MONTH} as month, count(*) as contacts
    from event_actors x join events e on e.seq = x.event where ${all([...contactsOf(a), ...within(period)])}
    group by 1 order by 1`.execute(db)
  return rows.map((row) => ({ ...row }))
}

/** Contacts by month, in order, months without any left out; gatherings of dozens count too. */
export async function contactMonths(session: Session, query: ContactMonthsQuery): Promise<readonly MonthContacts[]> {
  if (query.b === undefined) return monthsOfOne(session, query)
  const [a = '', b = ''] = [query.a, query.b].sort()
  const days = within(query)
  const both = sql`exists (select 1 from event_actors o where o.event = e.seq and o.actor = ${b})`
  const crowd = [...contactsOf(a), sql`x.crowd = 1`, both]
  const { rows } = await sql<MonthContacts>`select month, cast(sum(contacts) as integer) as contacts from (
      select ${MONTH} as month, count(*) as contacts from event_pairs x
        where ${all([sql`x.a = ${a}`, sql`x.b = ${b}`, sql`x.contact > 0`, ...days])} group by 1
      union all select ${MONTH} as month, count(*) as contacts
        from event_actors x join events e on e.seq = x.event where ${all([...crowd, ...days])} group by 1
    ) as counted group by month order by month`.execute(session.db)
  return rows.map((row) => ({ ...row }))
}
