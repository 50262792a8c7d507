import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** A password as it is kept: its hash, with what is needed to make it again. Salt and hash are hexadecimal. */
export interface PasswordHash {
  readonly salt: string
  readonly hash: string
  /** `scrypt` with N, r, p and the bytes of the hash, as `scrypt:32768:8:1:32`. */
  readonly cost: string
}

/** Thirty-two megabytes and some 60 ms: a guess costs an attacker what it costs us. */
const COST = 'scrypt:32768:8:1:32'
const SALT_BYTES = 16
const COST_FORM = /^scrypt:(\d+):(\d+):(\d+):(\d+)$/

const MOST_MEMORY = 1 << 25

interface Cost extends ScryptOptions {
  readonly length: number
}

function costOf(text: string): Cost {
  const [, n, r, p, length] = (COST_FORM.exec(text) ?? []).map(Number)
  if (n === undefined || r === undefined || p === undefined || length === undefined)
    throw new TypeError(`${text}: is no cost of a password hash`)
  return { N: n, r, p, length, maxmem: MOST_MEMORY + 256 * n * r }
}

function derive(password: string, salt: Buffer, text: string): Promise<Buffer> {
  const { length, ...options } = costOf(text)
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (fault, key) => (fault ? reject(fault) : resolve(key)))
  })
}

/** Hashes a password with a salt of its own. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password, salt, COST)
  return { salt: salt.toString('hex'), hash: hash.toString('hex'), cost: COST }
}

/** Whether it is the password; takes the same time whichever it is. */
export async function isPassword(password: string, { salt, hash, cost }: PasswordHash): Promise<boolean> {
  const found = await derive(password, Buffer.from(salt, 'hex'), cost)
  return timingSafeEqual(found, Buffer.from(hash, 'hex'))
}

/** A hash that no password has: held against what is typed where there is no account, so that this takes as long. */
export const NO_PASSWORD: PasswordHash = { salt: '00'.repeat(SALT_BYTES), hash: '00'.repeat(32), cost: COST }

const SHORTEST = 10
const LONGEST = 1024

/** Refuses passwords that are too short to be worth hashing, or too long to be hashed at all. */
export function checkPassword(password: string): void {
  const { length } = [...password]
  if (length < SHORTEST) throw new RangeError(`password: has ${length} characters, at least ${SHORTEST} are needed`)
  if (length > LONGEST) throw new RangeError(`password: has ${length} characters, at most ${LONGEST} are taken`)
}
