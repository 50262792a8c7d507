import type { Predicate } from '../../types.ts'

/** Verbs of attitude: hope, fear, wish, intention. The codebook counts them among the reporting words. Many are everyday words; without a person or body as subject they report nothing. */
export const attitudes: readonly Predicate[] = [
  {
    lemma: 'أَمِلَ',
    verb: { past: 'أمل', present: 'يأمل' },
    nouns: [{ singular: 'أمل', plurals: ['آمال'] }],
    active: 'آمل',
    frames: [
      { kind: 'speech', stance: 'request', content: ['that', 'في', 'ب'], hopes: true },
      { kind: 'speech', stance: 'commit', content: ['object'] },
      { kind: 'modal', modality: 'proposed', takes: ['object', 'that', 'في', 'ب'] },
    ],
    examples: [
      {
        text: 'ويأمل رئيس الوزراء اللبناني جورج حداد أن تفي الدول المانحة بالتزاماتها قبل نهاية العام.',
        finds: {
          cue: 'ويأمل',
          speaker: 'جورج حداد',
          content: 'تفي الدول المانحة بالتزاماتها قبل نهاية العام',
          stance: 'request',
        },
      },
      {
        text: 'وتأمل الخارجية النرويجية في استئناف الطرفين المفاوضات خلال الأسابيع القادمة.',
        finds: {
          cue: 'وتأمل',
          speaker: 'الخارجية النرويجية',
          content: 'استئناف الطرفين المفاوضات خلال الأسابيع القادمة',
          stance: 'request',
        },
      },
      {
        text: 'أطلقت المتطوعة أمل عبد الرحمن حملة لجمع الكتب المدرسية لأطفال القرى النائية.',
        finds: null,
        because: 'a given name',
      },
    ],
  },
  {
    lemma: 'تَطَلَّعَ',
    verb: { past: 'تطلع', present: 'يتطلع' },
    nouns: [{ singular: 'تطلع', plurals: ['+ات'] }],
    active: 'متطلع',
    frames: [{ kind: 'speech', stance: 'commit', content: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'ويتطلع وزير الخارجية الياباني كينجي موراتا إلى توسيع الشراكة مع دول الخليج في مجال الهيدروجين.',
        finds: {
          cue: 'ويتطلع',
          speaker: 'كينجي موراتا',
          content: 'توسيع الشراكة مع دول الخليج في مجال الهيدروجين',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'رَغِبَ',
    verb: { past: 'رغب', present: 'يرغب' },
    nouns: [{ singular: 'رغبة', plurals: ['+ات'] }],
    active: 'راغب',
    frames: [{ kind: 'speech', stance: 'commit', content: ['في', 'ب', 'that'], denied: 'reject' }],
    examples: [
      {
        text: 'وترغب أنقرة في فتح صفحة جديدة مع القاهرة على أساس المصالح المتبادلة.',
        finds: {
          cue: 'وترغب',
          speaker: 'أنقرة',
          content: 'فتح صفحة جديدة مع القاهرة على أساس المصالح المتبادلة',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'اِعْتَزَمَ',
    verb: { past: 'اعتزم', present: 'يعتزم' },
    nouns: [{ singular: 'اعتزام' }],
    active: 'معتزم',
    frames: [
      { kind: 'speech', stance: 'commit', content: ['object', 'that'], denied: 'reject' },
      { kind: 'modal', modality: 'planned', takes: ['object', 'that'] },
    ],
    examples: [
      {
        text: 'وتعتزم الحكومة الإسبانية فتح قنصلية جديدة في مدينة العيون قبل الصيف.',
        finds: {
          cue: 'وتعتزم',
          speaker: 'الحكومة الإسبانية',
          content: 'فتح قنصلية جديدة في مدينة العيون قبل الصيف',
          stance: 'commit',
        },
      },
      {
        text: 'ويعتزم المبعوث الأممي باولو ريبيرو زيارة صنعاء خلال الأيام القليلة المقبلة.',
        finds: { type: 'visit', trigger: 'زيارة', participants: ['باولو ريبيرو'], place: 'صنعاء', modality: 'planned' },
      },
    ],
  },
  {
    lemma: 'نَوَى',
    verb: { past: 'نوى', present: 'ينوي', passivePast: 'نوي', passivePresent: 'ينوى' },
    nouns: [{ singular: 'نية', plurals: ['نوايا', '+ات'] }],
    active: 'ناو',
    frames: [
      { kind: 'speech', stance: 'commit', content: ['object', 'that'], denied: 'reject' },
      { kind: 'modal', modality: 'planned', takes: ['object', 'that'] },
    ],
    examples: [
      {
        text: 'وينوي الرئيس الأرجنتيني ماتيو أغيري نقل سفارة بلاده إلى القدس رغم الاعتراضات.',
        finds: {
          cue: 'وينوي',
          speaker: 'ماتيو أغيري',
          content: 'نقل سفارة بلاده إلى القدس رغم الاعتراضات',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'عَزَمَ',
    verb: { past: 'عزم', present: 'يعزم' },
    nouns: [{ singular: 'عزم' }],
    active: 'عازم',
    frames: [
      { kind: 'speech', stance: 'commit', content: ['على'] },
      { kind: 'modal', modality: 'planned', takes: ['على'] },
    ],
    examples: [
      {
        text: 'وعزم رئيس الوزراء الكندي دانيال روس على زيادة حصة بلاده من اللاجئين السوريين.',
        finds: {
          cue: 'وعزم',
          speaker: 'دانيال روس',
          content: 'زيادة حصة بلاده من اللاجئين السوريين',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'أَزْمَعَ',
    verb: { past: 'أزمع', present: 'يزمع' },
    nouns: [{ singular: 'إزماع' }],
    active: 'مزمع',
    passive: 'مزمع',
    frames: [
      { kind: 'modal', modality: 'planned', takes: ['object', 'that', 'على'] },
      { kind: 'speech', stance: 'commit', content: ['object', 'على'] },
    ],
    examples: [
      {
        text: 'بحث الوزيران ترتيبات القمة المزمع عقدها في الكويت بين الكويت واليابان الشهر المقبل.',
        finds: { type: 'talks', trigger: 'القمة', participants: ['الكويت', 'اليابان'], modality: 'planned' },
      },
    ],
  },
  {
    lemma: 'صَمَّمَ عَلَى',
    verb: { past: 'صمم', present: 'يصمم' },
    nouns: [{ singular: 'تصميم' }],
    active: 'مصمم',
    frames: [{ kind: 'speech', stance: 'commit', content: ['على'] }],
    examples: [
      {
        text: 'وتصمم القيادة الفلسطينية على التوجه إلى مجلس الأمن لطلب العضوية الكاملة.',
        finds: {
          cue: 'وتصمم',
          speaker: 'القيادة الفلسطينية',
          content: 'التوجه إلى مجلس الأمن لطلب العضوية الكاملة',
          stance: 'commit',
        },
      },
      {
        text: 'صمم المهندس العراقي جسرا معلقا يربط ضفتي النهر ويخفف الازدحام في قلب العاصمة.',
        finds: null,
        because: 'designs',
      },
    ],
  },
  {
    lemma: 'سَعَى',
    verb: { past: 'سعى', present: 'يسعى', passivePast: 'سعي', passivePresent: 'يسعى' },
    nouns: [{ singular: 'سعي' }, { singular: 'مسعى', plurals: ['مساع'] }],
    active: 'ساع',
    frames: [{ kind: 'modal', modality: 'proposed', takes: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'وتسعى موسكو إلى إقناع دمشق وأنقرة بتطبيع تدريجي للعلاقات.',
        finds: null,
        because: 'striving is done, not said',
      },
      {
        text: 'ازدحم المسعى بالحجاج منذ ساعات الفجر الأولى وسط تنظيم دقيق لحركة المصلين.',
        finds: null,
        because: 'المسعى, a place in Mecca',
      },
    ],
  },
  {
    lemma: 'طَمَحَ',
    verb: { past: 'طمح', present: 'يطمح' },
    nouns: [{ singular: 'طموح', plurals: ['+ات'] }],
    active: 'طامح',
    frames: [{ kind: 'speech', stance: 'commit', content: ['إلى', 'ل', 'في'] }],
    examples: [
      {
        text: 'ويطمح رئيس الوزراء الهندي راجيف مينون إلى مضاعفة التبادل التجاري مع الإمارات خلال خمس سنوات.',
        finds: {
          cue: 'ويطمح',
          speaker: 'راجيف مينون',
          content: 'مضاعفة التبادل التجاري مع الإمارات خلال خمس سنوات',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'أَرَادَ',
    verb: { past: 'أراد', present: 'يريد', passivePast: 'أريد', passivePresent: 'يراد' },
    nouns: [{ singular: 'إرادة', plurals: ['+ات'] }],
    active: 'مريد',
    frames: [{ kind: 'speech', stance: 'commit', content: ['object', 'that'], denied: 'reject' }],
    examples: [
      {
        text: 'وتريد باريس أن تبقى شريكا أساسيا في إعادة إعمار مرفأ بيروت.',
        finds: {
          cue: 'وتريد',
          speaker: 'باريس',
          content: 'تبقى شريكا أساسيا في إعادة إعمار مرفأ بيروت',
          stance: 'commit',
        },
      },
      { text: 'يجد من يريد تعلم الخط العربي دروسا مجانية مصورة على هذا الموقع.', finds: null, because: 'no actor' },
    ],
  },
  {
    lemma: 'وَدَّ',
    verb: { past: 'ودّ', present: 'يود' },
    nouns: [{ singular: 'ود' }],
    frames: [{ kind: 'speech', stance: 'commit', content: ['object', 'that'] }],
    examples: [
      {
        text: 'ويود السفير السويسري فيليب مارشان أن تستضيف جنيف مؤتمرا للسلام في اليمن.',
        finds: {
          cue: 'ويود',
          speaker: 'فيليب مارشان',
          content: 'تستضيف جنيف مؤتمرا للسلام في اليمن',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'أَحَبَّ',
    verb: { past: 'أحبّ', present: 'يحب' },
    nouns: [{ singular: 'حب' }],
    frames: [{ kind: 'speech', stance: 'commit', content: ['that'] }],
    examples: [
      {
        text: 'ويحب الوزير الياباني كينجي موراتا أن يرى الشركات الخليجية شريكة في المشروع.',
        finds: {
          cue: 'ويحب',
          speaker: 'كينجي موراتا',
          content: 'يرى الشركات الخليجية شريكة في المشروع',
          stance: 'commit',
        },
      },
      {
        text: 'يحب الأطفال اللعب في حديقة الحي أيام العطلة برفقة آبائهم وأمهاتهم دائما.',
        finds: null,
        because: 'likes',
      },
    ],
  },
  {
    lemma: 'فَضَّلَ',
    verb: { past: 'فضل', present: 'يفضل' },
    nouns: [{ singular: 'تفضيل' }],
    active: 'مفضل',
    passive: 'مفضل',
    frames: [{ kind: 'speech', stance: 'propose', content: ['object', 'that'] }],
    examples: [
      {
        text: 'ويفضل المستشار الألماني هانس كرامر حلا دبلوماسيا متدرجا على فرض عقوبات جديدة.',
        finds: {
          cue: 'ويفضل',
          speaker: 'هانس كرامر',
          content: 'حلا دبلوماسيا متدرجا على فرض عقوبات جديدة',
          stance: 'propose',
        },
      },
    ],
  },
  {
    lemma: 'حَبَّذَ',
    verb: { past: 'حبذ', present: 'يحبذ' },
    nouns: [{ singular: 'تحبيذ' }],
    frames: [{ kind: 'speech', stance: 'support', content: ['object', 'that'] }],
    examples: [
      {
        text: 'ويحبذ الرئيس القبرصي أندرياس ستافرو إشراك الأمم المتحدة في أي مفاوضات مقبلة.',
        finds: {
          cue: 'ويحبذ',
          speaker: 'أندرياس ستافرو',
          content: 'إشراك الأمم المتحدة في أي مفاوضات مقبلة',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'خَشِيَ',
    verb: { past: 'خشي', present: 'يخشى' },
    nouns: [{ singular: 'خشية' }],
    active: 'خاش',
    frames: [{ kind: 'speech', stance: 'concern', content: ['that', 'من', 'object'] }],
    examples: [
      {
        text: 'وتخشى الأمم المتحدة من موجة نزوح جديدة مع تقدم القوات نحو الفاشر.',
        finds: {
          cue: 'وتخشى',
          speaker: 'الأمم المتحدة',
          content: 'موجة نزوح جديدة مع تقدم القوات نحو الفاشر',
          stance: 'concern',
        },
      },
      {
        text: 'ويخشى الوزير الإيطالي ماركو بيليني أن يؤدي فراغ السلطة في طرابلس إلى زيادة الهجرة.',
        finds: {
          cue: 'ويخشى',
          speaker: 'ماركو بيليني',
          content: 'يؤدي فراغ السلطة في طرابلس إلى زيادة الهجرة',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'خَافَ',
    verb: { past: 'خاف', present: 'يخاف', passivePast: 'خيف', passivePresent: 'يخاف' },
    nouns: [{ singular: 'خوف', plurals: ['مخاوف'] }],
    active: 'خائف',
    frames: [{ kind: 'speech', stance: 'concern', content: ['من', 'على', 'that'] }],
    examples: [
      {
        text: 'ويخاف رئيس الوزراء الإستوني أندرس تام من تكرار السيناريو نفسه في دول البلطيق.',
        finds: {
          cue: 'ويخاف',
          speaker: 'أندرس تام',
          content: 'تكرار السيناريو نفسه في دول البلطيق',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'تَخَوَّفَ',
    verb: { past: 'تخوف', present: 'يتخوف' },
    nouns: [{ singular: 'تخوف', plurals: ['+ات'] }],
    active: 'متخوف',
    frames: [{ kind: 'speech', stance: 'concern', content: ['من'] }],
    examples: [
      {
        text: 'وتخوف المندوب الروسي أندريه سوكولوف من استخدام المساعدات غطاء لإدخال السلاح.',
        finds: {
          cue: 'وتخوف',
          speaker: 'أندريه سوكولوف',
          content: 'استخدام المساعدات غطاء لإدخال السلاح',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'قَلِقَ',
    verb: { past: 'قلق', present: 'يقلق' },
    nouns: [{ singular: 'قلق' }],
    active: 'قلق',
    frames: [{ kind: 'speech', stance: 'concern', content: ['من', 'على', 'إزاء', 'ل'] }],
    examples: [
      {
        text: 'وتقلق برلين من تراجع الحريات في جورجيا بعد القانون الأخير.',
        finds: {
          cue: 'وتقلق',
          speaker: 'برلين',
          content: 'تراجع الحريات في جورجيا بعد القانون الأخير',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'حَزِنَ',
    verb: { past: 'حزن', present: 'يحزن' },
    nouns: [{ singular: 'حزن', plurals: ['أحزان'] }],
    active: 'حزين',
    frames: [{ kind: 'speech', stance: 'concern', content: ['ل', 'على'] }],
    examples: [
      {
        text: 'وحزن السفير المغربي إدريس العلمي لرحيل نظيره السنغالي الذي خدم في الرباط عشر سنوات.',
        finds: {
          cue: 'وحزن',
          speaker: 'إدريس العلمي',
          content: 'لرحيل نظيره السنغالي الذي خدم في الرباط عشر سنوات',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'نَدِمَ',
    verb: { past: 'ندم', present: 'يندم' },
    nouns: [{ singular: 'ندم' }],
    active: 'نادم',
    frames: [{ kind: 'speech', stance: 'concern', content: ['على'] }],
    examples: [
      {
        text: 'وندم رئيس الوفد اليمني صالح العولقي على توقيع الوثيقة من دون ضمانات مكتوبة.',
        finds: {
          cue: 'وندم',
          speaker: 'صالح العولقي',
          content: 'توقيع الوثيقة من دون ضمانات مكتوبة',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'تَشَاءَمَ',
    verb: { past: 'تشاءم', present: 'يتشاءم' },
    nouns: [{ singular: 'تشاؤم' }],
    active: 'متشائم',
    frames: [{ kind: 'speech', stance: 'concern', content: ['من', 'ب'] }],
    examples: [
      {
        text: 'وتشاءم المبعوث السابق لارس إيكلوند من فرص التوصل إلى تسوية قبل الانتخابات الأميركية.',
        finds: {
          cue: 'وتشاءم',
          speaker: 'لارس إيكلوند',
          content: 'فرص التوصل إلى تسوية قبل الانتخابات الأميركية',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'تَفَاءَلَ',
    verb: { past: 'تفاءل', present: 'يتفاءل' },
    nouns: [{ singular: 'تفاؤل' }],
    active: 'متفائل',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب'] }],
    examples: [
      {
        text: 'وتفاءل وزير الطاقة المصري نبيل شوقي بنتائج الجولة الفنية مع الجانب القبرصي.',
        finds: {
          cue: 'وتفاءل',
          speaker: 'نبيل شوقي',
          content: 'بنتائج الجولة الفنية مع الجانب القبرصي',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَاءَ',
    verb: { past: 'استاء', present: 'يستاء' },
    nouns: [{ singular: 'استياء' }],
    active: 'مستاء',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من'] }],
    examples: [
      {
        text: 'واستاء السفير الأوكراني بوهدان ماركو من امتناع عدد من الدول عن التصويت.',
        finds: {
          cue: 'واستاء',
          speaker: 'بوهدان ماركو',
          content: 'امتناع عدد من الدول عن التصويت',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِنْزَعَجَ',
    verb: { past: 'انزعج', present: 'ينزعج' },
    nouns: [{ singular: 'انزعاج' }],
    active: 'منزعج',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من'] }],
    examples: [
      {
        text: 'وانزعجت واشنطن من إعلان بغداد تأجيل اجتماع اللجنة العسكرية.',
        finds: {
          cue: 'وانزعجت',
          speaker: 'واشنطن',
          content: 'إعلان بغداد تأجيل اجتماع اللجنة العسكرية',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'غَضِبَ',
    verb: { past: 'غضب', present: 'يغضب' },
    nouns: [{ singular: 'غضب' }],
    active: 'غاضب',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من', 'على', 'ل'] }],
    examples: [
      {
        text: 'وغضبت لندن من تسريب مضمون الرسالة إلى الصحافة قبل تسليمها.',
        finds: {
          cue: 'وغضبت',
          speaker: 'لندن',
          content: 'تسريب مضمون الرسالة إلى الصحافة قبل تسليمها',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِمْتَعَضَ',
    verb: { past: 'امتعض', present: 'يمتعض' },
    nouns: [{ singular: 'امتعاض' }],
    active: 'ممتعض',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من'] }],
    examples: [
      {
        text: 'وامتعضت أثينا من عبور سفينة التنقيب المياه المتنازع عليها.',
        finds: {
          cue: 'وامتعضت',
          speaker: 'أثينا',
          content: 'عبور سفينة التنقيب المياه المتنازع عليها',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'سَخِطَ',
    verb: { past: 'سخط', present: 'يسخط' },
    nouns: [{ singular: 'سخط' }],
    active: 'ساخط',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['على'] }],
    examples: [
      {
        text: 'وسخط وزير العدل اليمني صالح العولقي على تهميش وزارته في لجنة الحوار.',
        finds: { cue: 'وسخط', speaker: 'صالح العولقي', content: 'تهميش وزارته في لجنة الحوار', stance: 'criticise' },
      },
    ],
  },
  {
    lemma: 'اِرْتَاحَ',
    verb: { past: 'ارتاح', present: 'يرتاح', passivePast: 'ارتيح', passivePresent: 'يرتاح' },
    nouns: [{ singular: 'ارتياح' }],
    active: 'مرتاح',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ل', 'إلى'] }],
    examples: [
      {
        text: 'وارتاح رئيس الحكومة التونسية يوسف بن عمار لنتائج الدورة الأخيرة للجنة العليا المشتركة.',
        finds: {
          cue: 'وارتاح',
          speaker: 'يوسف بن عمار',
          content: 'لنتائج الدورة الأخيرة للجنة العليا المشتركة',
          stance: 'praise',
        },
      },
      { text: 'ارتاح العمال ساعة واحدة في الظل ثم أتموا رصف الرصيف الجديد خلف الحديقة.', finds: null, because: 'rest' },
    ],
  },
  {
    lemma: 'سَعِدَ',
    verb: { past: 'سعد', present: 'يسعد' },
    nouns: [{ singular: 'سعادة' }],
    active: 'سعيد',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب', 'ل', 'that'] }],
    examples: [
      {
        text: 'وسعد السفير التركي أحمد أوزجان بافتتاح المركز الثقافي في نواكشوط.',
        finds: { cue: 'وسعد', speaker: 'أحمد أوزجان', content: 'بافتتاح المركز الثقافي في نواكشوط', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'سُرَّ',
    verb: { past: 'سرّ', present: 'يسر' },
    nouns: [{ singular: 'سرور' }],
    passive: 'مسرور',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب', 'that'] }],
    examples: [
      {
        text: 'وسر الرئيس الهندي راجيف مينون بالحفاوة التي لقيها في الرياض.',
        finds: { cue: 'وسر', speaker: 'راجيف مينون', content: 'بالحفاوة التي لقيها في الرياض', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'اِعْتَزَّ',
    verb: { past: 'اعتزّ', present: 'يعتز' },
    nouns: [{ singular: 'اعتزاز' }],
    active: 'معتز',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب'] }],
    examples: [
      {
        text: 'واعتز الوزير الفلسطيني زياد النابلسي بالمواقف التاريخية للجزائر من قضية شعبه.',
        finds: {
          cue: 'واعتز',
          speaker: 'زياد النابلسي',
          content: 'بالمواقف التاريخية للجزائر من قضية شعبه',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'اِفْتَخَرَ',
    verb: { past: 'افتخر', present: 'يفتخر' },
    nouns: [{ singular: 'افتخار' }],
    active: 'مفتخر',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب'] }],
    examples: [
      {
        text: 'وافتخر رئيس الوزراء الهندي راجيف مينون بشراكة بلاده مع قطر في التعليم.',
        finds: { cue: 'وافتخر', speaker: 'راجيف مينون', content: 'بشراكة بلاده مع قطر في التعليم', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'أُعْجِبَ',
    verb: { past: 'أعجب', present: 'يعجب' },
    nouns: [{ singular: 'إعجاب' }],
    active: 'معجب',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب'] }],
    examples: [
      {
        text: 'وأعجب الوفد الصيني برئاسة ليو جيان بالتجربة المغربية في الطاقة الشمسية.',
        finds: {
          cue: 'وأعجب',
          speaker: 'الوفد الصيني',
          content: 'بالتجربة المغربية في الطاقة الشمسية',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'وَثِقَ',
    verb: { past: 'وثق', present: 'يثق', passivePresent: 'يوثق' },
    nouns: [{ singular: 'ثقة' }],
    active: 'واثق',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'في', 'that'] }],
    examples: [
      {
        text: 'ويثق وزير الخارجية الكويتي بدر العنزي بقدرة الوسطاء على تجاوز العقبات الأخيرة.',
        finds: {
          cue: 'ويثق',
          speaker: 'بدر العنزي',
          content: 'بقدرة الوسطاء على تجاوز العقبات الأخيرة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'آمَنَ',
    verb: { past: 'آمن', present: 'يؤمن', passivePast: 'أومن' },
    nouns: [{ singular: 'إيمان' }],
    active: 'مؤمن',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'] }],
    examples: [
      {
        text: 'ويؤمن رئيس الوزراء الإثيوبي ديستا هايلي بأن مياه النيل تتسع للجميع.',
        finds: { cue: 'ويؤمن', speaker: 'ديستا هايلي', content: 'بأن مياه النيل تتسع للجميع', stance: 'state' },
      },
      {
        text: 'حاول سكان القرية إيجاد مكان آمن لأطفالهم بعد اشتداد القصف على أطراف البلدة.',
        finds: null,
        because: 'آمن "safe"',
      },
    ],
  },
  {
    lemma: 'اِقْتَنَعَ',
    verb: { past: 'اقتنع', present: 'يقتنع' },
    nouns: [{ singular: 'اقتناع' }],
    active: 'مقتنع',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'] }],
    examples: [
      {
        text: 'واقتنع المفاوض الأوروبي ماركو بيليني بأن الصيغة الحالية لن ترضي الطرفين.',
        finds: {
          cue: 'واقتنع',
          speaker: 'ماركو بيليني',
          content: 'بأن الصيغة الحالية لن ترضي الطرفين',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَدْرَكَ',
    verb: { past: 'أدرك', present: 'يدرك' },
    nouns: [{ singular: 'إدراك' }],
    active: 'مدرك',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'object'] }],
    examples: [
      {
        text: 'وتدرك القاهرة أن استقرار السودان جزء من أمنها القومي.',
        finds: { cue: 'وتدرك', speaker: 'القاهرة', content: 'استقرار السودان جزء من أمنها القومي', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'شَعَرَ بِ',
    verb: { past: 'شعر', present: 'يشعر' },
    nouns: [{ singular: 'شعور' }],
    active: 'شاعر',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'], neutral: true }],
    examples: [
      {
        text: 'ويشعر رئيس الوزراء الألباني أردين كولا بالامتنان للدول التي استقبلت جرحى الزلزال.',
        finds: {
          cue: 'ويشعر',
          speaker: 'أردين كولا',
          content: 'بالامتنان للدول التي استقبلت جرحى الزلزال',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'فَهِمَ',
    verb: { past: 'فهم', present: 'يفهم' },
    nouns: [{ singular: 'فهم' }],
    active: 'فاهم',
    passive: 'مفهوم',
    frames: [{ kind: 'speech', stance: 'agree', content: ['object', 'that'] }],
    examples: [
      {
        text: 'ويفهم السفير الروماني ميهاي دوبري مخاوف الدول المطلة على البحر الأسود.',
        finds: {
          cue: 'ويفهم',
          speaker: 'ميهاي دوبري',
          content: 'مخاوف الدول المطلة على البحر الأسود',
          stance: 'agree',
        },
      },
    ],
  },
  {
    lemma: 'عَلِمَ',
    verb: { past: 'علم', present: 'يعلم' },
    nouns: [{ singular: 'علم' }],
    active: 'عالم',
    passive: 'معلوم',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'ب'] }],
    examples: [
      {
        text: 'وعلمت صحيفة لبنانية أن الموفد الفرنسي سيعود إلى بيروت الأسبوع القادم.',
        finds: {
          cue: 'وعلمت',
          speaker: 'صحيفة لبنانية',
          content: 'الموفد الفرنسي سيعود إلى بيروت الأسبوع القادم',
          stance: 'state',
        },
      },
      {
        text: 'وفي خبر آخر رفع اللاعبون علم بلادهم فوق منصة التتويج بعد إحراز الميدالية الذهبية.',
        finds: null,
        because: 'علم "flag"',
      },
    ],
  },
  {
    lemma: 'عَرَفَ',
    verb: { past: 'عرف', present: 'يعرف' },
    nouns: [{ singular: 'معرفة' }],
    active: 'عارف',
    passive: 'معروف',
    frames: [{ kind: 'speech', stance: 'state', content: ['that'] }],
    examples: [
      {
        text: 'ويعرف الوزير السوري فواز الشامي أن رفع العقوبات لن يتم دفعة واحدة.',
        finds: { cue: 'ويعرف', speaker: 'فواز الشامي', content: 'رفع العقوبات لن يتم دفعة واحدة', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'تَوَجَّسَ',
    verb: { past: 'توجس', present: 'يتوجس' },
    nouns: [{ singular: 'توجس' }],
    frames: [{ kind: 'speech', stance: 'concern', content: ['من'] }],
    examples: [
      {
        text: 'وتتوجس طهران من فتح الممر التجاري على حدودها الشمالية.',
        finds: { cue: 'وتتوجس', speaker: 'طهران', content: 'فتح الممر التجاري على حدودها الشمالية', stance: 'concern' },
      },
    ],
  },
  {
    lemma: 'اِرْتَابَ',
    verb: { past: 'ارتاب', present: 'يرتاب', passivePast: 'ارتيب', passivePresent: 'يرتاب' },
    nouns: [{ singular: 'ارتياب' }],
    frames: [{ kind: 'speech', stance: 'concern', content: ['في', 'من'] }],
    examples: [
      {
        text: 'وترتاب أسمرة في نوايا جارتها بشأن الموانئ المطلة على البحر الأحمر.',
        finds: {
          cue: 'وترتاب',
          speaker: 'أسمرة',
          content: 'نوايا جارتها بشأن الموانئ المطلة على البحر الأحمر',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'تَاقَ',
    verb: { past: 'تاق', present: 'يتوق' },
    nouns: [{ singular: 'توق' }],
    frames: [{ kind: 'speech', stance: 'commit', content: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'ويتوق الرئيس الياباني كينجي موراتا إلى لقاء يجمع العائلات المشتتة على جانبي الحدود.',
        finds: {
          cue: 'ويتوق',
          speaker: 'كينجي موراتا',
          content: 'لقاء يجمع العائلات المشتتة على جانبي الحدود',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'عَوَّلَ عَلَى',
    verb: { past: 'عول', present: 'يعول' },
    nouns: [{ singular: 'تعويل' }],
    active: 'معول',
    frames: [{ kind: 'speech', stance: 'request', content: ['على'] }],
    examples: [
      {
        text: 'ويعول رئيس الوزراء الفلسطيني زياد النابلسي على دور أوروبي أكثر فاعلية في عملية السلام.',
        finds: {
          cue: 'ويعول',
          speaker: 'زياد النابلسي',
          content: 'دور أوروبي أكثر فاعلية في عملية السلام',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'رَاهَنَ عَلَى',
    verb: { past: 'راهن', present: 'يراهن', passivePast: 'روهن' },
    nouns: [
      { singular: 'مراهنة', plurals: ['+ات'] },
      { singular: 'رهان', plurals: ['+ات'] },
    ],
    frames: [{ kind: 'speech', stance: 'state', content: ['على'] }],
    examples: [
      {
        text: 'وتراهن بغداد على نجاح مشروع طريق التنمية في ربط الخليج بأوروبا.',
        finds: {
          cue: 'وتراهن',
          speaker: 'بغداد',
          content: 'نجاح مشروع طريق التنمية في ربط الخليج بأوروبا',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'حَسِبَ',
    verb: { past: 'حسب', present: 'يحسب' },
    nouns: [{ singular: 'حسبان' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['that'] }],
    examples: [
      {
        text: 'ويحسب السفير النمساوي فرانز هوفر أن الظروف نضجت لعقد مؤتمر دولي.',
        finds: { cue: 'ويحسب', speaker: 'فرانز هوفر', content: 'الظروف نضجت لعقد مؤتمر دولي', stance: 'state' },
      },
      {
        text: 'وتوفي ثلاثة عمال في انهيار المنجم حسب حصيلة أولية نشرتها إدارة الحماية المدنية.',
        finds: null,
        because: 'حسب "according to"',
      },
    ],
  },
  {
    lemma: 'اِهْتَمَّ',
    verb: { past: 'اهتمّ', present: 'يهتم' },
    nouns: [{ singular: 'اهتمام', plurals: ['+ات'] }],
    active: 'مهتم',
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب'] }],
    examples: [
      {
        text: 'وتهتم سيول بالمشاركة في مشاريع المدن الذكية بالمملكة.',
        finds: {
          cue: 'وتهتم',
          speaker: 'سيول',
          content: 'بالمشاركة في مشاريع المدن الذكية بالمملكة',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'اِنْتَظَرَ',
    verb: { past: 'انتظر', present: 'ينتظر' },
    nouns: [{ singular: 'انتظار' }],
    active: 'منتظر',
    passive: 'منتظر',
    frames: [
      { kind: 'speech', stance: 'request', content: ['that'], addressee: ['من'] },
      { kind: 'modal', modality: 'planned', takes: ['that', 'object'] },
    ],
    examples: [
      {
        text: 'وينتظر وزير الخارجية الأوكراني بوهدان ماركو من بروكسل أن تسرع انضمام بلاده.',
        finds: {
          cue: 'وينتظر',
          speaker: 'بوهدان ماركو',
          content: 'تسرع انضمام بلاده',
          stance: 'request',
        },
      },
      {
        text: 'ومن المنتظر أن يلتقي الرئيس البرازيلي أنطونيو فيانا نظيره الصيني ليو جيان الخميس في بكين.',
        finds: {
          type: 'meeting',
          trigger: 'يلتقي',
          participants: ['أنطونيو فيانا', 'ليو جيان'],
          place: 'بكين',
          modality: 'planned',
        },
      },
      {
        text: 'انتظر المسافرون ساعات طويلة في المطار بسبب عطل مفاجئ في أنظمة الحجز الإلكتروني.',
        finds: null,
        because: 'passengers wait',
      },
    ],
  },
  {
    lemma: 'اِسْتَعَدَّ',
    verb: { past: 'استعدّ', present: 'يستعد' },
    nouns: [{ singular: 'استعداد', plurals: ['+ات'] }],
    active: 'مستعد',
    frames: [
      { kind: 'speech', stance: 'commit', content: ['ل'] },
      { kind: 'modal', modality: 'planned', takes: ['ل'] },
    ],
    examples: [
      {
        text: 'وتستعد الحكومة البلجيكية للاعتراف بدولة فلسطين بعد استكمال المشاورات البرلمانية.',
        finds: {
          cue: 'وتستعد',
          speaker: 'الحكومة البلجيكية',
          content: 'للاعتراف بدولة فلسطين بعد استكمال المشاورات البرلمانية',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'أَيْقَنَ',
    verb: { past: 'أيقن', present: 'يوقن' },
    nouns: [{ singular: 'إيقان' }],
    active: 'موقن',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'] }],
    examples: [
      {
        text: 'وأيقن الرئيس التشادي إدريس مرداي أن أمن بلاده مرتبط باستقرار دارفور.',
        finds: { cue: 'وأيقن', speaker: 'إدريس مرداي', content: 'أمن بلاده مرتبط باستقرار دارفور', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'تَرَدَّدَ',
    verb: { past: 'تردد', present: 'يتردد' },
    nouns: [{ singular: 'تردد' }],
    active: 'متردد',
    frames: [{ kind: 'speech', stance: 'reject', content: ['في'] }],
    examples: [
      {
        text: 'وتتردد بروكسل في تسليم صواريخ بعيدة المدى لكييف.',
        finds: { cue: 'وتتردد', speaker: 'بروكسل', content: 'تسليم صواريخ بعيدة المدى لكييف', stance: 'reject' },
      },
      {
        text: 'تردد في أوساط التجار حديث عن زيادة جديدة في رسوم الاستيراد مطلع السنة.',
        finds: null,
        because: 'rumours circulate',
      },
    ],
  },
  {
    lemma: 'كَرِهَ',
    verb: { past: 'كره', present: 'يكره' },
    nouns: [{ singular: 'كره' }],
    frames: [{ kind: 'speech', stance: 'reject', content: ['object', 'that'] }],
    examples: [
      {
        text: 'ويكره الوزير السنغافوري وي مينغ تان أن تجبر دول المنطقة على اختيار أحد المعسكرين.',
        finds: {
          cue: 'ويكره',
          speaker: 'وي مينغ تان',
          content: 'تجبر دول المنطقة على اختيار أحد المعسكرين',
          stance: 'reject',
        },
      },
    ],
  },
  {
    lemma: 'تَعَجَّبَ',
    verb: { past: 'تعجب', present: 'يتعجب' },
    nouns: [{ singular: 'تعجب' }],
    active: 'متعجب',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من'] }],
    examples: [
      {
        text: 'وتعجب الوزير التونسي يوسف بن عمار من إصدار البرلمان الأوروبي توصية بشأن القضاء الوطني.',
        finds: {
          cue: 'وتعجب',
          speaker: 'يوسف بن عمار',
          content: 'إصدار البرلمان الأوروبي توصية بشأن القضاء الوطني',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'يَئِسَ',
    verb: { past: 'يئس', present: 'ييأس' },
    nouns: [{ singular: 'يأس' }],
    active: 'يائس',
    frames: [{ kind: 'speech', stance: 'concern', content: ['من'] }],
    examples: [
      {
        text: 'ويئس الوسيط النرويجي يوناس بيركه من إقناع الطرفين بالجلوس إلى طاولة واحدة.',
        finds: {
          cue: 'ويئس',
          speaker: 'يوناس بيركه',
          content: 'إقناع الطرفين بالجلوس إلى طاولة واحدة',
          stance: 'concern',
        },
      },
    ],
  },
]
