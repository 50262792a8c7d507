import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The events that a text tells: type, then the parts as the reading names them, in their order. */
function contacts(body: string): string[] {
  const reading = read({ id: 'told', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  return reading.events.map((e) => `${e.type}: ${e.participants.map((p) => nameOf(p.entity)).join(' + ')}`)
}

describe('unnamed officials', () => {
  it.each([
    [
      'وصل الوزير النرويجي لارس هانسن إلى بيروت، والتقى عدداً من كبار المسؤولين.',
      ['visit: لارس هانسن + بيروت', 'meeting: لارس هانسن + بيروت'],
    ],
    [
      'وسيلتقي الوزير النرويجي لارس هانسن الرئيس الكيني جوزيف كاماو وعدداً من الوزراء.',
      ['meeting: لارس هانسن + جوزيف كاماو', 'meeting: لارس هانسن + كينيا'],
    ],
    [
      'التقى الوزير النرويجي لارس هانسن بمسؤولين من تايلاند وماليزيا.',
      ['meeting: لارس هانسن + تايلاند', 'meeting: لارس هانسن + ماليزيا'],
    ],
    ['واجتمع المبعوث الأممي لارس هانسن بقيادات من حركة طالبان.', ['meeting: لارس هانسن + حركة طالبان']],
    ['اجتمع دبلوماسيون ألمان بوفد من حركة طالبان.', ['meeting: ألمانيا + حركة طالبان']],
    ['وقال مسؤولون ألمان إن الرئيس الكيني جوزيف كاماو وصل إلى برلين.', ['visit: جوزيف كاماو + برلين']],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('meetings told by who was brought together, or in passing', () => {
  it.each([
    [
      'شهدت مسقط لقاء جمع الوزير العماني سالم المعشني بنظيره الكيني جوزيف كاماو.',
      ['meeting: سالم المعشني + جوزيف كاماو'],
    ],
    [
      'بعد لقاء جمعه بالوزير الكيني جوزيف كاماو قال الوزير العماني سالم المعشني إن الحوار مستمر.',
      ['meeting: سالم المعشني + جوزيف كاماو'],
    ],
    [
      'قال الوزير العماني سالم المعشني بعد محادثات مع نظيره الكيني جوزيف كاماو إن الحوار مستمر.',
      ['meeting: جوزيف كاماو + سالم المعشني'],
    ],
    ['التقى دبلوماسي كيني وزير الخارجية العماني سالم المعشني.', ['meeting: دبلوماسي كيني + سالم المعشني']],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('delegations, departures and returns', () => {
  it.each([
    ['وصل إلى عدن مساء أمس وفد من حركة طالبان.', ['visit: حركة طالبان + عدن']],
    ['زار وفد برلماني كيني مسقط.', ['visit: وفد برلماني كيني + مسقط']],
    ['غادر بيروت أمس الوزير الكيني جوزيف كاماو بعد زيارة استمرت يومين.', ['visit: جوزيف كاماو + بيروت']],
    ['قال الوزير الكيني جوزيف كاماو قبيل مغادرته نيروبي إلى مسقط إن الحوار مستمر.', ['visit: جوزيف كاماو + مسقط']],
    ['عاد إلى نيروبي الرئيس الكيني جوزيف كاماو قادماً من مسقط.', ['visit: جوزيف كاماو + مسقط']],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('meetings meant, journeys spoken of, and notes of protest', () => {
  it.each([
    ['يعتزم الوزير العماني سالم المعشني لقاء نظيره الكيني جوزيف كاماو.', ['meeting: جوزيف كاماو + سالم المعشني']],
    [
      'وتناول الوزير الكيني جوزيف كاماو ذلك خلال الزيارة التي قام بها إلى مسقط في أكتوبر.',
      ['visit: جوزيف كاماو + مسقط'],
    ],
    ['وقع الوزيران مذكرة تفاهم رسمية بين كينيا وعمان.', ['sign: كينيا + عمان']],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})
