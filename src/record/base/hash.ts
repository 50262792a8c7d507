/** Thirty-two bits of a text; `seed` gives another, independent hash. Not for secrets. */
export function hash32(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Ninety-six bits of a list of parts as 24 hexadecimal digits. Parts are kept apart: `['ab']` is not `['a', 'b']`. */
export function contentId(parts: readonly string[]): string {
  const text = JSON.stringify(parts)
  return [0, 0x9e3779b9, 0x7f4a7c15].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('')
}
