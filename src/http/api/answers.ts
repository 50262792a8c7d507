import { readFileSync } from 'node:fs'
import { packageFile } from '../../app/place.ts'
import type { ArticleView } from '../../app/record/article.ts'
import type { CheckedView } from '../../app/record/check.ts'
import type { EventStory } from '../../app/record/event.ts'
import type { PromiseView } from '../../app/record/promises.ts'
import type { EventView } from '../../app/record/views.ts'
import type { ReviewItem } from '../../app/review/item.ts'
import type { Reading } from '../../model/reading.ts'
import type { ActorPage } from '../pages/actor.tsx'
import type { Pairs } from '../pages/actors.tsx'
import type { Briefed } from '../pages/brief.tsx'
import type { Feeds } from '../pages/feeds.tsx'
import type { Last } from '../pages/last.tsx'
import type { MapPage } from '../pages/pictures/map.tsx'
import type { MonthsPage } from '../pages/pictures/months.tsx'
import type { NetworkPage } from '../pages/pictures/network.tsx'
import type { Positions } from '../pages/positions.tsx'
import type { CorrectionAnswer } from '../pages/review/actions.tsx'
import type { History } from '../pages/review/history.tsx'
import type { QueuePage } from '../pages/review/queue.tsx'
import type { Found } from '../pages/search.tsx'
import type { Latest } from '../pages/today.tsx'
import type { Together } from '../pages/together.tsx'
import type { TimelinePage } from '../parts/timeline-figure.tsx'
import type { Paged } from '../routes/cursor.ts'

/**
 * What the API answers, by the id of the route: the JSON Schema in the API's description is made from these types. A route
 * that is not here is described as an object.
 *
 * @public
 */
export interface Answers {
  readonly today: Latest
  readonly events: Paged<EventView>
  readonly event: EventStory
  readonly article: ArticleView
  readonly search: Found
  readonly last: Last
  readonly together: Together
  readonly actors: Pairs
  readonly actor: ActorPage
  readonly positions: Positions
  readonly promises: Paged<PromiseView>
  readonly claims: Paged<CheckedView>
  readonly brief: Briefed
  readonly feeds: Feeds
  readonly timeline: TimelinePage
  readonly map: MapPage
  readonly network: NetworkPage
  readonly months: MonthsPage
  readonly review: QueuePage
  readonly 'review-item': ReviewItem
  readonly corrections: History
  /** Of `POST /review/{id}/{act}`. */
  readonly correct: CorrectionAnswer
  /** Of `POST /read`. */
  readonly read: Reading
}

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Schemas by name. */
export type Schemas = Readonly<Record<string, JsonSchema>>

/** Where the schemas lie that are made from {@link Answers}. */
const FILE = packageFile('schema/answers.schema.json')

/** A name as a description of an API may have it: `Paged<EventView>` is `Paged.EventView.`. */
function plainName(name: string): string {
  return name.replace(/[^\w.-]/g, '.')
}

function definitions(): Schemas {
  const text = readFileSync(FILE, 'utf8').replace(
    /"#\/definitions\/([^"]+)"/g,
    (_, name: string) => `"#/components/schemas/${plainName(decodeURIComponent(name))}"`,
  )
  const all = (JSON.parse(text) as { readonly definitions: Schemas }).definitions
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [plainName(name), schema]))
}

/** Schemas of the answers, by id of the route, and of what they refer to, as parts of an API's description. */
export function answerSchemas(): { readonly answers: Schemas; readonly parts: Schemas } {
  const { Answers: all, ...parts } = definitions()
  return { answers: (all as { readonly properties: Schemas }).properties, parts }
}
