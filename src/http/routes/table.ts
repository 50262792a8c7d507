import { actor } from '../pages/actor.tsx'
import { actors } from '../pages/actors.tsx'
import { apiPage } from '../pages/api.tsx'
import { article } from '../pages/article.tsx'
import { brief } from '../pages/brief.tsx'
import { claims } from '../pages/claims.tsx'
import { event } from '../pages/event.tsx'
import { events } from '../pages/events.tsx'
import { feeds } from '../pages/feeds.tsx'
import { last } from '../pages/last.tsx'
import { map } from '../pages/pictures/map.tsx'
import { months } from '../pages/pictures/months.tsx'
import { network } from '../pages/pictures/network.tsx'
import { timeline } from '../pages/pictures/timeline.tsx'
import { positions } from '../pages/positions.tsx'
import { promises } from '../pages/promises.tsx'
import { corrections } from '../pages/review/history.tsx'
import { item } from '../pages/review/item.tsx'
import { queue } from '../pages/review/queue.tsx'
import { search } from '../pages/search.tsx'
import { today } from '../pages/today.tsx'
import { together } from '../pages/together.tsx'
import type { Route } from './route.ts'

const PAGES: readonly Route[] = [
  today,
  events,
  event,
  article,
  search,
  last,
  together,
  actors,
  actor,
  timeline,
  network,
  map,
  months,
  positions,
  promises,
  claims,
  brief,
  feeds,
  queue,
  item,
  corrections,
]

/** Every page of the desk, in the order of the navigation; the last tells of all others. */
export const ROUTES: readonly Route[] = [...PAGES, apiPage(PAGES)]
