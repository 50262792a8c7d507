import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { read } from '../read.ts'

/** The events between sides that a text tells, each with who takes part. */
function contacts(body: string): string[] {
  const reading = read({ id: 'plain', outlet: null, url: null, published: '2025-05-14', headline: null, body }, arabic)
  const nameOf = (id: string): string => reading.entities.find((e) => e.id === id)?.name ?? id
  return reading.events
    .filter((e) => !e.domestic)
    .map((e) => `${e.type}: ${e.participants.map((p) => nameOf(p.entity)).join(' + ')}`)
}

/** Words of diplomacy that speak of something else: who goes nowhere, who acts for nobody, what is no place. */
const PLAIN: readonly string[] = [
  'رحبت روسيا بعودة إيران مجدداً إلى صفقة تبادل الوقود.',
  'رأى وزير الخارجية الإيراني كاظم رضائي في العرض علامة على تغير في توجه الإدارة الأميركية الجديدة.',
  'قال مسؤول أوروبي إن الوضع صعب. ووصلت، أمس السبت، دفعة أولى من العالقين إلى مدينة جدة.',
  'أعلن قائد المنتخب الأردني سامي الكردي اعتزاله بعد اجتماعه برئيس نادي الوحدة السعودي فهد العامر.',
  'قال رئيس الاتحاد المصري لكرة القدم سمير راغب إنه سيلتقي غداً رئيس الاتحاد الأفريقي جوزيف كاماو.',
  'فرض الاتحاد الدولي لكرة القدم عقوبات على الاتحاد الكويتي بسبب ديون متأخرة.',
  'وصلت بعثة المنتخب التونسي إلى الدوحة استعداداً لكأس العرب.',
  'وتحدثت تقارير عن عودة القوات الإثيوبية إلى الأراضي الصومالية.',
  'ويتوقع وصول أفواج الحجاج الإندونيسيين إلى السعودية مطلع الشهر المقبل.',
  'أوقفت السلطات التونسية عشرين رجلاً كانوا يستعدون للتوجه إلى إيطاليا بحراً.',
  'استقبلت ألمانيا أكثر من مليون لاجئ سوري في تلك السنوات.',
  'وصل الوفد الرياضي الكويتي إلى باريس للمشاركة في دورة الألعاب.',
  'عقد مؤتمر طبي في دبي بمشاركة أطباء من ألمانيا والهند وبريطانيا.',
  'رعت شركة اتصالات إماراتية النادي الإنجليزي خمسة مواسم.',
  'التقى رجل الأعمال السعودي فهد العامر مؤسس شركة البرمجيات جون هارلو في الرياض.',
]

describe('news that is not diplomacy', () => {
  it.each(PLAIN)('%s', (text) => {
    expect(contacts(text)).toEqual([])
  })
})

describe('news of diplomacy beside it', () => {
  it.each([
    ['استقبل ملك الأردن سامر الخطيب رئيس الاتحاد الدولي لكرة القدم جون هارلو.', 'meeting'],
    ['وصل وزير الرياضة القطري خالد السليطي إلى باريس للقاء نظيره الفرنسي أرنو ديلاكروا.', 'visit'],
    ['توجه وفد الجيش السوداني إلى السعودية لاستئناف المحادثات.', 'visit'],
    ['التقى المفوض السامي للأمم المتحدة لشؤون اللاجئين يوناس بيركه وزير الداخلية التركي مراد يلدز.', 'meeting'],
  ])('%s', (text, type) => {
    expect(contacts(text).map((c) => c.split(':')[0])).toContain(type)
  })
})
