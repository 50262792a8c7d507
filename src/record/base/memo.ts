/** Entries a memo holds before it is emptied: names and dates of a few thousand articles. */
const MOST = 20_000

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
