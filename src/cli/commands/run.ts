import { availableParallelism } from 'node:os'
import { type Entry, readArticles } from '../../app/read-articles.ts'
import type { Given } from '../../app/sources.ts'
import type { Task } from '../../app/task.ts'
import type { Language } from '../../app/words/labels.ts'
import { endQuietlyOnClosedPipe, lookOf, type Output, openOutput } from '../output.ts'
import { openProgress } from '../progress.ts'
import type { Look } from '../render/view.ts'

/** What every command's options hold. */
export interface CommonOptions extends Given {
  readonly format: 'text' | 'json' | 'jsonl'
  readonly lang: Language
  readonly jobs?: number
}

/** What a command does, and how it shows one result to people. `render` is given what a line of the result holds. */
export interface Command {
  readonly task: Task
  readonly entries: AsyncIterable<Entry>
  readonly render: (result: never, look: Look) => string
}

async function put(line: string, command: Command, options: CommonOptions, output: Output): Promise<void> {
  if (options.format !== 'text') return output.item(line)
  await output.account(command.render(JSON.parse(line) as never, lookOf(options.lang)))
}

/**
 * Works through a command's articles: results to standard output in input order, faults to standard error in theirs. The
 * exit status is 1 if there was any fault.
 */
export async function run(paths: readonly string[], options: CommonOptions, command: Command): Promise<void> {
  endQuietlyOnClosedPipe()
  const progress = await openProgress(paths)
  const output = openOutput(options.format, progress.hide)
  const work = { task: command.task, jobs: options.jobs ?? availableParallelism() }
  for await (const result of readArticles(command.entries, work)) {
    if ('line' in result) {
      await put(result.line, command, options, output)
      progress.step()
    } else {
      progress.hide()
      process.stderr.write(`mahdar: ${result.failure}\n`)
      process.exitCode = 1
    }
  }
  progress.stop()
  await output.end()
}
