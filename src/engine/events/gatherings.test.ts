import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The gatherings that a text tells, each with its round, who takes part and in which role other than a party's. */
function gatherings(body: string): string[] {
  const reading = read({ id: 'g', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  return reading.events
    .filter((e) => e.type === 'talks')
    .map((e) => {
      const parts = e.participants.map((p) => (p.role === 'party' ? '' : `${p.role} `) + nameOf(p.entity))
      return `${e.round === undefined ? '' : `${e.round}: `}${parts.join(' + ')}`
    })
}

describe('who takes part in a gathering', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'يترأس وزير الخارجية الكويتي بدر العنزي وفد بلاده في القمة الإسلامية. كما يشارك الرئيس التونسي يوسف بن عمار في مؤتمر القمة الإسلامي. وسيرأس رئيس الوزراء العراقي حيدر الجنابي وفد بلاده إلى القمة الإسلامية.',
      ['بدر العنزي + يوسف بن عمار + حيدر الجنابي'],
    ],
    ['انعقدت في سوسة اللجنة العليا المشتركة التونسية الليبية.', ['تونس + ليبيا']],
    [
      'قال رئيس الحكومة يوسف بن عمار إن انعقاد اللجنة العليا المشتركة التونسية السودانية خطوة مهمة.',
      ['تونس + السودان'],
    ],
    ['أقيم في فاس المنتدى الاقتصادي المغربي الهندي.', ['المغرب + الهند']],
    ['عقد المجلس الأعلى للتنسيق السعودي العراقي اجتماعه الرابع في جدة.', ['4: المملكة العربية السعودية + العراق']],
    ['اختتمت في الزويرات أشغال الدورة العاشرة للجنة المشتركة الموريتانية الجزائرية.', ['10: موريتانيا + الجزائر']],
    [
      'وقال الوزير التركي أحمد أوزجان على هامش الاجتماعات السنوية لرابطة دول جنوب شرق آسيا إن بلاده مستعدة.',
      ['رابطة دول جنوب شرق آسيا + أحمد أوزجان'],
    ],
    ['ألقى الرئيس التركي أحمد أوزجان كلمة أمام منتدى نظمته الأمم المتحدة في فيينا.', ['الأمم المتحدة + أحمد أوزجان']],
    [
      'وافقت حركة حماس على المشاركة في مفاوضات جديدة مع إسرائيل بوساطة مصر وقطر.',
      ['إسرائيل + حركة حماس + mediator مصر + mediator قطر'],
    ],
  ])('%s', (text, wanted) => {
    expect(gatherings(text)).toEqual(wanted)
  })

  it.each([
    'قالت اللجنة الفنية المصرية السودانية إن المياه صالحة للشرب.',
    'فصل مجلس إدارة الشركة ثلاثة مديرين.',
    'عقد مدرب الفريق ندوة صحفية عشية المباراة.',
  ])('%s', (text) => {
    expect(gatherings(text)).toEqual([])
  })
})
