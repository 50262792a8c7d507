import type { Limits } from '../../http/limits.ts'
import { type Served, serveDesk } from '../../http/serve.ts'
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
}

function limitsOf({ rate, readRate, maxBody, readMs, proxied = false }: ServeOptions): Limits {
  return { requests: rate, reads: readRate, bodyBytes: maxBody, readMs, isProxied: proxied }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

function refuseOthers(host: string): void {
  if (LOOPBACK.test(host)) return
  throw new RangeError(
    `--host ${host}: refused, because there are no accounts and whoever reaches the desk may read the whole record; ` +
      'leave it out, or give 127.0.0.1, ::1 or localhost',
  )
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
  refuseOthers(options.host)
  await withRecord(options, async (store) => {
    const { url, stop } = await listen({ store, limits: limitsOf(options) }, options)
    await write(`${url}\n`)
    await asked()
    await stop()
  })
}
