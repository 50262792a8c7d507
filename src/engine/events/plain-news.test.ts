import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The events between sides that a text tells, each with who takes part. */
function contacts(body: string): string[] {
  const reading = read(
    { id: 'plain', outlet: null, url: null, published: '2025-05-14', headline: null, body },
    arabic,
  )
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  return reading.events
    .filter((e) => !e.domestic)
    .map((e) => `${e.type}: ${e.participants.map((p) => nameOf(p.entity)).join(' + ')}`)
}

/** Words of diplomacy that speak of something else: who goes nowhere, who acts for nobody, what is no place. */
const PLAIN: readonly string[] = [
  'رحبت روسيا بعودة إيران مجدداً إلى صفقة تبادل الوقود.',
  'رأى وزير الخارجية الإيراني كاظم رضائي في العرض علامة على تغير في توجه الإدارة الأميركية الجديدة.',
]

describe('news that is not diplomacy', () => {
  it.each(PLAIN)('%s', (text) => {
    expect(contacts(text)).toEqual([])
  })
})
