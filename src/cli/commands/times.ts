import { textsOf } from '../../app/sources.ts'
import { renderTimes } from '../render/times.ts'
import { type CommonOptions, run } from './run.ts'

/** `mahdar times`. */
export async function timesCommand(paths: readonly string[], options: CommonOptions): Promise<void> {
  await run(paths, options, { task: 'times', entries: textsOf(paths, options), render: renderTimes })
}
