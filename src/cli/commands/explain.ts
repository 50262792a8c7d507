import { articlesOf } from '../../app/sources.ts'
import { renderInspection } from '../render/explain.ts'
import { type CommonOptions, run } from './run.ts'

/** `mahdar explain`. */
export async function explainCommand(paths: readonly string[], options: CommonOptions): Promise<void> {
  await run(paths, options, { task: 'inspect', entries: articlesOf(paths, options), render: renderInspection })
}
