import { orderQueue } from '../../app/review/queue.ts'
import type { Limits } from '../../http/limits.ts'
import { type Served, serveDesk } from '../../http/serve.ts'
import type { Access } from '../../http/session/access.ts'
import type { Store } from '../../store/store.ts'
import { write } from '../answer.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** Options of `mahdar serve`. */
export interface ServeOptions extends Pick<RecordOptions, 'db' | 'lang'> {
  readonly host: string
  readonly port: number
  readonly rate: number
  readonly readRate: number
  readonly maxBody: number
  readonly readMs: number
  readonly proxied?: boolean
  /** The address that browsers know the desk by, if another server stands in front of it. */
  readonly origin?: string
  /** Whether one must sign in to read, where there are accounts. */
  readonly reading: Access['reading']
}

function limitsOf({ rate, readRate, maxBody, readMs, proxied = false }: ServeOptions): Limits {
  return { requests: rate, reads: readRate, bodyBytes: maxBody, readMs, isProxied: proxied }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** Without accounts whoever reaches the desk could correct the record: then only this machine may reach it. */
async function refuseOthers(store: Store, { host, origin, db }: ServeOptions): Promise<void> {
  const isLocal = LOOPBACK.test(host) && origin === undefined
  if (isLocal || (await store.hasUsers())) return
  const given = LOOPBACK.test(host) ? `--origin ${origin}` : `--host ${host}`
  throw new RangeError(
    `${given}: refused, because there are no accounts and whoever reaches the desk could read and correct the whole record; ` +
      `run \`mahdar accounts add NAME --role admin --db ${db}\` first, or leave it out to serve this machine alone`,
  )
}

function accessOf({ host, origin, reading }: ServeOptions): Access {
  return { isLocal: LOOPBACK.test(host), reading, origin: origin ?? null }
}

/** Listens; a port that is taken and a host that is not ours are told as what was typed. */
async function listen(parts: Parameters<typeof serveDesk>[0], { host, port }: ServeOptions): Promise<Served> {
  try {
    return await serveDesk(parts, { host, port })
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new RangeError(`--port ${port}: in use by another program; give another, or 0`)
    throw thrown
  }
}

/** Resolves when the process is asked to end. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve)
  })
}

/** `mahdar serve`. */
export async function serveCommand(options: ServeOptions): Promise<void> {
  await withRecord(options, async (store) => {
    await refuseOthers(store, options)
    await orderQueue(store)
    const { url, stop } = await listen({ store, limits: limitsOf(options), access: accessOf(options) }, options)
    await write(`${url}\n`)
    await asked()
    await stop()
  })
}
