import { once } from 'node:events'
import type { Language } from '../app/words/labels.ts'
import type { Look } from './render/view.ts'

/** Columns of an account that is not shown on a terminal. */
const DEFAULT_WIDTH = 100
/** Beyond this, lines are tiring to read however wide the terminal is. */
const MAX_WIDTH = 120
const MIN_WIDTH = 40

/** Standard output in one format. */
export interface Output {
  /** Writes one result, given as one line of JSON. */
  readonly item: (line: string) => Promise<void>
  /** Writes one result as people read it. */
  readonly account: (text: string) => Promise<void>
  /** Writes what the format ends with. */
  readonly end: () => Promise<void>
}

/** How accounts look on standard output: colours only on a terminal, and only where NO_COLOR is unset or empty. */
export function lookOf(language: Language): Look {
  const { isTTY, columns } = process.stdout
  const width = isTTY ? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns)) : DEFAULT_WIDTH
  return { language, width, colour: isTTY === true && !process.env.NO_COLOR }
}

/** Ends the process without a word when whoever reads its output has gone, as `head` does. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

function indented(line: string): string {
  return JSON.stringify(JSON.parse(line), null, 2).replace(/^/gm, '  ')
}

/** Opens standard output. `before` is called ahead of each write, to clear what shares the terminal's line. */
export function openOutput(format: 'text' | 'json' | 'jsonl', before: () => void): Output {
  let count = 0
  const write = async (text: string): Promise<void> => {
    before()
    count++
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  const first = (): boolean => count === 0
  return {
    item: (line) => write(format === 'json' ? `${first() ? '[\n' : ',\n'}${indented(line)}` : `${line}\n`),
    account: (text) => write(first() ? text : `\n${'─'.repeat(DEFAULT_WIDTH / 2)}\n\n${text}`),
    end: async () => {
      if (format === 'json') await write(first() ? '[]\n' : '\n]\n')
    },
  }
}
