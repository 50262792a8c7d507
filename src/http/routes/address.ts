/** Values of the parameters of an address; absent ones are left out. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

function textsOf(value: Values[string]): readonly string[] {
  if (value === null || value === undefined || value === '' || value === false) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

/** The address of a page: values named in the path go there, the others into the query. */
export function addressOf(path: string, values: Values = {}): string {
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name))
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(textsOf(values[name])[0] ?? ''))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (!inPath.has(name)) for (const text of textsOf(value)) query.append(name, text)
  return query.size === 0 ? filled : `${filled}?${query}`
}

/** The same address with some parameters of its query changed; null takes one out. Paging starts anew. */
export function changed(url: URL, values: Values): string {
  const query = new URLSearchParams(url.search)
  for (const name of ['lang', 'after', ...Object.keys(values)]) query.delete(name)
  for (const [name, value] of Object.entries(values)) for (const text of textsOf(value)) query.append(name, text)
  return query.size === 0 ? url.pathname : `${url.pathname}?${query}`
}
