type Node = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of its article; null where it is silent. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly body: string | null
}

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|SocialMediaPosting|OpinionNewsArticle|LiveBlogPosting)$/
const DEPTH = 6

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nodesIn(value: unknown, depth: number = 0): readonly Node[] {
  if (depth > DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => nodesIn(one, depth + 1))
  if (!isNode(value)) return []
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value.mainEntity, depth + 1)]
}

function isArticle(node: Node): boolean {
  const type = node['@type']
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && ARTICLE.test(one))
}

function stringIn(value: unknown, ...names: readonly string[]): string | null {
  if (Array.isArray(value)) return stringIn(value[0], ...names)
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (!isNode(value)) return null
  for (const name of names) {
    const found = stringIn(value[name])
    if (found !== null) return found
  }
  return null
}

function parseLoosely(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/;\s*$/, '')
      .replace(/,(\s*[}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // Publishers leave raw line breaks, trailing commas and semicolons in: the second attempt mends those.
    }
  }
  return null
}

/** The article in a page's JSON-LD blocks; null where none of them describes one. Broken blocks are passed over. */
export function readLinkedData(blocks: readonly string[]): LinkedArticle | null {
  const node = blocks.flatMap((block) => nodesIn(parseLoosely(block))).find(isArticle)
  if (node === undefined) return null
  return {
    headline: stringIn(node.headline) ?? stringIn(node.name),
    published: stringIn(node.datePublished) ?? stringIn(node.dateCreated),
    outlet: stringIn(node.publisher, 'name') ?? stringIn(node.sourceOrganization, 'name'),
    url: stringIn(node.url) ?? stringIn(node.mainEntityOfPage, '@id', 'url'),
    body: stringIn(node.articleBody),
  }
}
