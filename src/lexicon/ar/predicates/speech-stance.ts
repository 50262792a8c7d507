import type { Predicate } from '../../types.ts'
import { DIPLOMATS } from './qualifiers.ts'

/** Verbs whose own meaning is a speech act: praise, welcome, request, warning, criticism, denial, courtesy and the rest. The stance here outranks that of the head, save where a frame is marked `neutral`. */
export const speechStance: readonly Predicate[] = [
  {
    lemma: 'أَشَادَ',
    verb: { past: 'أشاد', present: 'يشيد', passivePast: 'أشيد', passivePresent: 'يشاد' },
    nouns: [{ singular: 'إشادة', plurals: ['+ات'] }],
    active: 'مشيد',
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب'] }],
    examples: [
      {
        text: 'وأشاد رئيس الوزراء الأردني سامر الخطيب بالدعم الذي تقدمه ألمانيا للمجتمعات المستضيفة للاجئين.',
        finds: {
          cue: 'وأشاد',
          speaker: 'سامر الخطيب',
          content: 'بالدعم الذي تقدمه ألمانيا للمجتمعات المستضيفة للاجئين',
          stance: 'praise',
        },
      },
      {
        text: 'التقى السفير الصيني ليو جيان الوزير السوداني عمر التوم مشيداً بمتانة العلاقات بين البلدين.',
        finds: { cue: 'مشيداً', content: 'بمتانة العلاقات بين البلدين', stance: 'praise' },
      },
      {
        text: 'أشاد العثمانيون القلعة في القرن السادس عشر على تلة تشرف على المدينة القديمة.',
        finds: null,
        because: 'builds, with a plain object',
      },
    ],
  },
  {
    lemma: 'ثَمَّنَ',
    verb: { past: 'ثمن', present: 'يثمن' },
    nouns: [{ singular: 'تثمين' }],
    active: 'مثمن',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object', 'ل'] }],
    examples: [
      {
        text: 'وثمن وزير الخارجية الفلسطيني زياد النابلسي موقف أيرلندا من الاعتراف بدولة فلسطين.',
        finds: {
          cue: 'وثمن',
          speaker: 'زياد النابلسي',
          content: 'موقف أيرلندا من الاعتراف بدولة فلسطين',
          stance: 'praise',
        },
      },
      {
        text: 'بلغ ثمن البرميل من خام برنت أعلى مستوى له منذ بداية السنة الجارية.',
        finds: null,
        because: 'ثمن "price"',
      },
    ],
  },
  {
    lemma: 'أَثْنَى',
    verb: { past: 'أثنى', present: 'يثني', passivePast: 'أثني', passivePresent: 'يثنى' },
    nouns: [{ singular: 'إثناء' }, { singular: 'ثناء' }],
    active: 'مثن',
    frames: [{ kind: 'speech', stance: 'praise', content: ['على'] }],
    examples: [
      {
        text: 'وأثنى الأمين العام للمنظمة هنري أوكافور على جهود قطر في تبادل الأسرى بين الجانبين.',
        finds: {
          cue: 'وأثنى',
          speaker: 'هنري أوكافور',
          content: 'جهود قطر في تبادل الأسرى بين الجانبين',
          stance: 'praise',
        },
      },
      {
        text: 'لم تثن الأمطار المتظاهرين عن مواصلة اعتصامهم أمام مبنى البرلمان ليلة أمس.',
        finds: null,
        because: 'ثنى عن: deters',
      },
    ],
  },
  {
    lemma: 'شَكَرَ',
    verb: { past: 'شكر', present: 'يشكر' },
    nouns: [{ singular: 'شكر' }],
    active: 'شاكر',
    passive: 'مشكور',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object', 'ل'] }],
    examples: [
      {
        text: 'وشكر الرئيس اللبناني جورج حداد القيادة العراقية على تزويد بلاده بالوقود.',
        finds: {
          cue: 'وشكر',
          speaker: 'جورج حداد',
          content: 'القيادة العراقية على تزويد بلاده بالوقود',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'اِمْتَدَحَ',
    verb: { past: 'امتدح', present: 'يمتدح' },
    nouns: [{ singular: 'امتداح' }],
    active: 'ممتدح',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object'] }],
    examples: [
      {
        text: 'وامتدح السفير الياباني كينجي موراتا سياسة عمان المتوازنة تجاه أزمات المنطقة.',
        finds: {
          cue: 'وامتدح',
          speaker: 'كينجي موراتا',
          content: 'سياسة عمان المتوازنة تجاه أزمات المنطقة',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'مَدَحَ',
    verb: { past: 'مدح', present: 'يمدح' },
    nouns: [{ singular: 'مدح' }, { singular: 'مديح' }],
    active: 'مادح',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object'] }],
    examples: [
      {
        text: 'ومدح رئيس الوزراء المجري بيتر سابو دور الوسطاء في إنجاح الصفقة الأخيرة.',
        finds: { cue: 'ومدح', speaker: 'بيتر سابو', content: 'دور الوسطاء في إنجاح الصفقة الأخيرة', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'قَدَّرَ',
    verb: { past: 'قدر', present: 'يقدر' },
    nouns: [{ singular: 'تقدير', plurals: ['+ات'] }],
    active: 'مقدر',
    passive: 'مقدر',
    frames: [
      { kind: 'speech', stance: 'praise', content: ['object', 'ل'] },
      { kind: 'speech', stance: 'state', content: ['that'] },
    ],
    examples: [
      {
        text: 'زار الوزير الهولندي ديرك فان داين الجزائر مقدراً جهودها في مكافحة الإرهاب بمنطقة الساحل.',
        finds: { cue: 'مقدراً', content: 'جهودها في مكافحة الإرهاب بمنطقة الساحل', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'أَطْرَى',
    verb: { past: 'أطرى', present: 'يطري', passivePast: 'أطري', passivePresent: 'يطرى' },
    nouns: [{ singular: 'إطراء', plurals: ['+ات'] }],
    active: 'مطر',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object', 'على'] }],
    examples: [
      {
        text: 'وأطرى المبعوث الأممي باولو ريبيرو التعاون الذي أبدته السلطات المحلية في تعز.',
        finds: {
          cue: 'وأطرى',
          speaker: 'باولو ريبيرو',
          content: 'التعاون الذي أبدته السلطات المحلية في تعز',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'حَيَّا',
    verb: { past: 'حيا', present: 'يحيي', passivePast: 'حيي', passivePresent: 'يحيا' },
    nouns: [{ singular: 'تحية', plurals: ['+ات'] }],
    active: 'محي',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object'] }],
    examples: [
      {
        text: 'وحيا الرئيس الكولومبي خوليان ريستريبو صمود الشعب الفلسطيني في وجه الحصار.',
        finds: {
          cue: 'وحيا',
          speaker: 'خوليان ريستريبو',
          content: 'صمود الشعب الفلسطيني في وجه الحصار',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَحْسَنَ',
    verb: { past: 'استحسن', present: 'يستحسن' },
    nouns: [{ singular: 'استحسان' }],
    active: 'مستحسن',
    frames: [{ kind: 'speech', stance: 'praise', content: ['object'] }],
    examples: [
      {
        text: 'واستحسن وزير المالية المغربي إدريس العلمي مقترح البنك تحويل جزء من الديون إلى استثمارات.',
        finds: {
          cue: 'واستحسن',
          speaker: 'إدريس العلمي',
          content: 'مقترح البنك تحويل جزء من الديون إلى استثمارات',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'بَارَكَ',
    verb: { past: 'بارك', present: 'يبارك', passivePast: 'بورك' },
    nouns: [{ singular: 'مباركة', plurals: ['+ات'] }],
    active: 'مبارك',
    frames: [
      { kind: 'speech', stance: 'support', content: ['object'] },
      { kind: 'speech', stance: 'courtesy', content: ['ل'] },
    ],
    examples: [
      {
        text: 'وبارك رئيس الوزراء العراقي حيدر الجنابي اتفاق المصالحة بين الفصائل الفلسطينية.',
        finds: {
          cue: 'وبارك',
          speaker: 'حيدر الجنابي',
          content: 'اتفاق المصالحة بين الفصائل الفلسطينية',
          stance: 'support',
        },
      },
      {
        text: 'ارتفعت أسعار المواد الغذائية في شهر رمضان المبارك رغم الرقابة على الأسواق.',
        finds: null,
        because: 'المبارك "blessed"',
      },
    ],
  },
  {
    lemma: 'اِحْتَفَى',
    verb: { past: 'احتفى', present: 'يحتفي', passivePast: 'احتفي', passivePresent: 'يحتفى' },
    nouns: [{ singular: 'احتفاء' }],
    frames: [{ kind: 'speech', stance: 'praise', content: ['ب'] }],
    examples: [
      {
        text: 'واحتفى وزير الثقافة السعودي فهد الدوسري بالشراكة مع اليونسكو في صون التراث.',
        finds: {
          cue: 'واحتفى',
          speaker: 'فهد الدوسري',
          content: 'بالشراكة مع اليونسكو في صون التراث',
          stance: 'praise',
        },
      },
    ],
  },
  {
    lemma: 'رَحَّبَ',
    verb: { past: 'رحب', present: 'يرحب' },
    nouns: [{ singular: 'ترحيب' }],
    active: 'مرحب',
    frames: [{ kind: 'speech', stance: 'welcome', content: ['ب'], addressee: ['في'] }],
    examples: [
      {
        text: 'ورحبت وزارة الخارجية العمانية بإعلان وقف إطلاق النار في السودان.',
        finds: {
          cue: 'ورحبت',
          speaker: 'وزارة الخارجية العمانية',
          content: 'بإعلان وقف إطلاق النار في السودان',
          stance: 'welcome',
        },
      },
      {
        text: 'ورحب الوزير المصري نبيل شوقي باستعداد إيطاليا لتمويل مشروع الربط الكهربائي.',
        finds: {
          cue: 'ورحب',
          speaker: 'نبيل شوقي',
          content: 'باستعداد إيطاليا لتمويل مشروع الربط الكهربائي',
          stance: 'welcome',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَبْشَرَ',
    verb: { past: 'استبشر', present: 'يستبشر' },
    nouns: [{ singular: 'استبشار' }],
    active: 'مستبشر',
    frames: [{ kind: 'speech', stance: 'welcome', content: ['ب'] }],
    examples: [
      {
        text: 'واستبشر المبعوث الأوروبي ماركو بيليني بعودة الطرفين إلى طاولة الحوار.',
        finds: {
          cue: 'واستبشر',
          speaker: 'ماركو بيليني',
          content: 'بعودة الطرفين إلى طاولة الحوار',
          stance: 'welcome',
        },
      },
    ],
  },
  {
    lemma: 'اِبْتَهَجَ',
    verb: { past: 'ابتهج', present: 'يبتهج' },
    nouns: [{ singular: 'ابتهاج' }],
    active: 'مبتهج',
    frames: [{ kind: 'speech', stance: 'welcome', content: ['ب'] }],
    examples: [
      {
        text: 'وابتهج السفير السوداني عمر التوم بإعادة تشغيل الرحلات المباشرة بين العاصمتين.',
        finds: {
          cue: 'وابتهج',
          speaker: 'عمر التوم',
          content: 'بإعادة تشغيل الرحلات المباشرة بين العاصمتين',
          stance: 'welcome',
        },
      },
    ],
  },
  {
    lemma: 'دَعَمَ',
    verb: { past: 'دعم', present: 'يدعم' },
    nouns: [{ singular: 'دعم' }],
    active: 'داعم',
    passive: 'مدعوم',
    frames: [{ kind: 'speech', stance: 'support', content: ['object'], denied: 'reject' }],
    examples: [
      {
        text: 'وتدعم الخارجية الأردنية كل جهد يفضي إلى تهدئة شاملة في القطاع.',
        finds: {
          cue: 'وتدعم',
          speaker: 'الخارجية الأردنية',
          content: 'كل جهد يفضي إلى تهدئة شاملة في القطاع',
          stance: 'support',
        },
      },
      {
        text: 'تدعم الأعمدة الخرسانية سقف الصالة الرئيسية في المطار الجديد شرق العاصمة.',
        finds: null,
        because: 'props up a roof',
      },
    ],
  },
  {
    lemma: 'أَيَّدَ',
    verb: { past: 'أيد', present: 'يؤيد' },
    nouns: [{ singular: 'تأييد' }],
    active: 'مؤيد',
    passive: 'مؤيد',
    frames: [{ kind: 'speech', stance: 'support', content: ['object', 'في'], denied: 'reject' }],
    examples: [
      {
        text: 'وأيد وزير الخارجية الكويتي بدر العنزي المبادرة المصرية لوقف القتال في غزة.',
        finds: {
          cue: 'وأيد',
          speaker: 'بدر العنزي',
          content: 'المبادرة المصرية لوقف القتال في غزة',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'سَانَدَ',
    verb: { past: 'ساند', present: 'يساند', passivePast: 'سوند' },
    nouns: [{ singular: 'مساندة' }],
    active: 'مساند',
    frames: [{ kind: 'speech', stance: 'support', content: ['object', 'في'] }],
    examples: [
      {
        text: 'وساند الرئيس السنغالي ماكي ندياي ترشيح المغرب لعضوية المجلس التنفيذي.',
        finds: {
          cue: 'وساند',
          speaker: 'ماكي ندياي',
          content: 'ترشيح المغرب لعضوية المجلس التنفيذي',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'آزَرَ',
    verb: { past: 'آزر', present: 'يؤازر' },
    nouns: [{ singular: 'مؤازرة' }],
    active: 'مؤازر',
    frames: [{ kind: 'speech', stance: 'support', content: ['object'] }],
    examples: [
      {
        text: 'وآزر رئيس البرلمان التونسي يوسف بن عمار مطلب إصلاح منظمة التعاون الإسلامي.',
        finds: {
          cue: 'وآزر',
          speaker: 'يوسف بن عمار',
          content: 'مطلب إصلاح منظمة التعاون الإسلامي',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'نَاصَرَ',
    verb: { past: 'ناصر', present: 'يناصر', passivePast: 'نوصر' },
    nouns: [{ singular: 'مناصرة' }],
    active: 'مناصر',
    frames: [{ kind: 'speech', stance: 'support', content: ['object'] }],
    examples: [
      {
        text: 'وناصر رئيس جنوب إفريقيا ثابو نكوسي حق الشعب الفلسطيني في تقرير مصيره.',
        finds: { cue: 'وناصر', speaker: 'ثابو نكوسي', content: 'حق الشعب الفلسطيني في تقرير مصيره', stance: 'support' },
      },
    ],
  },
  {
    lemma: 'تَضَامَنَ',
    verb: { past: 'تضامن', present: 'يتضامن' },
    nouns: [{ singular: 'تضامن' }],
    active: 'متضامن',
    frames: [{ kind: 'speech', stance: 'support', content: ['مع'] }],
    examples: [
      {
        text: 'وتضامن وزير الخارجية الجزائري كمال بوزيدي مع ليبيا في مواجهة آثار الإعصار.',
        finds: { cue: 'وتضامن', speaker: 'كمال بوزيدي', content: 'ليبيا في مواجهة آثار الإعصار', stance: 'support' },
      },
    ],
  },
  {
    lemma: 'وَقَفَ إِلَى جَانِب',
    verb: { past: 'وقف', present: 'يقف', passivePresent: 'يوقف' },
    nouns: [{ singular: 'وقوف' }],
    active: 'واقف',
    frames: [{ kind: 'speech', stance: 'support', content: ['إلى', 'مع'] }],
    examples: [
      {
        text: 'وتقف المملكة الأردنية إلى جانب الأشقاء في سوريا في هذه المرحلة الدقيقة.',
        finds: {
          cue: 'وتقف',
          speaker: 'المملكة الأردنية',
          content: 'جانب الأشقاء في سوريا في هذه المرحلة الدقيقة',
          stance: 'support',
        },
      },
      {
        text: 'وقف الوزراء دقيقة صمت حدادا على أرواح ضحايا الزلزال الذي ضرب الإقليم الشمالي.',
        finds: null,
        because: 'stands in silence',
      },
    ],
  },
  {
    lemma: 'شَجَّعَ',
    verb: { past: 'شجع', present: 'يشجع' },
    nouns: [{ singular: 'تشجيع' }],
    active: 'مشجع',
    frames: [{ kind: 'speech', stance: 'support', content: ['object', 'على'] }],
    examples: [
      {
        text: 'وشجع وزير الخارجية الأميركي جون هارلو الحوار المباشر بين بغداد وأربيل.',
        finds: { cue: 'وشجع', speaker: 'جون هارلو', content: 'الحوار المباشر بين بغداد وأربيل', stance: 'support' },
      },
    ],
  },
  {
    lemma: 'دَافَعَ عَن',
    verb: { past: 'دافع', present: 'يدافع', passivePast: 'دوفع' },
    nouns: [{ singular: 'دفاع', plurals: ['+ات'] }],
    active: 'مدافع',
    frames: [{ kind: 'speech', stance: 'support', content: ['عن'] }],
    examples: [
      {
        text: 'ودافع المستشار الألماني هانس كرامر عن قرار حكومته استئناف التعاون مع الوكالة الأممية.',
        finds: {
          cue: 'ودافع',
          speaker: 'هانس كرامر',
          content: 'قرار حكومته استئناف التعاون مع الوكالة الأممية',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'وَافَقَ',
    verb: { past: 'وافق', present: 'يوافق', passivePast: 'ووفق' },
    nouns: [{ singular: 'موافقة', plurals: ['+ات'] }],
    active: 'موافق',
    frames: [
      { kind: 'speech', stance: 'agree', content: ['على', 'ب', 'that'], denied: 'reject' },
      { kind: 'modal', modality: 'planned', takes: ['على'] },
      {
        kind: 'event',
        type: 'vote',
        qualifier: ['قرار'],
        subject: 'initiator',
        objectIs: 'topic',
        about: ['على'],
        bodies: true,
      },
    ],
    examples: [
      {
        text: 'ووافقت الجمعية العامة للأمم المتحدة على قرار يدعو إلى هدنة في الكونغو.',
        finds: { type: 'vote', trigger: 'ووافقت', participants: ['الجمعية العامة للأمم المتحدة'] },
      },
      {
        text: 'ووافق وزير الدفاع السوداني عمر التوم على مقترح الهدنة الإنسانية لمدة أسبوع.',
        finds: { cue: 'ووافق', speaker: 'عمر التوم', content: 'مقترح الهدنة الإنسانية لمدة أسبوع', stance: 'agree' },
      },
      {
        text: 'يوافق اليوم الذكرى الأربعين لتأسيس مجلس التعاون الذي ضم ست دول خليجية.',
        finds: null,
        because: 'coincides with a date',
      },
    ],
  },
  {
    lemma: 'قَبِلَ',
    verb: { past: 'قبل', present: 'يقبل', passivePast: 'قبل', passivePresent: 'يقبل' },
    nouns: [{ singular: 'قبول' }],
    passive: 'مقبول',
    frames: [{ kind: 'speech', stance: 'agree', content: ['ب', 'object'], denied: 'reject' }],
    examples: [
      {
        text: 'وقبل رئيس الوفد الأرميني آرام سركيسيان بالصيغة المعدلة لاتفاق ترسيم الحدود.',
        finds: {
          cue: 'وقبل',
          speaker: 'آرام سركيسيان',
          content: 'بالصيغة المعدلة لاتفاق ترسيم الحدود',
          stance: 'agree',
        },
      },
      {
        text: 'نضجت ثمار التين قبل موعدها المعتاد بسبب موجة الحر التي ضربت الساحل.',
        finds: null,
        because: 'قبل is the preposition "before"',
      },
    ],
  },
  {
    lemma: 'صَادَقَ عَلَى',
    verb: { past: 'صادق', present: 'يصادق', passivePast: 'صودق' },
    nouns: [{ singular: 'مصادقة', plurals: ['+ات'] }],
    active: 'مصادق',
    frames: [
      {
        kind: 'event',
        type: 'vote',
        qualifier: ['قرار', 'مشروع', 'توصية', 'اتفاقية', 'اتفاق', 'بروتوكول', 'معاهدة'],
        subject: 'initiator',
        objectIs: 'topic',
        about: ['على'],
        bodies: true,
      },
      { kind: 'speech', stance: 'agree', content: ['على'] },
    ],
    examples: [
      {
        text: 'صادقت الجزائر على معاهدة تسليم المطلوبين.',
        finds: { stance: 'agree', content: 'معاهدة تسليم المطلوبين' },
      },
      {
        text: 'صادق البرلمان التركي على بروتوكول انضمام فنلندا إلى الحلف الأطلسي بأغلبية كبيرة.',
        finds: { type: 'vote', trigger: 'صادق', participants: ['البرلمان التركي'] },
      },
    ],
  },
  {
    lemma: 'اِسْتَجَابَ',
    verb: { past: 'استجاب', present: 'يستجيب', passivePast: 'استجيب', passivePresent: 'يستجاب' },
    nouns: [{ singular: 'استجابة', plurals: ['+ات'] }],
    active: 'مستجيب',
    frames: [{ kind: 'speech', stance: 'agree', content: ['ل'], denied: 'reject' }],
    examples: [
      {
        text: 'واستجاب الرئيس الكيني جوزيف كاماو لطلب الوسطاء إرسال مراقبين إلى الحدود.',
        finds: {
          cue: 'واستجاب',
          speaker: 'جوزيف كاماو',
          content: 'لطلب الوسطاء إرسال مراقبين إلى الحدود',
          stance: 'agree',
        },
      },
    ],
  },
  {
    lemma: 'تَفَهَّمَ',
    verb: { past: 'تفهم', present: 'يتفهم' },
    nouns: [{ singular: 'تفهم' }],
    active: 'متفهم',
    frames: [{ kind: 'speech', stance: 'agree', content: ['object'] }],
    examples: [
      {
        text: 'وتفهم الوزير القبرصي أندرياس ستافرو الموقف المصري من تقاسم الثروات البحرية.',
        finds: {
          cue: 'وتفهم',
          speaker: 'أندرياس ستافرو',
          content: 'الموقف المصري من تقاسم الثروات البحرية',
          stance: 'agree',
        },
      },
    ],
  },
  {
    lemma: 'شَاطَرَ',
    verb: { past: 'شاطر', present: 'يشاطر', passivePast: 'شوطر' },
    nouns: [{ singular: 'مشاطرة' }],
    active: 'مشاطر',
    frames: [{ kind: 'speech', stance: 'agree', content: ['object'], addressee: ['object'] }],
    examples: [
      {
        text: 'وشاطر السفير الأسترالي كولن ماكفي الجانب الأردني رأيه في أولوية التهدئة.',
        finds: {
          cue: 'وشاطر',
          speaker: 'كولن ماكفي',
          content: 'الجانب الأردني رأيه في أولوية التهدئة',
          stance: 'agree',
        },
      },
    ],
  },
  {
    lemma: 'أَمَّنَ عَلَى',
    verb: { past: 'أمن', present: 'يؤمن' },
    nouns: [{ singular: 'تأمين', plurals: ['+ات'] }],
    active: 'مؤمن',
    frames: [{ kind: 'speech', stance: 'agree', content: ['على'] }],
    examples: [
      {
        text: 'وأمن وزير الري السوداني عمر التوم على أهمية استمرار التشاور الفني مع مصر.',
        finds: { cue: 'وأمن', speaker: 'عمر التوم', content: 'أهمية استمرار التشاور الفني مع مصر', stance: 'agree' },
      },
      {
        text: 'أمنت القوات المشتركة محيط السوق القديم بعد سلسلة من حوادث السرقة ليلا.',
        finds: null,
        because: 'secures an area',
      },
    ],
  },
  {
    lemma: 'أَذْعَنَ',
    verb: { past: 'أذعن', present: 'يذعن' },
    nouns: [{ singular: 'إذعان' }],
    active: 'مذعن',
    frames: [{ kind: 'speech', stance: 'agree', content: ['ل'] }],
    examples: [
      {
        text: 'وأذعن زعيم الجماعة موسى المبروك لشروط الوسطاء بعد أسبوع من التفاوض.',
        finds: {
          cue: 'وأذعن',
          speaker: 'موسى المبروك',
          content: 'لشروط الوسطاء بعد أسبوع من التفاوض',
          stance: 'agree',
        },
      },
    ],
  },
  {
    lemma: 'تَعَهَّدَ',
    verb: { past: 'تعهد', present: 'يتعهد' },
    nouns: [{ singular: 'تعهد', plurals: ['+ات'] }],
    active: 'متعهد',
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب', 'that'], addressee: ['ل'] }],
    examples: [
      {
        text: 'وتعهد رئيس الوزراء البريطاني توماس وينترز بمواصلة تدريب القوات الأوكرانية عاما إضافيا.',
        finds: {
          cue: 'وتعهد',
          speaker: 'توماس وينترز',
          content: 'بمواصلة تدريب القوات الأوكرانية عاما إضافيا',
          stance: 'commit',
        },
      },
      {
        text: 'غاب المتعهد عن الورشة أسبوعا كاملا فتأخرت صيانة الطرق الريفية في ثلاث محافظات.',
        finds: null,
        because: 'المتعهد "contractor"',
      },
    ],
  },
  {
    lemma: 'اِلْتَزَمَ',
    verb: { past: 'التزم', present: 'يلتزم' },
    nouns: [{ singular: 'التزام', plurals: ['+ات'] }],
    active: 'ملتزم',
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب'], addressee: ['أمام'] }],
    examples: [
      {
        text: 'والتزم وزير الخارجية الإيراني مهران رستمي بتقديم رد مكتوب على المقترح الأوروبي.',
        finds: {
          cue: 'والتزم',
          speaker: 'مهران رستمي',
          content: 'بتقديم رد مكتوب على المقترح الأوروبي',
          stance: 'commit',
        },
      },
      {
        text: 'التزم السائقون السرعة المحددة على الطريق السريع بعد نصب رادارات جديدة الشهر الماضي.',
        finds: null,
        because: 'obeys a rule',
      },
    ],
  },
  {
    lemma: 'وَعَدَ',
    verb: { past: 'وعد', present: 'يعد', passivePresent: 'يوعد' },
    nouns: [{ singular: 'وعد', plurals: ['وعود'] }],
    active: 'واعد',
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب', 'that'], addressee: ['object'] }],
    examples: [
      {
        text: 'ووعد الرئيس التركي أحمد أوزجان بزيادة حصة المياه المتدفقة إلى العراق.',
        finds: {
          cue: 'ووعد',
          speaker: 'أحمد أوزجان',
          content: 'بزيادة حصة المياه المتدفقة إلى العراق',
          stance: 'commit',
        },
      },
      {
        text: 'يعد الميناء من أنشط موانئ المنطقة وتمر فيه ملايين الحاويات طوال السنة.',
        finds: null,
        because: 'يعد passive of عد: is counted among',
      },
    ],
  },
  {
    lemma: 'أَصَرَّ',
    verb: { past: 'أصرّ', present: 'يصر' },
    nouns: [{ singular: 'إصرار' }],
    active: 'مصر',
    frames: [
      { kind: 'speech', stance: 'commit', content: ['على'] },
      { kind: 'speech', stance: 'state', content: ['that'], neutral: true },
    ],
    examples: [
      {
        text: 'وأصر رئيس الوفد الفلسطيني زياد النابلسي على إدراج ملف الأسرى في جدول الأعمال.',
        finds: { cue: 'وأصر', speaker: 'زياد النابلسي', content: 'إدراج ملف الأسرى في جدول الأعمال', stance: 'commit' },
      },
      {
        text: 'تقع مصر في الركن الشمالي الشرقي من إفريقيا وتطل على بحرين مهمين.',
        finds: null,
        because: 'مصر is the country, not the participle',
      },
    ],
  },
  {
    lemma: 'تَمَسَّكَ',
    verb: { past: 'تمسك', present: 'يتمسك' },
    nouns: [{ singular: 'تمسك' }],
    active: 'متمسك',
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب'] }],
    examples: [
      {
        text: 'وتمسك وزير الخارجية اللبناني جورج حداد بحق بلاده الكامل في حقولها البحرية.',
        finds: { cue: 'وتمسك', speaker: 'جورج حداد', content: 'بحق بلاده الكامل في حقولها البحرية', stance: 'commit' },
      },
    ],
  },
  {
    lemma: 'ضَمِنَ',
    verb: { past: 'ضمن', present: 'يضمن' },
    nouns: [{ singular: 'ضمان', plurals: ['+ات'] }],
    active: 'ضامن',
    passive: 'مضمون',
    frames: [{ kind: 'speech', stance: 'commit', content: ['object', 'that', 'ب'] }],
    examples: [
      {
        text: 'وضمن الوسيط القطري خالد السليطي تنفيذ المرحلة الأولى في مواعيدها المحددة.',
        finds: {
          cue: 'وضمن',
          speaker: 'خالد السليطي',
          content: 'تنفيذ المرحلة الأولى في مواعيدها المحددة',
          stance: 'commit',
        },
      },
      {
        text: 'يقع المتحف ضمن مجمع ثقافي فيه مسرح ومكتبة عامة وحديقة للأطفال.',
        finds: null,
        because: 'ضمن is the preposition "within"',
      },
    ],
  },
  {
    lemma: 'تَكَفَّلَ',
    verb: { past: 'تكفل', present: 'يتكفل' },
    nouns: [{ singular: 'تكفل' }],
    active: 'متكفل',
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب'] }],
    examples: [
      {
        text: 'وتكفل أمير الكويت بدر العنزي بعلاج مئة طفل من ضحايا الانفجار.',
        finds: { cue: 'وتكفل', speaker: 'بدر العنزي', content: 'بعلاج مئة طفل من ضحايا الانفجار', stance: 'commit' },
      },
    ],
  },
  {
    lemma: 'أَقْسَمَ',
    verb: { past: 'أقسم', present: 'يقسم' },
    nouns: [{ singular: 'قسم' }],
    frames: [{ kind: 'speech', stance: 'commit', content: ['ب', 'على', 'that'] }],
    examples: [
      {
        text: 'وأقسم رئيس الأركان الباكستاني عمران درّاني على ملاحقة منفذي الهجوم أينما كانوا.',
        finds: { cue: 'وأقسم', speaker: 'عمران درّاني', content: 'ملاحقة منفذي الهجوم أينما كانوا', stance: 'commit' },
      },
    ],
  },
  {
    lemma: 'عَاهَدَ',
    verb: { past: 'عاهد', present: 'يعاهد', passivePast: 'عوهد' },
    frames: [{ kind: 'speech', stance: 'commit', content: ['على', 'ب'], addressee: ['object'] }],
    examples: [
      {
        text: 'وعاهد الرئيس الفلسطيني زياد النابلسي شعبه على مواصلة النضال السلمي حتى الاستقلال.',
        finds: {
          cue: 'وعاهد',
          speaker: 'زياد النابلسي',
          content: 'مواصلة النضال السلمي حتى الاستقلال',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'اِقْتَرَحَ',
    verb: { past: 'اقترح', present: 'يقترح' },
    nouns: [
      { singular: 'اقتراح', plurals: ['+ات'] },
      { singular: 'مقترح', plurals: ['+ات'] },
    ],
    active: 'مقترح',
    passive: 'مقترح',
    frames: [
      { kind: 'speech', stance: 'propose', content: ['object', 'that', 'على', 'ب'], addressee: ['على'] },
      { kind: 'modal', modality: 'proposed', takes: ['object', 'that'] },
    ],
    examples: [
      {
        text: 'واقترح وزير الخارجية الصيني ليو جيان إنشاء آلية دائمة للتشاور بين البلدين.',
        finds: {
          cue: 'واقترح',
          speaker: 'ليو جيان',
          content: 'إنشاء آلية دائمة للتشاور بين البلدين',
          stance: 'propose',
        },
      },
    ],
  },
  {
    lemma: 'تَعَرَّضَ لِ',
    verb: { past: 'تعرض', present: 'يتعرض' },
    nouns: [{ singular: 'تعرض' }],
    active: 'متعرض',
    frames: [],
    examples: [
      {
        text: 'تعرض السفير الكويتي خالد السليطي لانتقادات واسعة في البرلمان.',
        finds: null,
        because: 'is exposed to criticism',
      },
    ],
  },
  {
    lemma: 'عَرَضَ',
    verb: { past: 'عرض', present: 'يعرض' },
    nouns: [{ singular: 'عرض', plurals: ['عروض'] }],
    active: 'عارض',
    frames: [
      { kind: 'speech', stance: 'propose', content: ['object', 'that'], addressee: ['على'] },
      { kind: 'speech', stance: 'state', content: ['ل'], neutral: true },
      { kind: 'modal', modality: 'proposed', takes: ['object'] },
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
        needs: 'partner',
        qualifier: ['مع', 'معه', 'معها', 'معهم', 'معهما'],
      },
    ],
    nounFrames: [
      { kind: 'speech', stance: 'propose', content: ['object', 'على', 'that'], addressee: ['على'] },
      { kind: 'modal', modality: 'proposed', takes: ['object'] },
    ],
    examples: [
      {
        text: 'وعرض وزير الدفاع اللبناني جورج حداد مع السفيرة اليونانية إيلينا فارغاس الأوضاع في الجنوب.',
        finds: { type: 'meeting', trigger: 'وعرض', participants: ['جورج حداد', 'إيلينا فارغاس'] },
      },
      {
        text: 'وعرض رئيس الوزراء السويسري فيليب مارشان استضافة جولة جديدة من المشاورات في جنيف.',
        finds: {
          cue: 'وعرض',
          speaker: 'فيليب مارشان',
          content: 'استضافة جولة جديدة من المشاورات في جنيف',
          stance: 'propose',
        },
      },
      { text: 'بلغ عرض النهر عند الجسر القديم نحو مئتي متر بعد الفيضان الأخير.', finds: null, because: 'عرض "width"' },
    ],
  },
  {
    lemma: 'طَرَحَ',
    verb: { past: 'طرح', present: 'يطرح' },
    nouns: [{ singular: 'طرح' }],
    active: 'طارح',
    passive: 'مطروح',
    frames: [{ kind: 'speech', stance: 'propose', content: ['object'] }],
    examples: [
      {
        text: 'وطرح المبعوث الأممي باولو ريبيرو خريطة طريق من خمس مراحل للانتخابات الليبية.',
        finds: {
          cue: 'وطرح',
          speaker: 'باولو ريبيرو',
          content: 'خريطة طريق من خمس مراحل للانتخابات الليبية',
          stance: 'propose',
        },
      },
    ],
  },
  {
    lemma: 'أَوْصَى',
    verb: { past: 'أوصى', present: 'يوصي', passivePast: 'أوصي', passivePresent: 'يوصى' },
    nouns: [{ singular: 'إيصاء' }, { singular: 'توصية', plurals: ['+ات'] }],
    active: 'موص',
    frames: [{ kind: 'speech', stance: 'propose', content: ['ب'], addressee: ['object'] }],
    examples: [
      {
        text: 'وأوصى المشاركون في الندوة بإنشاء صندوق عربي لمواجهة آثار الجفاف.',
        finds: {
          cue: 'وأوصى',
          speaker: 'المشاركون في الندوة',
          content: 'بإنشاء صندوق عربي لمواجهة آثار الجفاف',
          stance: 'propose',
        },
      },
    ],
  },
  {
    lemma: 'نَصَحَ',
    verb: { past: 'نصح', present: 'ينصح' },
    nouns: [{ singular: 'نصح' }, { singular: 'نصيحة', plurals: ['نصائح'] }],
    active: 'ناصح',
    frames: [{ kind: 'speech', stance: 'propose', content: ['ب'], addressee: ['object'], transitive: true }],
    examples: [
      {
        text: 'ونصح السفير البريطاني توماس وينترز بتأجيل الاستفتاء إلى ما بعد الصيف.',
        finds: {
          cue: 'ونصح',
          speaker: 'توماس وينترز',
          content: 'بتأجيل الاستفتاء إلى ما بعد الصيف',
          stance: 'propose',
        },
      },
    ],
  },
  {
    lemma: 'اِرْتَأَى',
    verb: { past: 'ارتأى', present: 'يرتئي' },
    nouns: [{ singular: 'ارتئاء' }],
    frames: [{ kind: 'speech', stance: 'propose', content: ['that', 'object'] }],
    examples: [
      {
        text: 'وارتأى رئيس الوزراء اللبناني جورج حداد أن تشكل لجنة وزارية لمتابعة الملف.',
        finds: { cue: 'وارتأى', speaker: 'جورج حداد', content: 'تشكل لجنة وزارية لمتابعة الملف', stance: 'propose' },
      },
    ],
  },
  {
    lemma: 'دَعَا',
    verb: { past: 'دعا', present: 'يدعو', passivePast: 'دعي', passivePresent: 'يدعى' },
    nouns: [{ singular: 'دعوة', plurals: ['+ات'] }],
    active: 'داع',
    passive: 'مدعو',
    frames: [
      { kind: 'speech', stance: 'request', content: ['إلى', 'ل'], addressee: ['object'] },
      { kind: 'speech', stance: 'courtesy', content: ['that'], addressee: ['object'] },
      { kind: 'modal', modality: 'proposed', takes: ['إلى', 'ل'] },
    ],
    examples: [
      {
        text: 'ودعا وزير الخارجية الألماني هانس كرامر إلى وقف فوري لإطلاق النار في الخرطوم.',
        finds: { cue: 'ودعا', speaker: 'هانس كرامر', content: 'وقف فوري لإطلاق النار في الخرطوم', stance: 'request' },
      },
      {
        text: 'بعث السلطان سالم المعشني برقية عزاء داعياً الله أن يتغمد الفقيد بواسع رحمته.',
        finds: { content: 'يتغمد الفقيد بواسع رحمته', stance: 'courtesy' },
      },
      {
        text: 'ودعا الرئيس المصري نبيل شوقي نظيره الكيني جوزيف كاماو إلى زيارة القاهرة.',
        finds: { speaker: 'نبيل شوقي', type: 'visit', trigger: 'زيارة', modality: 'proposed' },
      },
      {
        text: 'ولم يقدم الوزير تفسيرا للأسباب التي دعت إلى سحب مشروع القانون من جدول الأعمال.',
        finds: null,
        because: 'subject is no actor: reasons that led to',
      },
    ],
  },
  {
    lemma: 'طَالَبَ',
    verb: { past: 'طالب', present: 'يطالب', passivePast: 'طولب' },
    nouns: [{ singular: 'مطالبة', plurals: ['+ات'] }],
    active: 'مطالب',
    frames: [
      { kind: 'speech', stance: 'request', content: ['ب', 'that'], addressee: ['object'] },
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: DIPLOMATS, also: ['مغادرة'] },
    ],
    examples: [
      {
        text: 'وطالب وزير الخارجية اليمني صالح العولقي بتصنيف الجماعة منظمة إرهابية.',
        finds: { cue: 'وطالب', speaker: 'صالح العولقي', content: 'بتصنيف الجماعة منظمة إرهابية', stance: 'request' },
      },
      {
        text: 'يدرس في الجامعة الأردنية أكثر من أربعين ألف طالب من جنسيات عربية مختلفة.',
        finds: null,
        because: 'طالب "student"',
      },
    ],
  },
  {
    lemma: 'طَلَبَ',
    verb: { past: 'طلب', present: 'يطلب' },
    nouns: [{ singular: 'طلب', plurals: ['+ات'] }],
    active: 'طالب',
    passive: 'مطلوب',
    frames: [
      { kind: 'speech', stance: 'request', content: ['object', 'that'], addressee: ['من', 'إلى'] },
      {
        kind: 'event',
        type: 'expel',
        subject: 'initiator',
        with: { من: 'target' },
        qualifier: DIPLOMATS,
        also: ['مغادرة'],
      },
    ],
    examples: [
      {
        text: 'وطلب الرئيس العراقي حيدر الجنابي من البعثة الأممية تقديم دعم فني لمفوضية الانتخابات.',
        finds: { cue: 'وطلب', speaker: 'حيدر الجنابي', content: 'تقديم دعم فني لمفوضية الانتخابات', stance: 'request' },
      },
      {
        text: 'تراجع الطلب العالمي على القمح بعد تحسن الإنتاج في دول البحر الأسود كثيرا.',
        finds: null,
        because: 'الطلب "demand" in trade',
      },
    ],
  },
  {
    lemma: 'حَثَّ',
    verb: { past: 'حثّ', present: 'يحث' },
    nouns: [{ singular: 'حث' }],
    active: 'حاث',
    frames: [{ kind: 'speech', stance: 'request', content: ['على'], addressee: ['object'], transitive: true }],
    examples: [
      {
        text: 'وحثت وزيرة الخارجية السويدية آنا ليندغرين الطرفين على استئناف المشاورات دون شروط.',
        finds: {
          cue: 'وحثت',
          speaker: 'آنا ليندغرين',
          content: 'الطرفين على استئناف المشاورات دون شروط',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'حَضَّ',
    verb: { past: 'حضّ', present: 'يحض' },
    nouns: [{ singular: 'حض' }],
    active: 'حاض',
    frames: [{ kind: 'speech', stance: 'request', content: ['على'], addressee: ['object'], transitive: true }],
    examples: [
      {
        text: 'وحض الأمين العام للجامعة هنري أوكافور الدول المانحة على الوفاء بتعهداتها للأونروا.',
        finds: {
          cue: 'وحض',
          speaker: 'هنري أوكافور',
          content: 'الدول المانحة على الوفاء بتعهداتها للأونروا',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'نَاشَدَ',
    verb: { past: 'ناشد', present: 'يناشد', passivePast: 'نوشد' },
    nouns: [{ singular: 'مناشدة', plurals: ['+ات'] }],
    active: 'مناشد',
    frames: [
      { kind: 'speech', stance: 'request', content: ['object', 'ب', 'that'], addressee: ['object'], transitive: true },
    ],
    examples: [
      {
        text: 'وناشد الرئيس الصومالي عبدي فارح المجتمع الدولي تقديم إغاثة عاجلة لضحايا الجفاف.',
        finds: {
          cue: 'وناشد',
          speaker: 'عبدي فارح',
          content: 'المجتمع الدولي تقديم إغاثة عاجلة لضحايا الجفاف',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'أَلَحَّ',
    verb: { past: 'ألحّ', present: 'يلح' },
    nouns: [{ singular: 'إلحاح' }],
    active: 'ملح',
    frames: [{ kind: 'speech', stance: 'request', content: ['على', 'في'] }],
    examples: [
      {
        text: 'وألح السفير الفلسطيني زياد النابلسي على فتح المعابر أمام شاحنات الدواء.',
        finds: { cue: 'وألح', speaker: 'زياد النابلسي', content: 'فتح المعابر أمام شاحنات الدواء', stance: 'request' },
      },
      {
        text: 'يواجه السكان حاجة ملحة إلى المياه النظيفة بعد تضرر محطات الضخ الرئيسية.',
        finds: null,
        because: 'ملحة "pressing", of a need',
      },
    ],
  },
  {
    lemma: 'اِلْتَمَسَ',
    verb: { past: 'التمس', present: 'يلتمس' },
    nouns: [{ singular: 'التماس', plurals: ['+ات'] }],
    active: 'ملتمس',
    frames: [{ kind: 'speech', stance: 'request', content: ['object'], addressee: ['من'] }],
    examples: [
      {
        text: 'والتمس الوزير الموريتاني سيدي ولد أحمد دعم البنك الإسلامي لمشروع الطريق الساحلي.',
        finds: {
          cue: 'والتمس',
          speaker: 'سيدي ولد أحمد',
          content: 'دعم البنك الإسلامي لمشروع الطريق الساحلي',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'رَجَا',
    verb: { past: 'رجا', present: 'يرجو', passivePast: 'رجي', passivePresent: 'يرجى' },
    nouns: [{ singular: 'رجاء' }],
    active: 'راج',
    frames: [{ kind: 'speech', stance: 'request', content: ['object', 'that'], addressee: ['من'] }],
    examples: [
      {
        text: 'ورجا رئيس الوزراء المالطي جوزيف زميت أن تتقاسم الدول الأوروبية أعباء المهاجرين.',
        finds: {
          cue: 'ورجا',
          speaker: 'جوزيف زميت',
          content: 'تتقاسم الدول الأوروبية أعباء المهاجرين',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'أَهَابَ بِ',
    verb: { past: 'أهاب', present: 'يهيب', passivePast: 'أهيب', passivePresent: 'يهاب' },
    nouns: [{ singular: 'إهابة' }],
    active: 'مهيب',
    frames: [{ kind: 'speech', stance: 'request', content: ['ب', 'that'], addressee: ['ب'] }],
    examples: [
      {
        text: 'وأهابت السفارة المصرية في بيروت بالمواطنين توخي الحذر وتجنب المناطق الحدودية.',
        finds: {
          cue: 'وأهابت',
          speaker: 'السفارة المصرية في بيروت',
          content: 'بالمواطنين توخي الحذر وتجنب المناطق الحدودية',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'اِشْتَرَطَ',
    verb: { past: 'اشترط', present: 'يشترط' },
    nouns: [{ singular: 'اشتراط', plurals: ['+ات'] }],
    active: 'مشترط',
    frames: [{ kind: 'speech', stance: 'request', content: ['object', 'that', 'ل'] }],
    examples: [
      {
        text: 'واشترط رئيس الوفد الحكومي صالح العولقي انسحاب المسلحين من الميناء قبل أي تفاوض.',
        finds: {
          cue: 'واشترط',
          speaker: 'صالح العولقي',
          content: 'انسحاب المسلحين من الميناء قبل أي تفاوض',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَنْجَدَ',
    verb: { past: 'استنجد', present: 'يستنجد' },
    nouns: [{ singular: 'استنجاد' }],
    active: 'مستنجد',
    frames: [{ kind: 'speech', stance: 'request', content: ['ب'] }],
    examples: [
      {
        text: 'واستنجد عمدة المدينة الليبية موسى المبروك بفرق الإنقاذ الدولية لانتشال المفقودين.',
        finds: {
          cue: 'واستنجد',
          speaker: 'موسى المبروك',
          content: 'بفرق الإنقاذ الدولية لانتشال المفقودين',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَغَاثَ',
    verb: { past: 'استغاث', present: 'يستغيث', passivePast: 'استغيث', passivePresent: 'يستغاث' },
    nouns: [{ singular: 'استغاثة', plurals: ['+ات'] }],
    active: 'مستغيث',
    frames: [{ kind: 'speech', stance: 'request', content: ['ب'] }],
    examples: [
      {
        text: 'واستغاث رئيس الوزراء الفلسطيني زياد النابلسي بالمنظمات الأممية لإدخال الوقود.',
        finds: {
          cue: 'واستغاث',
          speaker: 'زياد النابلسي',
          content: 'بالمنظمات الأممية لإدخال الوقود',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'تَوَسَّلَ',
    verb: { past: 'توسل', present: 'يتوسل' },
    nouns: [{ singular: 'توسل', plurals: ['+ات'] }],
    frames: [{ kind: 'speech', stance: 'request', content: ['إلى', 'ب'], addressee: ['إلى'] }],
    examples: [
      {
        text: 'وتوسل مدير المستشفى الفلسطيني زياد النابلسي إلى المجتمع الدولي لإنقاذ المرضى.',
        finds: { cue: 'وتوسل', speaker: 'زياد النابلسي', content: 'المجتمع الدولي لإنقاذ المرضى', stance: 'request' },
      },
    ],
  },
  {
    lemma: 'نَادَى بِ',
    verb: { past: 'نادى', present: 'ينادي', passivePast: 'نودي', passivePresent: 'ينادى' },
    nouns: [{ singular: 'مناداة' }],
    active: 'مناد',
    frames: [{ kind: 'speech', stance: 'request', content: ['ب'] }],
    examples: [
      {
        text: 'ونادى النائب اللبناني جورج حداد بعقد مؤتمر وطني برعاية عربية.',
        finds: { cue: 'ونادى', speaker: 'جورج حداد', content: 'بعقد مؤتمر وطني برعاية عربية', stance: 'request' },
      },
      {
        text: 'نادت الممرضة على اسم المريض التالي في قاعة الانتظار المكتظة بعشرات المراجعين.',
        finds: null,
        because: 'calls a name',
      },
    ],
  },
  {
    lemma: 'أَمَرَ',
    verb: { past: 'أمر', present: 'يأمر', passivePresent: 'يؤمر' },
    nouns: [{ singular: 'أمر', plurals: ['أوامر'] }],
    active: 'آمر',
    frames: [
      { kind: 'speech', stance: 'request', content: ['ب', 'that'], addressee: ['object'] },
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: DIPLOMATS, also: ['مغادرة'] },
    ],
    examples: [
      {
        text: 'وأمر الملك المغربي إدريس العلمي بإرسال مساعدات طبية عاجلة إلى بيروت.',
        finds: {
          cue: 'وأمر',
          speaker: 'إدريس العلمي',
          content: 'بإرسال مساعدات طبية عاجلة إلى بيروت',
          stance: 'request',
        },
      },
      { text: 'التبس أمر العنوان على ساعي البريد فترك الطرد عند جارة العائلة.', finds: null, because: 'أمر "matter"' },
    ],
  },
  {
    lemma: 'سَأَلَ',
    verb: { past: 'سأل', present: 'يسأل', passivePast: 'سئل' },
    nouns: [{ singular: 'سؤال', plurals: ['أسئلة'] }],
    active: 'سائل',
    frames: [
      { kind: 'speech', stance: 'courtesy', content: ['that'], addressee: ['object'] },
      { kind: 'speech', stance: 'state', content: ['عن', 'quote'], addressee: ['object'] },
    ],
    examples: [
      {
        text: 'عزى الملك الأردني سامر الخطيب أسر الضحايا سائلاً الله أن يمن على المصابين بالشفاء.',
        finds: { content: 'يمن على المصابين بالشفاء', stance: 'courtesy' },
      },
    ],
  },
  {
    lemma: 'اِبْتَهَلَ',
    verb: { past: 'ابتهل', present: 'يبتهل' },
    nouns: [{ singular: 'ابتهال', plurals: ['+ات'] }],
    active: 'مبتهل',
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['إلى'] }],
    examples: [
      {
        text: 'وابتهل أمير الكويت بدر العنزي إلى الله أن يحفظ المغرب وشعبه من كل سوء.',
        finds: {
          cue: 'وابتهل',
          speaker: 'بدر العنزي',
          content: 'الله أن يحفظ المغرب وشعبه من كل سوء',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'أَوْعَزَ',
    verb: { past: 'أوعز', present: 'يوعز' },
    nouns: [{ singular: 'إيعاز', plurals: ['+ات'] }],
    active: 'موعز',
    frames: [
      { kind: 'outcome', outcome: 'tasked', content: ['ب', 'that'], assignee: ['إلى', 'ل'] },
      { kind: 'speech', stance: 'request', content: ['ب', 'that'], addressee: ['إلى', 'ل'] },
    ],
    examples: [
      {
        text: 'وأوعز رئيس الوزراء العراقي حيدر الجنابي إلى وزير النقل بإعداد دراسة لربط السكك الحديدية مع تركيا.',
        finds: { content: 'بإعداد دراسة لربط السكك الحديدية مع تركيا', kind: 'tasked' },
      },
    ],
  },
  {
    lemma: 'حَذَّرَ',
    verb: { past: 'حذر', present: 'يحذر' },
    nouns: [{ singular: 'تحذير', plurals: ['+ات'] }],
    active: 'محذر',
    frames: [{ kind: 'speech', stance: 'warn', content: ['من', 'that'], addressee: ['object'] }],
    examples: [
      {
        text: 'وحذر وزير الخارجية المصري نبيل شوقي من خطورة اتساع رقعة الصراع في الإقليم.',
        finds: { cue: 'وحذر', speaker: 'نبيل شوقي', content: 'خطورة اتساع رقعة الصراع في الإقليم', stance: 'warn' },
      },
      {
        text: 'وحذر المبعوث الأممي باولو ريبيرو من أن المجاعة باتت وشيكة في شمال دارفور.',
        finds: { cue: 'وحذر', speaker: 'باولو ريبيرو', content: 'المجاعة باتت وشيكة في شمال دارفور', stance: 'warn' },
      },
    ],
  },
  {
    lemma: 'نَبَّهَ',
    verb: { past: 'نبه', present: 'ينبه' },
    nouns: [{ singular: 'تنبيه', plurals: ['+ات'] }],
    active: 'منبه',
    frames: [
      { kind: 'speech', stance: 'warn', content: ['من'] },
      { kind: 'speech', stance: 'state', content: ['إلى', 'that', 'على'], addressee: ['object'], neutral: true },
    ],
    examples: [
      {
        text: 'ونبه المفوض الأوروبي ماركو بيليني من عواقب تأخير الإصلاحات المالية في لبنان.',
        finds: {
          cue: 'ونبه',
          speaker: 'ماركو بيليني',
          content: 'عواقب تأخير الإصلاحات المالية في لبنان',
          stance: 'warn',
        },
      },
      {
        text: 'ونبه السفير العراقي حيدر الجنابي إلى أن الاتفاقية ما زالت سارية حتى نهاية العام.',
        finds: {
          cue: 'ونبه',
          speaker: 'حيدر الجنابي',
          content: 'الاتفاقية ما زالت سارية حتى نهاية العام',
          stance: 'state',
        },
      },
    ],
  },
  {
    lemma: 'أَنْذَرَ',
    verb: { past: 'أنذر', present: 'ينذر' },
    nouns: [{ singular: 'إنذار', plurals: ['+ات'] }],
    active: 'منذر',
    frames: [{ kind: 'speech', stance: 'warn', content: ['ب', 'من', 'that'], addressee: ['object'], transitive: true }],
    examples: [
      {
        text: 'وأنذر وزير الدفاع التركي أحمد أوزجان برد قاس على أي هجوم جديد عبر الحدود.',
        finds: { cue: 'وأنذر', speaker: 'أحمد أوزجان', content: 'برد قاس على أي هجوم جديد عبر الحدود', stance: 'warn' },
      },
      {
        text: 'تنذر السحب الكثيفة بموسم أمطار غزيرة في مرتفعات الشمال هذه السنة.',
        finds: null,
        because: 'subject is no actor',
      },
    ],
  },
  {
    lemma: 'هَدَّدَ',
    verb: { past: 'هدد', present: 'يهدد' },
    nouns: [{ singular: 'تهديد', plurals: ['+ات'] }],
    active: 'مهدد',
    frames: [{ kind: 'speech', stance: 'warn', content: ['ب'], addressee: ['object'] }],
    examples: [
      {
        text: 'وهدد الرئيس الأميركي جون هارلو بفرض رسوم إضافية على واردات الصلب.',
        finds: { cue: 'وهدد', speaker: 'جون هارلو', content: 'بفرض رسوم إضافية على واردات الصلب', stance: 'warn' },
      },
      {
        text: 'يهدد ارتفاع منسوب البحر عشرات القرى الساحلية في دلتا النيل والدول الجزرية.',
        finds: null,
        because: 'subject is no actor',
      },
    ],
  },
  {
    lemma: 'تَوَعَّدَ',
    verb: { past: 'توعد', present: 'يتوعد' },
    nouns: [{ singular: 'توعد' }],
    active: 'متوعد',
    frames: [{ kind: 'speech', stance: 'warn', content: ['ب'], addressee: ['object'] }],
    examples: [
      {
        text: 'وتوعد وزير الدفاع الإسرائيلي إيتان ليفي بتوسيع العمليات العسكرية في الشمال.',
        finds: { cue: 'وتوعد', speaker: 'إيتان ليفي', content: 'بتوسيع العمليات العسكرية في الشمال', stance: 'warn' },
      },
    ],
  },
  {
    lemma: 'لَوَّحَ بِ',
    verb: { past: 'لوح', present: 'يلوح' },
    nouns: [{ singular: 'تلويح' }],
    active: 'ملوح',
    frames: [{ kind: 'speech', stance: 'warn', content: ['ب'] }],
    examples: [
      {
        text: 'ولوح المستشار الألماني هانس كرامر بوقف صادرات السلاح إذا استمر القتال.',
        finds: { cue: 'ولوح', speaker: 'هانس كرامر', content: 'بوقف صادرات السلاح إذا استمر القتال', stance: 'warn' },
      },
    ],
  },
  {
    lemma: 'أَمْهَلَ',
    verb: { past: 'أمهل', present: 'يمهل' },
    nouns: [{ singular: 'إمهال' }, { singular: 'مهلة', plurals: ['مهل'] }],
    frames: [
      { kind: 'speech', stance: 'warn', content: ['object'], addressee: ['object'] },
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: DIPLOMATS, also: ['مغادرة'] },
    ],
    examples: [
      {
        text: 'وأمهل رئيس المجلس العسكري عثمان بيلو القوات الفرنسية شهرا واحدا للرحيل.',
        finds: { cue: 'وأمهل', speaker: 'عثمان بيلو', content: 'القوات الفرنسية شهرا واحدا للرحيل', stance: 'warn' },
      },
    ],
  },
  {
    lemma: 'أَدَانَ',
    verb: { past: 'أدان', present: 'يدين', passivePast: 'أدين', passivePresent: 'يدان' },
    nouns: [{ singular: 'إدانة', plurals: ['+ات'] }],
    active: 'مدين',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وأدانت وزارة الخارجية القطرية الهجوم الذي استهدف قافلة إغاثة في دارفور.',
        finds: {
          cue: 'وأدانت',
          speaker: 'وزارة الخارجية القطرية',
          content: 'الهجوم الذي استهدف قافلة إغاثة في دارفور',
          stance: 'criticise',
        },
      },
      {
        text: 'ويدين وزير الخارجية السعودي فهد الدوسري اقتحام المسجد الأقصى بأشد العبارات.',
        finds: {
          cue: 'ويدين',
          speaker: 'فهد الدوسري',
          content: 'اقتحام المسجد الأقصى بأشد العبارات',
          stance: 'criticise',
        },
      },
      {
        text: 'تعيش في المدينة القديمة أكثر من ألف عائلة معظمها من الحرفيين وصغار التجار.',
        finds: null,
        because: 'المدينة is the city, not the participle',
      },
    ],
  },
  {
    lemma: 'دَانَ',
    verb: { past: 'دان', present: 'يدين', passivePast: 'دين' },
    nouns: [{ singular: 'دينونة' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'ودان وزير الخارجية اللبناني جورج حداد الخرق الإسرائيلي الجديد للأجواء اللبنانية.',
        finds: {
          cue: 'ودان',
          speaker: 'جورج حداد',
          content: 'الخرق الإسرائيلي الجديد للأجواء اللبنانية',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'نَدَّدَ',
    verb: { past: 'ندد', present: 'يندد' },
    nouns: [{ singular: 'تنديد', plurals: ['+ات'] }],
    active: 'مندد',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['ب'] }],
    examples: [
      {
        text: 'وندد الرئيس الفنزويلي خوليان ريستريبو بالحصار الاقتصادي المفروض على كوبا.',
        finds: {
          cue: 'وندد',
          speaker: 'خوليان ريستريبو',
          content: 'بالحصار الاقتصادي المفروض على كوبا',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَنْكَرَ',
    verb: { past: 'استنكر', present: 'يستنكر' },
    nouns: [{ singular: 'استنكار', plurals: ['+ات'] }],
    active: 'مستنكر',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'واستنكر مجلس الوزراء الكويتي حرق نسخ من المصحف أمام السفارة.',
        finds: {
          cue: 'واستنكر',
          speaker: 'مجلس الوزراء الكويتي',
          content: 'حرق نسخ من المصحف أمام السفارة',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'شَجَبَ',
    verb: { past: 'شجب', present: 'يشجب' },
    nouns: [{ singular: 'شجب' }],
    active: 'شاجب',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وشجب رئيس البرلمان العربي عيسى الرميحي قرار ضم أراض جديدة في الضفة الغربية.',
        finds: {
          cue: 'وشجب',
          speaker: 'عيسى الرميحي',
          content: 'قرار ضم أراض جديدة في الضفة الغربية',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِنْتَقَدَ',
    verb: { past: 'انتقد', present: 'ينتقد' },
    nouns: [{ singular: 'انتقاد', plurals: ['+ات'] }],
    active: 'منتقد',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وانتقد وزير الخارجية الروسي أندريه سوكولوف توسع الحلف شرقا وتجاهله الضمانات الأمنية.',
        finds: {
          cue: 'وانتقد',
          speaker: 'أندريه سوكولوف',
          content: 'توسع الحلف شرقا وتجاهله الضمانات الأمنية',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِتَّهَمَ',
    verb: { past: 'اتهم', present: 'يتهم' },
    nouns: [{ singular: 'اتهام', plurals: ['+ات'] }],
    active: 'متهم',
    passive: 'متهم',
    frames: [
      { kind: 'speech', stance: 'criticise', content: ['object', 'ب'], addressee: ['object'], transitive: true },
    ],
    examples: [
      {
        text: 'واتهم وزير الخارجية السوداني عمر التوم أطرافا إقليمية بتزويد المتمردين بالسلاح.',
        finds: {
          cue: 'واتهم',
          speaker: 'عمر التوم',
          content: 'أطرافا إقليمية بتزويد المتمردين بالسلاح',
          stance: 'criticise',
        },
      },
      {
        text: 'مثل المتهم أمام قاضي التحقيق في قضية اختلاس أموال الشركة الوطنية للنقل البحري.',
        finds: null,
        because: 'a defendant',
      },
    ],
  },
  {
    lemma: 'هَاجَمَ',
    verb: { past: 'هاجم', present: 'يهاجم', passivePast: 'هوجم' },
    nouns: [{ singular: 'مهاجمة' }, { singular: 'هجوم', plurals: ['+ات'] }],
    active: 'مهاجم',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وهاجم السفير الإيراني مهران رستمي تقرير الوكالة الدولية ووصفه بالمسيس.',
        finds: {
          cue: 'وهاجم',
          speaker: 'مهران رستمي',
          content: 'تقرير الوكالة الدولية',
          stance: 'criticise',
        },
      },
      {
        text: 'تعافى مهاجم الفريق الأزرق من إصابته قبل أسبوعين من انطلاق الموسم الجديد.',
        finds: null,
        because: 'مهاجم "striker"',
      },
    ],
  },
  {
    lemma: 'اِسْتَهْجَنَ',
    verb: { past: 'استهجن', present: 'يستهجن' },
    nouns: [{ singular: 'استهجان' }],
    active: 'مستهجن',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object', 'that'] }],
    examples: [
      {
        text: 'واستهجن وزير الخارجية الأردني سامر الخطيب صمت مجلس الأمن إزاء قصف المستشفيات.',
        finds: {
          cue: 'واستهجن',
          speaker: 'سامر الخطيب',
          content: 'صمت مجلس الأمن إزاء قصف المستشفيات',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِحْتَجَّ',
    verb: { past: 'احتجّ', present: 'يحتج' },
    nouns: [{ singular: 'احتجاج', plurals: ['+ات'] }],
    active: 'محتج',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['على'] }],
    examples: [
      {
        text: 'واحتج السفير الجزائري كمال بوزيدي على معاملة رعايا بلاده في المطار.',
        finds: { cue: 'واحتج', speaker: 'كمال بوزيدي', content: 'معاملة رعايا بلاده في المطار', stance: 'criticise' },
      },
    ],
  },
  {
    lemma: 'لَامَ',
    verb: { past: 'لام', present: 'يلوم', passivePast: 'ليم', passivePresent: 'يلام' },
    nouns: [{ singular: 'لوم' }],
    active: 'لائم',
    frames: [
      { kind: 'speech', stance: 'criticise', content: ['object', 'على'], addressee: ['object'], transitive: true },
    ],
    examples: [
      {
        text: 'ولام الوزير الإثيوبي ديستا هايلي الوسطاء على تجاهل مقترح بلاده الأخير.',
        finds: {
          cue: 'ولام',
          speaker: 'ديستا هايلي',
          content: 'الوسطاء على تجاهل مقترح بلاده الأخير',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'ذَمَّ',
    verb: { past: 'ذمّ', present: 'يذم' },
    nouns: [{ singular: 'ذم' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وذم الكاتب السياسي اللبناني جورج حداد تهاون الحكومات مع المهربين.',
        finds: { cue: 'وذم', speaker: 'جورج حداد', content: 'تهاون الحكومات مع المهربين', stance: 'criticise' },
      },
    ],
  },
  {
    lemma: 'وَبَّخَ',
    verb: { past: 'وبخ', present: 'يوبخ' },
    nouns: [{ singular: 'توبيخ' }],
    frames: [
      { kind: 'speech', stance: 'criticise', content: ['object', 'على'], addressee: ['object'], transitive: true },
    ],
    examples: [
      {
        text: 'ووبخ السيناتور الأميركي جون هارلو الإدارة على تأخرها في تعيين سفير.',
        finds: { cue: 'ووبخ', speaker: 'جون هارلو', content: 'الإدارة على تأخرها في تعيين سفير', stance: 'criticise' },
      },
    ],
  },
  {
    lemma: 'عَاتَبَ',
    verb: { past: 'عاتب', present: 'يعاتب', passivePast: 'عوتب' },
    nouns: [{ singular: 'معاتبة' }, { singular: 'عتاب' }],
    frames: [
      { kind: 'speech', stance: 'criticise', content: ['object', 'على'], addressee: ['object'], transitive: true },
    ],
    examples: [
      {
        text: 'وعاتب رئيس الوزراء العراقي حيدر الجنابي دول الجوار على ضعف التنسيق الأمني.',
        finds: {
          cue: 'وعاتب',
          speaker: 'حيدر الجنابي',
          content: 'دول الجوار على ضعف التنسيق الأمني',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'عَابَ عَلَى',
    verb: { past: 'عاب', present: 'يعيب' },
    nouns: [{ singular: 'عيب', plurals: ['عيوب'] }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['على', 'object'] }],
    examples: [
      {
        text: 'وعاب الوزير الباكستاني عمران درّاني على الأمم المتحدة ازدواجية معاييرها في كشمير.',
        finds: {
          cue: 'وعاب',
          speaker: 'عمران درّاني',
          content: 'الأمم المتحدة ازدواجية معاييرها في كشمير',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'آخَذَ',
    verb: { past: 'آخذ', present: 'يؤاخذ' },
    nouns: [{ singular: 'مؤاخذة', plurals: ['+ات'] }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['على'], addressee: ['object'] }],
    examples: [
      {
        text: 'وآخذ السفير الفنزويلي خوليان ريستريبو الحكومة الأرجنتينية على تدخلها في انتخابات بلاده.',
        finds: {
          cue: 'وآخذ',
          speaker: 'خوليان ريستريبو',
          content: 'الحكومة الأرجنتينية على تدخلها في انتخابات بلاده',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَغْرَبَ',
    verb: { past: 'استغرب', present: 'يستغرب' },
    nouns: [{ singular: 'استغراب' }],
    active: 'مستغرب',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object', 'من', 'that'] }],
    examples: [
      {
        text: 'واستغرب وزير الخارجية المغربي إدريس العلمي إثارة الملف خارج إطاره الأممي.',
        finds: {
          cue: 'واستغرب',
          speaker: 'إدريس العلمي',
          content: 'إثارة الملف خارج إطاره الأممي',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِشْتَكَى',
    verb: { past: 'اشتكى', present: 'يشتكي', passivePast: 'اشتكي', passivePresent: 'يشتكى' },
    nouns: [{ singular: 'اشتكاء' }],
    active: 'مشتك',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من', 'that'] }],
    examples: [
      {
        text: 'واشتكى المندوب السوري فواز الشامي من تكرار الغارات على مطار دمشق الدولي.',
        finds: {
          cue: 'واشتكى',
          speaker: 'فواز الشامي',
          content: 'تكرار الغارات على مطار دمشق الدولي',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'شَكَا',
    verb: { past: 'شكا', present: 'يشكو', passivePast: 'شكي', passivePresent: 'يشكى' },
    nouns: [{ singular: 'شكوى', plurals: ['شكاوى'] }],
    active: 'شاك',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من', 'object'] }],
    examples: [
      {
        text: 'وشكا رئيس الوكالة الأممية فيليب مارشان من عراقيل تمنع دخول طواقمها إلى المخيمات.',
        finds: {
          cue: 'وشكا',
          speaker: 'فيليب مارشان',
          content: 'عراقيل تمنع دخول طواقمها إلى المخيمات',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'سَخِرَ',
    verb: { past: 'سخر', present: 'يسخر' },
    nouns: [{ singular: 'سخرية' }],
    active: 'ساخر',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من'] }],
    examples: [
      {
        text: 'وسخر نائب رئيس مجلس الأمن الروسي أندريه سوكولوف من الحزمة الأوروبية الجديدة من العقوبات.',
        finds: {
          cue: 'وسخر',
          speaker: 'أندريه سوكولوف',
          content: 'الحزمة الأوروبية الجديدة من العقوبات',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'جَرَّمَ',
    verb: { past: 'جرم', present: 'يجرم' },
    nouns: [{ singular: 'تجريم' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وجرم مجلس النواب العراقي أي شكل من أشكال التعامل مع الاحتلال.',
        finds: {
          cue: 'وجرم',
          speaker: 'مجلس النواب العراقي',
          content: 'أي شكل من أشكال التعامل مع الاحتلال',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'فَضَحَ',
    verb: { past: 'فضح', present: 'يفضح' },
    nouns: [{ singular: 'فضح' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'وفضح السفير الكوبي رامون إسكيردو الآثار الإنسانية للحصار أمام الجمعية العامة.',
        finds: {
          cue: 'وفضح',
          speaker: 'رامون إسكيردو',
          content: 'الآثار الإنسانية للحصار أمام الجمعية العامة',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'تَذَمَّرَ',
    verb: { past: 'تذمر', present: 'يتذمر' },
    nouns: [{ singular: 'تذمر' }],
    active: 'متذمر',
    frames: [{ kind: 'speech', stance: 'criticise', content: ['من'] }],
    examples: [
      {
        text: 'وتذمر الوزير اليوناني نيكوس مافروس من بطء الاستجابة الأوروبية لأزمة الهجرة.',
        finds: {
          cue: 'وتذمر',
          speaker: 'نيكوس مافروس',
          content: 'بطء الاستجابة الأوروبية لأزمة الهجرة',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'تَهَكَّمَ',
    verb: { past: 'تهكم', present: 'يتهكم' },
    nouns: [{ singular: 'تهكم' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['على', 'ب'] }],
    examples: [
      {
        text: 'وتهكم المتحدث الإيراني مهران رستمي على الاتهامات الغربية المتكررة بحق بلاده.',
        finds: {
          cue: 'وتهكم',
          speaker: 'مهران رستمي',
          content: 'الاتهامات الغربية المتكررة بحق بلاده',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'رَفَضَ',
    verb: { past: 'رفض', present: 'يرفض' },
    nouns: [{ singular: 'رفض' }],
    active: 'رافض',
    passive: 'مرفوض',
    frames: [
      { kind: 'speech', stance: 'reject', content: ['object', 'that'] },
      { kind: 'modal', modality: 'cancelled', takes: ['object'] },
      {
        kind: 'event',
        type: 'vote',
        qualifier: ['قرار'],
        also: ['مشروع'],
        subject: 'initiator',
        objectIs: 'topic',
        bodies: true,
      },
    ],
    examples: [
      {
        text: 'ورفض مجلس الأمن الدولي مشروع قرار بشأن تمديد المهمة في هايتي.',
        finds: { type: 'vote', trigger: 'ورفض', participants: ['مجلس الأمن الدولي'] },
      },
      {
        text: 'ورفض وزير الخارجية الأردني سامر الخطيب أي محاولة لتهجير الفلسطينيين من أرضهم.',
        finds: {
          cue: 'ورفض',
          speaker: 'سامر الخطيب',
          content: 'أي محاولة لتهجير الفلسطينيين من أرضهم',
          stance: 'reject',
        },
      },
      {
        text: 'رفض الرئيس الأذري أوروج حسنوف لقاء نظيره الأرميني آرام سركيسيان في غرناطة.',
        finds: { type: 'meeting', trigger: 'لقاء', modality: 'cancelled' },
      },
    ],
  },
  {
    lemma: 'عَارَضَ',
    verb: { past: 'عارض', present: 'يعارض', passivePast: 'عورض' },
    nouns: [{ singular: 'معارضة' }],
    active: 'معارض',
    frames: [{ kind: 'speech', stance: 'reject', content: ['object', 'that'], denied: 'agree' }],
    examples: [
      {
        text: 'ولم يعارض المندوب الصيني ليو جيان تمديد ولاية البعثة ستة أشهر.',
        finds: { cue: 'يعارض', speaker: 'ليو جيان', content: 'تمديد ولاية البعثة ستة أشهر', stance: 'agree' },
      },
      {
        text: 'وعارض رئيس الوزراء المجري بيتر سابو فرض عقوبات أوروبية على قطاع الطاقة الروسي.',
        finds: {
          cue: 'وعارض',
          speaker: 'بيتر سابو',
          content: 'فرض عقوبات أوروبية على قطاع الطاقة الروسي',
          stance: 'reject',
        },
      },
      {
        text: 'أقفلت المعارضة مقرها في الحي القديم بعد تراكم الإيجار عليها سنوات طويلة.',
        finds: null,
        because: 'المعارضة "the opposition" is a group',
      },
    ],
  },
  {
    lemma: 'اِعْتَرَضَ',
    verb: { past: 'اعترض', present: 'يعترض' },
    nouns: [{ singular: 'اعتراض', plurals: ['+ات'] }],
    active: 'معترض',
    frames: [{ kind: 'speech', stance: 'reject', content: ['على'] }],
    examples: [
      {
        text: 'واعترض المندوب الجزائري كمال بوزيدي على منح الاحتلال صفة مراقب في الاتحاد الإفريقي.',
        finds: {
          cue: 'واعترض',
          speaker: 'كمال بوزيدي',
          content: 'منح الاحتلال صفة مراقب في الاتحاد الإفريقي',
          stance: 'reject',
        },
      },
      {
        text: 'اعترضت الدفاعات الجوية طائرتين مسيرتين فوق البحر الأحمر فجر اليوم دون خسائر.',
        finds: null,
        because: 'intercepts',
      },
    ],
  },
  {
    lemma: 'أَبَى',
    verb: { past: 'أبى', present: 'يأبى' },
    nouns: [{ singular: 'إباء' }],
    frames: [{ kind: 'speech', stance: 'reject', content: ['object', 'that'] }],
    examples: [
      {
        text: 'وأبى الرئيس الفلسطيني زياد النابلسي أن يتنازل عن شرط وقف الاستيطان.',
        finds: { cue: 'وأبى', speaker: 'زياد النابلسي', content: 'يتنازل عن شرط وقف الاستيطان', stance: 'reject' },
      },
    ],
  },
  {
    lemma: 'اِمْتَنَعَ',
    verb: { past: 'امتنع', present: 'يمتنع' },
    nouns: [{ singular: 'امتناع' }],
    active: 'ممتنع',
    frames: [
      { kind: 'speech', stance: 'reject', content: ['عن'] },
      { kind: 'modal', modality: 'cancelled', takes: ['عن'] },
    ],
    examples: [
      {
        text: 'وامتنع المتحدث باسم البنتاغون جون هارلو عن التعليق على الأنباء المتداولة حول القاعدة.',
        finds: {
          cue: 'وامتنع',
          speaker: 'جون هارلو',
          content: 'التعليق على الأنباء المتداولة حول القاعدة',
          stance: 'reject',
        },
      },
    ],
  },
  {
    lemma: 'تَحَفَّظَ',
    verb: { past: 'تحفظ', present: 'يتحفظ' },
    nouns: [{ singular: 'تحفظ', plurals: ['+ات'] }],
    active: 'متحفظ',
    frames: [{ kind: 'speech', stance: 'reject', content: ['على', 'عن'] }],
    examples: [
      {
        text: 'وتحفظ الوفد اللبناني، برئاسة جورج حداد، على بند النزوح في البيان الختامي.',
        finds: { cue: 'وتحفظ', speaker: 'الوفد اللبناني', content: 'بند النزوح في البيان الختامي', stance: 'reject' },
      },
    ],
  },
  {
    lemma: 'نَاهَضَ',
    verb: { past: 'ناهض', present: 'يناهض', passivePast: 'نوهض' },
    nouns: [{ singular: 'مناهضة' }],
    active: 'مناهض',
    frames: [{ kind: 'speech', stance: 'reject', content: ['object'] }],
    examples: [
      {
        text: 'وناهض زعيم الحزب الإسباني خافيير أورتيغا بيع السلاح لأطراف النزاع في الشرق الأوسط.',
        finds: {
          cue: 'وناهض',
          speaker: 'خافيير أورتيغا',
          content: 'بيع السلاح لأطراف النزاع في الشرق الأوسط',
          stance: 'reject',
        },
      },
    ],
  },
  {
    lemma: 'نَبَذَ',
    verb: { past: 'نبذ', present: 'ينبذ' },
    nouns: [{ singular: 'نبذ' }],
    active: 'نابذ',
    frames: [{ kind: 'speech', stance: 'reject', content: ['object'] }],
    examples: [
      {
        text: 'التقى الوزير العماني سالم المعشني نظيره الياباني كينجي موراتا، ونبذ الجانبان في ختام اللقاء كل أشكال التطرف وخطاب الكراهية.',
        finds: { cue: 'ونبذ', content: 'كل أشكال التطرف وخطاب الكراهية', stance: 'reject' },
      },
    ],
  },
  {
    lemma: 'تَنَصَّلَ',
    verb: { past: 'تنصل', present: 'يتنصل' },
    nouns: [{ singular: 'تنصل' }],
    active: 'متنصل',
    frames: [{ kind: 'speech', stance: 'reject', content: ['من'] }],
    examples: [
      {
        text: 'وتنصل رئيس الوزراء الإسرائيلي إيتان ليفي من التزاماته في الاتفاق المرحلي.',
        finds: { cue: 'وتنصل', speaker: 'إيتان ليفي', content: 'التزاماته في الاتفاق المرحلي', stance: 'reject' },
      },
    ],
  },
  {
    lemma: 'تَبَرَّأَ',
    verb: { past: 'تبرأ', present: 'يتبرأ' },
    nouns: [{ singular: 'تبرؤ' }],
    frames: [{ kind: 'speech', stance: 'deny', content: ['من'] }],
    examples: [
      {
        text: 'وتبرأ زعيم الجماعة صالح العولقي من الهجوم على السفينة التجارية في خليج عدن.',
        finds: {
          cue: 'وتبرأ',
          speaker: 'صالح العولقي',
          content: 'الهجوم على السفينة التجارية في خليج عدن',
          stance: 'deny',
        },
      },
    ],
  },
  {
    lemma: 'نَفَى',
    verb: { past: 'نفى', present: 'ينفي', passivePast: 'نفي', passivePresent: 'ينفى' },
    nouns: [{ singular: 'نفي' }],
    active: 'ناف',
    passive: 'منفي',
    frames: [
      { kind: 'speech', stance: 'deny', content: ['object', 'that'], denied: 'state' },
      { kind: 'modal', modality: 'cancelled', takes: ['object', 'that'] },
    ],
    examples: [
      {
        text: 'ونفى المتحدث باسم الرئاسة الروسية أندريه سوكولوف وجود اتصالات سرية مع الجانب الأوكراني.',
        finds: {
          cue: 'ونفى',
          speaker: 'أندريه سوكولوف',
          content: 'وجود اتصالات سرية مع الجانب الأوكراني',
          stance: 'deny',
        },
      },
      {
        text: 'ونفت وزارة الخارجية الإيرانية أن تكون قد أرسلت أسلحة إلى السودان.',
        finds: {
          cue: 'ونفت',
          speaker: 'وزارة الخارجية الإيرانية',
          content: 'تكون قد أرسلت أسلحة إلى السودان',
          stance: 'deny',
        },
      },
    ],
  },
  {
    lemma: 'أَنْكَرَ',
    verb: { past: 'أنكر', present: 'ينكر' },
    nouns: [{ singular: 'إنكار' }],
    active: 'منكر',
    frames: [{ kind: 'speech', stance: 'deny', content: ['object', 'that'] }],
    examples: [
      {
        text: 'وأنكر القائد الميداني موسى المبروك مسؤولية قواته عن قصف المطار المدني.',
        finds: { cue: 'وأنكر', speaker: 'موسى المبروك', content: 'مسؤولية قواته عن قصف المطار المدني', stance: 'deny' },
      },
    ],
  },
  {
    lemma: 'كَذَّبَ',
    verb: { past: 'كذب', present: 'يكذب' },
    nouns: [{ singular: 'تكذيب' }],
    active: 'مكذب',
    frames: [{ kind: 'speech', stance: 'deny', content: ['object'] }],
    examples: [
      {
        text: 'وكذبت الرئاسة التونسية ما نشر عن طلبها وساطة خارجية.',
        finds: { cue: 'وكذبت', speaker: 'الرئاسة التونسية', content: 'ما نشر عن طلبها وساطة خارجية', stance: 'deny' },
      },
    ],
  },
  {
    lemma: 'دَحَضَ',
    verb: { past: 'دحض', present: 'يدحض' },
    nouns: [{ singular: 'دحض' }],
    frames: [{ kind: 'speech', stance: 'deny', content: ['object'] }],
    examples: [
      {
        text: 'ودحض السفير الأذري أوروج حسنوف مزاعم استهداف المدنيين في الإقليم.',
        finds: { cue: 'ودحض', speaker: 'أوروج حسنوف', content: 'مزاعم استهداف المدنيين في الإقليم', stance: 'deny' },
      },
    ],
  },
  {
    lemma: 'فَنَّدَ',
    verb: { past: 'فند', present: 'يفند' },
    nouns: [{ singular: 'تفنيد' }],
    active: 'مفند',
    frames: [{ kind: 'speech', stance: 'deny', content: ['object'] }],
    examples: [
      {
        text: 'وفند المتحدث المصري نبيل شوقي الادعاءات المتعلقة بإغلاق معبر رفح من الجانب المصري.',
        finds: {
          cue: 'وفند',
          speaker: 'نبيل شوقي',
          content: 'الادعاءات المتعلقة بإغلاق معبر رفح من الجانب المصري',
          stance: 'deny',
        },
      },
    ],
  },
  {
    lemma: 'أَسِفَ',
    verb: { past: 'أسف', present: 'يأسف' },
    nouns: [{ singular: 'أسف' }],
    active: 'آسف',
    frames: [{ kind: 'speech', stance: 'concern', content: ['ل', 'على', 'that'] }],
    examples: [
      {
        text: 'وأسف السفير الأوروبي ماركو بيليني لتعثر المفاوضات في مرحلتها الأخيرة.',
        finds: {
          cue: 'وأسف',
          speaker: 'ماركو بيليني',
          content: 'لتعثر المفاوضات في مرحلتها الأخيرة',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'تَأَسَّفَ',
    verb: { past: 'تأسف', present: 'يتأسف' },
    nouns: [{ singular: 'تأسف' }],
    active: 'متأسف',
    frames: [{ kind: 'speech', stance: 'concern', content: ['ل', 'على', 'that'] }],
    examples: [
      {
        text: 'وتأسف الوزير الجزائري كمال بوزيدي لغياب التنسيق المغاربي في ملف الهجرة.',
        finds: {
          cue: 'وتأسف',
          speaker: 'كمال بوزيدي',
          content: 'لغياب التنسيق المغاربي في ملف الهجرة',
          stance: 'concern',
        },
      },
    ],
  },
  {
    lemma: 'اِعْتَذَرَ',
    verb: { past: 'اعتذر', present: 'يعتذر' },
    nouns: [{ singular: 'اعتذار', plurals: ['+ات'] }],
    active: 'معتذر',
    frames: [
      { kind: 'speech', stance: 'concern', content: ['عن', 'ل'], addressee: ['ل', 'من'] },
      { kind: 'modal', modality: 'cancelled', takes: ['عن'] },
    ],
    examples: [
      {
        text: 'واعتذر رئيس الوزراء الدنماركي إريك لارسن عن تأخر بلاده في إجلاء المتعاونين الأفغان.',
        finds: {
          cue: 'واعتذر',
          speaker: 'إريك لارسن',
          content: 'تأخر بلاده في إجلاء المتعاونين الأفغان',
          stance: 'concern',
        },
      },
      {
        text: 'واعتذر الرئيس اللبناني جورج حداد عن عدم المشاركة في القمة العربية لأسباب صحية.',
        finds: { type: 'talks', trigger: 'القمة العربية', participants: ['جورج حداد'] },
      },
    ],
  },
  {
    lemma: 'شَكَّكَ',
    verb: { past: 'شكك', present: 'يشكك' },
    nouns: [{ singular: 'تشكيك' }],
    active: 'مشكك',
    frames: [{ kind: 'speech', stance: 'concern', content: ['في', 'ب'] }],
    examples: [
      {
        text: 'وشكك وزير الخارجية الأوكراني بوهدان ماركو في جدية العرض الروسي لوقف القتال.',
        finds: { cue: 'وشكك', speaker: 'بوهدان ماركو', content: 'جدية العرض الروسي لوقف القتال', stance: 'concern' },
      },
    ],
  },
  {
    lemma: 'نَعَى',
    verb: { past: 'نعى', present: 'ينعى', passivePast: 'نعي', passivePresent: 'ينعى' },
    nouns: [{ singular: 'نعي' }],
    active: 'ناع',
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['object'] }],
    examples: [
      {
        text: 'ونعى رئيس الوزراء اللبناني جورج حداد السفير الراحل الذي أفنى عمره في خدمة بلاده.',
        finds: {
          cue: 'ونعى',
          speaker: 'جورج حداد',
          content: 'السفير الراحل الذي أفنى عمره في خدمة بلاده',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'هَنَّأَ',
    verb: { past: 'هنأ', present: 'يهنئ', passivePast: 'هنئ', passivePresent: 'يهنأ' },
    nouns: [{ singular: 'تهنئة', plurals: ['تهاني', 'تهان'] }],
    active: 'مهنئ',
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['object', 'ب', 'على'], addressee: ['object'] }],
    examples: [
      {
        text: 'وهنأ ملك البحرين عيسى الرميحي الرئيس الهندي بذكرى الاستقلال.',
        finds: { cue: 'وهنأ', speaker: 'عيسى الرميحي', content: 'الرئيس الهندي بذكرى الاستقلال', stance: 'courtesy' },
      },
    ],
  },
  {
    lemma: 'عَزَّى',
    verb: { past: 'عزى', present: 'يعزي', passivePast: 'عزي', passivePresent: 'يعزى' },
    nouns: [{ singular: 'تعزية', plurals: ['تعازي', 'تعاز'] }],
    active: 'معز',
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['object', 'في', 'ب'], addressee: ['object'] }],
    examples: [
      {
        text: 'وعزى الرئيس المصري نبيل شوقي نظيره التركي في ضحايا انهيار المنجم.',
        finds: {
          cue: 'وعزى',
          speaker: 'نبيل شوقي',
          content: 'نظيره التركي في ضحايا انهيار المنجم',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'وَاسَى',
    verb: { past: 'واسى', present: 'يواسي', passivePast: 'ووسي', passivePresent: 'يواسى' },
    nouns: [{ singular: 'مواساة' }],
    active: 'مواس',
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['object', 'في'], addressee: ['object'] }],
    examples: [
      {
        text: 'وواسى سلطان عمان سالم المعشني أسر البحارة المفقودين قبالة صلالة.',
        finds: {
          cue: 'وواسى',
          speaker: 'سالم المعشني',
          content: 'أسر البحارة المفقودين قبالة صلالة',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'تَمَنَّى',
    verb: { past: 'تمنى', present: 'يتمنى' },
    nouns: [{ singular: 'تمن', plurals: ['تمنيات'] }],
    active: 'متمن',
    frames: [
      { kind: 'speech', stance: 'courtesy', content: ['ل'] },
      { kind: 'speech', stance: 'request', content: ['that', 'على', 'object'] },
    ],
    examples: [
      {
        text: 'وتمنى أمير قطر خالد السليطي للرئيس الجديد التوفيق ولشعبه دوام الازدهار.',
        finds: {
          cue: 'وتمنى',
          speaker: 'خالد السليطي',
          content: 'للرئيس الجديد التوفيق ولشعبه دوام الازدهار',
          stance: 'courtesy',
        },
      },
      {
        text: 'وتمنى البطريرك اللبناني بولس الراعوش أن ينتخب النواب رئيسا في أقرب وقت.',
        finds: { cue: 'وتمنى', speaker: 'بولس الراعوش', content: 'ينتخب النواب رئيسا في أقرب وقت', stance: 'request' },
      },
    ],
  },
  {
    lemma: 'تَرَحَّمَ',
    verb: { past: 'ترحم', present: 'يترحم' },
    nouns: [{ singular: 'ترحم' }],
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['على'] }],
    examples: [
      {
        text: 'وترحم الوزير المغربي إدريس العلمي على أرواح الجنود الذين سقطوا في مهمة حفظ السلام.',
        finds: {
          cue: 'وترحم',
          speaker: 'إدريس العلمي',
          content: 'أرواح الجنود الذين سقطوا في مهمة حفظ السلام',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'تَقَدَّمَ بِ',
    verb: { past: 'تقدم', present: 'يتقدم' },
    nouns: [{ singular: 'تقدم' }],
    active: 'متقدم',
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'both' }],
    examples: [
      {
        text: 'وتقدم السفير الياباني كينجي موراتا بخالص التعازي إلى الحكومة التركية في ضحايا الزلزال.',
        finds: {
          speaker: 'كينجي موراتا',
          content: 'بخالص التعازي إلى الحكومة التركية في ضحايا الزلزال',
          stance: 'courtesy',
        },
      },
      {
        text: 'تقدمت القوات الحكومية نحو وسط المدينة بعد معارك استمرت ثلاثة أيام متواصلة.',
        finds: null,
        because: 'advances',
      },
    ],
  },
  {
    lemma: 'أَزْجَى',
    verb: { past: 'أزجى', present: 'يزجي', passivePast: 'أزجي', passivePresent: 'يزجى' },
    nouns: [{ singular: 'إزجاء' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'speech' }],
    examples: [
      {
        text: 'وأزجى الرئيس السوداني عمر التوم الشكر لدولة قطر على جسرها الإغاثي إلى بورتسودان.',
        finds: { speaker: 'عمر التوم', content: 'الشكر لدولة قطر على جسرها الإغاثي إلى بورتسودان', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'أَسْدَى',
    verb: { past: 'أسدى', present: 'يسدي', passivePast: 'أسدي', passivePresent: 'يسدى' },
    nouns: [{ singular: 'إسداء' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'speech' }],
    examples: [
      {
        text: 'وأسدى السفير الفلسطيني زياد النابلسي الشكر للحكومة الإسبانية على دعمها الأونروا.',
        finds: { speaker: 'زياد النابلسي', content: 'الشكر للحكومة الإسبانية على دعمها الأونروا', stance: 'praise' },
      },
    ],
  },
  {
    lemma: 'حَرِصَ',
    verb: { past: 'حرص', present: 'يحرص' },
    nouns: [{ singular: 'حرص' }],
    active: 'حريص',
    frames: [{ kind: 'speech', stance: 'commit', content: ['على'] }],
    examples: [
      {
        text: 'ويحرص وزير الخارجية العماني سالم المعشني على إبقاء قنوات الاتصال مفتوحة مع الجميع.',
        finds: {
          cue: 'ويحرص',
          speaker: 'سالم المعشني',
          content: 'إبقاء قنوات الاتصال مفتوحة مع الجميع',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'تَحَدَّى',
    verb: { past: 'تحدى', present: 'يتحدى', passivePast: 'تحدي' },
    nouns: [{ singular: 'تحد', plurals: ['+ات'] }],
    active: 'متحد',
    frames: [{ kind: 'speech', stance: 'warn', content: ['object'] }],
    examples: [
      {
        text: 'وتحدى الرئيس الفنزويلي خوليان ريستريبو الإدارة الأميركية أن تثبت اتهاماتها لبلاده.',
        finds: {
          cue: 'وتحدى',
          speaker: 'خوليان ريستريبو',
          content: 'الإدارة الأميركية أن تثبت اتهاماتها لبلاده',
          stance: 'warn',
        },
      },
      {
        text: 'تتزايد التحديات أمام مزارعي القمح مع شح الأمطار وارتفاع أسعار الأسمدة.',
        finds: null,
        because: 'التحديات "challenges"',
      },
    ],
  },
  {
    lemma: 'اِسْتَعْجَلَ',
    verb: { past: 'استعجل', present: 'يستعجل' },
    nouns: [{ singular: 'استعجال' }],
    frames: [{ kind: 'speech', stance: 'request', content: ['object'] }],
    examples: [
      {
        text: 'واستعجل رئيس الوزراء اللبناني جورج حداد وصول المساعدات العربية إلى القرى المتضررة.',
        finds: {
          cue: 'واستعجل',
          speaker: 'جورج حداد',
          content: 'وصول المساعدات العربية إلى القرى المتضررة',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'تَضَرَّعَ',
    verb: { past: 'تضرع', present: 'يتضرع' },
    nouns: [{ singular: 'تضرع' }],
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['إلى', 'that'] }],
    examples: [
      {
        text: 'وتضرع شيخ الأزهر نبيل شوقي إلى الله أن يتقبل ضحايا الزلزال بواسع رحمته.',
        finds: {
          cue: 'وتضرع',
          speaker: 'نبيل شوقي',
          content: 'الله أن يتقبل ضحايا الزلزال بواسع رحمته',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'زَفَّ',
    verb: { past: 'زفّ', present: 'يزف' },
    nouns: [{ singular: 'زف' }],
    frames: [{ kind: 'speech', stance: 'courtesy', content: ['object'], addressee: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'وزف السفير السعودي فهد الدوسري إلى الشعب الماليزي تهاني القيادة بيوم الاستقلال.',
        finds: {
          cue: 'وزف',
          speaker: 'فهد الدوسري',
          content: 'تهاني القيادة بيوم الاستقلال',
          stance: 'courtesy',
        },
      },
    ],
  },
  {
    lemma: 'حَمِدَ',
    verb: { past: 'حمد', present: 'يحمد' },
    nouns: [{ singular: 'حمد' }],
    frames: [{ kind: 'speech', stance: 'praise', content: ['object'] }],
    examples: [
      {
        text: 'وحمد رئيس الحكومة الفلسطينية زياد النابلسي للأردن وقوفه الدائم مع القدس وأهلها.',
        finds: {
          cue: 'وحمد',
          speaker: 'زياد النابلسي',
          content: 'للأردن وقوفه الدائم مع القدس وأهلها',
          stance: 'praise',
        },
      },
      {
        text: 'أحرز السباح حمد العلي ثلاث ميداليات ذهبية في البطولة الخليجية للناشئين.',
        finds: null,
        because: 'a given name',
      },
    ],
  },
  {
    lemma: 'اِسْتَصْرَخَ',
    verb: { past: 'استصرخ', present: 'يستصرخ' },
    nouns: [{ singular: 'استصراخ' }],
    frames: [{ kind: 'speech', stance: 'request', content: ['object'] }],
    examples: [
      {
        text: 'واستصرخ مطران حلب بولس الراعوش الضمير العالمي لإنقاذ المدنيين المحاصرين.',
        finds: {
          cue: 'واستصرخ',
          speaker: 'بولس الراعوش',
          content: 'الضمير العالمي لإنقاذ المدنيين المحاصرين',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'تَعَاطَفَ',
    verb: { past: 'تعاطف', present: 'يتعاطف' },
    nouns: [{ singular: 'تعاطف' }],
    active: 'متعاطف',
    frames: [{ kind: 'speech', stance: 'support', content: ['مع'] }],
    examples: [
      {
        text: 'وتعاطفت رئيسة وزراء نيوزيلندا آنا ليندغرين مع عائلات ضحايا الهجوم على المسجد.',
        finds: {
          cue: 'وتعاطفت',
          speaker: 'آنا ليندغرين',
          content: 'عائلات ضحايا الهجوم على المسجد',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'اِنْحَازَ',
    verb: { past: 'انحاز', present: 'ينحاز', passivePast: 'انحيز', passivePresent: 'ينحاز' },
    nouns: [{ singular: 'انحياز' }],
    active: 'منحاز',
    frames: [{ kind: 'speech', stance: 'support', content: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'وانحاز الرئيس البرازيلي أنطونيو فيانا إلى مطلب إصلاح مجلس الأمن وتوسيع عضويته.',
        finds: {
          cue: 'وانحاز',
          speaker: 'أنطونيو فيانا',
          content: 'مطلب إصلاح مجلس الأمن وتوسيع عضويته',
          stance: 'support',
        },
      },
    ],
  },
  {
    lemma: 'أَعْفَى',
    verb: { past: 'أعفى', present: 'يعفي', passivePast: 'أعفي', passivePresent: 'يعفى' },
    nouns: [{ singular: 'إعفاء', plurals: ['+ات'] }],
    frames: [
      { kind: 'speech', stance: 'commit', content: ['object'] },
      {
        kind: 'event',
        type: 'aid',
        qualifier: ['دين', 'ديون', 'ديونها', 'مديونية'],
        subject: 'initiator',
        object: 'target',
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وأعفت روسيا الصومال من ديون تعود إلى الحقبة السوفيتية.',
        finds: { type: 'aid', trigger: 'وأعفت', participants: ['روسيا', 'الصومال'] },
      },
      {
        text: 'وأعفى الرئيس الصيني ليو جيان ثلاث دول إفريقية من ديونها المستحقة هذا العام.',
        finds: {
          cue: 'وأعفى',
          speaker: 'ليو جيان',
          content: 'ثلاث دول إفريقية من ديونها المستحقة هذا العام',
          stance: 'commit',
        },
      },
    ],
  },
  {
    lemma: 'هَوَّنَ مِنْ',
    verb: { past: 'هون', present: 'يهون' },
    nouns: [{ singular: 'تهوين' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['من'] }],
    examples: [
      {
        text: 'وهون المتحدث التركي أحمد أوزجان من أثر الخلاف على العلاقات مع واشنطن.',
        finds: { cue: 'وهون', speaker: 'أحمد أوزجان', content: 'أثر الخلاف على العلاقات مع واشنطن', stance: 'state' },
      },
    ],
  },
  {
    lemma: 'قَلَّلَ مِنْ',
    verb: { past: 'قلل', present: 'يقلل' },
    nouns: [{ singular: 'تقليل' }],
    frames: [{ kind: 'speech', stance: 'state', content: ['من'] }],
    examples: [
      {
        text: 'وقلل وزير النفط العراقي حيدر الجنابي من تأثير توقف الخط على الصادرات.',
        finds: { cue: 'وقلل', speaker: 'حيدر الجنابي', content: 'تأثير توقف الخط على الصادرات', stance: 'state' },
      },
      {
        text: 'تقلل الأشجار المزروعة على جانبي الطريق من حدة الرياح المحملة بالأتربة صيفا.',
        finds: null,
        because: 'trees reduce the wind',
      },
    ],
  },
  {
    lemma: 'ضَغَطَ',
    verb: { past: 'ضغط', present: 'يضغط' },
    nouns: [{ singular: 'ضغط', plurals: ['ضغوط'] }],
    active: 'ضاغط',
    frames: [{ kind: 'speech', stance: 'request', content: ['ل', 'من'], addressee: ['على'] }],
    examples: [
      {
        text: 'وضغط الرئيس الأميركي جون هارلو على الجانبين للقبول بالصيغة المعدلة للهدنة.',
        finds: { cue: 'وضغط', speaker: 'جون هارلو', content: 'للقبول بالصيغة المعدلة للهدنة', stance: 'request' },
      },
      {
        text: 'يعاني المريض من ارتفاع ضغط الدم منذ سنوات ويخضع لمتابعة طبية شهرية منتظمة.',
        finds: null,
        because: 'ضغط الدم, blood pressure',
      },
    ],
  },
  {
    lemma: 'أَلْزَمَ',
    verb: { past: 'ألزم', present: 'يلزم' },
    nouns: [{ singular: 'إلزام' }],
    active: 'ملزم',
    passive: 'ملزم',
    frames: [
      { kind: 'speech', stance: 'request', content: ['ب'], addressee: ['object'] },
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: DIPLOMATS, also: ['مغادرة'] },
    ],
    examples: [
      {
        text: 'وألزم قرار مجلس الأمن الجماعات المسلحة بتسليم أسلحتها الثقيلة خلال شهرين.',
        finds: {
          cue: 'وألزم',
          speaker: 'قرار مجلس الأمن',
          content: 'الجماعات المسلحة بتسليم أسلحتها الثقيلة خلال شهرين',
          stance: 'request',
        },
      },
    ],
  },
  {
    lemma: 'حَرَّضَ',
    verb: { past: 'حرض', present: 'يحرض' },
    nouns: [{ singular: 'تحريض' }],
    active: 'محرض',
    frames: [{ kind: 'speech', stance: 'request', content: ['على'], addressee: ['object'], transitive: true }],
    examples: [
      {
        text: 'وحرض الوزير الإسرائيلي إيتان ليفي على اقتحام باحات المسجد خلال الأعياد.',
        finds: { cue: 'وحرض', speaker: 'إيتان ليفي', content: 'اقتحام باحات المسجد خلال الأعياد', stance: 'request' },
      },
    ],
  },
  {
    lemma: 'أَنْحَى بِاللَّائِمَة',
    verb: { past: 'أنحى', present: 'ينحي', passivePast: 'أنحي', passivePresent: 'ينحى' },
    nouns: [{ singular: 'إنحاء' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['على', 'ب'], addressee: ['على'] }],
    examples: [
      {
        text: 'وأنحى رئيس الوزراء الأرميني آرام سركيسيان باللائمة على قوات حفظ السلام في تدهور الأوضاع.',
        finds: {
          cue: 'وأنحى',
          speaker: 'آرام سركيسيان',
          content: 'باللائمة على قوات حفظ السلام في تدهور الأوضاع',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'اِسْتَفْظَعَ',
    verb: { past: 'استفظع', present: 'يستفظع' },
    nouns: [{ singular: 'استفظاع' }],
    frames: [{ kind: 'speech', stance: 'criticise', content: ['object'] }],
    examples: [
      {
        text: 'واستفظعت وزيرة الخارجية البلجيكية هيلين براندت قصف مدرسة تؤوي النازحين في خان يونس.',
        finds: {
          cue: 'واستفظعت',
          speaker: 'هيلين براندت',
          content: 'قصف مدرسة تؤوي النازحين في خان يونس',
          stance: 'criticise',
        },
      },
    ],
  },
  {
    lemma: 'مَانَعَ',
    verb: { past: 'مانع', present: 'يمانع' },
    nouns: [{ singular: 'ممانعة' }],
    active: 'ممانع',
    frames: [{ kind: 'speech', stance: 'reject', content: ['في', 'object', 'that'], denied: 'agree' }],
    examples: [
      {
        text: 'ولا تمانع وزارة الخارجية النرويجية في استضافة جولة جديدة من المحادثات.',
        finds: {
          cue: 'تمانع',
          speaker: 'وزارة الخارجية النرويجية',
          content: 'استضافة جولة جديدة من المحادثات',
          stance: 'agree',
        },
      },
    ],
  },
  {
    lemma: 'سَمَحَ',
    verb: { past: 'سمح', present: 'يسمح', passivePast: 'سمح', passivePresent: 'يسمح' },
    nouns: [{ singular: 'سماح' }],
    frames: [{ kind: 'speech', stance: 'agree', content: [], denied: 'reject' }],
    examples: [
      {
        text: 'وقال وزير الخارجية اللبناني جورج خوري: "لن نسمح بتحويل بلادنا إلى ساحة صراع".',
        finds: { speaker: 'جورج خوري', content: 'لن نسمح بتحويل بلادنا إلى ساحة صراع', stance: 'reject' },
      },
      {
        text: 'وسمحت السلطات الإسرائيلية بإدخال عشر شاحنات عبر المعبر.',
        finds: null,
        because: 'lets, says nothing',
      },
    ],
  },
]
