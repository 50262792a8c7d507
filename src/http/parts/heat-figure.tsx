import type { MonthsAnswer } from '../../app/pictures/months.ts'
import type { Html } from '../html.ts'
import { drawHeat, type HeatStrip, heatTable } from '../pictures/heat.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { PictureFigure } from './picture.tsx'

/** Contacts by month, of one or two. */
export type Months = Pick<MonthsAnswer, 'items' | 'who'>

/** The heat strip of one or two; `linked`, each month leads to its events. */
export function stripOf({ items, who: [one, other] }: Months, linked: boolean): HeatStrip {
  const who = [one.asked, ...(other === undefined ? [] : [other.asked])]
  const hrefOf = (month: string): string => addressOf('/events', { who, from: month, to: month })
  return { one: one.name, other: other?.name ?? null, months: items, hrefOf: linked ? hrefOf : null }
}

/** The heat strip wherever it is shown. Pages that show it need the script `picture.js`. */
export function HeatFigure(props: { readonly months: Months; readonly view: View; readonly years?: number }): Html {
  const { months, view, years } = props
  const strip = { ...stripOf(months, true), ...(years === undefined ? {} : { years }) }
  const who = months.who.map(({ asked }) => asked)
  return (
    <PictureFigure
      id="months"
      picture={drawHeat(strip, view.language)}
      table={heatTable(strip, view.language)}
      file={addressOf('/months.svg', { who })}
      view={view}
    />
  )
}
