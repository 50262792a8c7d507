import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Store } from '../../store/store.ts'

/** How long a claim on a feed lasts unless it is renewed: what a process of another machine that died keeps others waiting. */
export const LEASE_MS: number = 5 * 60_000
const RENEW_MS = LEASE_MS / 5

/** A name for who holds a claim, which tells others on this machine whether its process still lives. */
export function newHolder(): string {
  return `${hostname()} ${process.pid} ${randomUUID()}`
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Whether a holder was a process of this machine that is no more. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split(' ')
  return host === hostname() && /^\d+$/.test(pid ?? '') && !isAlive(Number(pid))
}

/** Gives free what processes of this machine held that were killed; those of other machines are waited for. */
export async function releaseDead(store: Store): Promise<void> {
  for (const holder of await store.holders('feed')) if (isDead(holder)) await store.release(holder)
}

/** A feed that is claimed. */
export interface Held {
  readonly store: Store
  readonly holder: string
  readonly feed: string
}

/** Renews the claim while the work takes, however long the hosts let it wait. */
export async function holding<T>({ store, holder, feed }: Held, work: () => Promise<T>): Promise<T> {
  const renew = (): void => {
    const now = Date.now()
    const lease = { kind: 'feed', keys: [feed], holder, now, until: now + LEASE_MS } as const
    store.lease(lease).catch(() => undefined)
  }
  const timer = setInterval(renew, RENEW_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
