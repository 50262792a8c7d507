/** Shorter cuts of a text are copied in any case. */
const SHORTEST_CUT = 13

/** A copy that does not keep in memory the whole text it was cut from. */
function detached(cut: string): string {
  return cut.length < SHORTEST_CUT ? cut : ` ${cut}`.slice(1)
}

/** Values by strings, of which only those lately in use are kept. */
export interface Recent<T> {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => T
}

/** Keeps at least the `limit` values last asked for, and at most twice as many. */
export function recent<T>(limit: number): Recent<T> {
  let fresh = new Map<string, T>()
  let stale = new Map<string, T>()
  const set = (key: string, value: T): T => {
    if (fresh.size >= limit) {
      stale = fresh
      fresh = new Map()
    }
    fresh.set(detached(key), value)
    return value
  }
  const renew = (key: string): T | undefined => {
    const value = stale.get(key)
    return value === undefined ? undefined : set(key, value)
  }
  return { get: (key) => fresh.get(key) ?? renew(key), set }
}

/** What is made when it is first asked for, and kept. */
export function onDemand<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** A function of a string that is not worked out anew for strings lately in use. It may give null, not undefined. */
export function remembering<T extends object | string | boolean | null>(
  limit: number,
  work: (text: string) => T,
): (text: string) => T {
  const known = recent<T>(limit)
  return (text) => {
    const hit = known.get(text)
    return hit === undefined ? known.set(text, work(text)) : hit
  }
}
