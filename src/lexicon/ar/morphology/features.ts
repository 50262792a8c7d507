import type { Features } from '../../types.ts'

/** Features with every field in its place, told or not: objects of one shape are the fastest to ask. */
export function featuresOf({ person, gender, number, tense, voice, jussive, construct }: Features): Features {
  return { person, gender, number, tense, voice, jussive, construct }
}
