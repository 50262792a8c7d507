import { articlesOf } from '../../app/sources.ts'
import { renderReading } from '../render/account.ts'
import { type CommonOptions, run } from './run.ts'

/** `mahdar read`. */
export async function readCommand(paths: readonly string[], options: CommonOptions): Promise<void> {
  await run(paths, options, { task: 'read', entries: articlesOf(paths, options), render: renderReading })
}
