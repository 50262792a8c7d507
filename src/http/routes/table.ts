import { article } from '../pages/article.tsx'
import { events } from '../pages/events.tsx'
import type { Route } from './route.ts'

/** Every page of the desk, in the order of the navigation. */
export const ROUTES: readonly Route[] = [events, article]
