import type { Predicate } from '../../types.ts'

/** Verbs of saying that take no side: what is said decides the stance where `neutral` is set. The first frame that fits wins, so a transitive homograph (أضاف، شدد) falls through for want of its particle. */
export const speechNeutral: readonly Predicate[] = [
  {
    lemma: 'قَالَ',
    verb: { past: 'قال', present: 'يقول', passivePast: 'قيل', passivePresent: 'يقال' },
    nouns: [{ singular: 'قول', plurals: ['أقوال'] }],
    active: 'قائل',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], addressee: ['ل'], neutral: true }],
    examples: [
      {
        text: 'وقال وزير الخارجية الأردني سامر الخطيب إن المشاورات بين العاصمتين قطعت شوطاً بعيداً خلال الأسابيع الماضية.',
        finds: {
          cue: 'وقال',
          speaker: 'سامر الخطيب',
          content: 'المشاورات بين العاصمتين قطعت شوطاً بعيداً خلال الأسابيع الماضية',
          stance: 'state',
        },
      },
      {
        text: 'شددت الوزيرة الإسبانية سيلفيا مورينو على أهمية الحوار، قائلة إن الأبواب ما زالت مفتوحة أمام جميع الأطراف.',
        finds: { cue: 'قائلة', content: 'الأبواب ما زالت مفتوحة أمام جميع الأطراف', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'أَعْلَنَ',
    verb: { past: 'أعلن', present: 'يعلن' },
    nouns: [{ singular: 'إعلان', plurals: ['+ات'] }],
    active: 'معلن',
    passive: 'معلن',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'عن', 'object', 'quote'], neutral: true },
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: ['مرغوب'] },
    ],
    examples: [
      {
        text: 'أعلن المتحدث باسم الخارجية الكويتية بدر العنزي أن الاجتماع الوزاري سيعقد في الكويت مطلع الشهر المقبل.',
        finds: {
          cue: 'أعلن',
          speaker: 'بدر العنزي',
          content: 'الاجتماع الوزاري سيعقد في الكويت مطلع الشهر المقبل',
          stance: 'state',
        },
      },
      {
        text: 'وأعلنت وزيرة الخارجية الفرنسية كلير مونتان عن تخصيص مبلغ إضافي لدعم برامج التعليم في لبنان.',
        finds: {
          cue: 'وأعلنت',
          speaker: 'كلير مونتان',
          content: 'تخصيص مبلغ إضافي لدعم برامج التعليم في لبنان',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَكَّدَ',
    verb: { past: 'أكد', present: 'يؤكد' },
    nouns: [{ singular: 'تأكيد', plurals: ['+ات'] }],
    active: 'مؤكد',
    passive: 'مؤكد',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'على', 'object', 'quote'], addressee: ['ل'], neutral: true },
    ],
    examples: [
      {
        text: 'وأكد وزير الخارجية العراقي حيدر الجنابي أن بلاده لن تكون ساحة لتصفية الحسابات بين الآخرين.',
        finds: {
          cue: 'وأكد',
          speaker: 'حيدر الجنابي',
          content: 'بلاده لن تكون ساحة لتصفية الحسابات بين الآخرين',
          stance: 'state',
        },
      },
      {
        text: 'وأكدت الوزيرة الفرنسية كلير مونتان دعم بلادها للحل السياسي في السودان.',
        finds: {
          cue: 'وأكدت',
          speaker: 'كلير مونتان',
          content: 'دعم بلادها للحل السياسي في السودان',
          stance: 'support',
        },
      },
      {
        text: 'وأكد السفير القطري خالد السليطي ضرورة إيصال الإغاثة إلى المتضررين من الزلزال دون تأخير.',
        finds: {
          cue: 'وأكد',
          speaker: 'خالد السليطي',
          content: 'ضرورة إيصال الإغاثة إلى المتضررين من الزلزال دون تأخير',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'أَضَافَ',
    verb: { past: 'أضاف', present: 'يضيف', passivePast: 'أضيف', passivePresent: 'يضاف' },
    active: 'مضيف',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وأضاف الوزير التونسي يوسف بن عمار أن اللجنة المشتركة ستلتئم قبل نهاية العام الجاري.',
        finds: {
          cue: 'وأضاف',
          speaker: 'يوسف بن عمار',
          content: 'اللجنة المشتركة ستلتئم قبل نهاية العام الجاري',
          stance: 'state',
        },
      },
      {
        text: 'أضافت الحكومة الأردنية ثلاث محطات جديدة إلى شبكة المياه في محافظات الشمال.',
        finds: null,
        because: 'a plain object: adds, does not say',
      },
    ],
  },
  {
    lemma: 'أَوْضَحَ',
    verb: { past: 'أوضح', present: 'يوضح' },
    nouns: [
      { singular: 'إيضاح', plurals: ['+ات'] },
      { singular: 'توضيح', plurals: ['+ات'] },
    ],
    active: 'موضح',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'object', 'quote'], addressee: ['ل'], neutral: true },
    ],
    examples: [
      {
        text: 'وأوضح الناطق الرسمي الأردني سامر الخطيب أن المعابر الحدودية ستبقى مفتوحة أمام حركة البضائع.',
        finds: {
          cue: 'وأوضح',
          speaker: 'سامر الخطيب',
          content: 'المعابر الحدودية ستبقى مفتوحة أمام حركة البضائع',
          stance: 'state',
        },
      },
      {
        text: 'أشاد الوزير اليمني صالح العولقي بجهود المنظمة، موضحاً أن القوافل وصلت إلى خمس محافظات.',
        finds: { cue: 'موضحاً', content: 'القوافل وصلت إلى خمس محافظات', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'ذَكَرَ',
    verb: { past: 'ذكر', present: 'يذكر' },
    nouns: [{ singular: 'ذكر' }],
    active: 'ذاكر',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وذكر بيان الخارجية المصرية أن الجانبين سيعقدان جولة أخرى من المشاورات السياسية في أكتوبر المقبل.',
        finds: {
          cue: 'وذكر',
          content: 'الجانبين سيعقدان جولة أخرى من المشاورات السياسية في أكتوبر المقبل',
          stance: 'state',
        },
      },
      {
        text: 'يذكر أن المدينة تأسست في منتصف القرن الماضي وفيها ميناء ومصفاة للنفط.',
        finds: null,
        because: "يذكر أن is the writer's own passive, no speaker",
      },
    ],
  },
  {
    lemma: 'أَشَارَ',
    verb: { past: 'أشار', present: 'يشير', passivePast: 'أشير', passivePresent: 'يشار' },
    nouns: [{ singular: 'إشارة', plurals: ['+ات'] }],
    active: 'مشير',
    frames: [{ kind: 'speech', stance: 'state', content: ['إلى', 'that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وأشار وزير الخارجية العماني سالم المعشني إلى أن السلطنة تواصل جهودها لتقريب وجهات النظر.',
        finds: {
          cue: 'وأشار',
          speaker: 'سالم المعشني',
          content: 'السلطنة تواصل جهودها لتقريب وجهات النظر',
          stance: 'state',
        },
      },
      {
        text: 'وأشارت المبعوثة الأممية إيلينا فارغاس إلى تدهور الأوضاع الإنسانية في مخيمات النازحين.',
        finds: {
          cue: 'وأشارت',
          speaker: 'إيلينا فارغاس',
          content: 'تدهور الأوضاع الإنسانية في مخيمات النازحين',
          stance: 'state',
        },
      },
      {
        text: 'تجدر الإشارة إلى أن المعبر الحدودي مغلق منذ سنوات أمام حركة المسافرين والبضائع.',
        finds: null,
        because: "تجدر الإشارة is the writer's own remark",
      },
    ],
  },
  {
    lemma: 'لَفَتَ',
    verb: { past: 'لفت', present: 'يلفت' },
    nouns: [{ singular: 'لفت' }],
    active: 'لافت',
    frames: [{ kind: 'speech', stance: 'state', content: ['إلى', 'that'], neutral: true }],
    examples: [
      {
        text: 'ولفت وزير الخارجية اللبناني جورج حداد إلى أن عودة النازحين تتطلب ضمانات دولية واضحة.',
        finds: {
          cue: 'ولفت',
          speaker: 'جورج حداد',
          content: 'عودة النازحين تتطلب ضمانات دولية واضحة',
          stance: 'state',
        },
      },
      {
        text: 'لفتت الطفلة السورية أنظار الحاضرين في المعرض بلوحاتها الملونة عن حياة المخيم.',
        finds: null,
        because: 'object أنظار: attracts attention',
      },
    ],
  },
  {
    lemma: 'نَوَّهَ',
    verb: { past: 'نوه', present: 'ينوه' },
    nouns: [{ singular: 'تنويه', plurals: ['+ات'] }],
    active: 'منوه',
    frames: [
      { kind: 'speech', stance: 'praise', content: ['ب'] },
      { kind: 'speech', stance: 'state', content: ['إلى', 'that'], neutral: true },
    ],
    examples: [
      {
        text: 'ونوه وزير الخارجية المغربي إدريس العلمي بالدور الذي تضطلع به الرئاسة الحالية للاتحاد الإفريقي.',
        finds: {
          cue: 'ونوه',
          speaker: 'إدريس العلمي',
          content: 'بالدور الذي تضطلع به الرئاسة الحالية للاتحاد الإفريقي',
          stance: 'praise',
        },
      },
      {
        text: 'ونوه السفير السوداني عمر التوم إلى أن الموانئ تعمل بكامل طاقتها منذ مطلع الأسبوع.',
        finds: {
          cue: 'ونوه',
          speaker: 'عمر التوم',
          content: 'الموانئ تعمل بكامل طاقتها منذ مطلع الأسبوع',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'بَيَّنَ',
    verb: { past: 'بين', present: 'يبين' },
    nouns: [{ singular: 'تبيان' }, { singular: 'تبيين' }],
    active: 'مبين',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وبين الأمين العام المساعد فهد الدوسري أن الدورة المقبلة ستناقش ملف الأمن الغذائي.',
        finds: {
          cue: 'وبين',
          speaker: 'فهد الدوسري',
          content: 'الدورة المقبلة ستناقش ملف الأمن الغذائي',
          stance: 'state',
        },
      },
      {
        text: 'وتمتد الحدود المشتركة بين البلدين على مسافة تتجاوز سبعمئة كيلومتر من الصحراء.',
        finds: null,
        because: 'the preposition بين, not the verb',
      },
    ],
  },
  {
    lemma: 'صَرَّحَ',
    verb: { past: 'صرح', present: 'يصرح' },
    nouns: [{ singular: 'تصريح', plurals: ['+ات', 'تصاريح'] }],
    active: 'مصرح',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that', 'quote'], addressee: ['ل'], neutral: true }],
    examples: [
      {
        text: 'وصرح المتحدث باسم الرئاسة المصرية نبيل شوقي بأن القمة الثلاثية ستنطلق صباح الخميس في القاهرة.',
        finds: {
          cue: 'وصرح',
          speaker: 'نبيل شوقي',
          content: 'القمة الثلاثية ستنطلق صباح الخميس في القاهرة',
          stance: 'state',
        },
      },
      {
        text: 'وصرح الوزير الجزائري كمال بوزيدي للصحفيين أن المباحثات جرت في أجواء ودية.',
        finds: { cue: 'وصرح', speaker: 'كمال بوزيدي', content: 'المباحثات جرت في أجواء ودية', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'شَدَّدَ',
    verb: { past: 'شدد', present: 'يشدد' },
    nouns: [{ singular: 'تشديد' }],
    active: 'مشدد',
    frames: [{ kind: 'speech', stance: 'state', content: ['على', 'that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وشدد وزير الخارجية السعودي فهد الدوسري على أن القضية الفلسطينية تتصدر أولويات المملكة.',
        finds: {
          cue: 'وشدد',
          speaker: 'فهد الدوسري',
          content: 'القضية الفلسطينية تتصدر أولويات المملكة',
          stance: 'state',
        },
      },
      {
        text: 'وشددت الوزيرة النرويجية إنغريد هالسن على ضرورة حماية المدنيين والعاملين في المجال الإنساني.',
        finds: {
          cue: 'وشددت',
          speaker: 'إنغريد هالسن',
          content: 'ضرورة حماية المدنيين والعاملين في المجال الإنساني',
          stance: 'request',
        },
      },
      {
        text: 'شددت السلطات الألمانية إجراءات التفتيش في المطارات بعد تلقي بلاغات متكررة أمس.',
        finds: null,
        because: 'object إجراءات: tightens',
      },
    ],
  },
  {
    lemma: 'رَأَى',
    verb: { past: 'رأى', present: 'يرى', passivePast: 'رئي', passivePresent: 'يرى' },
    nouns: [{ singular: 'رأي', plurals: ['آراء'] }],
    frames: [{ kind: 'speech', stance: 'state', content: ['that'], neutral: true, denied: 'state' }],
    examples: [
      {
        text: 'ورأى رئيس البرلمان اللبناني جورج حداد أن الحل يبدأ بانتخاب رئيس للجمهورية في أقرب وقت.',
        finds: {
          cue: 'ورأى',
          speaker: 'جورج حداد',
          content: 'الحل يبدأ بانتخاب رئيس للجمهورية في أقرب وقت',
          stance: 'state',
        },
      },
      {
        text: 'رأى السكان طائرات مجهولة تحلق على ارتفاع منخفض فوق ضواحي المدينة ليلة أمس.',
        finds: null,
        because: 'sees with a plain object',
      },
    ],
  },
  {
    lemma: 'اِعْتَبَرَ',
    verb: { past: 'اعتبر', present: 'يعتبر' },
    nouns: [{ singular: 'اعتبار', plurals: ['+ات'] }],
    active: 'معتبر',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'object'], neutral: true },
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: ['مرغوب'] },
    ],
    examples: [
      {
        text: 'واعتبر وزير الخارجية الليبي موسى المبروك أن توحيد المؤسسات هو المدخل الطبيعي للانتخابات.',
        finds: {
          cue: 'واعتبر',
          speaker: 'موسى المبروك',
          content: 'توحيد المؤسسات هو المدخل الطبيعي للانتخابات',
          stance: 'state',
        },
      },
      {
        text: 'وتعتبر مدينة أغادير من أهم الوجهات السياحية على الساحل الأطلسي للمملكة المغربية.',
        finds: null,
        because: 'تعتبر of a thing: is considered, no speaker',
      },
    ],
  },
  {
    lemma: 'كَتَبَ',
    verb: { past: 'كتب', present: 'يكتب' },
    nouns: [{ singular: 'كتابة', plurals: ['+ات'] }],
    active: 'كاتب',
    passive: 'مكتوب',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وكتب الرئيس التركي أحمد أوزجان على حسابه الرسمي أن الجسور بين الشعبين أقوى من كل خلاف.',
        finds: { cue: 'وكتب', speaker: 'أحمد أوزجان', content: 'الجسور بين الشعبين أقوى من كل خلاف', stance: 'state' },
      },
      {
        text: 'كتب الشاعر العراقي عشرات القصائد عن دجلة والفرات قبل أن يرحل عن عمر ناهز الثمانين.',
        finds: null,
        because: 'writes a work',
      },
    ],
  },
  {
    lemma: 'غَرَّدَ',
    verb: { past: 'غرد', present: 'يغرد' },
    nouns: [{ singular: 'تغريد' }, { singular: 'تغريدة', plurals: ['+ات'] }],
    active: 'مغرد',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true }],
    examples: [
      {
        text: 'وغرد السفير البريطاني توماس وينترز قائلا إن لندن تقف على مسافة واحدة من جميع الأطراف.',
        finds: {
          cue: 'وغرد',
          speaker: 'توماس وينترز',
          content: 'لندن تقف على مسافة واحدة من جميع الأطراف',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'دَوَّنَ',
    verb: { past: 'دون', present: 'يدون' },
    nouns: [{ singular: 'تدوين' }, { singular: 'تدوينة', plurals: ['+ات'] }],
    active: 'مدون',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true }],
    examples: [
      {
        text: 'ودون الوزير المغربي إدريس العلمي على منصة إكس: «لقاء مثمر مع نظيري الإسباني حول قضايا الهجرة».',
        finds: {
          cue: 'ودون',
          speaker: 'إدريس العلمي',
          content: 'لقاء مثمر مع نظيري الإسباني حول قضايا الهجرة',
          stance: 'state',
        },
      },
      {
        text: 'سبح الفتى مسافة طويلة دون سترة نجاة رغم ارتفاع الموج وبرودة المياه.',
        finds: null,
        because: 'دون is the preposition "without"',
      },
    ],
  },
  {
    lemma: 'تَابَعَ',
    verb: { past: 'تابع', present: 'يتابع', passivePast: 'توبع' },
    nouns: [{ singular: 'متابعة', plurals: ['+ات'] }],
    active: 'متابع',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true }],
    examples: [
      {
        text: 'وتابع الوزير العراقي حيدر الجنابي: «لن نقبل بأي مساس بسيادة بلادنا».',
        finds: { cue: 'وتابع', speaker: 'حيدر الجنابي', content: 'لن نقبل بأي مساس بسيادة بلادنا', stance: 'reject' },
      },
      {
        text: 'تابع الوزير الأردني مع مساعديه سير العمل في مشروع المستشفى الميداني جنوب القطاع.',
        finds: null,
        because: 'object: follows up',
      },
    ],
  },
  {
    lemma: 'أَرْدَفَ',
    verb: { past: 'أردف', present: 'يردف' },
    active: 'مردف',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وأردف المتحدث الفلسطيني زياد النابلسي أن القيادة تجري اتصالات مكثفة مع العواصم المعنية.',
        finds: {
          cue: 'وأردف',
          speaker: 'زياد النابلسي',
          content: 'القيادة تجري اتصالات مكثفة مع العواصم المعنية',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَطْرَدَ',
    verb: { past: 'استطرد', present: 'يستطرد' },
    nouns: [{ singular: 'استطراد', plurals: ['+ات'] }],
    active: 'مستطرد',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true }],
    examples: [
      {
        text: 'واستطرد الوزير المصري نبيل شوقي قائلا إن أمن الممرات المائية مسؤولية جماعية.',
        finds: { cue: 'واستطرد', speaker: 'نبيل شوقي', content: 'أمن الممرات المائية مسؤولية جماعية', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'اِسْتَدْرَكَ',
    verb: { past: 'استدرك', present: 'يستدرك' },
    nouns: [{ singular: 'استدراك', plurals: ['+ات'] }],
    active: 'مستدرك',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true }],
    examples: [
      {
        text: 'واستدرك المبعوث الأميركي جون هارلو قائلا إن الطريق إلى التسوية ما زال طويلا.',
        finds: { cue: 'واستدرك', speaker: 'جون هارلو', content: 'الطريق إلى التسوية ما زال طويلا', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'مَضَى',
    verb: { past: 'مضى', present: 'يمضي' },
    active: 'ماض',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote'], neutral: true }],
    examples: [
      {
        text: 'ومضى السفير الروسي أندريه سوكولوف قائلا إن موسكو مستعدة لاستضافة اللقاء في أي وقت.',
        finds: {
          cue: 'ومضى',
          speaker: 'أندريه سوكولوف',
          content: 'موسكو مستعدة لاستضافة اللقاء في أي وقت',
          stance: 'commit',
        },
      },
      {
        text: 'مضى على بناء الجسر أكثر من ثلاثين عاما ولم تجدد دعائمه حتى الآن.',
        finds: null,
        because: 'passes of time',
      },
    ],
  },
  {
    lemma: 'أَفَادَ',
    verb: { past: 'أفاد', present: 'يفيد', passivePast: 'أفيد', passivePresent: 'يفاد' },
    nouns: [{ singular: 'إفادة', plurals: ['+ات'] }],
    active: 'مفيد',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وأفادت وزارة الخارجية العمانية بأن الوفدين اتفقا على مواصلة المشاورات في مسقط.',
        finds: {
          cue: 'وأفادت',
          speaker: 'وزارة الخارجية العمانية',
          content: 'الوفدين اتفقا على مواصلة المشاورات في مسقط',
          stance: 'state',
        },
      },
      {
        text: 'يفيد البرنامج الجديد آلاف المزارعين في دول الساحل عبر قروض ميسرة طويلة الأجل.',
        finds: null,
        because: 'object: benefits',
      },
    ],
  },
  {
    lemma: 'نَقَلَ',
    verb: { past: 'نقل', present: 'ينقل' },
    nouns: [{ singular: 'نقل' }],
    active: 'ناقل',
    passive: 'منقول',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true, relays: 'عن' },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'both', carries: true },
    ],
    examples: [
      {
        text: 'ونقلت وكالة أنباء عالمية عن وزير الدفاع التركي أحمد أوزجان أن القوات لن تنسحب قبل ضمان أمن الحدود.',
        finds: {
          cue: 'ونقلت',
          speaker: 'أحمد أوزجان',
          content: 'القوات لن تنسحب قبل ضمان أمن الحدود',
          stance: 'state',
        },
      },
      {
        text: 'ونقل السفير الكويتي بدر العنزي تحيات الأمير إلى الرئيس التونسي.',
        finds: { cue: 'ونقل', speaker: 'الأمير', content: 'تحيات الأمير إلى الرئيس التونسي', stance: 'courtesy' },
      },
      {
        text: 'نقلت سيارات الإسعاف عشرات الجرحى إلى المستشفى الجامعي بعد انهيار المبنى فجر اليوم.',
        finds: null,
        because: 'carries people',
      },
    ],
  },
  {
    lemma: 'أَوْرَدَ',
    verb: { past: 'أورد', present: 'يورد' },
    nouns: [{ singular: 'إيراد' }],
    active: 'مورد',
    frames: [{ kind: 'speech', stance: 'state', content: ['that'] }],
    examples: [
      {
        text: 'وأوردت صحيفة لوموند أن المفاوضين باتوا قريبين من صيغة نهائية.',
        finds: {
          cue: 'وأوردت',
          speaker: 'صحيفة لوموند',
          content: 'المفاوضين باتوا قريبين من صيغة نهائية',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'كَشَفَ',
    verb: { past: 'كشف', present: 'يكشف' },
    nouns: [{ singular: 'كشف' }],
    active: 'كاشف',
    frames: [{ kind: 'speech', stance: 'state', content: ['عن', 'that', 'object'], neutral: true }],
    examples: [
      {
        text: 'وكشف وزير النفط العراقي حيدر الجنابي عن مباحثات جارية مع أنقرة لاستئناف تصدير الخام.',
        finds: {
          cue: 'وكشف',
          speaker: 'حيدر الجنابي',
          content: 'مباحثات جارية مع أنقرة لاستئناف تصدير الخام',
          stance: 'state',
        },
      },
      {
        text: 'وكشفت السفيرة الكندية نورا بلانشيت أن بلادها تدرس فتح قنصلية في أربيل.',
        finds: { cue: 'وكشفت', speaker: 'نورا بلانشيت', content: 'بلادها تدرس فتح قنصلية في أربيل', stance: 'state' },
      },
      {
        text: 'كشفت الأمطار الغزيرة عيوب شبكة الصرف في العاصمة وأغرقت عشرات الأحياء الشعبية.',
        finds: null,
        because: 'subject is no actor',
      },
    ],
  },
  {
    lemma: 'أَعَادَ',
    verb: { past: 'أعاد', present: 'يعيد', passivePast: 'أعيد', passivePresent: 'يعاد' },
    nouns: [{ singular: 'إعادة' }],
    active: 'معيد',
    frames: [
      { kind: 'speech', stance: 'state', content: ['إلى'], neutral: true },
      {
        kind: 'event',
        type: 'restore',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party', بين: 'party', إلى: 'target' },
        qualifier: ['علاقة', 'علاقات', 'سفير', 'سفارة', 'مقعد', 'عضوية'],
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'both' },
    ],
    examples: [
      {
        text: 'وأعاد السفير الروسي أندريه سوكولوف إلى الأذهان أن بلاده قدمت مبادرة مماثلة قبل عامين.',
        finds: {
          cue: 'وأعاد',
          speaker: 'أندريه سوكولوف',
          content: 'بلاده قدمت مبادرة مماثلة قبل عامين',
          stance: 'state',
        },
      },
      {
        text: 'وأعاد وزير الخارجية العماني سالم المعشني التأكيد على أن الحوار هو السبيل الوحيد لحل الخلافات.',
        finds: {
          cue: 'وأعاد',
          speaker: 'سالم المعشني',
          content: 'الحوار هو السبيل الوحيد لحل الخلافات',
          stance: 'state',
        },
      },
      {
        text: 'أعادت البلدية فتح الطريق الساحلي أمام السيارات بعد إزالة آثار العاصفة الرملية.',
        finds: null,
        because: 'no act of speech after it',
      },
    ],
  },
  {
    lemma: 'جَاءَ فِي',
    verb: { past: 'جاء', present: 'يجيء' },
    frames: [
      { kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true, speakerAfter: 'في' },
      { kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى'], needs: 'destination', named: true },
    ],
    examples: [
      {
        text: 'وجاء الوزير الكيني جوزيف كاماو إلى كييف حاملا رسالة دعم من حكومته.',
        finds: { type: 'visit', trigger: 'وجاء', participants: ['جوزيف كاماو'], place: 'كييف' },
      },
      {
        text: 'وجاء في بيان للخارجية السعودية أن المملكة تتابع بقلق تطورات الأوضاع في السودان.',
        finds: {
          cue: 'وجاء',
          speaker: 'بيان للخارجية السعودية',
          content: 'المملكة تتابع بقلق تطورات الأوضاع في السودان',
          stance: 'state',
        },
      },
      {
        text: 'جاء الوزير الفرنسي متأخرا بسبب ازدحام الطرق المؤدية إلى قصر المؤتمرات في العاصمة.',
        finds: null,
        because: 'comes',
      },
    ],
  },
  {
    lemma: 'وَرَدَ فِي',
    verb: { past: 'ورد', present: 'يرد' },
    nouns: [{ singular: 'ورود' }],
    active: 'وارد',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true, speakerAfter: 'في' }],
    examples: [
      {
        text: 'وورد في البيان الختامي للقمة أن القادة يرفضون أي تدخل خارجي في شؤون المنطقة.',
        finds: {
          cue: 'وورد',
          speaker: 'البيان الختامي للقمة',
          content: 'القادة يرفضون أي تدخل خارجي في شؤون المنطقة',
          stance: 'state',
        },
      },
      {
        text: 'وردت إلى السوق كميات كبيرة من التفاح السوري مع بداية موسم القطاف.',
        finds: null,
        because: 'arrive, of goods',
      },
    ],
  },
  {
    lemma: 'أَبْلَغَ',
    verb: { past: 'أبلغ', present: 'يبلغ' },
    nouns: [{ singular: 'إبلاغ' }, { singular: 'بلاغ', plurals: ['+ات'] }],
    active: 'مبلغ',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'ب', 'عن', 'object'], addressee: ['object'], neutral: true },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'speech', carries: true },
    ],
    examples: [
      {
        text: 'وأبلغ السفير العماني سالم المعشني الرئيس التونسي كمال بوزيدي تحيات السلطان وتمنياته لتونس بالازدهار.',
        finds: { cue: 'وأبلغ', stance: 'courtesy', content: 'تحيات السلطان وتمنياته لتونس بالازدهار' },
      },
      {
        text: 'وأبلغ وزير الخارجية المصري نبيل شوقي نظيره الألماني هانس كرامر رفض بلاده القاطع لتهجير السكان.',
        finds: {
          cue: 'وأبلغ',
          speaker: 'نبيل شوقي',
          content: 'لتهجير السكان',
          stance: 'reject',
        },
      },
      {
        text: 'وأبلغ وزير الخارجية الإيراني مهران رستمي نظيره العماني أن طهران لن تنسحب من المفاوضات.',
        finds: { cue: 'وأبلغ', speaker: 'مهران رستمي', content: 'طهران لن تنسحب من المفاوضات', stance: 'state' },
      },
      {
        text: 'بلغ حجم التبادل التجاري بين البلدين ثلاثة مليارات دولار خلال العام المنصرم.',
        finds: null,
        because: 'بلغ "reached" is another verb',
      },
    ],
  },
  {
    lemma: 'أَخْبَرَ',
    verb: { past: 'أخبر', present: 'يخبر' },
    nouns: [{ singular: 'إخبار' }],
    active: 'مخبر',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'ب', 'عن'], addressee: ['object'], neutral: true }],
    examples: [
      {
        text: 'وأخبر السفير السويدي لارس إيكلوند أعضاء اللجنة أن الرد الرسمي سيصل خلال أيام.',
        finds: { cue: 'وأخبر', speaker: 'لارس إيكلوند', content: 'الرد الرسمي سيصل خلال أيام', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'أَطْلَعَ',
    verb: { past: 'أطلع', present: 'يطلع' },
    nouns: [{ singular: 'إطلاع' }],
    active: 'مطلع',
    frames: [
      { kind: 'speech', stance: 'state', content: ['على'], addressee: ['object'], addressed: true, neutral: true },
    ],
    examples: [
      {
        text: 'وأطلع المبعوث الأممي باولو ريبيرو الوزير اليمني على نتائج جولته الأخيرة في المنطقة.',
        finds: { cue: 'وأطلع', speaker: 'باولو ريبيرو', content: 'نتائج جولته الأخيرة في المنطقة', stance: 'state' },
      },
      {
        text: 'تطلع الشمس في هذه المنطقة القطبية ساعات قليلة خلال فصل الشتاء الطويل.',
        finds: null,
        because: 'طلع "rises"',
      },
    ],
  },
  {
    lemma: 'أَحَاطَ',
    verb: { past: 'أحاط', present: 'يحيط', passivePast: 'أحيط', passivePresent: 'يحاط' },
    nouns: [{ singular: 'إحاطة', plurals: ['+ات'] }],
    active: 'محيط',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'علما'], addressee: ['object'], neutral: true }],
    examples: [
      {
        text: 'وأحاط السفير المصري نبيل شوقي أعضاء المجلس علما بنتائج مشاورات القاهرة بشأن الملف الليبي.',
        finds: {
          cue: 'وأحاط',
          speaker: 'نبيل شوقي',
          content: 'بنتائج مشاورات القاهرة بشأن الملف الليبي',
          stance: 'state',
        },
      },
      {
        text: 'تحيط الجبال بالعاصمة من ثلاث جهات وتمنحها مناخا معتدلا طوال أشهر الصيف.',
        finds: null,
        because: 'surrounds',
      },
    ],
  },
  {
    lemma: 'تَحَدَّثَ',
    verb: { past: 'تحدث', present: 'يتحدث' },
    nouns: [{ singular: 'تحدث' }, { singular: 'حديث', plurals: ['أحاديث'] }],
    active: 'متحدث',
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
      {
        kind: 'event',
        type: 'call',
        subject: 'party',
        with: { مع: 'party', إلى: 'party' },
        about: ['حول', 'بشأن'],
        needs: 'partner',
        foreign: true,
      },
      { kind: 'speech', stance: 'state', content: ['عن', 'quote'], neutral: true },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        needs: 'partner',
        qualifier: ['هاتفي'],
      },
      { kind: 'speech', stance: 'state', content: ['عن', 'quote'], neutral: true },
    ],
    examples: [
      {
        text: 'ووجه نائب رئيس البلدية حديثه إلى وزارة الداخلية.',
        finds: null,
        because: 'words addressed to somebody, no contact',
      },
      {
        text: 'وتحدث الوزير السوري فواز الشامي عن خطوات عملية لتسهيل عودة اللاجئين من دول الجوار.',
        finds: {
          cue: 'وتحدث',
          speaker: 'فواز الشامي',
          content: 'خطوات عملية لتسهيل عودة اللاجئين من دول الجوار',
          stance: 'state',
        },
      },
      {
        text: 'وكان الرئيس التركي أحمد أوزجان قد تحدث مع المستشارة الألمانية كارين فوغل يوم الاثنين.',
        finds: { type: 'call', trigger: 'تحدث', participants: ['أحمد أوزجان', 'كارين فوغل'] },
      },
      {
        text: 'تحدث أمير قطر خالد السليطي هاتفيا مع الرئيس التركي أحمد أوزجان مساء أمس حول مستجدات الأوضاع في غزة.',
        finds: { type: 'call', trigger: 'تحدث', participants: ['خالد السليطي', 'أحمد أوزجان'] },
      },
      {
        text: 'غاب المتحدث الأول عن الأمسية الشعرية بسبب وعكة صحية ألمت به صباحا.',
        finds: null,
        because: 'المتحدث here is a noun, the speaker',
      },
    ],
  },
  {
    lemma: 'أَبَانَ',
    verb: { past: 'أبان', present: 'يبين', passivePast: 'أبين', passivePresent: 'يبان' },
    nouns: [{ singular: 'إبانة' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'عن'], neutral: true }],
    examples: [
      {
        text: 'وأبان الأمين العام للمجلس عيسى الرميحي أن ميزانية الصندوق ارتفعت بمقدار الثلث.',
        finds: {
          cue: 'وأبان',
          speaker: 'عيسى الرميحي',
          content: 'ميزانية الصندوق ارتفعت بمقدار الثلث',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَبْرَزَ',
    rare: true,
    verb: { past: 'أبرز', present: 'يبرز' },
    nouns: [{ singular: 'إبراز' }],
    active: 'مبرز',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'object'], neutral: true }],
    examples: [
      {
        text: 'وأبرز السفير المغربي إدريس العلمي متانة الروابط التاريخية بين الرباط ودكار.',
        finds: {
          cue: 'وأبرز',
          speaker: 'إدريس العلمي',
          content: 'متانة الروابط التاريخية بين الرباط ودكار',
          stance: 'state',
        },
      },
      {
        text: 'من أبرز المشاركين في المعرض شركات طيران عالمية وجامعات أوروبية مرموقة هذا العام.',
        finds: null,
        because: 'أبرز is the elative "most prominent"',
      },
    ],
  },
  {
    lemma: 'أَقَرَّ',
    verb: { past: 'أقرّ', present: 'يقر' },
    nouns: [{ singular: 'إقرار' }],
    active: 'مقر',
    frames: [
      { kind: 'speech', stance: 'state', content: ['ب', 'that'] },
      { kind: 'event', type: 'vote', subject: 'initiator', objectIs: 'topic', qualifier: ['قرار'] },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'وأقر رئيس الوزراء الإيطالي ماركو بيليني بأن المفاوضات واجهت صعوبات غير متوقعة.',
        finds: { cue: 'وأقر', speaker: 'ماركو بيليني', content: 'المفاوضات واجهت صعوبات غير متوقعة', stance: 'state' },
      },
      {
        text: 'أقر البرلمان التونسي قانون المالية للسنة المقبلة بعد نقاش استمر ثلاثة أيام.',
        finds: null,
        because: 'passes a law',
      },
    ],
  },
  {
    lemma: 'اِعْتَرَفَ',
    verb: { past: 'اعترف', present: 'يعترف' },
    nouns: [{ singular: 'اعتراف', plurals: ['+ات'] }],
    active: 'معترف',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'initiator',
        with: { ب: 'target' },
        qualifier: ['بدولة', 'بالدولة', 'باستقلال', 'بسيادة'],
      },
      { kind: 'speech', stance: 'state', content: ['ب', 'that'] },
    ],
    examples: [
      {
        text: 'واعترف المتحدث الأميركي جون هارلو بأن الخلاف بين الجانبين لم يحسم بعد.',
        finds: { cue: 'واعترف', speaker: 'جون هارلو', content: 'الخلاف بين الجانبين لم يحسم بعد', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'زَعَمَ',
    verb: { past: 'زعم', present: 'يزعم' },
    nouns: [{ singular: 'زعم', plurals: ['مزاعم'] }],
    active: 'زاعم',
    passive: 'مزعوم',
    frames: [{ kind: 'speech', stance: 'state', content: ['that'] }],
    examples: [
      {
        text: 'وزعم المتحدث باسم الجيش الإسرائيلي إيتان ليفي أن القصف استهدف موقعا عسكريا.',
        finds: { cue: 'وزعم', speaker: 'إيتان ليفي', content: 'القصف استهدف موقعا عسكريا', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'اِدَّعَى',
    verb: { past: 'ادعى', present: 'يدعي', passivePast: 'ادعي', passivePresent: 'يدعى' },
    nouns: [{ singular: 'ادعاء', plurals: ['+ات'] }],
    active: 'مدع',
    frames: [{ kind: 'speech', stance: 'state', content: ['that'] }],
    examples: [
      {
        text: 'وادعى مسؤول إسرائيلي أن المعبر أغلق لأسباب أمنية بحتة ولمدة قصيرة.',
        finds: { cue: 'وادعى', content: 'المعبر أغلق لأسباب أمنية بحتة ولمدة قصيرة', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'أَلْمَحَ',
    verb: { past: 'ألمح', present: 'يلمح' },
    nouns: [{ singular: 'إلماح' }],
    active: 'ملمح',
    frames: [{ kind: 'speech', stance: 'state', content: ['إلى', 'that'] }],
    examples: [
      {
        text: 'وألمح الوزير الألماني هانس كرامر إلى إمكان استئناف الرحلات الجوية قبل نهاية العام.',
        finds: {
          cue: 'وألمح',
          speaker: 'هانس كرامر',
          content: 'إمكان استئناف الرحلات الجوية قبل نهاية العام',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'لَمَّحَ',
    verb: { past: 'لمح', present: 'يلمح' },
    nouns: [{ singular: 'تلميح', plurals: ['+ات'] }],
    active: 'ملمح',
    frames: [{ kind: 'speech', stance: 'state', content: ['إلى', 'ب'] }],
    examples: [
      {
        text: 'ولمح رئيس الوفد المفاوض صالح العولقي إلى أن الجولة القادمة قد تكون الأخيرة.',
        finds: { cue: 'ولمح', speaker: 'صالح العولقي', content: 'الجولة القادمة قد تكون الأخيرة', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'رَوَى',
    verb: { past: 'روى', present: 'يروي', passivePast: 'روي', passivePresent: 'يروى' },
    nouns: [{ singular: 'رواية', plurals: ['+ات'] }],
    active: 'راو',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'] }],
    examples: [
      {
        text: 'وروى السفير الفلسطيني زياد النابلسي أن الوفد انتظر ساعات طويلة عند الحاجز.',
        finds: {
          cue: 'وروى',
          speaker: 'زياد النابلسي',
          content: 'الوفد انتظر ساعات طويلة عند الحاجز',
          stance: 'state',
        },
      },
      {
        text: 'تروي المحطة الجديدة آلاف الهكتارات من الأراضي الزراعية في وادي الأردن الشمالي.',
        finds: null,
        because: 'irrigates',
      },
    ],
  },
  {
    lemma: 'شَرَحَ',
    verb: { past: 'شرح', present: 'يشرح' },
    nouns: [{ singular: 'شرح', plurals: ['شروح'] }],
    active: 'شارح',
    frames: [{ kind: 'speech', stance: 'state', content: ['object', 'that'], addressee: ['ل'], neutral: true }],
    examples: [
      {
        text: 'وشرح وزير الخارجية الفلسطيني زياد النابلسي أبعاد القرار الإسرائيلي وانعكاساته على مسار التسوية.',
        finds: {
          cue: 'وشرح',
          speaker: 'زياد النابلسي',
          content: 'أبعاد القرار الإسرائيلي وانعكاساته على مسار التسوية',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'عَلَّقَ',
    verb: { past: 'علق', present: 'يعلق' },
    nouns: [{ singular: 'تعليق', plurals: ['+ات'] }],
    active: 'معلق',
    passive: 'معلق',
    frames: [
      {
        kind: 'event',
        type: 'sever',
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'initiator' },
        qualifier: ['عضوية', 'عضويتها', 'عضويته'],
      },
      {
        kind: 'event',
        type: 'sever',
        subject: 'initiator',
        objectIs: 'topic',
        with: { مع: 'target', في: 'target' },
        qualifier: ['عضوية', 'علاقة', 'علاقات', 'سفارة'],
      },
      { kind: 'speech', stance: 'state', content: ['quote', 'that'], addressee: ['على'] },
      { kind: 'modal', modality: 'cancelled', takes: ['object'] },
    ],
    examples: [
      {
        text: 'وعلق المتحدث باسم الرئاسة الروسية أندريه سوكولوف بالقول إن التقارير المتداولة بعيدة عن الواقع.',
        finds: {
          cue: 'وعلق',
          speaker: 'أندريه سوكولوف',
          content: 'التقارير المتداولة بعيدة عن الواقع',
          stance: 'state',
        },
      },
      {
        text: 'علقت واشنطن المحادثات العسكرية مع بكين ردا على زيارة وفد من الكونغرس لتايوان.',
        finds: { type: 'talks', trigger: 'المحادثات العسكرية', modality: 'cancelled' },
      },
      {
        text: 'علقت البلدية لافتات ملونة على أعمدة الشوارع استعدادا لمهرجان الربيع السنوي.',
        finds: null,
        because: 'hangs up',
      },
    ],
  },
  {
    lemma: 'عَقَّبَ',
    verb: { past: 'عقب', present: 'يعقب' },
    nouns: [{ singular: 'تعقيب', plurals: ['+ات'] }],
    active: 'معقب',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote'], addressee: ['على'] }],
    examples: [
      {
        text: 'وعقب الوزير اللبناني جورج خوري قائلا إن الحكومة لم تتسلم أي طلب رسمي.',
        finds: { cue: 'قائلا', speaker: 'جورج خوري', content: 'الحكومة لم تتسلم أي طلب رسمي', stance: 'state' },
      },
      {
        text: 'ازدحمت شوارع المدينة عقب المباراة وسط هتافات المشجعين وأبواق السيارات حتى الفجر.',
        finds: null,
        because: 'عقب is the preposition "after"',
      },
    ],
  },
  {
    lemma: 'أَجَابَ',
    verb: { past: 'أجاب', present: 'يجيب', passivePast: 'أجيب', passivePresent: 'يجاب' },
    nouns: [{ singular: 'إجابة', plurals: ['+ات'] }],
    active: 'مجيب',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'ب', 'that'], neutral: true }],
    examples: [
      {
        text: 'وأجاب الوزير الياباني كينجي موراتا بأن طوكيو لم تتخذ قرارا نهائيا بعد.',
        finds: { cue: 'وأجاب', speaker: 'كينجي موراتا', content: 'طوكيو لم تتخذ قرارا نهائيا بعد', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'رَدَّ',
    verb: { past: 'ردّ', present: 'يرد' },
    nouns: [{ singular: 'رد', plurals: ['ردود'] }],
    active: 'راد',
    frames: [{ kind: 'speech', stance: 'state', content: ['quote', 'ب'], addressee: ['على'], neutral: true }],
    examples: [
      {
        text: 'ورد السفير الصيني ليو جيان قائلا إن بلاده لا تتدخل في الشؤون الداخلية للدول.',
        finds: { cue: 'ورد', speaker: 'ليو جيان', content: 'بلاده لا تتدخل في الشؤون الداخلية للدول', stance: 'state' },
      },
      {
        text: 'ردت القوات الحكومية على مصادر النيران في محيط المدينة دون وقوع إصابات تذكر.',
        finds: null,
        because: 'fires back',
      },
    ],
  },
  {
    lemma: 'تَسَاءَلَ',
    verb: { past: 'تساءل', present: 'يتساءل' },
    nouns: [{ singular: 'تساؤل', plurals: ['+ات'] }],
    active: 'متسائل',
    frames: [{ kind: 'speech', stance: 'state', content: ['عن', 'quote'] }],
    examples: [
      {
        text: 'وتساءل النائب الأردني سامر الخطيب عن جدوى اللجان المشتركة التي لا تجتمع إلا نادرا.',
        finds: {
          cue: 'وتساءل',
          speaker: 'سامر الخطيب',
          content: 'جدوى اللجان المشتركة التي لا تجتمع إلا نادرا',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'ذَكَّرَ',
    verb: { past: 'ذكر', present: 'يذكر' },
    nouns: [{ singular: 'تذكير' }],
    active: 'مذكر',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'], addressee: ['object'], neutral: true }],
    examples: [
      {
        text: 'وذكر رئيس الوفد الجزائري كمال بوزيدي بمواقف بلاده الثابتة تجاه القضية الصحراوية.',
        finds: {
          cue: 'وذكر',
          speaker: 'كمال بوزيدي',
          content: 'بمواقف بلاده الثابتة تجاه القضية الصحراوية',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'كَرَّرَ',
    verb: { past: 'كرر', present: 'يكرر' },
    nouns: [{ singular: 'تكرار' }],
    active: 'مكرر',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'quote', 'object'], neutral: true },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'speech' },
    ],
    examples: [
      {
        text: 'وكرر رئيس الوزراء العراقي حيدر الجنابي أن السلاح يجب أن يكون محصورا بيد الدولة.',
        finds: {
          cue: 'وكرر',
          speaker: 'حيدر الجنابي',
          content: 'السلاح يجب أن يكون محصورا بيد الدولة',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'عَاوَدَ',
    verb: { past: 'عاود', present: 'يعاود' },
    nouns: [{ singular: 'معاودة' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'both' }],
    examples: [
      {
        text: 'وعاود الوزير القطري خالد السليطي التأكيد على أن الوساطة مستمرة حتى تحقيق نتائج ملموسة.',
        finds: {
          cue: 'وعاود',
          speaker: 'خالد السليطي',
          content: 'الوساطة مستمرة حتى تحقيق نتائج ملموسة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'جَزَمَ',
    verb: { past: 'جزم', present: 'يجزم' },
    nouns: [{ singular: 'جزم' }],
    active: 'جازم',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'], neutral: true }],
    examples: [
      {
        text: 'وجزم رئيس الحكومة اللبنانية جورج حداد بأن الانتخابات ستجرى في موعدها الدستوري.',
        finds: { cue: 'وجزم', speaker: 'جورج حداد', content: 'الانتخابات ستجرى في موعدها الدستوري', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'اِعْتَقَدَ',
    verb: { past: 'اعتقد', present: 'يعتقد' },
    nouns: [{ singular: 'اعتقاد', plurals: ['+ات'] }],
    active: 'معتقد',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that', 'في'], denied: 'state' }],
    examples: [
      {
        text: 'واعتقد المستشار النمساوي فرانز هوفر أن العقوبات لم تحقق الأهداف المرجوة منها.',
        finds: {
          cue: 'واعتقد',
          speaker: 'فرانز هوفر',
          content: 'العقوبات لم تحقق الأهداف المرجوة منها',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'ظَنَّ',
    verb: { past: 'ظنّ', present: 'يظن' },
    nouns: [{ singular: 'ظن', plurals: ['ظنون'] }],
    frames: [{ kind: 'speech', stance: 'state', content: ['that'], denied: 'state' }],
    examples: [
      {
        text: 'ويظن السفير الهندي راجيف مينون أن اتفاق التجارة سيرى النور قريبا.',
        finds: { cue: 'ويظن', speaker: 'راجيف مينون', content: 'اتفاق التجارة سيرى النور قريبا', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'رَجَّحَ',
    verb: { past: 'رجح', present: 'يرجح' },
    nouns: [{ singular: 'ترجيح', plurals: ['+ات'] }],
    active: 'مرجح',
    passive: 'مرجح',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'object'] },
      { kind: 'modal', modality: 'planned', takes: ['that'] },
    ],
    examples: [
      {
        text: 'ورجح وزير الطاقة القطري خالد السليطي استقرار أسعار الغاز خلال الربع المقبل.',
        finds: {
          cue: 'ورجح',
          speaker: 'خالد السليطي',
          content: 'استقرار أسعار الغاز خلال الربع المقبل',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'تَوَقَّعَ',
    verb: { past: 'توقع', present: 'يتوقع' },
    nouns: [{ singular: 'توقع', plurals: ['+ات'] }],
    active: 'متوقع',
    passive: 'متوقع',
    frames: [
      { kind: 'speech', stance: 'state', content: ['that', 'object'], denied: 'state' },
      { kind: 'modal', modality: 'planned', takes: ['that', 'object'] },
    ],
    examples: [
      {
        text: 'وتوقع المبعوث الأوروبي ماركو بيليني أن تتوصل الأطراف إلى تفاهم قبل نهاية الشهر.',
        finds: {
          cue: 'وتوقع',
          speaker: 'ماركو بيليني',
          content: 'تتوصل الأطراف إلى تفاهم قبل نهاية الشهر',
          stance: 'state',
        },
      },
      {
        text: 'ومن المتوقع أن يلتقي وزير الخارجية الألماني هانس كرامر في عمان نظيره الأردني سامر الخطيب غدا.',
        finds: { type: 'meeting', trigger: 'يلتقي', participants: ['هانس كرامر', 'سامر الخطيب'], modality: 'planned' },
      },
      {
        text: 'من المتوقع أن ترتفع درجات الحرارة في العاصمة إلى أكثر من أربعين درجة مئوية.',
        finds: null,
        because: "the writer's forecast, no speaker, no contact",
      },
    ],
  },
  {
    lemma: 'تَنَبَّأَ',
    verb: { past: 'تنبأ', present: 'يتنبأ' },
    nouns: [{ singular: 'تنبؤ', plurals: ['+ات'] }],
    active: 'متنبئ',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'] }],
    examples: [
      {
        text: 'وتنبأ رئيس الوزراء الهندي راجيف مينون بأن التجارة بين البلدين ستتضاعف خلال عقد.',
        finds: {
          cue: 'وتنبأ',
          speaker: 'راجيف مينون',
          content: 'التجارة بين البلدين ستتضاعف خلال عقد',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَبْعَدَ',
    verb: { past: 'استبعد', present: 'يستبعد' },
    nouns: [{ singular: 'استبعاد' }],
    active: 'مستبعد',
    passive: 'مستبعد',
    frames: [
      { kind: 'speech', stance: 'state', content: ['object', 'that'], denied: 'state' },
      { kind: 'modal', modality: 'cancelled', takes: ['object', 'that'] },
    ],
    examples: [
      {
        text: 'وقال الوزير الروسي أندريه سوكولوف إن الاتصالات قائمة، ولم يستبعد عقد قمة ثلاثية قبل نهاية الصيف.',
        finds: { cue: 'يستبعد', speaker: 'أندريه سوكولوف', content: 'عقد قمة ثلاثية قبل نهاية الصيف', stance: 'state' },
      },
      {
        text: 'واستبعد الوزير التركي أحمد أوزجان لجوء بلاده إلى الخيار العسكري في المرحلة الراهنة.',
        finds: {
          cue: 'واستبعد',
          speaker: 'أحمد أوزجان',
          content: 'لجوء بلاده إلى الخيار العسكري في المرحلة الراهنة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'وَصَفَ',
    verb: { past: 'وصف', present: 'يصف', passivePresent: 'يوصف' },
    nouns: [{ singular: 'وصف', plurals: ['أوصاف'] }],
    active: 'واصف',
    passive: 'موصوف',
    frames: [{ kind: 'speech', stance: 'state', content: ['object', 'ب'], neutral: true, judges: 'ب' }],
    examples: [
      {
        text: 'ووصف وزير الخارجية الماليزي عدنان هاشم القصف الجوي للمخيم بأنه جريمة بحق المدنيين العزل.',
        finds: { cue: 'ووصف', speaker: 'عدنان هاشم', stance: 'criticise' },
      },
      {
        text: 'ووصف وزير الخارجية المصري نبيل شوقي العلاقات مع الخرطوم بأنها نموذج للتعاون بين الجيران.',
        finds: {
          cue: 'ووصف',
          speaker: 'نبيل شوقي',
          content: 'العلاقات مع الخرطوم بأنها نموذج للتعاون بين الجيران',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'خَلَصَ',
    verb: { past: 'خلص', present: 'يخلص' },
    nouns: [{ singular: 'خلوص' }],
    active: 'خالص',
    frames: [{ kind: 'speech', stance: 'state', content: ['إلى', 'that'] }],
    examples: [
      {
        text: 'وخلص تقرير الأمين العام إلى أن الهدنة صمدت في معظم مناطق التماس.',
        finds: {
          cue: 'وخلص',
          speaker: 'تقرير الأمين العام',
          content: 'الهدنة صمدت في معظم مناطق التماس',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَنْتَجَ',
    verb: { past: 'استنتج', present: 'يستنتج' },
    nouns: [{ singular: 'استنتاج', plurals: ['+ات'] }],
    active: 'مستنتج',
    frames: [{ kind: 'speech', stance: 'state', content: ['that'] }],
    examples: [
      {
        text: 'واستنتج الخبير الأممي باولو ريبيرو أن انتهاكات الحظر كانت ممنهجة ومتكررة.',
        finds: {
          cue: 'واستنتج',
          speaker: 'باولو ريبيرو',
          content: 'انتهاكات الحظر كانت ممنهجة ومتكررة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'لَاحَظَ',
    verb: { past: 'لاحظ', present: 'يلاحظ', passivePast: 'لوحظ' },
    nouns: [{ singular: 'ملاحظة', plurals: ['+ات'] }],
    active: 'ملاحظ',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'object'], neutral: true }],
    examples: [
      {
        text: 'ولاحظ المبعوث الأممي باولو ريبيرو أن الطرفين أبديا مرونة أكبر هذه المرة.',
        finds: {
          cue: 'ولاحظ',
          speaker: 'باولو ريبيرو',
          content: 'الطرفين أبديا مرونة أكبر هذه المرة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'سَجَّلَ',
    verb: { past: 'سجل', present: 'يسجل' },
    nouns: [{ singular: 'تسجيل' }],
    active: 'مسجل',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'ب'], neutral: true }],
    examples: [
      {
        text: 'وسجل الوزير المغربي إدريس العلمي أن المبادلات التجارية بلغت مستوى غير مسبوق.',
        finds: {
          cue: 'وسجل',
          speaker: 'إدريس العلمي',
          content: 'المبادلات التجارية بلغت مستوى غير مسبوق',
          stance: 'state',
        },
      },
      {
        text: 'سجلت درجات الحرارة في الخرطوم أمس أعلى مستوياتها منذ عقدين من الزمن.',
        finds: null,
        because: 'records a figure',
      },
    ],
  },
  {
    lemma: 'أَظْهَرَ',
    verb: { past: 'أظهر', present: 'يظهر' },
    nouns: [{ singular: 'إظهار' }],
    active: 'مظهر',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'object'] }],
    examples: [
      {
        text: 'وأظهر تقرير للأمم المتحدة أن نصف السكان في حاجة إلى مساعدة غذائية عاجلة.',
        finds: {
          cue: 'وأظهر',
          speaker: 'تقرير للأمم المتحدة',
          content: 'نصف السكان في حاجة إلى مساعدة غذائية عاجلة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'نَصَّ',
    verb: { past: 'نصّ', present: 'ينص' },
    nouns: [{ singular: 'نص', plurals: ['نصوص'] }],
    frames: [{ kind: 'speech', stance: 'state', content: ['على'] }],
    examples: [
      {
        text: 'وينص الاتفاق على انسحاب القوات من المدن الرئيسية خلال ستين يوما.',
        finds: {
          cue: 'وينص',
          speaker: 'الاتفاق',
          content: 'انسحاب القوات من المدن الرئيسية خلال ستين يوما',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'زَادَ',
    verb: { past: 'زاد', present: 'يزيد', passivePast: 'زيد', passivePresent: 'يزاد' },
    nouns: [{ singular: 'زيادة', plurals: ['+ات'] }],
    frames: [{ kind: 'speech', stance: 'state', content: ['quote'], neutral: true }],
    examples: [
      {
        text: 'وزاد الوزير المغربي إدريس العلمي قائلا إن الرباط منفتحة على كل المبادرات الجادة.',
        finds: {
          cue: 'وزاد',
          speaker: 'إدريس العلمي',
          content: 'الرباط منفتحة على كل المبادرات الجادة',
          stance: 'state',
        },
      },
      {
        text: 'زادت صادرات المملكة من الفوسفات بنسبة عشرة في المئة خلال النصف الأول من السنة.',
        finds: null,
        because: 'increases',
      },
    ],
  },
  {
    lemma: 'وَاصَلَ',
    verb: { past: 'واصل', present: 'يواصل', passivePast: 'ووصل' },
    nouns: [{ singular: 'مواصلة' }],
    active: 'مواصل',
    frames: [
      { kind: 'speech', stance: 'state', content: ['quote'], neutral: true },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'وواصل النائب الكويتي بدر العنزي قائلا إن المجلس سيناقش الاتفاقية في جلسة خاصة.',
        finds: {
          cue: 'وواصل',
          speaker: 'بدر العنزي',
          content: 'المجلس سيناقش الاتفاقية في جلسة خاصة',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَكْمَلَ',
    verb: { past: 'أكمل', present: 'يكمل' },
    nouns: [{ singular: 'إكمال' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['quote'], neutral: true }],
    examples: [
      {
        text: 'وأكمل الوزير السوداني عمر التوم قائلا إن بورتسودان تستقبل السفن بصورة منتظمة.',
        finds: { cue: 'وأكمل', speaker: 'عمر التوم', content: 'بورتسودان تستقبل السفن بصورة منتظمة', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'خَتَمَ',
    verb: { past: 'ختم', present: 'يختم' },
    nouns: [{ singular: 'ختم' }],
    active: 'خاتم',
    frames: [
      { kind: 'speech', stance: 'state', content: ['quote', 'ب'], neutral: true },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' },
    ],
    examples: [
      {
        text: 'وختم السفير اللبناني جورج حداد قائلا إن بلاده لن تنسى من وقف معها في المحنة.',
        finds: { cue: 'وختم', speaker: 'جورج حداد', content: 'بلاده لن تنسى من وقف معها في المحنة', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'اِكْتَفَى بِ',
    verb: { past: 'اكتفى', present: 'يكتفي' },
    nouns: [{ singular: 'اكتفاء' }],
    active: 'مكتف',
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' }],
    examples: [
      {
        text: 'واكتفى الوزير القبرصي أندرياس ستافرو بالقول إن المحادثات كانت مفيدة.',
        finds: { cue: 'واكتفى', speaker: 'أندرياس ستافرو', content: 'المحادثات كانت مفيدة', stance: 'state' },
      },
      {
        text: 'اكتفى الفريق الضيف بالتعادل في مباراة الذهاب على ملعبه.',
        finds: null,
        because: 'is content with a draw',
      },
    ],
  },
  {
    lemma: 'نَسَبَ إِلَى',
    verb: { past: 'نسب', present: 'ينسب' },
    active: 'ناسب',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'], neutral: true, relays: 'إلى' }],
    examples: [
      {
        text: 'ونسبت وكالة رويترز إلى الوزير القبرصي أندرياس ستافرو قوله إن القرار نهائي.',
        finds: { cue: 'ونسبت', speaker: 'أندرياس ستافرو', content: 'القرار نهائي', stance: 'state' },
      },
      {
        text: 'نسبت الصحيفة الحادث إلى عطل فني في أحد المحركات.',
        finds: null,
        because: 'the cause of something, nobody is quoted',
      },
    ],
  },
  {
    lemma: 'ذَهَبَ إِلَى',
    verb: { past: 'ذهب', present: 'يذهب' },
    nouns: [{ singular: 'ذهاب' }],
    active: 'ذاهب',
    frames: [
      { kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى'], needs: 'destination' },
      { kind: 'speech', stance: 'state', content: ['إلى'] },
    ],
    examples: [
      {
        text: 'ذهب وزير الخارجية العراقي حيدر الجنابي إلى أنقرة في زيارة رسمية مطلع الأسبوع الجاري.',
        finds: { type: 'visit', trigger: 'ذهب', participants: ['حيدر الجنابي'] },
      },
    ],
  },
  {
    lemma: 'بَرَّرَ',
    verb: { past: 'برر', present: 'يبرر' },
    nouns: [{ singular: 'تبرير', plurals: ['+ات'] }],
    active: 'مبرر',
    frames: [{ kind: 'speech', stance: 'state', content: ['object', 'ب'] }],
    examples: [
      {
        text: 'وبرر رئيس الوزراء المجري بيتر سابو قرار بلاده بإغلاق الحدود بضغط أعداد المهاجرين.',
        finds: {
          cue: 'وبرر',
          speaker: 'بيتر سابو',
          content: 'قرار بلاده بإغلاق الحدود بضغط أعداد المهاجرين',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'عَزَا',
    verb: { past: 'عزا', present: 'يعزو', passivePast: 'عزي', passivePresent: 'يعزى' },
    nouns: [{ singular: 'عزو' }],
    active: 'عاز',
    frames: [{ kind: 'speech', stance: 'state', content: ['object'] }],
    examples: [
      {
        text: 'وعزا الوزير النيجيري عثمان بيلو تأخر الاتفاق إلى خلافات فنية بين اللجان.',
        finds: {
          cue: 'وعزا',
          speaker: 'عثمان بيلو',
          content: 'تأخر الاتفاق إلى خلافات فنية بين اللجان',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَرْجَعَ',
    verb: { past: 'أرجع', present: 'يرجع' },
    nouns: [{ singular: 'إرجاع' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['object'] }],
    examples: [
      {
        text: 'وأرجع السفير البرازيلي أنطونيو فيانا نمو التبادل التجاري إلى اتفاقية الإعفاء الجمركي.',
        finds: {
          cue: 'وأرجع',
          speaker: 'أنطونيو فيانا',
          content: 'نمو التبادل التجاري إلى اتفاقية الإعفاء الجمركي',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'طَمْأَنَ',
    verb: { past: 'طمأن', present: 'يطمئن' },
    nouns: [{ singular: 'طمأنة' }],
    active: 'مطمئن',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'إلى'], addressee: ['object'] }],
    examples: [
      {
        text: 'وطمأن رئيس الوزراء الأردني سامر الخطيب المانحين إلى أن الإصلاحات ماضية في مسارها.',
        finds: { cue: 'وطمأن', speaker: 'سامر الخطيب', content: 'الإصلاحات ماضية في مسارها', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'أَوْجَزَ',
    verb: { past: 'أوجز', present: 'يوجز' },
    nouns: [{ singular: 'إيجاز', plurals: ['+ات'] }],
    active: 'موجز',
    frames: [{ kind: 'speech', stance: 'state', content: ['object'] }],
    examples: [
      {
        text: 'وأوجز المبعوث الأميركي جون هارلو محاور خطته لوقف القتال في ثلاث نقاط.',
        finds: { cue: 'وأوجز', speaker: 'جون هارلو', content: 'محاور خطته لوقف القتال في ثلاث نقاط', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'لَخَّصَ',
    verb: { past: 'لخص', present: 'يلخص' },
    nouns: [{ singular: 'تلخيص' }, { singular: 'ملخص', plurals: ['+ات'] }],
    active: 'ملخص',
    frames: [{ kind: 'speech', stance: 'state', content: ['object'] }],
    examples: [
      {
        text: 'ولخص السفير الفرنسي أرنو ديلاكروا موقف باريس من الملف النووي بثلاث كلمات.',
        finds: {
          cue: 'ولخص',
          speaker: 'أرنو ديلاكروا',
          content: 'موقف باريس من الملف النووي بثلاث كلمات',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَجْمَعَ',
    verb: { past: 'أجمع', present: 'يجمع' },
    nouns: [{ singular: 'إجماع' }],
    active: 'مجمع',
    frames: [{ kind: 'speech', stance: 'state', content: ['على'], neutral: true }],
    examples: [
      {
        text: 'وأجمع المشاركون في المنتدى على أن الاستثمار في التعليم هو الطريق إلى الاستقرار.',
        finds: {
          cue: 'وأجمع',
          speaker: 'المشاركون في المنتدى',
          content: 'الاستثمار في التعليم هو الطريق إلى الاستقرار',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'نَشَرَ',
    verb: { past: 'نشر', present: 'ينشر' },
    nouns: [{ singular: 'نشر' }],
    active: 'ناشر',
    passive: 'منشور',
    frames: [{ kind: 'speech', stance: 'state', content: ['that', 'quote'] }],
    examples: [
      {
        text: 'ونشرت وزارة الخارجية الإيرانية أن الوفد سيعود إلى طهران للتشاور قبل استئناف الجولة.',
        finds: {
          cue: 'ونشرت',
          speaker: 'وزارة الخارجية الإيرانية',
          content: 'الوفد سيعود إلى طهران للتشاور قبل استئناف الجولة',
          stance: 'state',
        },
      },
      {
        text: 'نشر حلف الأطلسي بطاريات صواريخ إضافية في جنوب بولندا مطلع الأسبوع الجاري.',
        finds: null,
        because: 'deploys',
      },
    ],
  },
  {
    lemma: 'تَدَاوَلَ',
    verb: { past: 'تداول', present: 'يتداول', passivePast: 'تدوول' },
    nouns: [{ singular: 'تداول', plurals: ['+ات'] }],
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
        about: ['في', 'حول', 'بشأن'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتداول الوزير اللبناني جورج حداد مع السفيرة الأميركية لورا ستانتون في تطورات الوضع الحدودي جنوبا.',
        finds: { type: 'meeting', trigger: 'وتداول', participants: ['جورج حداد', 'لورا ستانتون'] },
      },
      {
        text: 'تداول ناشطون على مواقع التواصل صورا للمركب الذي غرق قبالة السواحل الليبية أمس.',
        finds: null,
        because: 'circulates; no partner',
      },
    ],
  },
  {
    lemma: 'تَطَرَّقَ',
    verb: { past: 'تطرق', present: 'يتطرق' },
    nouns: [{ singular: 'تطرق' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['إلى'] }],
    nounFrames: [
      { kind: 'speech', stance: 'state', content: ['إلى'] },
      { kind: 'event', type: 'meeting', subject: 'party', objectIs: 'topic', about: ['إلى'], needs: 'partner' },
    ],
    examples: [
      {
        text: 'وتطرق السفير الأردني سامر الخطيب إلى أعباء استضافة اللاجئين على الموازنة العامة.',
        finds: {
          cue: 'وتطرق',
          speaker: 'سامر الخطيب',
          content: 'أعباء استضافة اللاجئين على الموازنة العامة',
          stance: 'state',
        },
      },
      {
        text: 'تطرق الفيلم الوثائقي إلى حياة الصيادين في جزر البحر الأحمر على مدى عام.',
        finds: null,
        because: 'a film is no speaker',
      },
    ],
  },
  {
    lemma: 'رَكَّزَ',
    verb: { past: 'ركز', present: 'يركز' },
    nouns: [{ singular: 'تركيز' }],
    active: 'مركز',
    frames: [{ kind: 'speech', stance: 'state', content: ['على'], neutral: true }],
    examples: [
      {
        text: 'وركز المبعوث الصيني ليو جيان على أولوية التنمية في القرن الإفريقي.',
        finds: { cue: 'وركز', speaker: 'ليو جيان', content: 'أولوية التنمية في القرن الإفريقي', stance: 'state' },
      },
      {
        text: 'وصل الجرحى إلى مركز طبي حديث افتتح العام الماضي قرب الطريق الدولي السريع.',
        finds: null,
        because: 'مركز "centre"',
      },
    ],
  },
  {
    lemma: 'سَلَّطَ الضَّوْءَ',
    verb: { past: 'سلط', present: 'يسلط' },
    nouns: [{ singular: 'تسليط' }],
    active: 'مسلط',
    frames: [{ kind: 'speech', stance: 'state', content: ['على'] }],
    examples: [
      {
        text: 'وسلط الأمين العام هنري أوكافور الضوء على معاناة النساء في مناطق النزاع.',
        finds: { cue: 'وسلط', speaker: 'هنري أوكافور', content: 'معاناة النساء في مناطق النزاع', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'أَثَارَ',
    verb: { past: 'أثار', present: 'يثير', passivePast: 'أثير', passivePresent: 'يثار' },
    nouns: [{ singular: 'إثارة' }],
    active: 'مثير',
    frames: [{ kind: 'speech', stance: 'state', content: ['object'], addressee: ['مع'] }],
    examples: [
      {
        text: 'وأثار رئيس الوزراء الهولندي ديرك فان داين ملف المفقودين خلال لقائه نظيره في دمشق.',
        finds: {
          cue: 'وأثار',
          speaker: 'ديرك فان داين',
          content: 'ملف المفقودين خلال لقائه نظيره في دمشق',
          stance: 'state',
        },
      },
      {
        text: 'أثار الفيلم الجديد جدلا واسعا بين النقاد منذ عرضه الأول في مهرجان قرطاج.',
        finds: null,
        because: 'a film causes controversy',
      },
    ],
  },
  {
    lemma: 'أَعْلَمَ',
    verb: { past: 'أعلم', present: 'يعلم' },
    nouns: [{ singular: 'إعلام' }],
    active: 'معلم',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'], addressee: ['object'], neutral: true }],
    examples: [
      {
        text: 'وأعلم الوزير التونسي يوسف بن عمار نظيره المالطي بموعد اجتماع خفر السواحل.',
        finds: { cue: 'وأعلم', speaker: 'يوسف بن عمار', content: 'بموعد اجتماع خفر السواحل', stance: 'state' },
      },
      {
        text: 'ازداد عدد طلاب كلية الإعلام بعد إحداث قسم جديد للصحافة الرقمية هذا الخريف.',
        finds: null,
        because: 'الإعلام "the media"',
      },
    ],
  },
  {
    lemma: 'أَنْبَأَ',
    verb: { past: 'أنبأ', present: 'ينبئ', passivePast: 'أنبئ', passivePresent: 'ينبأ' },
    nouns: [{ singular: 'إنباء' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['ب', 'that'], addressee: ['object'], neutral: true }],
    examples: [
      {
        text: 'وأنبأ السفير الصومالي عبدي فارح أعضاء اللجنة بوصول أول شحنة من القمح.',
        finds: { cue: 'وأنبأ', speaker: 'عبدي فارح', content: 'بوصول أول شحنة من القمح', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'تَكَلَّمَ',
    verb: { past: 'تكلم', present: 'يتكلم' },
    nouns: [{ singular: 'تكلم' }, { singular: 'كلام' }],
    active: 'متكلم',
    frames: [{ kind: 'speech', stance: 'state', content: ['عن', 'quote'], neutral: true }],
    examples: [
      {
        text: 'وتكلم البطريرك بولس الراعوش عن خطر الفراغ الرئاسي على صيغة العيش المشترك.',
        finds: {
          cue: 'وتكلم',
          speaker: 'بولس الراعوش',
          content: 'خطر الفراغ الرئاسي على صيغة العيش المشترك',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'بَشَّرَ',
    verb: { past: 'بشر', present: 'يبشر' },
    nouns: [{ singular: 'تبشير' }],
    active: 'مبشر',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب'], addressee: ['object'] }],
    examples: [
      {
        text: 'وبشر الوسيط القطري خالد السليطي بقرب الإعلان عن اتفاق شامل بين الطرفين.',
        finds: {
          cue: 'وبشر',
          speaker: 'خالد السليطي',
          content: 'بقرب الإعلان عن اتفاق شامل بين الطرفين',
          stance: 'state',
        },
      },
      {
        text: 'لجأ أكثر من مليوني بشر إلى دول الجوار منذ اندلاع الحرب قبل عامين.',
        finds: null,
        because: 'بشر "people"',
      },
    ],
  },
  {
    lemma: 'سَرَدَ',
    verb: { past: 'سرد', present: 'يسرد' },
    nouns: [{ singular: 'سرد' }],
    active: 'سارد',
    frames: [{ kind: 'speech', stance: 'state', content: ['object'] }],
    examples: [
      {
        text: 'وسرد المندوب الفلسطيني زياد النابلسي وقائع اقتحام المخيم أمام أعضاء مجلس الأمن.',
        finds: {
          cue: 'وسرد',
          speaker: 'زياد النابلسي',
          content: 'وقائع اقتحام المخيم أمام أعضاء مجلس الأمن',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَفْسَرَ',
    verb: { past: 'استفسر', present: 'يستفسر' },
    nouns: [{ singular: 'استفسار', plurals: ['+ات'] }],
    active: 'مستفسر',
    frames: [{ kind: 'speech', stance: 'state', content: ['عن'], addressee: ['من'] }],
    examples: [
      {
        text: 'واستفسر الوزير البلجيكي لوك فيرمولن عن سير التحقيق في مقتل مواطنه.',
        finds: { cue: 'واستفسر', speaker: 'لوك فيرمولن', content: 'سير التحقيق في مقتل مواطنه', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'اِسْتَشْهَدَ',
    verb: { past: 'استشهد', present: 'يستشهد' },
    nouns: [{ singular: 'استشهاد' }],
    active: 'مستشهد',
    frames: [{ kind: 'speech', stance: 'state', content: ['ب'] }],
    examples: [
      {
        text: 'واستشهد الوزير الجزائري كمال بوزيدي بقرارات الأمم المتحدة الخاصة بتصفية الاستعمار.',
        finds: {
          cue: 'واستشهد',
          speaker: 'كمال بوزيدي',
          content: 'بقرارات الأمم المتحدة الخاصة بتصفية الاستعمار',
          stance: 'state',
        },
      },
      {
        text: 'استشهد شاب فلسطيني برصاص قوات الاحتلال عند مدخل مخيم جنين فجر اليوم.',
        finds: null,
        because: 'is killed as a martyr',
      },
    ],
  },
  {
    lemma: 'شَخَّصَ',
    verb: { past: 'شخص', present: 'يشخص' },
    nouns: [{ singular: 'تشخيص' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['object'] }],
    examples: [
      {
        text: 'وشخص المبعوث السابق لارس إيكلوند أسباب تعثر الانتقال السياسي في اليمن.',
        finds: {
          cue: 'وشخص',
          speaker: 'لارس إيكلوند',
          content: 'أسباب تعثر الانتقال السياسي في اليمن',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'حَكَى',
    verb: { past: 'حكى', present: 'يحكي', passivePast: 'حكي', passivePresent: 'يحكى' },
    nouns: [{ singular: 'حكاية', plurals: ['+ات'] }],
    active: 'حاك',
    frames: [{ kind: 'speech', stance: 'state', content: ['عن', 'that'] }],
    examples: [
      {
        text: 'وحكى السفير النمساوي فرانز هوفر عن كواليس المفاوضات السرية في فيينا.',
        finds: { cue: 'وحكى', speaker: 'فرانز هوفر', content: 'كواليس المفاوضات السرية في فيينا', stance: 'state' },
      },
      {
        text: 'تحكي الرواية قصة عائلة فلسطينية هجرت من يافا واستقرت في مخيم قرب بيروت.',
        finds: null,
        because: 'a novel tells',
      },
    ],
  },
]
