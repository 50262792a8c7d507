import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

function stances(text: string): string[] {
  const article = { id: 'test', outlet: null, url: null, published: '2024-05-14', headline: null, body: text }
  return read(article, arabic).statements.map((s) => s.stance)
}

describe('what a neutral verb of saying reports of another', () => {
  it.each([
    ['قال الوزير الأردني سامر الخطيب إن إسرائيل تواصل انتهاك القانون الدولي.', 'criticise'],
    ['قال الوزير العراقي حيدر الجنابي إن تركيا لم تلتزم بتعهداتها المائية.', 'criticise'],
    ['أكد الوزير القطري خالد السليطي أن القصف الذي طال المستشفى جريمة حرب.', 'criticise'],
    ['قال الوزير الأردني سامر الخطيب إن إغلاق المعبر غير قانوني.', 'criticise'],
    ['أوضح السفير الياباني كينجي موراتا أن هذه الأنباء عارية عن الصحة.', 'deny'],
    ['قال السفير الياباني كينجي موراتا إن الاتهامات كاذبة.', 'deny'],
    ['شدد الوزير القطري خالد السليطي على أنه لا مجال لتأجيل المؤتمر.', 'reject'],
    ['رأى الوزير اللبناني جورج حداد أن المرحلة تتطلب توحيد الصفوف.', 'request'],
    ['قال الوزير الأردني سامر الخطيب إن المعتدي سيدفع ثمن أفعاله.', 'warn'],
  ])('%s', (text, stance) => {
    expect(stances(text)).toEqual([stance])
  })

  it.each([
    'أكد الوزير العماني سالم المعشني أن الإرهاب يقوض جهود التنمية.',
    'أكد الوزير الروسي إيغور فولكوف أن بلاده لم تنتهك الاتفاق.',
    'قال السفير الياباني كينجي موراتا إن الاتفاق لا يخدم طوكيو فحسب بل المنطقة كلها.',
    'قال الوزير اللبناني جورج حداد إن عودة النازحين تتطلب ضمانات واضحة.',
  ])('no verdict: %s', (text) => {
    expect(stances(text)).toEqual(['state'])
  })
})
