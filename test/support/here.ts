import { main } from '../../src/cli/main.ts'
import type { Run } from './cli.ts'

type Write = typeof process.stdout.write

/** Collects what is written to a stream until it is given back. */
function collect(stream: NodeJS.WriteStream): { readonly text: () => string; readonly restore: () => void } {
  const chunks: string[] = []
  const write = stream.write
  stream.write = ((chunk: string | Uint8Array) => {
    chunks.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))
    return true
  }) as Write
  return {
    text: () => chunks.join(''),
    restore: () => {
      stream.write = write
    },
  }
}

/**
 * Runs the command line within this process, in English unless told otherwise: what `bin/mahdar` does but for starting a
 * process. One at a time; commands that start threads or listen to signals need a process of their own.
 */
export async function mahdarHere(args: readonly string[]): Promise<Run> {
  const { LC_ALL } = process.env
  process.env.LC_ALL = 'C.UTF-8'
  const [out, err] = [collect(process.stdout), collect(process.stderr)]
  const listeners = process.stdout.listeners('error') as (() => void)[]
  try {
    await main(['node', 'mahdar', ...args])
    return { status: Number(process.exitCode ?? 0), out: out.text(), err: err.text() }
  } finally {
    out.restore()
    err.restore()
    process.exitCode = undefined
    process.stdout.removeAllListeners('error')
    for (const listener of listeners) process.stdout.on('error', listener)
    if (LC_ALL === undefined) delete process.env.LC_ALL
    else process.env.LC_ALL = LC_ALL
  }
}
