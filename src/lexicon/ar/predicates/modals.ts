import type { Predicate } from '../../types.ts'

/** Words that set the modality of the event they govern: scheduled, wished for, called off. Some are speech acts as well (رفض، اعتذر): both frames can hold of one clause. */
export const modals: readonly Predicate[] = [
  {
    lemma: 'اِرْتَقَبَ',
    verb: { past: 'ارتقب', present: 'يرتقب' },
    nouns: [{ singular: 'ارتقاب' }],
    active: 'مرتقب',
    passive: 'مرتقب',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['object', 'that'] }],
    examples: [
      {
        text: 'ومن المرتقب أن يصل وزير الدفاع البولندي ياتسك فيتوس إلى سيول مطلع الشهر القادم.',
        finds: { type: 'visit', trigger: 'يصل', participants: ['ياتسك فيتوس'], place: 'سيول', modality: 'planned' },
      },
    ],
  },
  {
    lemma: 'تَرَقَّبَ',
    verb: { past: 'ترقب', present: 'يترقب' },
    nouns: [{ singular: 'ترقب' }],
    active: 'مترقب',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['object', 'that'] }],
    examples: [
      {
        text: 'تترقب بغداد زيارة الرئيس التركي أحمد أوزجان المقررة الأسبوع المقبل لتوقيع اتفاق المياه.',
        finds: { type: 'visit', trigger: 'زيارة', participants: ['أحمد أوزجان'], modality: 'planned' },
      },
    ],
  },
  {
    lemma: 'اِفْتَرَضَ',
    verb: { past: 'افترض', present: 'يفترض' },
    nouns: [{ singular: 'افتراض', plurals: ['+ات'] }],
    active: 'مفترض',
    passive: 'مفترض',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['that'] }],
    examples: [
      {
        text: 'وكان من المفترض أن يلتقي الوزير الأميركي جون هارلو نظيره الصيني ليو جيان في جنيف غدا.',
        finds: { type: 'meeting', trigger: 'يلتقي', participants: ['جون هارلو', 'ليو جيان'], modality: 'planned' },
      },
      {
        text: 'يفترض علماء الآثار أن المعبد شيد قبل ثلاثة آلاف سنة على ضفة النهر.',
        finds: null,
        because: 'scholars suppose',
      },
    ],
  },
  {
    lemma: 'اِحْتَمَلَ',
    verb: { past: 'احتمل', present: 'يحتمل' },
    nouns: [{ singular: 'احتمال', plurals: ['+ات'] }],
    passive: 'محتمل',
    frames: [{ kind: 'modal', modality: 'proposed', takes: ['that', 'object'] }],
    examples: [
      {
        text: 'ومن المحتمل أن يزور رئيس الوزراء الهندي راجيف مينون كييف قبل نهاية الصيف.',
        finds: { type: 'visit', trigger: 'يزور', participants: ['راجيف مينون'], place: 'كييف', modality: 'proposed' },
      },
      {
        text: 'من المحتمل أن تهطل أمطار متفرقة على المناطق الساحلية مساء غد الثلاثاء.',
        finds: null,
        because: 'the weather',
      },
    ],
  },
  {
    lemma: 'أَمْكَنَ',
    verb: { past: 'أمكن', present: 'يمكن' },
    nouns: [{ singular: 'إمكان' }, { singular: 'إمكانية', plurals: ['+ات'] }],
    active: 'ممكن',
    frames: [{ kind: 'modal', modality: 'proposed', takes: ['that', 'object'] }],
    examples: [
      {
        text: 'وبحث المبعوثان إمكان عقد لقاء بين الرئيس الفنزويلي خوليان ريستريبو ونظيره الكولومبي إميليو كاستانو.',
        finds: {
          type: 'meeting',
          trigger: 'لقاء',
          participants: ['خوليان ريستريبو', 'إميليو كاستانو'],
          modality: 'proposed',
        },
      },
      {
        text: 'يمكن للمسافرين تجديد جوازاتهم عبر البوابة الإلكترونية من دون مراجعة مكاتب الوزارة.',
        finds: null,
        because: 'travellers may',
      },
    ],
  },
  {
    lemma: 'خَطَّطَ',
    verb: { past: 'خطط', present: 'يخطط' },
    nouns: [{ singular: 'تخطيط' }],
    active: 'مخطط',
    passive: 'مخطط',
    frames: [
      { kind: 'modal', modality: 'planned', takes: ['ل', 'object'] },
      { kind: 'speech', stance: 'commit', content: ['ل', 'object'] },
    ],
    examples: [
      {
        text: 'ويخطط الرئيس الصربي ميلان دراغيتش لزيارة باكو في الخريف لبحث إمدادات الغاز.',
        finds: {
          type: 'visit',
          trigger: 'لزيارة',
          participants: ['ميلان دراغيتش'],
          place: 'باكو',
          modality: 'planned',
        },
      },
      {
        text: 'عثر العمال على مخطط قديم للمدينة داخل جدار أحد البيوت المهجورة أمس.',
        finds: null,
        because: 'مخطط "drawing"',
      },
    ],
  },
  {
    lemma: 'مَهَّدَ',
    verb: { past: 'مهد', present: 'يمهد' },
    nouns: [{ singular: 'تمهيد' }],
    active: 'ممهد',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['ل'] }],
    examples: [
      {
        text: 'ويمهد اجتماع الخبراء في مسقط لقمة تجمع الرئيسين مهران رستمي وجون هارلو قريبا.',
        finds: { type: 'talks', trigger: 'لقمة', participants: ['مهران رستمي', 'جون هارلو'], modality: 'planned' },
      },
    ],
  },
  {
    lemma: 'حَضَّرَ لِ',
    verb: { past: 'حضر', present: 'يحضر' },
    nouns: [{ singular: 'تحضير', plurals: ['+ات'] }],
    active: 'محضر',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['ل', 'object'] }],
    examples: [
      {
        text: 'وتحضر الخارجية الجزائرية لزيارة الرئيس كمال بوزيدي المرتقبة إلى باريس في الربيع.',
        finds: { type: 'visit', trigger: 'لزيارة', participants: ['كمال بوزيدي'], place: 'باريس', modality: 'planned' },
      },
      {
        text: 'تحضر الأمهات أطباق العيد التقليدية قبل أيام من حلول المناسبة في كل بيت.',
        finds: null,
        because: 'prepare dishes',
      },
    ],
  },
  {
    lemma: 'أَعَدَّ لِ',
    verb: { past: 'أعدّ', present: 'يعد' },
    nouns: [{ singular: 'إعداد' }],
    active: 'معد',
    passive: 'معد',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['ل'] }],
    examples: [
      {
        text: 'ويعد فريقا البلدين لقمة تركية يونانية يحضرها أحمد أوزجان ونيكوس مافروس في أثينا.',
        finds: { type: 'talks', trigger: 'لقمة', participants: ['أحمد أوزجان', 'نيكوس مافروس'], modality: 'planned' },
      },
      {
        text: 'أعد الصحفي تقريرا مطولا عن عمالة الأطفال في مناجم الذهب غرب إفريقيا.',
        finds: null,
        because: 'prepares a report',
      },
    ],
  },
  {
    lemma: 'رَتَّبَ',
    verb: { past: 'رتب', present: 'يرتب' },
    nouns: [{ singular: 'ترتيب', plurals: ['+ات'] }],
    active: 'مرتب',
    passive: 'مرتب',
    frames: [{ kind: 'modal', modality: 'planned', takes: ['ل', 'object'] }],
    examples: [
      {
        text: 'ويرتب الوسيط العماني لقاء بين الوفد الحكومي اليمني برئاسة صالح العولقي وممثل الجماعة يحيى المداني.',
        finds: {
          type: 'meeting',
          trigger: 'لقاء',
          participants: ['صالح العولقي', 'يحيى المداني'],
          modality: 'planned',
        },
      },
      {
        text: 'رتب العامل الصناديق في المخزن وفق تواريخ انتهاء الصلاحية المدونة على كل منها.',
        finds: null,
        because: 'arranges boxes',
      },
    ],
  },
  {
    lemma: 'دَرَسَ',
    verb: { past: 'درس', present: 'يدرس' },
    nouns: [{ singular: 'دراسة', plurals: ['+ات'] }],
    active: 'دارس',
    passive: 'مدروس',
    frames: [{ kind: 'modal', modality: 'proposed', takes: ['object'] }],
    examples: [
      {
        text: 'تدرس لندن إيفاد وزير الخارجية توماس وينترز في زيارة إلى دمشق للمرة الأولى منذ الحرب.',
        finds: {
          type: 'visit',
          trigger: 'زيارة',
          participants: ['لندن', 'توماس وينترز'],
          place: 'دمشق',
          modality: 'proposed',
        },
      },
      {
        text: 'درس الوزير الهندسة المعمارية في جامعة بغداد قبل أن يلتحق بالسلك الدبلوماسي.',
        finds: null,
        because: 'studied at university',
      },
    ],
  },
  {
    lemma: 'أَوْشَكَ',
    verb: { past: 'أوشك', present: 'يوشك' },
    nouns: [{ singular: 'وشك' }],
    frames: [{ kind: 'modal', modality: 'planned', takes: ['على', 'that'] }],
    examples: [
      {
        text: 'وتوشك المغرب وموريتانيا على توقيع اتفاق جديد لتنظيم الصيد في المياه المشتركة.',
        finds: { type: 'sign', trigger: 'توقيع', participants: ['المغرب', 'موريتانيا'], modality: 'planned' },
      },
      {
        text: 'أوشكت أعمال ترميم الجامع التاريخي على الانتهاء بعد ثلاث سنوات من العمل المتواصل.',
        finds: null,
        because: 'works near completion',
      },
    ],
  },
  {
    lemma: 'أَلْغَى',
    verb: { past: 'ألغى', present: 'يلغي', passivePast: 'ألغي', passivePresent: 'يلغى' },
    nouns: [{ singular: 'إلغاء', plurals: ['+ات'] }],
    active: 'ملغ',
    passive: 'ملغى',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object'] }],
    examples: [
      {
        text: 'ألغى الرئيس البولندي ياتسك فيتوس زيارة إلى بودابست احتجاجا على الموقف المجري من أوكرانيا.',
        finds: {
          type: 'visit',
          trigger: 'زيارة',
          participants: ['ياتسك فيتوس'],
          place: 'بودابست',
          modality: 'cancelled',
        },
      },
      {
        text: 'ألغت المحكمة العليا حكما سابقا بحبس الصحفي فعاد إلى عمله مساء الأحد.',
        finds: null,
        because: 'quashes a verdict',
      },
    ],
  },
  {
    lemma: 'أَرْجَأَ',
    verb: { past: 'أرجأ', present: 'يرجئ', passivePast: 'أرجئ', passivePresent: 'يرجأ' },
    nouns: [{ singular: 'إرجاء' }],
    active: 'مرجئ',
    passive: 'مرجأ',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object'] }],
    examples: [
      {
        text: 'وأرجأ وزير الخارجية الصيني ليو جيان زيارته إلى طوكيو التي كانت مقررة غدا.',
        finds: { type: 'visit', trigger: 'زيارته', participants: ['ليو جيان'], place: 'طوكيو', modality: 'cancelled' },
      },
      {
        text: 'أرجأ القاضي النظر في الدعوى أسبوعين بطلب من محامي الدفاع في القضية.',
        finds: null,
        because: 'a judge adjourns',
      },
    ],
  },
  {
    lemma: 'أَجَّلَ',
    verb: { past: 'أجل', present: 'يؤجل' },
    nouns: [{ singular: 'تأجيل', plurals: ['+ات'] }],
    passive: 'مؤجل',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object'] }],
    examples: [
      {
        text: 'أجلت الرئاسة العراقية زيارة كان مقررا أن يقوم بها الرئيس حيدر الجنابي إلى أنقرة.',
        finds: {
          type: 'visit',
          trigger: 'زيارة',
          participants: ['حيدر الجنابي'],
          place: 'أنقرة',
          modality: 'cancelled',
        },
      },
      {
        text: 'وعمل الفريقان من أجل توفير مياه الشرب لسكان الأحياء الفقيرة خلال الصيف.',
        finds: null,
        because: 'من أجل "for the sake of"',
      },
    ],
  },
  {
    lemma: 'تَأَجَّلَ',
    verb: { past: 'تأجل', present: 'يتأجل' },
    nouns: [{ singular: 'تأجل' }],
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object'] }],
    examples: [
      {
        text: 'وتأجلت القمة المقررة بين كوسوفو وصربيا في بروكسل إلى موعد يحدد لاحقا.',
        finds: { type: 'talks', trigger: 'القمة', participants: ['كوسوفو', 'صربيا'], modality: 'cancelled' },
      },
      {
        text: 'تأجلت المباراة النهائية بسبب الأمطار الغزيرة التي غمرت أرضية الملعب الرئيسي بالمدينة.',
        finds: null,
        because: 'a match',
      },
    ],
  },
  {
    lemma: 'عَدَلَ عَنْ',
    verb: { past: 'عدل', present: 'يعدل' },
    nouns: [{ singular: 'عدول' }],
    frames: [
      { kind: 'modal', modality: 'cancelled', takes: ['عن'] },
      { kind: 'speech', stance: 'reject', content: ['عن'] },
    ],
    examples: [
      {
        text: 'وعدل رئيس الوزراء الإيطالي ماركو بيليني عن زيارة طرابلس لدواع أمنية.',
        finds: {
          type: 'visit',
          trigger: 'زيارة',
          participants: ['ماركو بيليني'],
          place: 'طرابلس',
          modality: 'cancelled',
        },
      },
      {
        text: 'يعدل القانون الجديد شروط منح الجنسية لأبناء المواطنات المتزوجات من أجانب.',
        finds: null,
        because: 'amends',
      },
    ],
  },
  {
    lemma: 'تَرَاجَعَ عَنْ',
    verb: { past: 'تراجع', present: 'يتراجع' },
    nouns: [{ singular: 'تراجع' }],
    active: 'متراجع',
    frames: [
      { kind: 'modal', modality: 'cancelled', takes: ['عن'] },
      { kind: 'speech', stance: 'reject', content: ['عن'] },
    ],
    examples: [
      {
        text: 'وتراجعت أسمرة عن المشاركة في القمة الإفريقية قبل ساعات من افتتاحها.',
        finds: { type: 'talks', trigger: 'القمة الإفريقية', participants: ['أسمرة'], modality: 'cancelled' },
      },
      {
        text: 'تراجع سعر صرف العملة المحلية أمام الدولار إلى أدنى مستوى منذ ثلاثة أعوام.',
        finds: null,
        because: 'falls, of a rate',
      },
    ],
  },
  {
    lemma: 'اِنْسَحَبَ مِنْ',
    verb: { past: 'انسحب', present: 'ينسحب' },
    nouns: [{ singular: 'انسحاب', plurals: ['+ات'] }],
    active: 'منسحب',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['من'] }],
    examples: [
      {
        text: 'وانسحب الوفد الإثيوبي برئاسة ديستا هايلي من المفاوضات حول السد بعد خلاف على الصياغة.',
        finds: { type: 'talks', trigger: 'المفاوضات', participants: ['ديستا هايلي'], modality: 'cancelled' },
      },
      {
        text: 'انسحبت القوات من ثلاث بلدات حدودية بعد أسابيع من القتال العنيف مع المتمردين.',
        finds: null,
        because: 'troops withdraw',
      },
    ],
  },
  {
    lemma: 'تَعَذَّرَ',
    verb: { past: 'تعذر', present: 'يتعذر' },
    nouns: [{ singular: 'تعذر' }],
    active: 'متعذر',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object', 'على'] }],
    examples: [
      {
        text: 'وتعذر عقد الاجتماع الذي كان مقررا بين صالح العولقي ويحيى المداني في عمان.',
        finds: {
          type: 'meeting',
          trigger: 'الاجتماع',
          participants: ['صالح العولقي', 'يحيى المداني'],
          modality: 'cancelled',
        },
      },
      {
        text: 'تعذر على السكان استخدام الطريق الجبلي بسبب تراكم الثلوج وانقطاع الكهرباء أمس.',
        finds: null,
        because: 'no event of the ontology',
      },
    ],
  },
  {
    lemma: 'فَشِلَ',
    verb: { past: 'فشل', present: 'يفشل' },
    nouns: [{ singular: 'فشل' }],
    active: 'فاشل',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['في'] }],
    examples: [
      {
        text: 'وفشل المبعوث الأممي باولو ريبيرو في عقد لقاء مع قائد الجماعة يحيى المداني في صنعاء.',
        finds: {
          type: 'meeting',
          trigger: 'لقاء',
          participants: ['باولو ريبيرو', 'يحيى المداني'],
          modality: 'cancelled',
        },
      },
      {
        text: 'فشلت التجربة الثانية لإطلاق القمر الصناعي بعد دقائق من إقلاع الصاروخ الحامل.',
        finds: null,
        because: 'a failed launch',
      },
    ],
  },
  {
    lemma: 'أَوْقَفَ',
    verb: { past: 'أوقف', present: 'يوقف' },
    nouns: [{ singular: 'إيقاف' }],
    passive: 'موقوف',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object'] }],
    examples: [
      {
        text: 'أوقفت تايلاند المحادثات التجارية مع كمبوديا بشأن الحدود البحرية حتى إشعار آخر.',
        finds: { type: 'talks', trigger: 'المحادثات', participants: ['تايلاند', 'كمبوديا'], modality: 'cancelled' },
      },
      {
        text: 'أوقفت الشرطة سائقا كان يقود شاحنته تحت تأثير الكحول على الطريق السريع ليلا.',
        finds: null,
        because: 'arrests',
      },
    ],
  },
  {
    lemma: 'تَوَقَّفَ',
    verb: { past: 'توقف', present: 'يتوقف' },
    nouns: [{ singular: 'توقف' }],
    active: 'متوقف',
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['object'] }],
    examples: [
      {
        text: 'وتوقفت المفاوضات بين الحكومة المالية والحركات الأزوادية عقب الهجوم الأخير على كيدال.',
        finds: {
          type: 'talks',
          trigger: 'المفاوضات',
          participants: ['الحكومة المالية', 'الحركات الأزوادية'],
          modality: 'cancelled',
        },
      },
      {
        text: 'توقف القطار فجأة بين محطتين بسبب عطل كهربائي أصاب نظام الإشارات في الخط.',
        finds: null,
        because: 'a train stops',
      },
    ],
  },
  {
    lemma: 'عَرْقَلَ',
    verb: { past: 'عرقل', present: 'يعرقل' },
    nouns: [{ singular: 'عرقلة' }],
    active: 'معرقل',
    frames: [
      {
        kind: 'event',
        type: 'vote',
        qualifier: ['قرار', 'قرارات'],
        subject: 'party',
        objectIs: 'topic',
        with: { في: 'host', مع: 'party' },
        needs: 'partner',
      },
      { kind: 'modal', modality: 'cancelled', takes: ['object'] },
    ],
    examples: [
      {
        text: 'وعرقلت الصين مشروع قرار في مجلس الأمن الدولي بشأن ميانمار.',
        finds: { type: 'vote', trigger: 'وعرقلت', participants: ['الصين', 'مجلس الأمن الدولي'] },
      },
      {
        text: 'عرقل الخلاف على التمثيل عقد مؤتمر الحوار بين حكومة جوبا والمعارضة المسلحة في نيروبي.',
        finds: {
          type: 'talks',
          trigger: 'مؤتمر',
          participants: ['حكومة جوبا', 'المعارضة المسلحة'],
          modality: 'cancelled',
        },
      },
      {
        text: 'عرقلت الأشجار المتساقطة حركة السير على الطريق الجبلي بعد العاصفة التي ضربت المنطقة.',
        finds: null,
        because: 'blocks traffic',
      },
    ],
  },
  {
    lemma: 'حَالَ دُونَ',
    verb: { past: 'حال', present: 'يحول' },
    nouns: [{ singular: 'حيلولة' }],
    frames: [{ kind: 'modal', modality: 'cancelled', takes: ['دون'] }],
    examples: [
      {
        text: 'وحالت العاصفة دون وصول رئيس الوزراء الأيسلندي غونار يونسون إلى أوسلو أمس.',
        finds: {
          type: 'visit',
          trigger: 'وصول',
          participants: ['غونار يونسون'],
          place: 'أوسلو',
          modality: 'cancelled',
        },
      },
      {
        text: 'حول المجلس مشروع القانون إلى لجنة مختصة لدراسة آثاره المالية على الموازنة.',
        finds: null,
        because: 'refers to a committee',
      },
    ],
  },
]
