import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The contacts that a text tells: type and modality, then the parts as the reading names them, in their order. */
function contacts(body: string): string[] {
  const reading = read({ id: 'told', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  return reading.events.map(
    (e) => `${e.type}/${e.modality}: ${e.participants.map((p) => nameOf(p.entity)).join(' + ')}`,
  )
}

describe('the sides of talks', () => {
  it.each([
    ['مباحثات قطرية تركية حول الوضع في السودان.', ['meeting/occurred: قطر + تركيا']],
    ['جرت لقاءات سرية بين الهند وباكستان في دبي.', ['meeting/occurred: الهند + باكستان']],
    ['بدأت مفاوضات مباشرة بين المتمردين والحكومة الكينية.', ['talks/occurred: المتمردين + الحكومة الكينية']],
    ['بدأت مفاوضات بين الحكومة الكينية والمتمردين.', ['talks/occurred: الحكومة الكينية + المتمردين']],
    ['استؤنفت المفاوضات بين إيران والقوى الكبرى في جنيف.', ['talks/occurred: إيران + القوى الكبرى']],
    ['تلتقي حركتا «فتح» و«حماس» في موسكو غداً.', ['meeting/planned: فتح + حماس']],
    ['وناقش وفد من حركة طالبان مع الإيرانيين ملف المياه.', ['meeting/occurred: حركة طالبان + إيران']],
    ['أردوغان وماكرون يناقشان أمن الملاحة.', ['meeting/occurred: أردوغان + ماكرون']],
    ['يجتمع مسؤولون من كينيا وأوغندا في نيروبي غداً.', ['meeting/planned: كينيا + أوغندا']],
    [
      'وفد كيني برئاسة الوزير جوزيف كاماو يلتقي الرئيس العماني سالم المعشني.',
      ['meeting/occurred: جوزيف كاماو + سالم المعشني'],
    ],
    [
      'وأعلن المصدر أن وفداً من حركة طالبان سيلتقي الوزير العماني سالم المعشني.',
      ['meeting/planned: حركة طالبان + سالم المعشني'],
    ],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('contacts denied, ruled out and offered', () => {
  it.each([
    ['نفت كينيا وجود أي مفاوضات مع أوغندا.', ['talks/cancelled: أوغندا + كينيا']],
    [
      'ونفى المتحدث باسم الخارجية الكينية جوزيف كاماو إجراء أي محادثات مع أوغندا.',
      ['meeting/cancelled: أوغندا + كينيا'],
    ],
    [
      'استبعد الوزير الكيني جوزيف كاماو عقد لقاء بين الرئيس العماني سالم المعشني والرئيس القبرصي أندرياس ستافرو.',
      ['meeting/cancelled: سالم المعشني + أندرياس ستافرو'],
    ],
    [
      'ولم يستبعد الوزير الكيني جوزيف كاماو عقد لقاء مع الرئيس القبرصي أندرياس ستافرو.',
      ['meeting/proposed: أندرياس ستافرو + جوزيف كاماو'],
    ],
    [
      'أعرب الوزير الكيني جوزيف كاماو عن استعداده للقاء الرئيس القبرصي أندرياس ستافرو.',
      ['meeting/proposed: أندرياس ستافرو + جوزيف كاماو'],
    ],
    ['استدعت كينيا سفيرة السويد احتجاجاً على التصريحات.', ['meeting/occurred: كينيا + سفيرة السويد']],
    ['وتترأس كينيا الدورة الحالية لمجلس الأمن.', []],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})
