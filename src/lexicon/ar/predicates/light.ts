import type { Predicate } from '../../types.ts'
import { LEADING } from './common.ts'
import { MISSIONS } from './qualifiers.ts'

/** Light verbs: they lend person, tense and modality to a noun that names the act. They are never a trigger: that is the noun they carry. */
export const light: readonly Predicate[] = [
  {
    lemma: 'أَجْرَى',
    verb: { past: 'أجرى', present: 'يجري', passivePast: 'أجري', passivePresent: 'يجرى' },
    nouns: [{ singular: 'إجراء' }],
    active: 'مجر',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'أجرى وزير الخارجية القطري خالد السليطي اتصالاً هاتفياً مع نظيره العماني سالم المعشني.',
        finds: { type: 'call', trigger: 'اتصالاً هاتفياً', participants: ['خالد السليطي', 'سالم المعشني'] },
      },
      {
        text: 'أجرى الأطباء للوزير عملية جراحية ناجحة في القلب بأحد مستشفيات العاصمة الألمانية.',
        finds: null,
        because: 'an operation',
      },
    ],
  },
  {
    lemma: 'جَرَى',
    verb: { past: 'جرى', present: 'يجري' },
    nouns: [{ singular: 'جريان' }],
    active: 'جار',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'both', impersonal: true }],
    examples: [
      {
        text: 'جرى أمس اتصال هاتفي بين وزير الخارجية المصري نبيل شوقي ونظيره الياباني كينجي موراتا.',
        finds: { type: 'call', trigger: 'اتصال هاتفي', participants: ['نبيل شوقي', 'كينجي موراتا'] },
      },
      {
        text: 'يجري نهر الفرات عبر ثلاث دول قبل أن يلتقي بدجلة جنوب مدينة القرنة العراقية.',
        finds: null,
        because: 'a river runs',
      },
    ],
  },
  {
    lemma: 'عَقَدَ',
    verb: { past: 'عقد', present: 'يعقد' },
    nouns: [{ singular: 'عقد' }],
    passive: 'معقود',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'عقد الوزير الأردني سامر الخطيب اجتماعاً مع المفوض السامي فيليب مارشان في جنيف أمس.',
        finds: { type: 'meeting', trigger: 'اجتماعاً', participants: ['سامر الخطيب', 'فيليب مارشان'] },
      },
      {
        text: 'عقد القران في أحد فنادق العاصمة بحضور عدد كبير من الفنانين والإعلاميين العرب.',
        finds: null,
        because: 'a wedding',
      },
    ],
  },
  {
    lemma: 'قَامَ بِ',
    verb: { past: 'قام', present: 'يقوم' },
    nouns: [{ singular: 'قيام' }],
    active: 'قائم',
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'قام رئيس الوزراء الكوري بارك جي هون بزيارة رسمية إلى الكويت استغرقت يومين.',
        finds: { type: 'visit', trigger: 'بزيارة', participants: ['بارك جي هون'], place: 'الكويت' },
      },
      {
        text: 'قام الأهالي بتنظيف الشوارع بعد السيول التي اجتاحت الأحياء الجنوبية من العاصمة.',
        finds: null,
        because: 'no event of the ontology',
      },
    ],
  },
  {
    lemma: 'تَلَقَّى',
    verb: { past: 'تلقى', present: 'يتلقى', passivePast: 'تلقي' },
    nouns: [{ singular: 'تلق' }],
    active: 'متلق',
    frames: [{ kind: 'light', takes: ['object'], subject: 'second', of: 'event' }],
    examples: [
      {
        text: 'تلقى رئيس مجلس السيادة السوداني عمر التوم اتصالاً هاتفياً من الرئيس التركي أحمد أوزجان.',
        finds: { type: 'call', trigger: 'اتصالاً هاتفياً', participants: ['عمر التوم', 'أحمد أوزجان'] },
      },
      {
        text: 'تلقى المصابون العلاج في المستشفى الميداني الأردني قبل نقلهم إلى العاصمة عمان.',
        finds: null,
        because: 'receive treatment',
      },
    ],
  },
  {
    lemma: 'تَمَّ',
    verb: { past: 'تمّ', present: 'يتم' },
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'both', impersonal: true }],
    examples: [
      {
        text: 'تم في أنقرة توقيع ثلاث اتفاقيات بين تركيا والعراق في مجالات المياه والنقل.',
        finds: { type: 'sign', trigger: 'توقيع', participants: ['تركيا', 'العراق'] },
      },
    ],
  },
  {
    lemma: 'أَتَمَّ',
    verb: { past: 'أتمّ', present: 'يتم' },
    nouns: [{ singular: 'إتمام' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'أتم الوزير الفرنسي أرنو ديلاكروا جولة إقليمية شملت ثلاث عواصم خليجية خلال أربعة أيام.',
        finds: { type: 'visit', trigger: 'جولة إقليمية', participants: ['أرنو ديلاكروا'] },
      },
    ],
  },
  {
    lemma: 'أَعْرَبَ',
    verb: { past: 'أعرب', present: 'يعرب' },
    nouns: [{ singular: 'إعراب' }],
    active: 'معرب',
    frames: [
      { kind: 'light', takes: ['عن'], subject: 'first', of: 'speech' },
      { kind: 'speech', stance: 'state', content: ['عن'], neutral: true },
    ],
    examples: [
      {
        text: 'وأعرب وزير الخارجية البحريني عيسى الرميحي عن قلقه من تصاعد التوتر في الممرات البحرية.',
        finds: { speaker: 'عيسى الرميحي', content: 'تصاعد التوتر في الممرات البحرية', stance: 'concern' },
      },
      {
        text: 'استقبل الوزير العماني سالم المعشني السفير الهندي راجيف مينون معرباً عن شكره لحكومة بلاده على حسن التنظيم.',
        finds: { cue: 'معرباً عن شكره', content: 'لحكومة بلاده على حسن التنظيم', stance: 'praise' },
      },
      {
        text: 'لم يتمكن الطلاب من إعراب الجملة الأخيرة في امتحان اللغة العربية للشهادة الثانوية.',
        finds: null,
        because: 'grammatical parsing',
      },
    ],
  },
  {
    lemma: 'عَبَّرَ',
    verb: { past: 'عبر', present: 'يعبر' },
    nouns: [{ singular: 'تعبير', plurals: ['+ات'] }],
    active: 'معبر',
    frames: [
      { kind: 'light', takes: ['عن'], subject: 'first', of: 'speech' },
      { kind: 'speech', stance: 'state', content: ['عن'], neutral: true },
    ],
    examples: [
      {
        text: 'وعبر السفير الإيطالي ماركو بيليني عن ارتياحه لمستوى التعاون القائم بين البلدين.',
        finds: { speaker: 'ماركو بيليني', content: 'لمستوى التعاون القائم بين البلدين', stance: 'praise' },
      },
      {
        text: 'عبر مئات المهاجرين الحدود الشمالية سيرا على الأقدام رغم تشديد الرقابة عليها.',
        finds: null,
        because: 'crosses',
      },
    ],
  },
  {
    lemma: 'أَبْدَى',
    verb: { past: 'أبدى', present: 'يبدي', passivePast: 'أبدي', passivePresent: 'يبدى' },
    nouns: [{ singular: 'إبداء' }],
    active: 'مبد',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'speech' }],
    examples: [
      {
        text: 'وأبدى رئيس الوزراء الماليزي عزمان رحيم استعداد بلاده للمساهمة في إعادة إعمار غزة.',
        finds: { speaker: 'عزمان رحيم', content: 'للمساهمة في إعادة إعمار غزة', stance: 'commit' },
      },
      {
        text: 'أبدى الفريق الضيف أداء مميزا في الشوط الثاني وكاد يدرك التعادل قبل النهاية.',
        finds: null,
        because: 'shows a performance',
      },
    ],
  },
  {
    lemma: 'جَدَّدَ',
    verb: { past: 'جدد', present: 'يجدد' },
    nouns: [{ singular: 'تجديد' }],
    active: 'مجدد',
    frames: [
      { kind: 'light', takes: ['object'], subject: 'first', of: 'speech' },
      { kind: 'speech', stance: 'state', content: ['that', 'object'], neutral: true },
    ],
    examples: [
      {
        text: 'وجدد وزير الخارجية السعودي فهد الدوسري دعم المملكة الكامل لوحدة اليمن واستقراره.',
        finds: {
          cue: 'وجدد',
          speaker: 'فهد الدوسري',
          content: 'دعم المملكة الكامل لوحدة اليمن واستقراره',
          stance: 'support',
        },
      },
      {
        text: 'وجددت الوزيرة النرويجية إنغريد هالسن التأكيد على أن حل الدولتين هو الخيار الوحيد.',
        finds: { cue: 'وجددت', speaker: 'إنغريد هالسن', content: 'حل الدولتين هو الخيار الوحيد', stance: 'state' },
      },
      {
        text: 'جدد النادي عقد مدربه البرتغالي لموسمين إضافيين بعد النتائج الجيدة في الدوري.',
        finds: null,
        because: 'renews a contract',
      },
    ],
  },
  {
    lemma: 'قَدَّمَ',
    verb: { past: 'قدم', present: 'يقدم' },
    nouns: [{ singular: 'تقديم' }],
    active: 'مقدم',
    passive: 'مقدم',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'both' }],
    examples: [
      {
        text: 'وقدم الرئيس الفلسطيني زياد النابلسي تعازيه إلى الشعب المغربي في ضحايا الزلزال.',
        finds: { speaker: 'زياد النابلسي', content: 'الشعب المغربي في ضحايا الزلزال', stance: 'courtesy' },
      },
      {
        text: 'قدمت الكويت مساعدات عاجلة إلى باكستان لإغاثة المتضررين من السيول.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['الكويت', 'باكستان'] },
      },
      {
        text: 'قدم المطعم أطباقا شعبية من عشرين بلدا في مهرجان الطهي السنوي بالعاصمة.',
        finds: null,
        because: 'serves food',
      },
    ],
  },
  {
    lemma: 'رَفَعَ',
    verb: { past: 'رفع', present: 'يرفع' },
    nouns: [{ singular: 'رفع' }],
    active: 'رافع',
    passive: 'مرفوع',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party', بين: 'party', لدى: 'party' },
        qualifier: ['تمثيل', 'دبلوماسي'],
        also: ['مستوى', 'درجة'],
        needs: 'partner',
      },
      {
        kind: 'event',
        type: 'restore',
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'initiator' },
        qualifier: ['تجميد', 'تعليق'],
        also: ['عضوية'],
        needs: 'partner',
      },
      { kind: 'light', takes: ['object'], subject: 'first', lifts: true, of: 'both' },
    ],
    examples: [
      {
        text: 'ورفعت تشاد مستوى تمثيلها الدبلوماسي لدى رواندا إلى درجة سفير.',
        finds: { type: 'restore', trigger: 'ورفعت', participants: ['تشاد', 'رواندا'] },
      },
      {
        text: 'وتم رفع تجميد عضوية النيجر في الاتحاد الأفريقي.',
        finds: { type: 'restore', trigger: 'رفع', participants: ['النيجر', 'الاتحاد الأفريقي'] },
      },
      {
        text: 'رفع رئيس مجلس الشورى البحريني عيسى الرميحي برقية تهنئة إلى ملك البلاد بمناسبة العيد الوطني.',
        finds: { type: 'message', trigger: 'برقية تهنئة', participants: ['عيسى الرميحي'] },
      },
      {
        text: 'رفع البنك المركزي سعر الفائدة نصف نقطة مئوية للمرة الثالثة خلال العام الجاري.',
        finds: null,
        because: 'raises a rate',
      },
    ],
  },
  {
    lemma: 'اِتَّخَذَ',
    verb: { past: 'اتخذ', present: 'يتخذ' },
    nouns: [{ singular: 'اتخاذ' }],
    active: 'متخذ',
    passive: 'متخذ',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'واتخذت الجمعية العامة للأمم المتحدة قرارا يدين تجنيد الأطفال في النزاعات.',
        finds: { type: 'vote', trigger: 'قرارا', participants: ['الجمعية العامة للأمم المتحدة'] },
      },
      {
        text: 'واتخذت الحكومة قرارا بزيادة أجور المعلمين اعتبارا من مطلع العام المقبل.',
        finds: null,
        because: 'a cabinet decides at home',
      },
    ],
  },
  {
    lemma: 'أَجَازَ',
    verb: { past: 'أجاز', present: 'يجيز', passivePast: 'أجيز', passivePresent: 'يجاز' },
    nouns: [{ singular: 'إجازة', plurals: ['+ات'] }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وأجاز مجلس الأمن الدولي قرارا يسمح بتفتيش السفن قبالة سواحل هايتي.',
        finds: { type: 'vote', trigger: 'قرارا', participants: ['مجلس الأمن الدولي'] },
      },
      {
        text: 'حصل الموظفون على إجازة طويلة بمناسبة العيد الوطني.',
        finds: null,
        because: 'a holiday',
      },
    ],
  },
  {
    lemma: 'أَصْدَرَ',
    verb: { past: 'أصدر', present: 'يصدر' },
    nouns: [{ singular: 'إصدار', plurals: ['+ات'] }],
    active: 'مصدر',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'both' }],
    examples: [
      {
        text: 'أصدرت وزارة الخارجية الأردنية بيانا أكدت فيه أن المساس بالأماكن المقدسة مرفوض تماما.',
        finds: {
          cue: 'أكدت',
          speaker: 'وزارة الخارجية الأردنية',
          content: 'المساس بالأماكن المقدسة مرفوض تماما',
          stance: 'reject',
        },
      },
      {
        text: 'أصدر الكاتب العراقي روايته السابعة عن دار نشر لبنانية في معرض الشارقة الدولي.',
        finds: null,
        because: 'publishes a novel',
      },
    ],
  },
  {
    lemma: 'أَدْلَى بِ',
    verb: { past: 'أدلى', present: 'يدلي', passivePast: 'أدلي', passivePresent: 'يدلى' },
    nouns: [{ singular: 'إدلاء' }],
    active: 'مدل',
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' }],
    examples: [
      {
        text: 'وأدلى وزير الخارجية الجزائري كمال بوزيدي بتصريح قال فيه إن زيارته حققت الأهداف المرجوة.',
        finds: { cue: 'قال', content: 'زيارته حققت الأهداف المرجوة', stance: 'state' },
      },
      {
        text: 'أدلى الناخبون بأصواتهم في أكثر من ألفي مركز موزعة على مختلف محافظات البلاد.',
        finds: null,
        because: 'casts votes',
      },
    ],
  },
  {
    lemma: 'أَلْقَى',
    verb: { past: 'ألقى', present: 'يلقي', passivePast: 'ألقي', passivePresent: 'يلقى' },
    nouns: [{ singular: 'إلقاء' }],
    active: 'ملق',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'speech' }],
    examples: [
      {
        text: 'وألقى الأمين العام للمنظمة هنري أوكافور كلمة دعا فيها إلى إصلاح النظام المالي العالمي.',
        finds: { cue: 'دعا', content: 'إصلاح النظام المالي العالمي', stance: 'request' },
      },
      {
        text: 'ألقت الشرطة الإسبانية القبض على خمسة أشخاص يشتبه في انتمائهم إلى شبكة تهريب.',
        finds: null,
        because: 'arrests',
      },
    ],
  },
  {
    lemma: 'شَهِدَ',
    verb: { past: 'شهد', present: 'يشهد' },
    nouns: [{ singular: 'شهود' }],
    active: 'شاهد',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event', hosts: true }],
    examples: [
      {
        text: 'شهدت الدوحة أمس اجتماعا بين وزير الطاقة القطري خالد السليطي ونظيره الكوري بارك جي هون.',
        finds: { type: 'meeting', trigger: 'اجتماعا', participants: ['خالد السليطي', 'بارك جي هون'] },
      },
      {
        text: 'تشهد أسواق العاصمة ازدحاما كبيرا مع اقتراب عيد الأضحى وارتفاع أسعار الأضاحي.',
        finds: null,
        because: 'of markets',
      },
    ],
  },
  {
    lemma: 'أَنْهَى',
    verb: { past: 'أنهى', present: 'ينهي', passivePast: 'أنهي', passivePresent: 'ينهى' },
    nouns: [{ singular: 'إنهاء' }],
    active: 'منه',
    frames: [
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' },
    ],
    examples: [
      {
        text: 'أنهى نائب الرئيس الإندونيسي بامبانغ ويدودو زيارة إلى عمان استمرت ثلاثة أيام.',
        finds: { type: 'visit', trigger: 'زيارة', participants: ['بامبانغ ويدودو'], place: 'عمان' },
      },
      {
        text: 'أنهى الجيش الأميركي وجوده العسكري في القاعدة الجوية بعد عقدين من الانتشار.',
        finds: null,
        because: 'ends a presence',
      },
    ],
  },
  {
    lemma: 'اِسْتَهَلَّ',
    verb: { past: 'استهلّ', present: 'يستهل' },
    nouns: [{ singular: 'استهلال' }],
    active: 'مستهل',
    frames: [
      { kind: 'light', takes: ['object', 'ب'], subject: 'first', of: 'event' },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' },
    ],
    examples: [
      {
        text: 'استهل الرئيس الأرجنتيني ماتيو أغيري زيارته إلى الرياض بلقاء مع ولي العهد.',
        finds: { type: 'visit', trigger: 'زيارته', participants: ['ماتيو أغيري'], place: 'الرياض' },
      },
    ],
  },
  {
    lemma: 'اِفْتَتَحَ',
    verb: { past: 'افتتح', present: 'يفتتح' },
    nouns: [{ singular: 'افتتاح' }],
    active: 'مفتتح',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'target' },
        qualifier: MISSIONS,
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'افتتح وزير الخارجية المصري نبيل شوقي أعمال مؤتمر إعادة الإعمار في القاهرة بحضور وفود عربية.',
        finds: { type: 'talks', trigger: 'مؤتمر', participants: ['نبيل شوقي'] },
      },
      {
        text: 'افتتح رجل الأعمال الإماراتي فندقا جديدا على شاطئ البحر في مدينة شرم الشيخ.',
        finds: null,
        because: 'opens a hotel',
      },
    ],
  },
  {
    lemma: 'اِسْتَأْنَفَ',
    verb: { past: 'استأنف', present: 'يستأنف', passivePast: 'استؤنف' },
    nouns: [{ singular: 'استئناف' }],
    active: 'مستأنف',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party', بين: 'party' },
        qualifier: ['علاقة', 'علاقات', 'سفارة'],
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'استأنف الجانبان السوداني والإثيوبي المفاوضات حول سد النهضة بعد توقف دام عاما.',
        finds: { type: 'talks', trigger: 'المفاوضات', participants: ['السوداني', 'الإثيوبي'] },
      },
      {
        text: 'استأنف المحامي حكم الإعدام الصادر بحق موكله أمام محكمة النقض في القاهرة.',
        finds: null,
        because: 'appeals a verdict',
      },
    ],
  },
  {
    lemma: 'نَظَّمَ',
    verb: { past: 'نظم', present: 'ينظم' },
    nouns: [{ singular: 'تنظيم', plurals: ['+ات'] }],
    active: 'منظم',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'نظمت وزارة الخارجية المغربية مؤتمرا دوليا حول ضحايا الإرهاب في إفريقيا بمدينة الرباط.',
        finds: { type: 'talks', trigger: 'مؤتمرا', participants: ['وزارة الخارجية المغربية'] },
      },
    ],
  },
  {
    lemma: 'أَقَامَ',
    verb: { past: 'أقام', present: 'يقيم', passivePast: 'أقيم', passivePresent: 'يقام' },
    nouns: [{ singular: 'إقامة' }],
    active: 'مقيم',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party', بين: 'party' },
        qualifier: ['علاقة', 'علاقات'],
        perfect: true,
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'أقامت بوتان علاقات دبلوماسية مع سويسرا على مستوى السفراء.',
        finds: { type: 'restore', trigger: 'أقامت', participants: ['بوتان', 'سويسرا'] },
      },
      {
        text: 'تقيم بوتان علاقات متينة مع الهند منذ عقود.',
        finds: null,
        because: 'tells how things stand',
      },
      {
        text: 'أقام ملك الأردن سامر الخطيب مأدبة غداء تكريما للرئيس الكرواتي إيفان بابيتش في عمان.',
        finds: { type: 'meeting', trigger: 'مأدبة غداء', participants: ['سامر الخطيب', 'إيفان بابيتش'] },
      },
      {
        text: 'يقيم آلاف اللاجئين في خيام مؤقتة على أطراف المدينة منذ بداية فصل الشتاء.',
        finds: null,
        because: 'resides',
      },
    ],
  },
  {
    lemma: 'حَمَلَ',
    verb: { past: 'حمل', present: 'يحمل' },
    nouns: [{ singular: 'حمل' }],
    active: 'حامل',
    passive: 'محمول',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'both', carries: true }],
    examples: [
      {
        text: 'حمل المبعوث العراقي حيدر الجنابي رسالة إلى أمير الكويت بدر العنزي من رئيس الجمهورية.',
        finds: { type: 'message', trigger: 'رسالة', participants: ['حيدر الجنابي', 'بدر العنزي'] },
      },
      {
        text: 'يحمل المشروع الجديد اسم الشاعر الراحل ويضم مكتبة عامة ومسرحا صغيرا للهواة.',
        finds: null,
        because: 'bears a name',
      },
    ],
  },
  {
    lemma: 'حَمَّلَ',
    verb: { past: 'حمل', present: 'يحمل' },
    nouns: [{ singular: 'تحميل' }],
    active: 'محمل',
    frames: [
      { kind: 'light', takes: ['object'], subject: 'second', of: 'both' },
      { kind: 'speech', stance: 'criticise', content: ['object'], addressee: ['object'] },
    ],
    examples: [
      {
        text: 'وحمل وزير الخارجية الفلسطيني زياد النابلسي إسرائيل المسؤولية عن سلامة المعتقلين.',
        finds: {
          cue: 'وحمل',
          speaker: 'زياد النابلسي',
          content: 'إسرائيل المسؤولية عن سلامة المعتقلين',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'قَطَعَ',
    verb: { past: 'قطع', present: 'يقطع' },
    nouns: [{ singular: 'قطع' }, { singular: 'قطيعة' }],
    active: 'قاطع',
    passive: 'مقطوع',
    frames: [
      {
        kind: 'event',
        type: 'sever',
        subject: 'initiator',
        objectIs: 'topic',
        with: { مع: 'target', ب: 'target', بين: 'party' },
        qualifier: ['علاقة', 'علاقات'],
      },
    ],
    examples: [
      {
        text: 'قطعت كولومبيا علاقاتها الدبلوماسية مع إسرائيل احتجاجا على استمرار الحرب في القطاع.',
        finds: { type: 'sever', trigger: 'قطعت', participants: ['كولومبيا', 'إسرائيل'] },
      },
      {
        text: 'قطعت السيول الطريق الرابط بين المدينتين وعزلت عشرات القرى عن محيطها لأيام.',
        finds: null,
        because: 'cuts a road',
      },
    ],
  },
  {
    lemma: 'أَتَى',
    verb: { past: 'أتى', present: 'يأتي' },
    nouns: [{ singular: 'إتيان' }],
    active: 'آت',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'تأتي زيارة وزير الخارجية الهندي راجيف مينون إلى مسقط في إطار المشاورات الدورية.',
        finds: { type: 'visit', trigger: 'زيارة', participants: ['راجيف مينون'], place: 'مسقط' },
      },
    ],
  },
  {
    lemma: 'لَبَّى',
    verb: { past: 'لبى', present: 'يلبي', passivePast: 'لبي', passivePresent: 'يلبى' },
    nouns: [{ singular: 'تلبية' }],
    active: 'ملب',
    frames: [{ kind: 'light', takes: ['object'], subject: 'second', of: 'event' }],
    examples: [
      {
        text: 'لبى رئيس الوزراء اليوناني نيكوس مافروس دعوة الرئيس المصري إلى زيارة القاهرة الشهر الماضي.',
        finds: { type: 'visit', trigger: 'زيارة', participants: ['نيكوس مافروس'], place: 'القاهرة' },
      },
      {
        text: 'يلبي المشروع حاجة السكان إلى مياه الشرب في المناطق الريفية النائية من الولاية.',
        finds: null,
        because: 'meets a need',
      },
    ],
  },
  {
    lemma: 'كَثَّفَ',
    verb: { past: 'كثف', present: 'يكثف' },
    nouns: [{ singular: 'تكثيف' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'كثف المبعوث الأممي باولو ريبيرو لقاءاته مع القيادات اليمنية في عدن خلال اليومين الماضيين.',
        finds: { type: 'meeting', trigger: 'لقاءاته', participants: ['باولو ريبيرو'], place: 'عدن' },
      },
    ],
  },
  {
    lemma: 'أَدَّى',
    verb: { past: 'أدى', present: 'يؤدي', passivePast: 'أدي', passivePresent: 'يؤدى' },
    nouns: [{ singular: 'أداء' }, { singular: 'تأدية' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'يؤدي رئيس الحكومة التونسية يوسف بن عمار زيارة عمل إلى طرابلس يومي الأحد والاثنين.',
        finds: { type: 'visit', trigger: 'زيارة عمل', participants: ['يوسف بن عمار'], place: 'طرابلس' },
      },
      {
        text: 'أدى الحادث إلى مقتل خمسة أشخاص وإصابة آخرين بجروح متفاوتة وفق مصدر طبي.',
        finds: null,
        because: 'أدى إلى: leads to',
      },
    ],
  },
  {
    lemma: 'جَمَعَ',
    verb: { past: 'جمع', present: 'يجمع' },
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وجمع اللقاء وزير الدفاع اللبناني جورج حداد بقائد القوات الدولية ماركو بيليني في الناقورة.',
        finds: { type: 'meeting', trigger: 'اللقاء', participants: ['جورج حداد', 'ماركو بيليني'] },
      },
      {
        text: 'ومن المنتظر عقد قمة ثلاثية في أثينا تجمع قادة مصر واليونان وقبرص مطلع الشهر المقبل.',
        finds: { type: 'talks', trigger: 'قمة ثلاثية', participants: ['مصر', 'اليونان', 'قبرص'], modality: 'planned' },
      },
      { text: 'جمع المتطوعون أكثر من مئة كيس من النفايات عن شاطئ المدينة.', finds: null, because: 'collects' },
    ],
  },
  {
    lemma: 'ضَمَّ',
    verb: { past: 'ضمّ', present: 'يضم' },
    nouns: [{ singular: 'ضم' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وضم اللقاء وزير الدفاع اللبناني جورج حداد وقائد القوات الدولية ماركو بيليني في الناقورة.',
        finds: { type: 'meeting', trigger: 'اللقاء', participants: ['جورج حداد', 'ماركو بيليني'] },
      },
      { text: 'تضم المجموعة الجديدة ثلاثين قطعة فنية نادرة من العصر العباسي الأول.', finds: null, because: 'contains' },
    ],
  },
  {
    lemma: 'تَضَمَّنَ',
    verb: { past: 'تضمن', present: 'يتضمن' },
    nouns: [{ singular: 'تضمن' }],
    active: 'متضمن',
    frames: [
      { kind: 'speech', stance: 'state', content: ['object'], neutral: true, speakers: ['document'] },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'وتضمن البيان الختامي إدانة واضحة للهجمات على السفن التجارية.',
        finds: {
          cue: 'وتضمن',
          speaker: 'البيان الختامي',
          content: 'إدانة واضحة للهجمات على السفن التجارية',
          stance: 'criticise',
        },
      },
      {
        text: 'يتضمن البرنامج السياحي رحلات بحرية وزيارات للمتاحف وعروضا موسيقية كل مساء.',
        finds: null,
        because: 'a programme contains',
      },
    ],
  },
  {
    lemma: 'اِسْتَمَرَّ',
    verb: { past: 'استمرّ', present: 'يستمر' },
    nouns: [{ singular: 'استمرار' }],
    active: 'مستمر',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'واستمرت في القاهرة المفاوضات بين حركة فتح وحركة حماس لليوم الثاني بحضور وسطاء.',
        finds: { type: 'talks', trigger: 'المفاوضات', participants: ['حركة فتح', 'حركة حماس'] },
      },
      {
        text: 'استمر هطول الأمطار على الساحل ثلاثة أيام متتالية وتسبب في انهيارات أرضية محدودة.',
        finds: null,
        because: 'rain goes on',
      },
    ],
  },
  {
    lemma: 'تَوَاصَلَ',
    verb: { past: 'تواصل', present: 'يتواصل' },
    nouns: [{ singular: 'تواصل' }],
    active: 'متواصل',
    frames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'party',
        with: { مع: 'party' },
        about: ['حول', 'بشأن'],
        needs: 'partner',
        qualifier: ['هاتفيا'],
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'وتواصل وزير الخارجية التونسي يوسف بن عمار هاتفيا مع نظيره الليبي موسى المبروك بشأن معبر رأس جدير.',
        finds: { type: 'call', trigger: 'وتواصل', participants: ['يوسف بن عمار', 'موسى المبروك'] },
      },
      {
        text: 'تتواصل أعمال البحث عن البحارة المفقودين وسط رياح شديدة وأمواج تجاوزت أربعة أمتار.',
        finds: null,
        because: 'a search goes on',
      },
    ],
  },
  {
    lemma: 'اِنْتَهَى',
    verb: { past: 'انتهى', present: 'ينتهي', passivePast: 'انتهي', passivePresent: 'ينتهى' },
    nouns: [{ singular: 'انتهاء' }],
    active: 'منته',
    frames: [
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech', results: true },
    ],
    examples: [
      {
        text: 'وانتهت في عمان القمة الثلاثية بين الأردن وقبرص واليونان بإقرار خطة للأمن المائي.',
        finds: { type: 'talks', trigger: 'القمة', participants: ['الأردن', 'قبرص', 'اليونان'] },
      },
      {
        text: 'وانتهت المحادثات بين كينيا والصومال بالاتفاق على تبادل السجناء.',
        finds: { content: 'تبادل السجناء', kind: 'agreed' },
      },
      {
        text: 'انتهت صلاحية رخصة القيادة التي قدمها السائق إلى دورية المرور على الطريق الدولي.',
        finds: null,
        because: 'a licence expires',
      },
    ],
  },
  {
    lemma: 'بَاشَرَ',
    verb: { past: 'باشر', present: 'يباشر', passivePast: 'بوشر' },
    nouns: [{ singular: 'مباشرة' }],
    active: 'مباشر',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وباشر المبعوث الأممي باولو ريبيرو لقاءاته في عدن فور وصوله إلى المدينة.',
        finds: { type: 'meeting', trigger: 'لقاءاته', participants: ['باولو ريبيرو'], place: 'عدن' },
      },
      {
        text: 'بثت القناة وقائع الجلسة على الهواء مباشرة وتابعها ملايين المشاهدين في البلاد.',
        finds: null,
        because: 'مباشرة "live"',
      },
    ],
  },
  {
    lemma: 'أَطْلَقَ',
    verb: { past: 'أطلق', present: 'يطلق' },
    nouns: [{ singular: 'إطلاق' }],
    active: 'مطلق',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وأطلقت بروكسل حوارا سياسيا مع أنقرة حول تحديث الاتحاد الجمركي وتسهيل التأشيرات.',
        finds: { type: 'talks', trigger: 'حوارا', participants: ['بروكسل', 'أنقرة'] },
      },
      {
        text: 'أطلقت القوات النار على سيارة لم تمتثل لأوامر التوقف عند نقطة التفتيش شمالا.',
        finds: null,
        because: 'opens fire',
      },
    ],
  },
  {
    lemma: 'خَاضَ',
    verb: { past: 'خاض', present: 'يخوض', passivePast: 'خيض', passivePresent: 'يخاض' },
    nouns: [{ singular: 'خوض' }],
    active: 'خائض',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وتخوض نيودلهي مفاوضات شاقة مع لندن لإبرام اتفاق للتجارة الحرة قبل الانتخابات.',
        finds: { type: 'talks', trigger: 'مفاوضات', participants: ['نيودلهي', 'لندن'] },
      },
      {
        text: 'خاض الفريق ثلاث مباريات ودية خارج أرضه استعدادا لانطلاق الموسم الكروي الجديد.',
        finds: null,
        because: 'plays matches',
      },
    ],
  },
  {
    lemma: 'دَخَلَ فِي',
    verb: { past: 'دخل', present: 'يدخل' },
    nouns: [{ singular: 'دخول' }],
    active: 'داخل',
    frames: [{ kind: 'light', takes: ['في'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ودخلت بريشتينا في مفاوضات مباشرة مع بلغراد حول لوحات السيارات برعاية أوروبية.',
        finds: { type: 'talks', trigger: 'مفاوضات', participants: ['بريشتينا', 'بلغراد'] },
      },
      {
        text: 'دخل المصاب في غيبوبة بعد الحادث الذي تعرض له أثناء عودته من عمله.',
        finds: null,
        because: 'falls into a coma',
      },
    ],
  },
  {
    lemma: 'اِنْخَرَطَ',
    verb: { past: 'انخرط', present: 'ينخرط' },
    nouns: [{ singular: 'انخراط' }],
    active: 'منخرط',
    frames: [{ kind: 'light', takes: ['في'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وانخرط الاتحاد الأوروبي في مشاورات مكثفة مع تونس بشأن قرض جديد للموازنة.',
        finds: { type: 'talks', trigger: 'مشاورات', participants: ['الاتحاد الأوروبي', 'تونس'] },
      },
      {
        text: 'انخرط الشاب في العمل التطوعي منذ سنوات دراسته الثانوية في إحدى القرى الجبلية.',
        finds: null,
        because: 'joins volunteer work',
      },
    ],
  },
  {
    lemma: 'مَثَّلَ',
    verb: { past: 'مثل', present: 'يمثل' },
    nouns: [{ singular: 'تمثيل' }],
    active: 'ممثل',
    frames: [{ kind: 'light', takes: ['في'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ومثل وزير الدولة سالم المعشني سلطنة عمان في مؤتمر المانحين الذي انعقد في جنيف.',
        finds: { type: 'talks', trigger: 'مؤتمر', participants: ['سالم المعشني'] },
      },
      {
        text: 'يمثل قطاع الخدمات نحو نصف الناتج المحلي في البلاد وفق أرقام وزارة الاقتصاد.',
        finds: null,
        because: 'constitutes',
      },
    ],
  },
  {
    lemma: 'دَشَّنَ',
    verb: { past: 'دشن', present: 'يدشن' },
    nouns: [{ singular: 'تدشين' }],
    active: 'مدشن',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ودشن رئيس الوزراء المجري بيتر سابو زيارته إلى أنقرة بلقاء مع رجال الأعمال.',
        finds: { type: 'visit', trigger: 'زيارته', participants: ['بيتر سابو'], place: 'أنقرة' },
      },
      {
        text: 'دشن المحافظ ثلاث حافلات كهربائية جديدة لنقل الركاب داخل المدينة القديمة مجانا.',
        finds: null,
        because: 'inaugurates buses',
      },
    ],
  },
  {
    lemma: 'خَفَّفَ',
    verb: { past: 'خفف', present: 'يخفف' },
    nouns: [{ singular: 'تخفيف' }],
    active: 'مخفف',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', lifts: true, of: 'event' }],
    examples: [
      {
        text: 'وخففت كندا العقوبات المفروضة على السودان بعد تشكيل الحكومة المدنية.',
        finds: { type: 'sanction', trigger: 'العقوبات', participants: ['كندا', 'السودان'], modality: 'cancelled' },
      },
    ],
  },
  {
    lemma: 'مَدَّدَ',
    verb: { past: 'مدد', present: 'يمدد' },
    nouns: [{ singular: 'تمديد', plurals: ['+ات'] }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ومدد الاتحاد الأوروبي عقوباته على بيلاروسيا عاما آخر.',
        finds: { type: 'sanction', trigger: 'عقوباته', participants: ['الاتحاد الأوروبي', 'بيلاروسيا'] },
      },
    ],
  },
  {
    lemma: 'قَادَ',
    verb: { past: 'قاد', present: 'يقود', passivePast: 'قيد', passivePresent: 'يقاد' },
    nouns: [{ singular: 'قيادة', plurals: ['+ات'] }],
    ...LEADING,
    examples: [
      {
        text: 'ويقود نائب رئيس الوزراء الروسي أندريه سوكولوف وفدا اقتصاديا إلى الرياض الأسبوع المقبل.',
        finds: {
          type: 'visit',
          trigger: 'ويقود',
          participants: ['أندريه سوكولوف'],
          place: 'الرياض',
          modality: 'planned',
        },
      },
      {
        text: 'وتقود قطر وساطة بين كينشاسا وكيغالي لوقف القتال شرق الكونغو.',
        finds: { type: 'mediate', trigger: 'وساطة', participants: ['قطر'] },
      },
    ],
  },
  {
    lemma: 'بَذَلَ',
    verb: { past: 'بذل', present: 'يبذل' },
    nouns: [{ singular: 'بذل' }],
    active: 'باذل',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وتبذل سلطنة عمان جهود وساطة بين طهران ولندن منذ أشهر.',
        finds: { type: 'mediate', trigger: 'وساطة', participants: ['سلطنة عمان', 'طهران', 'لندن'] },
      },
    ],
  },
  {
    lemma: 'لَعِبَ',
    verb: { past: 'لعب', present: 'يلعب' },
    nouns: [{ singular: 'لعب' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ولعبت النرويج دور الوساطة بين الحكومة الكولومبية والمتمردين.',
        finds: { type: 'mediate', trigger: 'الوساطة', participants: ['النرويج', 'الحكومة الكولومبية'] },
      },
    ],
  },
  {
    lemma: 'سَيَّرَ',
    verb: { past: 'سير', present: 'يسير' },
    nouns: [{ singular: 'تسيير' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وسيرت الكويت قافلة مساعدات إلى تشاد عبر مطار نجامينا.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['الكويت', 'تشاد'] },
      },
    ],
    rare: true,
  },
  {
    lemma: 'أَوْصَلَ',
    verb: { past: 'أوصل', present: 'يوصل' },
    nouns: [{ singular: 'إيصال' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وأوصلت إيطاليا مساعدات غذائية إلى الصومال بحرا.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['إيطاليا', 'الصومال'] },
      },
    ],
  },
  {
    lemma: 'وَفَّرَ',
    verb: { past: 'وفر', present: 'يوفر' },
    nouns: [{ singular: 'توفير' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ووفرت اليابان مساعدات عاجلة للاجئين في الأردن.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['اليابان', 'الأردن'] },
      },
    ],
  },
  {
    lemma: 'وَزَّعَ',
    verb: { past: 'وزع', present: 'يوزع' },
    nouns: [{ singular: 'توزيع', plurals: ['+ات'] }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ووزع الهلال الأحمر الإماراتي مساعدات غذائية في اليمن.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['الهلال الأحمر الإماراتي', 'اليمن'] },
      },
    ],
  },
  {
    lemma: 'أَوْدَعَ',
    verb: { past: 'أودع', present: 'يودع' },
    nouns: [{ singular: 'إيداع', plurals: ['+ات'] }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وأودعت السعودية وديعة بقيمة مليار دولار في البنك المركزي اليمني.',
        finds: { type: 'aid', trigger: 'وديعة', participants: ['السعودية', 'اليمن'] },
      },
    ],
  },
  {
    lemma: 'سَاهَمَ',
    verb: { past: 'ساهم', present: 'يساهم' },
    nouns: [{ singular: 'مساهمة', plurals: ['+ات'] }],
    active: 'مساهم',
    frames: [{ kind: 'light', takes: ['في', 'ب'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وساهمت ألمانيا في جهود الإغاثة في باكستان بعد السيول.',
        finds: { type: 'aid', trigger: 'الإغاثة', participants: ['ألمانيا', 'باكستان'] },
      },
    ],
  },
  {
    lemma: 'أَسْهَمَ',
    verb: { past: 'أسهم', present: 'يسهم' },
    nouns: [{ singular: 'إسهام', plurals: ['+ات'] }],
    active: 'مسهم',
    frames: [{ kind: 'light', takes: ['في', 'ب'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'وأسهمت فنلندا بتقديم مساعدات طبية إلى أوكرانيا.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['فنلندا', 'أوكرانيا'] },
      },
    ],
  },
  {
    lemma: 'اِسْتَخْدَمَ',
    verb: { past: 'استخدم', present: 'يستخدم' },
    nouns: [{ singular: 'استخدام', plurals: ['+ات'] }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'واستخدمت روسيا حق النقض ضد مشروع قرار بشأن البوسنة.',
        finds: { type: 'vote', trigger: 'النقض', participants: ['روسيا'] },
      },
    ],
  },
  {
    lemma: 'نَجَحَ',
    verb: { past: 'نجح', present: 'ينجح' },
    nouns: [{ singular: 'نجاح', plurals: ['+ات'] }],
    frames: [{ kind: 'light', takes: ['في'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ونجحت تركيا في الوساطة بين الصومال وإثيوبيا بعد جولتين من المشاورات.',
        finds: { type: 'mediate', trigger: 'الوساطة', participants: ['تركيا', 'الصومال', 'إثيوبيا'] },
      },
    ],
  },
  {
    lemma: 'أَخْفَى',
    verb: { past: 'أخفى', present: 'يخفي' },
    nouns: [{ singular: 'إخفاء' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'speech', denied: true }],
    examples: [
      {
        text: 'ولم يخف وزير الخارجية الهولندي بيتر فان دايك قلقه من تعثر المفاوضات.',
        finds: { cue: 'يخف', speaker: 'بيتر فان دايك', content: 'تعثر المفاوضات', stance: 'concern' },
      },
      {
        text: 'وأخفى المهربون قلقهم من التفتيش تحت مقاعد الشاحنة.',
        finds: null,
        because: 'only what is not hidden is shown',
      },
    ],
  },
]
