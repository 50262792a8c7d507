import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp } from './app.tsx'
import { type DeskParts, openDesk } from './desk.ts'

/** Where to listen. */
export interface Listening {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
}

/** A desk that listens. */
export interface Served {
  readonly url: string
  /** Takes no more requests, ends those under way, and resolves when all are done. */
  readonly stop: () => Promise<void>
}

function addressOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`
}

/** Serves the desk. Rejects where the port is taken or the host is not this machine's. */
export function serveDesk(parts: DeskParts, { host, port }: Listening): Promise<Served> {
  const desk = openDesk(parts)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(desk).fetch, hostname: host, port }, (info) => {
      const closed = (): Promise<void> => new Promise((done) => server.close(() => done()))
      resolve({ url: addressOf(info), stop: () => closed().finally(desk.reader.close) })
    })
    server.once('error', reject)
  })
}
