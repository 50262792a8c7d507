import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The events that a text tells: type, then the parts as the reading names them, in their order, with whoever hosts marked. */
function contacts(body: string): string[] {
  const reading = read({ id: 'told', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  const part = (entity: string, role: string): string => nameOf(entity) + (role === 'host' ? ' (host)' : '')
  return reading.events.map((e) => `${e.type}: ${e.participants.map((p) => part(p.entity, p.role)).join(' + ')}`)
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

describe('a movement whose name is a word', () => {
  it.each([
    ['اجتمعت فتح وحماس في القاهرة.', ['meeting: فتح + حماس']],
    ['عُقد اجتماع بين حماس وفتح في القاهرة.', ['meeting: حماس + فتح']],
    ['فتح الوزير العماني سالم المعشني مع حماس باب الحوار.', []],
  ])('is read as such beside another: %s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('parties named before the noun of the contact', () => {
  it.each([
    [
      'عقد الوزير العماني سالم المعشني مع نظيره الكيني جوزيف كاماو اجتماعاً في نيروبي.',
      ['meeting: سالم المعشني + جوزيف كاماو'],
    ],
    [
      'أجرى الوزير العماني سالم المعشني في نيويورك مع كل من نظيره الكيني جوزيف كاماو ونظيره التركي أحمد أوزجان لقاءات ثنائية.',
      ['meeting: سالم المعشني + جوزيف كاماو', 'meeting: سالم المعشني + أحمد أوزجان'],
    ],
    ['ألغى الوزير العماني سالم المعشني زيارة كانت مقررة إلى نيروبي.', ['visit: سالم المعشني + نيروبي']],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('contacts that are counted', () => {
  it.each([
    [
      'عقد الوزير العماني سالم المعشني سلسلة من اللقاءات مع نظيره الكيني جوزيف كاماو.',
      ['meeting: سالم المعشني + جوزيف كاماو'],
    ],
    [
      'أجرى الوزير العماني سالم المعشني العديد من الاتصالات مع نظيره الكيني جوزيف كاماو.',
      ['call: سالم المعشني + جوزيف كاماو'],
    ],
    [
      'أكد الوزير العماني سالم المعشني في عدد كبير من الاجتماعات مع نظيره الكيني جوزيف كاماو أن الحوار مستمر.',
      ['meeting: جوزيف كاماو + سالم المعشني'],
    ],
    [
      'أجرى الوزير العماني سالم المعشني جولة من المباحثات مع نظيره الكيني جوزيف كاماو.',
      ['talks: سالم المعشني + جوزيف كاماو'],
    ],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('a pronoun', () => {
  it.each([
    [
      'نقلت وكالة الأنباء عن الوزير العماني سالم المعشني قوله خلال لقاء مع نظيره الكيني جوزيف كاماو إن الحوار مستمر.',
      ['meeting: جوزيف كاماو + سالم المعشني'],
    ],
    [
      'وصل الوزير العماني سالم المعشني إلى نيروبي واستقبله الرئيس الكيني جوزيف كاماو.',
      ['visit: سالم المعشني + نيروبي', 'meeting: جوزيف كاماو (host) + سالم المعشني'],
    ],
    [
      'وصل الوزير العماني سالم المعشني إلى نيروبي حيث استقبله في المطار نظيره الكيني جوزيف كاماو.',
      ['visit: سالم المعشني + نيروبي', 'meeting: جوزيف كاماو (host) + سالم المعشني'],
    ],
    [
      'شكر الوزير العماني سالم المعشني الذي استقبله الرئيس الكيني جوزيف كاماو بلاده المضيفة.',
      ['meeting: جوزيف كاماو (host) + سالم المعشني'],
    ],
  ])('stands for whoever was told of before: %s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})
