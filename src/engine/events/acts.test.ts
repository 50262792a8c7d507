import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import type { Reading } from '../../model/reading.ts'
import { read } from '../read.ts'

const ACTS: ReadonlySet<string> = new Set([
  'sign',
  'aid',
  'recall',
  'restore',
  'sever',
  'appoint',
  'mediate',
  'message',
])

function readingOf(body: string): Reading {
  return read({ id: 'a', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
}

/** The acts and letters that a text tells, each with its modality where it did not happen, and who takes part. */
function acts(body: string): string[] {
  const reading = readingOf(body)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  return reading.events
    .filter((e) => ACTS.has(e.type))
    .map((e) => {
      const kind = e.modality === 'occurred' ? e.type : `${e.type} ${e.modality}`
      return `${kind}: ${e.participants.map((p) => nameOf(p.entity)).join(' + ')}`
    })
}

describe('acts and letters', () => {
  it.each<readonly [string, readonly string[]]>([
    ['قدمت قطر للسودان مساعدات طبية عاجلة.', ['aid: قطر + السودان']],
    ['وصلت إلى مطار العريش طائرة مساعدات كويتية لأهالي غزة.', ['aid: الكويت + الأراضي الفلسطينية']],
    ['طالبت الجزائر فرنسا بسحب سفيرها من نيامي.', ['recall proposed: فرنسا + النيجر']],
    [
      'دعا الرئيس الفنزويلي خوليان ريستريبو الولايات المتحدة إلى تطبيع العلاقات الثنائية.',
      ['restore proposed: الولايات المتحدة + فنزويلا'],
    ],
    ['عرضت تركيا التوسط بين روسيا وأوكرانيا.', ['mediate proposed: تركيا + روسيا + أوكرانيا']],
    [
      'أثنى الوزير على اتفاق النقل الجوي بين مصر وقبرص الذي تم التوقيع عليه بالأحرف الأولى في نوفمبر الماضي.',
      ['sign: مصر + قبرص'],
    ],
    ['قال السفير إن الاتفاق المبرم بين إيران وفرنسا ما زال قائما.', ['sign: إيران + فرنسا']],
    [
      'ووقع المندوب السعودي عبد الله المعلمي على اتفاقية إقامة العلاقات، فيما قام بالتوقيع عن فيجي السفير بيتر ثومسون.',
      ['sign: عبد الله المعلمي + بيتر ثومسون + فيجي'],
    ],
    [
      'اجتمع الرئيس الكيني دانيال موانغي مع نظيره القبرصي نيكوس أندريو في نيقوسيا. وعقب اللقاء جرى التوقيع على مذكرة تفاهم.',
      ['sign: كينيا + نيقوسيا'],
    ],
    ['جرى تعليق عضوية مالي في الاتحاد الأفريقي بعد الانقلاب.', ['sever: الاتحاد الأفريقي + مالي']],
    [
      'أرسل وزير الخارجية الإيراني مهران رستمي خطابا إلى نظيره البريطاني هيو كارلايل.',
      ['message: مهران رستمي + هيو كارلايل'],
    ],
  ])('%s', (text, wanted) => {
    expect(acts(text)).toEqual(wanted)
  })
})

describe('what is only hoped for', () => {
  it.each([
    ['أعرب الرئيس الأميركي جون هارلو عن تطلعه لزيارة نظيره المصري نبيل شوقي لواشنطن هذا العام.', 'proposed'],
    ['وأعرب الوزير العماني سالم المعشني عن أمله في لقاء نظيره الكيني جوزيف كاماو قريبا.', 'proposed'],
    ['وأعرب الوزير العماني سالم المعشني عن ارتياحه للقاء نظيره الكيني جوزيف كاماو.', 'occurred'],
  ])('%s', (text, modality) => {
    expect(readingOf(text).events.map((e) => e.modality)).toEqual([modality])
  })
})

describe('what was agreed and signed', () => {
  const outcomes = (body: string): string[] => {
    const reading = readingOf(body)
    return reading.outcomes.map((o) => `${o.kind}: ${reading.text.slice(o.content.start, o.content.end)}`)
  }

  it.each<readonly [string, readonly string[]]>([
    [
      'اتفق وزيرا خارجية الأردن والعراق على تشكيل لجنة مشتركة، وعلى فتح معبر حدودي جديد.',
      ['agreed: تشكيل لجنة مشتركة', 'agreed: فتح معبر حدودي جديد'],
    ],
    [
      'وقعت السعودية مع جمهورية فيجي بروتوكول إقامة علاقات دبلوماسية بينهما.',
      ['signed: بروتوكول إقامة علاقات دبلوماسية بينهما'],
    ],
    ['التقى وزير الخارجية العماني نظيره الياباني، ووقع الوزيران الاتفاق.', []],
    ['وأبرمت بريطانيا وفرنسا اتفاقا مع إيران في فيينا.', ['signed: اتفاقا مع إيران']],
    [
      'أثنى الوزير على اتفاق النقل الجوي بين مصر وقبرص الذي تم التوقيع عليه في نوفمبر الماضي.',
      ['signed: اتفاق النقل الجوي بين مصر وقبرص'],
    ],
    ['قال الوزير الروسي أندريه سوكولوف: «نتفق على الحاجة إلى توحيد الصفوف مع واشنطن».', []],
  ])('%s', (text, wanted) => {
    expect(outcomes(text)).toEqual(wanted)
  })
})
