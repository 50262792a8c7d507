import { apiPage } from '../pages/api.tsx'
import { article } from '../pages/article.tsx'
import { events } from '../pages/events.tsx'
import { map } from '../pages/pictures/map.tsx'
import { months } from '../pages/pictures/months.tsx'
import { network } from '../pages/pictures/network.tsx'
import { timeline } from '../pages/pictures/timeline.tsx'
import { corrections } from '../pages/review/history.tsx'
import { item } from '../pages/review/item.tsx'
import { queue } from '../pages/review/queue.tsx'
import type { Route } from './route.ts'

const PAGES: readonly Route[] = [events, article, timeline, map, network, months, queue, item, corrections]

/** Every page of the desk, in the order of the navigation; the last tells of all others. */
export const ROUTES: readonly Route[] = [...PAGES, apiPage(PAGES)]
