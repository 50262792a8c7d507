import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The visits that a text tells: who goes, to whom, and where. */
function visits(body: string): string[] {
  const reading = read({ id: 'v', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  const named = (parts: readonly { entity: string }[]): string => parts.map((p) => nameOf(p.entity)).join(' + ')
  return reading.events
    .filter((e) => e.type === 'visit')
    .map(({ participants, place }) => {
      const goers = participants.filter((p) => p.role === 'initiator')
      const hosts = participants.filter((p) => p.role === 'target')
      return `${named(goers)} > ${named(hosts)} @ ${place}`
    })
}

describe('who visits whom', () => {
  it.each<readonly [string, readonly string[]]>([
    ['وسبق للوزير العماني سالم المعشني أن زار كولومبو في مارس.', ['سالم المعشني > كولومبو @ كولومبو']],
    [
      'وخلال أول زيارة يقوم بها لطهران، قال الوزير الكيني جوزيف كاماو إن بلاده تدعم الحوار.',
      ['جوزيف كاماو > طهران @ طهران'],
    ],
    ['وتأتي زيارة الوفد السوداني برئاسة عمر التوم إلى موسكو بعد شهر.', ['عمر التوم > موسكو @ موسكو']],
    ['وغادر الرئيس الإيراني مهران رستمي طهران نحو مسقط.', ['مهران رستمي > مسقط @ مسقط']],
    ['الرئيس الصيني ليو جيان في زيارة دولة إلى المغرب.', ['ليو جيان > المغرب @ المغرب']],
    ['عاد الوزير الليبي موسى المبروك من أنقرة بعد زيارة دامت يومين.', ['موسى المبروك > أنقرة @ أنقرة']],
    ['زار الوزير الكندي دانيال روس معرضا في بيروت.', ['دانيال روس > بيروت @ بيروت']],
    ['زار الوزير الكندي دانيال روس المقر الجديد لسفارة بلاده في بيروت.', []],
    ['زار آلاف السياح معرضا في بيروت.', []],
    ['وجاء الإعلان قبل أن تفتح السفارة أبوابها إلى جانب قنصلية في دمشق.', []],
  ])('%s', (text, wanted) => {
    expect(visits(text)).toEqual(wanted)
  })
})
