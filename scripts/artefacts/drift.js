import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './artefact.js'
/** The demo's articles, as its JSON Lines give them. */
export function demoArticles() {
  const lines = readFileSync(join(ROOT, 'demo/articles.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
function isSpan(value) {
  return (
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value && Object.keys(value).length === 2
  )
}
/** Keys sorted; spans written as their offsets and words, so that a change can be read. */
function legible(value, text) {
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return `${value.start}–${value.end} ${text.slice(value.start, value.end)}`
  if (Array.isArray(value)) return value.map((item) => legible(item, text))
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, legible(item, text)]))
}
/** One line a field, and one a member of a list: what changes in a reading changes a line. */
function linesOf(key, value) {
  if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  const members = value.map((member) => `  ${JSON.stringify(member)}`)
  return `${JSON.stringify(key)}: [\n${members.join(',\n')}\n]`
}
function compact({ text, ...rest }) {
  const fields = legible(JSON.parse(JSON.stringify(rest)), text)
  const lines = Object.entries(fields).map(([key, value]) => linesOf(key, value))
  return `{\n${lines.join(',\n')}\n}\n`
}
/** The readings of the demo's articles: committed, so that what a rule changes shows as a difference. */
export function driftArtefacts(read) {
  return demoArticles().map((article) => ({ path: `test/drift/${article.id}.json`, content: compact(read(article)) }))
}
