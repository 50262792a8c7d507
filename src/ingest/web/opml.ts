import { parseOpml } from 'feedsmith'
import { Fault } from '../../model/fault.ts'
import { reasonOf } from '../fault.ts'
import { decodePage } from '../html/decode.ts'

/** A feed that an OPML list names. */
export interface ListedFeed {
  readonly title: string | null
  readonly url: string
}

interface Outline {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

function feedsIn(outlines: readonly Outline[]): readonly ListedFeed[] {
  return outlines.flatMap((outline) => {
    const url = outline.xmlUrl?.trim() ?? ''
    const own =
      /^https?:\/\//i.test(url) && URL.canParse(url) ? [{ title: outline.title ?? outline.text ?? null, url }] : []
    return [...own, ...feedsIn(outline.outlines ?? [])]
  })
}

/** The feeds of an OPML list, groups unfolded, each address once. What is no OPML throws `bad-feed`. */
export function readOpml(bytes: Uint8Array, input: string): readonly ListedFeed[] {
  try {
    const { body } = parseOpml(decodePage(bytes, 'application/xml').text) as {
      readonly body?: { readonly outlines?: readonly Outline[] }
    }
    const feeds = feedsIn(body?.outlines ?? [])
    return feeds.filter((feed, at) => feeds.findIndex((other) => other.url === feed.url) === at)
  } catch (thrown) {
    throw new Fault('bad-feed', input, `not a readable OPML list (${reasonOf(thrown)}); export it again`)
  }
}
