import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

/** A secret that nobody can guess, for a browser or a program to hold: the record keeps its hash alone. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url')
}

/** What the record keeps of a secret. */
export function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
