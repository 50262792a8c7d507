import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as launcher, type Page } from 'playwright-core'

/** Starts a real Chromium, the one that comes inside its npm package. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  // In one process the browser would end with its first page.
  const args = chromium.args.filter((arg) => arg !== '--single-process')
  return launcher.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}

/** A fault of accessibility: the rule, and where it is broken. */
interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

/** What axe-core finds wrong with a page by WCAG 2.2 A and AA, each in a line. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { source } = createRequire(import.meta.url)('axe-core') as { readonly source: string }
  await page.evaluate(source)
  const run = "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })"
  const { violations } = (await page.evaluate(run)) as AxeResult
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** Selects words in a page as dragging over them does; they must stand in one element of the selector. */
export function selectWords(page: Page, selector: string, words: string): Promise<void> {
  const script = `(() => {
    const walker = (root) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (const root of document.querySelectorAll(${JSON.stringify(selector)})) {
      const at = root.textContent.indexOf(${JSON.stringify(words)})
      if (at < 0) continue
      const range = document.createRange()
      const nodes = walker(root)
      let seen = 0
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const end = seen + node.data.length
        if (at >= seen && at < end) range.setStart(node, at - seen)
        if (at + ${words.length} > seen && at + ${words.length} <= end) range.setEnd(node, at + ${words.length} - seen)
        seen = end
      }
      const selection = document.getSelection()
      selection.removeAllRanges()
      selection.addRange(range)
      return
    }
    throw new Error('no such words')
  })()`
  return page.evaluate(script)
}
