import { trimLine } from '../printed/lines.ts'

/** Text with its white space squeezed; null where nothing is left. */
export function squeeze(text: string | null | undefined): string | null {
  const squeezed = trimLine((text ?? '').replace(/[\s\u00a0]+/g, ' '))
  return squeezed === '' ? null : squeezed
}

/** The first reading of a candidate that is not null. */
export function firstOf<T>(candidates: Iterable<T>, read: (candidate: T) => string | null): string | null {
  for (const candidate of candidates) {
    const found = read(candidate)
    if (found !== null) return found
  }
  return null
}
