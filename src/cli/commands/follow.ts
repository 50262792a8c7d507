import { finishInterrupted } from '../../app/record/add.ts'
import { addFeeds, type FeedView, feedViews, followOnce, untilDue } from '../../app/record/follow.ts'
import { openWeb } from '../../app/record/polite.ts'
import { openRecordReader } from '../../app/record/read-all.ts'
import { printAnswer } from '../answer.ts'
import { feedLine, feedRow, renderFeeds } from '../render/record/feeds.ts'
import { type FetchOptions, type RecordOptions, webOptions, withRecord } from './with-record.ts'

/** Options of `mahdar follow`. */
export interface FollowOptions extends Pick<RecordOptions, 'db' | 'lang'>, FetchOptions {
  readonly once?: boolean
  readonly outlet?: string
  readonly jobs?: number
}

/** Asked to stop once, it ends what it is at; asked twice, at once. */
function stopper(): { readonly asked: () => boolean; readonly sleep: (ms: number) => Promise<void> } {
  let stop = false
  let wake = (): void => {}
  const ask = (): void => {
    if (stop) process.exit(1)
    stop = true
    wake()
  }
  process.on('SIGINT', ask).on('SIGTERM', ask)
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, stop ? 0 : ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  return { asked: () => stop, sleep }
}

/** `mahdar follow`. */
export async function followCommand(addresses: readonly string[], options: FollowOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const web = openWeb(webOptions(options))
    const reader = openRecordReader(options.jobs)
    const stop = stopper()
    const onFailure = (failure: string): void => {
      process.stderr.write(`mahdar: ${failure}\n`)
      process.exitCode = 1
    }
    const onFeed = (feed: FeedView): void => {
      process.stdout.write(feedLine(feed, options.lang))
      if (feed.failures > 0) process.exitCode = 1
    }
    try {
      const following = { store, web, reader, onFailure, onFeed }
      await finishInterrupted(store, reader, following)
      await addFeeds(following, addresses, options.outlet ?? null)
      for (;;) {
        await followOnce(following)
        if (options.once === true || stop.asked()) return
        await stop.sleep(await untilDue(following))
      }
    } finally {
      await reader.close()
      await web.close()
    }
  })
}

/** `mahdar feeds`. */
export async function feedsCommand(options: RecordOptions & { readonly drop?: string }): Promise<void> {
  await withRecord(options, async (store) => {
    if (options.drop !== undefined && !(await store.dropFeed(options.drop)))
      throw new RangeError(`${options.drop}: no such feed is followed; \`mahdar feeds\` lists them`)
    await printAnswer({ items: await feedViews(store) }, options, { text: renderFeeds, row: feedRow })
  })
}
