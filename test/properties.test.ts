import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoArticles } from '../scripts/artefacts/drift.ts'
import { spansOf } from '../scripts/artefacts/spans.ts'
import { loadReader, type Reader } from '../src/app/reader.ts'
import { arabic } from '../src/lexicon/ar/index.ts'
import type { Article } from '../src/model/article.ts'
import type { Reading } from '../src/model/reading.ts'

const demo = demoArticles()
const CHARACTERS =
  '\u0627\u0644\u0648\u0632\u064a\u0631\u0642\u0623\u0643\u062f\u0646 \u060c.\u061f:\u00ab\u00bb\u201c\u201d"()\n\u0661\u0662012-/\u064b\u0651\u0640\u200f\u2067\ufefb\ufd3e\ufd3f\u0750A\ud83d\ude00'

const words = fc.constantFrom(...new Set(demo.flatMap(({ body }) => body.split(/\s+/))))
const marks = fc.constantFrom('«', '»', '“', '”', '"', '„', '‹', '›', '(', ')', '،', ':', '.', '\n')
const noise = fc.oneof(
  fc.string(),
  fc.array(fc.integer({ max: 0x1f }).map((code) => String.fromCharCode(code))).map((units) => units.join('')),
  fc.array(fc.oneof(words, marks), { maxLength: 80 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...CHARACTERS)).map((units) => units.join('')),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
)

/** A demo article from whose body a piece is cut, repeated or replaced by noise: the wounds of real pages. */
const mutated = fc
  .record({
    body: fc.constantFrom(...demo.map((article) => article.body)),
    at: fc.nat(),
    length: fc.nat(80),
    put: noise,
    times: fc.nat(3),
  })
  .map(({ body, at, length, put, times }) => {
    const from = at % (body.length + 1)
    return body.slice(0, from) + put.repeat(times) + body.slice(from + length)
  })

const published = fc.constantFrom(null, '2024-02-29', '2023-07-03T23:30:00+03:00')
const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('a'),
  outlet: fc.constantFrom(null, 'صدى المتوسط'),
  url: fc.constant(null),
  published,
  headline: fc.option(noise),
  body: fc.oneof(noise, mutated),
})

function referencesOf({ events, statements, outcomes }: Reading): readonly string[] {
  return [
    ...events.flatMap(({ participants, via }) => [...participants.map(({ entity }) => entity), ...via]),
    ...statements.flatMap(({ speaker, via }) => [...speaker, ...via]),
    ...outcomes.flatMap(({ parties, assignees }) => [...parties, ...assignees]),
  ]
}

/** A sentence of so many words, without a full stop. */
function longSentence(count: number): string {
  const parts = demo.flatMap(({ body }) => body.replaceAll(/[.\n]/g, '').split(/\s+/))
  return Array.from({ length: count }, (_, i) => parts[i % parts.length]).join(' ')
}

describe('any string is an article', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await loadReader()
  })

  it('reading it never throws, and gives the text back', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { text } = reader.read(given)
        expect(text).toBe(given.headline ? `${given.headline}\n${given.body}` : given.body)
      }),
      { numRuns: 150 },
    )
  })

  it('a sentence that ends behind any of its words is read', () => {
    const texts = arabic.predicates.flatMap(({ examples }) => examples.map(({ text }) => text))
    for (const text of texts.filter((_, k) => k % 8 === 0)) {
      const words = text.split(' ')
      for (let to = 1; to <= words.length; to++) {
        const body = words.slice(0, to).join(' ')
        expect(reader.read({ id: 'a', outlet: null, url: null, published: null, headline: null, body }).text).toBe(body)
      }
    }
  })

  it.each([
    ['one sentence of 10,000 words', longSentence(10_000)],
    ['one quotation never closed', `«${longSentence(2_000)}`],
    ['10,000 opening marks', '«'.repeat(10_000)],
    ['10,000 closing marks', '”'.repeat(10_000)],
    ['10,000 quotations', '«قال» '.repeat(10_000)],
    ['10,000 lines', 'قال الوزير\n'.repeat(10_000)],
    ['10,000 digits', '1'.repeat(10_000)],
    ['a word of 10,000 letters', 'وال'.repeat(3_334)],
  ])(
    '%s is read in seconds',
    (_, body) => {
      const reading = reader.read({ id: 'a', outlet: null, url: null, published: '2024-02-29', headline: null, body })
      expect(reading.text).toBe(body)
      for (const { start, end } of spansOf(reading)) expect(end).toBeGreaterThan(start)
    },
    30_000,
  )

  it('every span lies in the text and is not empty', () => {
    fc.assert(
      fc.property(article, (given) => {
        const reading = reader.read(given)
        for (const { start, end } of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(reading.text.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('words given with a span are the words at the span', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { text, times, entities } = reader.read(given)
        for (const item of [...times, ...entities.flatMap(({ mentions }) => mentions)])
          expect(item.text).toBe(text.slice(item.start, item.end))
      }),
      { numRuns: 150 },
    )
  })

  it('ids are unique, and whoever takes part is an entity of the reading', () => {
    fc.assert(
      fc.property(article, (given) => {
        const reading = reader.read(given)
        const items = [...reading.entities, ...reading.events, ...reading.statements, ...reading.outcomes]
        const ids = items.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const known = new Set(reading.entities.map(({ id }) => id))
        for (const id of referencesOf(reading)) expect(known).toContain(id)
        const events = new Set(reading.events.map(({ id }) => id))
        for (const { event } of [...reading.statements, ...reading.outcomes])
          if (event !== null) expect(events).toContain(event)
      }),
      { numRuns: 150 },
    )
  })

  it('reading it twice, with others between, gives the same', () => {
    fc.assert(
      fc.property(article, article, (one, other) => {
        const first = JSON.stringify(reader.read(one))
        reader.read(other)
        expect(JSON.stringify(reader.read(one))).toBe(first)
      }),
      { numRuns: 60 },
    )
  })

  it('its inspection never throws and holds the same reading', () => {
    fc.assert(
      fc.property(article, (given) => {
        expect(reader.inspect(given).reading).toEqual(reader.read(given))
      }),
      { numRuns: 60 },
    )
  })

  it('its times alone lie in the text, and no year is invented where the day of publication is unknown', () => {
    fc.assert(
      fc.property(fc.oneof(noise, mutated), published, (text, day) => {
        for (const time of reader.times(text, day)) {
          expect(time.text).toBe(text.slice(time.start, time.end))
          expect(time.text).not.toBe('')
        }
      }),
      { numRuns: 150 },
    )
  })
})
