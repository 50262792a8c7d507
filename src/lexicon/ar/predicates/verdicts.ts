import { fold } from '../../../text/fold.ts'
import type { Verdict } from '../../types.ts'

/**
 * What predicates say of their subject, beside those that report: under a neutral verb of saying they decide the stance
 * (أكد أن الاستيطان ينتهك القانون). Words by lemma: all forms of a verb, its nouns and participles count.
 */
const printed: readonly Verdict[] = [
  {
    stance: 'criticise',
    words: [
      'انتهك خرق ناقض نافى تنافى تعارض تناقض قوض زعزع أجج افتعل اختلق عرقل ماطل تهرب تنصل تلاعب سلب نهب',
      'ضلل ارتكب استفز ابتز تجاهل استخف استهتر اعتدى حرض افترى زيف شوه تآمر تواطأ نسف أفشل خرب أهدر هدر',
      'اغتصب شرد هجر جوع نكل أذل أهان عدوان جريمة مجزرة إرهاب استفزاز مؤامرة اعتداء أكذوبة بلطجة قرصنة إبادة مخالفة',
      'خيانة إهانة مهزلة مسرحية فضيحة عار وصمة خديعة مراوغة هراء كذبة غطرسة تعنت',
    ],
  },
  {
    stance: 'criticise',
    words: [
      'خاطئ كاذب مسيء باطل مضلل عدائي معادي استفزازي إجرامي متهور وحشي همجي بربري عنصري مشين شائن مخزي منافي جائر ظالم',
      'تعسفي ساذج سخيف شنيع غاشم إرهابي عدواني',
    ],
  },
  {
    stance: 'criticise',
    words: ['خالف'],
    needs: ['قانون', 'قرار', 'اتفاق', 'اتفاقية', 'ميثاق', 'عرف', 'مبدأ', 'دستور', 'إرادة', 'شرعية', 'التزام', 'تعهد'],
  },
  {
    stance: 'criticise',
    words: ['تدخل'],
    needs: ['شأن', 'شؤون', 'سافر'],
  },
  {
    stance: 'criticise',
    words: ['مارس', 'دعم', 'مول', 'رعى', 'غذى', 'آوى', 'أثار', 'بث', 'صدر', 'روج', 'شجع', 'ممارسة'],
    needs: [
      'إرهاب',
      'إرهابي',
      'تطرف',
      'عدوان',
      'تخريب',
      'فتنة',
      'فتن',
      'ميليشيا',
      'قمع',
      'ابتزاز',
      'تضليل',
      'كراهية',
      'فوضى',
      'أكذوبة',
      'اعتداء',
    ],
  },
  { stance: 'criticise', words: ['ضرب'], needs: ['عرض'] },
  { stance: 'criticise', words: ['كذب'], needs: ['على'] },
  {
    denied: 'criticise',
    words: ['احترم التزم وفى راعى اكترث أبه عبأ خدم شرعي قانوني مبرر مسؤول أخلاقي إنساني عادل ودي منصف لائق بناء'],
  },
  { denied: 'deny', words: ['صحيح', 'دقيق', 'صحة', 'أساس'] },
  { stance: 'deny', words: ['ملفق', 'مفبرك', 'مختلق'] },
  { stance: 'deny', words: ['عاري'], needs: ['صحة'] },
  { denied: 'reject', words: ['مجال', 'عودة', 'تراجع', 'تنازل', 'مكان', 'مساومة', 'تفاوض'] },
  { stance: 'warn', words: ['دفع'], needs: ['ثمن'] },
  { stance: 'warn', words: ['وخيم'] },
  {
    leads: true,
    words: ['سعى حاول عمد قام اعتاد دأب واصل استمر هدف رمى أصر'],
  },
]

export const verdicts: readonly Verdict[] = printed.map((v) => ({
  ...v,
  words: v.words.flatMap((line) => line.split(' ')).map(fold),
  ...(v.needs ? { needs: v.needs.map(fold) } : {}),
}))
