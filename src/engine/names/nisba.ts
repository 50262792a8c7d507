import type { Doc } from '../document.ts'
import { ofWord } from '../words.ts'

/** A nationality, regional or organisational adjective at a token. */
export interface Nisba {
  readonly target: string
  readonly kind: string
  readonly definite: boolean
  readonly conj: boolean
  readonly number: 'sg' | 'du' | 'pl' | undefined
}

const nisbaOf = ofWord(({ readings }): Nisba | null => {
  const reading = readings.find((r) => r.stem.target !== undefined && !r.clitics.prep && !r.clitics.pron)
  if (!reading?.stem.target || !reading.stem.cls) return null
  return {
    target: reading.stem.target,
    kind: reading.stem.cls,
    definite: reading.clitics.def === true,
    conj: reading.clitics.conj !== undefined,
    number: reading.stem.features.number,
  }
})

/** The adjective of origin at token `i`, null for any other word or one behind a preposition. */
export function nisbaAt(doc: Doc, i: number): Nisba | null {
  const token = doc.tokens[i]
  return token ? nisbaOf(token) : null
}

/** The state that an adjective of nationality names, null for other adjectives. */
export function stateOfNisba(nisba: Nisba | null): string | null {
  return nisba && nisba.kind === 'nationality' && /^[A-Z]{3}$/.test(nisba.target) ? nisba.target : null
}
