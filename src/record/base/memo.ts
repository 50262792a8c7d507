/** Entries a memo holds before it is emptied: names and dates of a few thousand articles. */
const MOST = 20_000

/** The same function of an object that is never altered, worked out once for each. */
export function once<K extends object, T>(of: (item: K) => T): (item: K) => T {
  const known = new WeakMap<K, { readonly result: T }>()
  return (item) => {
    const found = known.get(item)
    if (found !== undefined) return found.result
    const result = of(item)
    known.set(item, { result })
    return result
  }
}

/** The same function of a text, remembering its latest results. They are shared: they must not be altered. */
export function memo<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const result = of(text)
    known.set(text, result)
    return result
  }
}
