import type { Predicate } from '../../types.ts'
import { LEADING, SENDING_HELP } from './common.ts'
import { ARMS, ARTS, ENVOYS, OWN_ENVOYS, OWN_HEADS, PRESS } from './qualifiers.ts'

/** Contacts: calls, meetings, visits, talks and messages, named by a verb or by a noun that has none. Frames with `needs` are no event until the second participant or the destination is found. */
export const contacts: readonly Predicate[] = [
  {
    lemma: 'هَاتَفَ',
    verb: { past: 'هاتف', present: 'يهاتف' },
    nouns: [{ singular: 'مهاتفة', plurals: ['+ات'] }],
    frames: [{ kind: 'event', type: 'call', subject: 'initiator', object: 'target', about: ['حول', 'بشأن'] }],
    examples: [
      {
        text: 'هاتف وزير الخارجية المصري نبيل شوقي نظيره السوداني عمر التوم لبحث تطورات الأوضاع في الخرطوم.',
        finds: { type: 'call', trigger: 'هاتف', participants: ['نبيل شوقي', 'عمر التوم'] },
      },
      {
        text: 'وجرى تحديث بيانات الهاتف الوطني للإبلاغ عن حالات الطوارئ في مختلف المحافظات.',
        finds: null,
        because: 'الهاتف is the telephone',
      },
    ],
  },
  {
    lemma: 'اِتَّصَلَ',
    verb: { past: 'اتصل', present: 'يتصل' },
    nouns: [{ singular: 'اتصال', plurals: ['+ات'] }],
    active: 'متصل',
    frames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'initiator',
        with: { ب: 'target', مع: 'target' },
        about: ['حول', 'بشأن'],
        needs: 'partner',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'initiator',
        with: { ب: 'target', مع: 'target', من: 'initiator', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['هاتفي', 'هاتفيا', 'هاتفيه', 'مرءي', 'مرءيا', 'فيديو'],
      },
      {
        kind: 'event',
        type: 'call',
        subject: 'initiator',
        with: { ب: 'target', مع: 'target', من: 'initiator' },
        about: ['حول', 'بشأن'],
        light: true,
      },
    ],
    examples: [
      {
        text: 'واتصل الرئيس التونسي يوسف بن عمار هاتفيا بنظيره الجزائري كمال بوزيدي لتهنئته بحلول عيد الفطر.',
        finds: { type: 'call', trigger: 'واتصل', participants: ['يوسف بن عمار', 'كمال بوزيدي'] },
      },
      {
        text: 'تلقى وزير الخارجية القطري خالد السليطي اتصالاً هاتفياً من نظيره النرويجي يوناس بيركه بشأن جهود الوساطة.',
        finds: { type: 'call', trigger: 'اتصالاً هاتفياً', participants: ['خالد السليطي', 'يوناس بيركه'] },
      },
      {
        text: 'وأجرى رئيس الوزراء العراقي حيدر الجنابي اتصالاً مع الرئيس التركي أحمد أوزجان لبحث ملف المياه.',
        finds: { type: 'call', trigger: 'اتصالاً', participants: ['حيدر الجنابي', 'أحمد أوزجان'] },
      },
      {
        text: 'وتراكمت الملفات الخاصة بكل ما يتصل بسلامة الغذاء في الأسواق الشعبية والمطاعم.',
        finds: null,
        because: 'يتصل ب of a matter: concerns',
      },
    ],
  },
  {
    lemma: 'مُكَالَمَة',
    nouns: [{ singular: 'مكالمة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'initiator',
        with: { مع: 'target', ب: 'target', من: 'initiator', بين: 'party' },
        about: ['حول', 'بشأن'],
      },
    ],
    examples: [
      {
        text: 'أجرى رئيس الوزراء العراقي حيدر الجنابي مكالمة هاتفية مع الرئيس الفرنسي أرنو ديلاكروا مساء الأحد.',
        finds: { type: 'call', trigger: 'مكالمة هاتفية', participants: ['حيدر الجنابي', 'أرنو ديلاكروا'] },
      },
    ],
  },
  {
    lemma: 'مُحَادَثَة هَاتِفِيَّة',
    nouns: [{ singular: 'محادثة' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'initiator',
        with: { مع: 'target', من: 'initiator', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['هاتفيه'],
      },
    ],
    examples: [
      {
        text: 'أجرى وزير الخارجية الأميركي جون هارلو محادثة هاتفية مع نظيره التركي أحمد أوزجان حول أمن الملاحة.',
        finds: { type: 'call', trigger: 'محادثة هاتفية', participants: ['جون هارلو', 'أحمد أوزجان'] },
      },
    ],
  },
  {
    lemma: 'مُشَاوَرَات',
    nouns: [{ singular: 'مشاورة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'party',
        with: { مع: 'target', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['هاتفيه'],
      },
      { kind: 'event', type: 'talks', subject: 'party', with: { مع: 'party', بين: 'party' }, about: ['حول', 'بشأن'] },
    ],
    examples: [
      {
        text: 'انطلقت في مسقط مشاورات سياسية بين عمان واليابان لبحث فرص الشراكة في مجال الطاقة.',
        finds: { type: 'talks', trigger: 'مشاورات', participants: ['عمان', 'اليابان'] },
      },
    ],
  },
  {
    lemma: 'بَاحَثَ',
    verb: { past: 'باحث', present: 'يباحث' },
    nouns: [{ singular: 'مباحثة', plurals: ['+ات'] }],
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        object: 'party',
        with: { مع: 'party' },
        about: ['في', 'حول', 'بشأن'],
        needs: 'partner',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'party',
        with: { مع: 'target', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['هاتفيه'],
      },
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['سلام', 'عسكري', 'نووي', 'تجاري', 'تقني', 'فني', 'استكشافي', 'تمهيدي'],
        needs: 'partner',
      },
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن', 'في'],
        each: 'person',
      },
    ],
    examples: [
      {
        text: 'أجرى وزير الخارجية السعودي فهد الدوسري في الرياض مباحثات مع نظيرته الألمانية كارين فوغل.',
        finds: {
          type: 'meeting',
          trigger: 'مباحثات',
          participants: ['فهد الدوسري', 'كارين فوغل'],
          place: 'الرياض',
        },
      },
      {
        text: 'ضبط رجال المباحث الجنائية في العاصمة ثلاث سيارات مسروقة داخل مرآب مهجور.',
        finds: null,
        because: 'المباحث is the criminal police',
      },
    ],
  },
  {
    lemma: 'تَهَاتَفَ',
    verb: { past: 'تهاتف', present: 'يتهاتف' },
    nouns: [{ singular: 'تهاتف' }],
    frames: [{ kind: 'event', type: 'call', subject: 'party', with: { مع: 'party' }, needs: 'partner' }],
    examples: [
      {
        text: 'وتهاتف ملك الأردن سامر الخطيب مع الرئيس القبرصي أندرياس ستافرو للتشاور في شأن حرائق الغابات.',
        finds: { type: 'call', trigger: 'وتهاتف', participants: ['سامر الخطيب', 'أندرياس ستافرو'] },
      },
    ],
  },
  {
    lemma: 'اِسْتَقْبَلَ',
    verb: { past: 'استقبل', present: 'يستقبل' },
    nouns: [{ singular: 'استقبال', plurals: ['+ات'] }],
    active: 'مستقبل',
    frames: [{ kind: 'event', type: 'meeting', subject: 'host', object: 'party' }],
    examples: [
      {
        text: 'استقبل الرئيس اللبناني جورج حداد في قصر بعبدا السفير الفرنسي أرنو ديلاكروا وبحث معه دعم الجيش.',
        finds: { type: 'meeting', trigger: 'استقبل', participants: ['جورج حداد', 'أرنو ديلاكروا'] },
      },
      {
        text: 'استقبل الرئيس اللبناني جورج حداد في قصر الضيافة ببيروت الوزير الفرنسي أرنو ديلاكروا.',
        finds: { type: 'meeting', trigger: 'استقبل', participants: ['أرنو ديلاكروا'], place: 'قصر الضيافة' },
      },
      {
        text: 'استقبل أمير الكويت بدر العنزي اليوم وزير الداخلية البحريني عيسى الرميحي والوفد المرافق له.',
        finds: { type: 'meeting', trigger: 'استقبل', participants: ['بدر العنزي', 'عيسى الرميحي'] },
      },
      {
        text: 'استقبل الرئيس اللبناني جورج حداد السفير المصري نبيل شوقي، ثم السفير الفرنسي أرنو ديلاكروا.',
        finds: { type: 'meeting', trigger: 'استقبل', participants: ['جورج حداد', 'أرنو ديلاكروا'] },
      },
      {
        text: 'استقبلت مستشفيات المدينة أكثر من مئتي جريح منذ بدء المعارك في الضواحي الشرقية.',
        finds: null,
        because: 'hospital takes in the wounded',
      },
    ],
  },
  {
    lemma: 'اِلْتَقَى',
    verb: { past: 'التقى', present: 'يلتقي', passivePast: 'التقي', passivePresent: 'يلتقى' },
    nouns: [{ singular: 'لقاء', plurals: ['+ات'] }, { singular: 'التقاء' }],
    active: 'ملتق',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        object: 'party',
        with: { مع: 'party', ب: 'party' },
        about: ['لبحث'],
        each: 'person',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party', ب: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        each: true,
      },
    ],
    examples: [
      {
        text: 'وعقد الوزير العماني سالم المعشني في نيويورك لقاءات مع الرئيس القبرصي أندرياس ستافرو ونظيره الكيني جوزيف كاماو.',
        finds: { type: 'meeting', trigger: 'لقاءات', participants: ['سالم المعشني', 'جوزيف كاماو'] },
      },
      {
        text: 'التقى وزير الخارجية العراقي حيدر الجنابي في بغداد نظيره الإيراني مهران رستمي.',
        finds: { type: 'meeting', trigger: 'التقى', participants: ['حيدر الجنابي', 'مهران رستمي'], place: 'بغداد' },
      },
      {
        text: 'عقد الوزير الأردني سامر الخطيب لقاء مع المبعوثة الأممية إيلينا فارغاس في مقر الوزارة.',
        finds: { type: 'meeting', trigger: 'لقاء', participants: ['سامر الخطيب', 'إيلينا فارغاس'] },
      },
      {
        text: 'وكان للوزير العماني سالم المعشني لقاءات مع عدد من قادة الدول على غرار الرئيس القبرصي أندرياس ستافرو.',
        finds: { type: 'meeting', trigger: 'لقاءات', participants: ['سالم المعشني', 'أندرياس ستافرو'] },
      },
      {
        text: 'والتقى الوزير العماني سالم المعشني عددا من نظرائه، من بينهم الوزير الكيني جوزيف كاماو.',
        finds: { type: 'meeting', participants: ['سالم المعشني', 'جوزيف كاماو'] },
      },
      {
        text: 'التقى الوزير العماني سالم المعشني نظيره الإيراني مهران رستمي والأمين العام للأمم المتحدة يوناس بيركه.',
        finds: { type: 'meeting', participants: ['سالم المعشني', 'يوناس بيركه'] },
      },
      {
        text: 'فضلا عن لقائه مع الرئيس الهندي راجيف مينون ووزير الخارجية الهندي أرون كابور، زار الوزير العماني سالم المعشني البرلمان.',
        finds: { type: 'meeting', trigger: 'لقائه', participants: ['سالم المعشني', 'أرون كابور'] },
      },
      {
        text: 'أطلع وزير الخارجية السوداني عمر التوم السفير الياباني على تطورات الأوضاع خلال لقاء جمعهما في بورتسودان.',
        finds: { type: 'meeting', trigger: 'لقاء', participants: ['عمر التوم'] },
      },
      {
        text: 'يلتقي النهران عند المدينة القديمة قبل أن يصبا معا في البحر المتوسط شمالا.',
        finds: null,
        because: 'rivers join',
      },
    ],
  },
  {
    lemma: 'لَقِيَ',
    verb: { past: 'لقي', present: 'يلقى' },
    active: 'لاق',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        object: 'party',
        not: [
          'حتف',
          'مصرع',
          'حتفه',
          'حتفها',
          'حتفهم',
          'حتفهما',
          'مصرعه',
          'مصرعها',
          'مصرعهم',
          'مصرعهما',
          'جزاء',
          'مصير',
          'ترحيب',
          'دعم',
          'صدى',
          'رواج',
          'استجابة',
          'التزام',
          'قبول',
          'رفض',
          'استحسان',
          'اهتمام',
          'إشادة',
          'تأييد',
          'تجاوب',
          'إقبال',
          'معارضة',
          'انتقاد',
          'قبض',
        ],
      },
    ],
    examples: [
      {
        text: 'ولقي رئيس الحكومة الليبية موسى المبروك في تونس وزير الخارجية التونسي يوسف بن عمار أمس.',
        finds: { type: 'meeting', trigger: 'ولقي', participants: ['موسى المبروك', 'يوسف بن عمار'] },
      },
      {
        text: 'لقي عشرة أشخاص حتفهم في حادث سير مروع على الطريق الرابط بين المدينتين.',
        finds: null,
        because: 'لقي حتفه: died',
      },
    ],
  },
  {
    lemma: 'قَابَلَ',
    verb: { past: 'قابل', present: 'يقابل', passivePast: 'قوبل' },
    nouns: [{ singular: 'مقابلة', plurals: ['+ات'] }],
    active: 'مقابل',
    frames: [
      { kind: 'event', type: 'meeting', subject: 'party', object: 'party', with: { مع: 'party' }, each: 'person' },
    ],
    examples: [
      {
        text: 'وقابل السفير السوداني عمر التوم وزير الخارجية الصيني ليو جيان في بكين صباح الثلاثاء.',
        finds: { type: 'meeting', trigger: 'وقابل', participants: ['عمر التوم', 'ليو جيان'], place: 'بكين' },
      },
      {
        text: 'قابلت الحكومة إضراب النقابات بالصمت طوال الشهر الماضي رغم اتساع رقعته.',
        finds: null,
        because: 'meets an act with silence',
      },
    ],
  },
  {
    lemma: 'اِجْتَمَعَ',
    verb: { past: 'اجتمع', present: 'يجتمع' },
    nouns: [{ singular: 'اجتماع', plurals: ['+ات'] }],
    active: 'مجتمع',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { ب: 'party', مع: 'party' },
        about: ['لبحث', 'بشأن'],
        needs: 'partner',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { بين: 'party', مع: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['رباعي', 'خماسي', 'سداسي', 'ثلاثي', 'وزاري', 'سنوي', 'دوري', 'تحضيري'],
      },
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { بين: 'party', مع: 'party' },
        about: ['حول', 'بشأن'],
        gathers: true,
      },
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party', بين: 'party', ب: 'party' },
        about: ['حول', 'بشأن'],
        each: true,
      },
    ],
    examples: [
      {
        text: 'واجتمع وزير الدفاع اليوناني نيكوس مافروس مع نظيره المصري نبيل شوقي في أثينا.',
        finds: { type: 'meeting', trigger: 'واجتمع', participants: ['نيكوس مافروس', 'نبيل شوقي'], place: 'أثينا' },
      },
      {
        text: 'عقد وزير المالية المغربي إدريس العلمي اجتماعاً مع مديرة الصندوق هيلين براندت على هامش المنتدى.',
        finds: { type: 'meeting', trigger: 'اجتماعاً', participants: ['إدريس العلمي', 'هيلين براندت'] },
      },
      {
        text: 'لم يحشد المجتمع الدولي ما يكفي من الخيام لإيواء ضحايا الفيضانات هذا الشتاء.',
        finds: null,
        because: 'المجتمع is the noun "community"',
      },
    ],
  },
  {
    lemma: 'زَارَ',
    verb: { past: 'زار', present: 'يزور', passivePast: 'زير', passivePresent: 'يزار' },
    nouns: [{ singular: 'زيارة', plurals: ['+ات'] }],
    active: 'زائر',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', objectIs: 'place' }],
    nounFrames: [
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        objectIs: 'place',
        with: { من: 'initiator' },
        to: ['إلى', 'ل'],
        about: ['لبحث'],
      },
    ],
    examples: [
      {
        text: 'ويزور رئيس الوزراء الماليزي عزمان رحيم القاهرة الأسبوع المقبل على رأس وفد اقتصادي.',
        finds: { type: 'visit', trigger: 'ويزور', participants: ['عزمان رحيم'], place: 'القاهرة' },
      },
      {
        text: 'بدأ وزير الخارجية الياباني كينجي موراتا زيارة رسمية إلى الدوحة تستمر يومين.',
        finds: { type: 'visit', trigger: 'زيارة رسمية', participants: ['كينجي موراتا'], place: 'الدوحة' },
      },
      {
        text: 'استقبل الرئيس القبرصي أندرياس ستافرو الوزير العماني سالم المعشني خلال زيارته إلى نيقوسيا.',
        finds: { type: 'visit', trigger: 'زيارته', participants: ['سالم المعشني'], place: 'نيقوسيا' },
      },
      {
        text: 'زار آلاف السياح المعابد الأثرية في الأقصر خلال عطلة نهاية السنة الميلادية.',
        finds: null,
        because: 'tourists, no official capacity',
      },
    ],
  },
  {
    lemma: 'جَوْلَة',
    nouns: [{ singular: 'جولة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { من: 'party', بين: 'party', مع: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['محادثات', 'مفاوضات', 'مباحثات', 'مشاورات', 'حوار', 'محادثه', 'مسار'],
      },
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        to: ['في', 'إلى'],
        qualifier: ['خليجيه', 'افريقيه', 'اوروبيه', 'اقليميه', 'اسيويه', 'عربيه', 'مغاربيه', 'خارجيه', 'شرق', 'تشمل'],
      },
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        to: ['إلى'],
        not: ['دوري', 'تصفيات', 'قتال', 'نزال', 'انتخابات'],
        needs: 'destination',
      },
    ],
    examples: [
      {
        text: 'اختتمت في جنيف الجولة الخامسة من المحادثات بين اليمن والمنظمة الدولية للهجرة دون نتائج حاسمة.',
        finds: {
          type: 'talks',
          trigger: 'الجولة الخامسة من المحادثات',
          participants: ['اليمن', 'المنظمة الدولية للهجرة'],
        },
      },
      {
        text: 'يبدأ المبعوث الأميركي جون هارلو غدا جولة إقليمية تشمل القاهرة وعمان والرياض.',
        finds: { type: 'visit', trigger: 'جولة إقليمية', participants: ['جون هارلو'], modality: 'planned' },
      },
      {
        text: 'وأوضحت المتحدثة أن جولة وزيرة الخارجية الكندية هيلين براندت ستشمل الرياض والدوحة.',
        finds: { type: 'visit', trigger: 'جولة', participants: ['هيلين براندت'], modality: 'planned' },
      },
      {
        text: 'ويختتم الوزير الياباني كينجي موراتا جولته في المنطقة التي شملت كذلك عمان ومسقط.',
        finds: { type: 'visit', trigger: 'جولته', participants: ['كينجي موراتا'] },
      },
      {
        text: 'خسر الملاكم التونسي في الجولة الثالثة أمام منافسه الكوبي ضمن بطولة العالم.',
        finds: null,
        because: 'a round of boxing',
      },
    ],
  },
  {
    lemma: 'وَصَلَ',
    verb: { past: 'وصل', present: 'يصل', passivePresent: 'يوصل' },
    nouns: [{ singular: 'وصول' }],
    active: 'واصل',
    frames: [
      { kind: 'event', type: 'visit', subject: 'initiator', objectIs: 'place', to: ['إلى', 'ل'], needs: 'destination' },
    ],
    examples: [
      {
        text: 'وصل وزير الدفاع الإيطالي ماركو بيليني إلى بيروت في زيارة رسمية تستغرق ثلاثة أيام.',
        finds: { type: 'visit', trigger: 'وصل', participants: ['ماركو بيليني'], place: 'بيروت' },
      },
      {
        text: 'ووصلت إلى مسقط صباح اليوم وزيرة الخارجية النرويجية إنغريد هالسن على رأس وفد كبير.',
        finds: { type: 'visit', trigger: 'ووصلت', participants: ['إنغريد هالسن'], place: 'مسقط' },
      },
      {
        text: 'وصل عدد النازحين إلى أكثر من مليون شخص منذ اندلاع القتال في الإقليم.',
        finds: null,
        because: 'a number reaches',
      },
    ],
  },
  {
    lemma: 'تَوَجَّهَ',
    verb: { past: 'توجه', present: 'يتوجه' },
    nouns: [{ singular: 'توجه', plurals: ['+ات'] }],
    active: 'متوجه',
    frames: [
      { kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى', 'نحو', 'صوب', 'ل'], needs: 'destination' },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' },
    ],
    examples: [
      {
        text: 'وتوجه الرئيس الجزائري كمال بوزيدي إلى موسكو صباح الأربعاء للمشاركة في المنتدى الاقتصادي.',
        finds: { type: 'visit', trigger: 'وتوجه', participants: ['كمال بوزيدي'], place: 'موسكو' },
      },
      {
        text: 'وأنهى الوزير الهندي راجيف مينون اجتماعاته في عمان متوجهاً إلى بغداد في محطته الثانية.',
        finds: { type: 'visit', trigger: 'متوجهاً', participants: ['راجيف مينون'], place: 'بغداد' },
      },
      {
        text: 'توجه الناخبون إلى مراكز الاقتراع منذ ساعات الصباح الأولى لاختيار مجلس جديد.',
        finds: null,
        because: 'voters, no official capacity',
      },
    ],
  },
  {
    lemma: 'اِتَّجَهَ',
    verb: { past: 'اتجه', present: 'يتجه' },
    nouns: [{ singular: 'اتجاه', plurals: ['+ات'] }],
    active: 'متجه',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى', 'نحو', 'صوب'], needs: 'destination' }],
    nounFrames: [],
    examples: [
      {
        text: 'أنهى وزير التجارة البرازيلي أنطونيو فيانا لقاءاته في أبوظبي ثم اتجه إلى الرياض مساء أمس.',
        finds: { type: 'visit', trigger: 'اتجه', participants: ['أنطونيو فيانا'], place: 'الرياض' },
      },
      {
        text: 'تتجه أسعار النفط إلى الارتفاع مع تراجع المخزونات الأميركية للأسبوع الرابع تواليا.',
        finds: null,
        because: 'tend to',
      },
    ],
  },
  {
    lemma: 'غَادَرَ',
    verb: { past: 'غادر', present: 'يغادر', passivePast: 'غودر' },
    nouns: [{ singular: 'مغادرة' }],
    active: 'مغادر',
    frames: [
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        leaves: true,
        to: ['إلى', 'نحو', 'صوب'],
        needs: 'destination',
      },
    ],
    examples: [
      {
        text: 'غادر الرئيس العراقي حيدر الجنابي بغداد متوجها إلى نيويورك للمشاركة في أعمال الجمعية العامة.',
        finds: { type: 'visit', trigger: 'غادر', participants: ['حيدر الجنابي'], place: 'نيويورك' },
      },
      {
        text: 'وغادر الوزير الأوغندي سام كاتو كمبالا صوب نيروبي للتشاور في شأن أمن البحيرات.',
        finds: { type: 'visit', trigger: 'وغادر', participants: ['سام كاتو'], place: 'نيروبي' },
      },
      {
        text: 'غادر الرئيس السابق المستشفى بعد تعافيه من عملية جراحية أجريت له الأسبوع الماضي.',
        finds: null,
        because: 'leaves a place without a destination',
      },
    ],
  },
  {
    lemma: 'سَافَرَ',
    verb: { past: 'سافر', present: 'يسافر' },
    nouns: [{ singular: 'سفر', plurals: ['أسفار'] }],
    active: 'مسافر',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى', 'ل'], needs: 'destination' }],
    examples: [
      {
        text: 'وسافر وزير الخارجية اليمني صالح العولقي إلى جيبوتي لبحث ملف الملاحة في باب المندب.',
        finds: { type: 'visit', trigger: 'وسافر', participants: ['صالح العولقي'], place: 'جيبوتي' },
      },
    ],
  },
  {
    lemma: 'قَدِمَ',
    verb: { past: 'قدم', present: 'يقدم' },
    nouns: [{ singular: 'قدوم' }],
    active: 'قادم',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى'], needs: 'destination' }],
    examples: [
      {
        text: 'وقدم الوزير الباكستاني عمران درّاني إلى الكويت مساء السبت تلبية لدعوة رسمية.',
        finds: { type: 'visit', trigger: 'وقدم', participants: ['عمران درّاني'], place: 'الكويت' },
      },
      {
        text: 'ترتفع الرسوم الجامعية في العام القادم بنسبة عشرة في المئة على الطلاب الجدد.',
        finds: null,
        because: 'القادم "next"',
      },
    ],
  },
  {
    lemma: 'حَلَّ بِ',
    verb: { past: 'حلّ', present: 'يحل' },
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['ب', 'في', 'على'], needs: 'destination' }],
    examples: [
      {
        text: 'وحل الوزير الأول الجزائري كمال بوزيدي بالعاصمة الموريتانية نواكشوط اليوم في زيارة عمل وصداقة.',
        finds: { type: 'visit', trigger: 'وحل', participants: ['كمال بوزيدي'], place: 'نواكشوط' },
      },
      {
        text: 'وحلت وزيرة الدفاع الألمانية كارين فوغل ضيفة على تونس في ختام جولتها المغاربية.',
        finds: { type: 'visit', trigger: 'وحلت', participants: ['كارين فوغل'], place: 'تونس' },
      },
      {
        text: 'لم يعثر المهندسون على حل سريع لمشكلة تسرب المياه من أنابيب السد القديم.',
        finds: null,
        because: 'حل "solution"',
      },
    ],
  },
  {
    lemma: 'عَادَ',
    verb: { past: 'عاد', present: 'يعود' },
    nouns: [{ singular: 'عودة' }],
    active: 'عائد',
    frames: [
      { kind: 'event', type: 'restore', subject: 'initiator', with: { إلى: 'target' }, qualifier: OWN_HEADS },
      {
        kind: 'event',
        type: 'restore',
        subject: 'initiator',
        with: { إلى: 'target' },
        qualifier: ['مقعد', 'حضن', 'حاضنة', 'عضوية', 'جامعة'],
      },
      { kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى'], needs: 'destination' },
    ],
    examples: [
      {
        text: 'أعلنت وزارة الخارجية البحرينية عودة سفيرها إلى بيروت بعد غياب استمر عامين.',
        finds: { type: 'restore', trigger: 'عودة', participants: ['البحرين', 'لبنان'] },
      },
      {
        text: 'وعاد المبعوث الأممي باولو ريبيرو إلى صنعاء لاستكمال لقاءاته مع قادة الجماعة.',
        finds: { type: 'visit', trigger: 'وعاد', participants: ['باولو ريبيرو'], place: 'صنعاء' },
      },
      {
        text: 'عادت عشرات العائلات إلى منازلها بعد انسحاب المسلحين من القرى الحدودية المحاذية.',
        finds: null,
        because: 'families return home',
      },
    ],
  },
  {
    lemma: 'اِنْتَقَلَ',
    verb: { past: 'انتقل', present: 'ينتقل' },
    nouns: [{ singular: 'انتقال', plurals: ['+ات'] }],
    active: 'منتقل',
    frames: [
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        to: ['إلى'],
        not: ['صف', 'صفوف', 'نادي', 'منتخب', 'دوري', 'رحمة', 'مرحلة'],
        needs: 'destination',
      },
    ],
    examples: [
      {
        text: 'يبدأ الوزير الكندي دانيال روس جولته في القاهرة ثم ينتقل إلى عمان مطلع الأسبوع المقبل.',
        finds: { type: 'visit', trigger: 'ينتقل', participants: ['دانيال روس'], place: 'عمان' },
      },
      {
        text: 'انتقل اللاعب المغربي إلى نادي العاصمة الإسبانية في صفقة قياسية هذا الصيف.',
        finds: null,
        because: 'transfer of a player',
      },
    ],
  },
  {
    lemma: 'طَارَ',
    verb: { past: 'طار', present: 'يطير' },
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى'], needs: 'destination' }],
    examples: [
      {
        text: 'وطار وزير الخارجية التركي أحمد أوزجان إلى كييف لعرض مبادرة جديدة لوقف القتال.',
        finds: { type: 'visit', trigger: 'وطار', participants: ['أحمد أوزجان'], place: 'كييف' },
      },
    ],
  },
  {
    lemma: 'وَفَدَ',
    verb: { past: 'وفد', present: 'يفد' },
    nouns: [{ singular: 'وفود' }],
    active: 'وافد',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى'], needs: 'destination' }],
    examples: [
      {
        text: 'ويفد إلى الجزائر الشهر المقبل الرئيس الصومالي عبدي ورسمه في أول زيارة دولة له.',
        finds: { type: 'visit', trigger: 'ويفد', participants: ['عبدي ورسمه'], place: 'الجزائر' },
      },
      {
        text: 'ضم الوفد الإماراتي عددا من رجال الأعمال وممثلي الصناديق السيادية الكبرى.',
        finds: null,
        because: 'الوفد is the delegation',
      },
    ],
  },
  {
    lemma: 'تَفَقَّدَ',
    verb: { past: 'تفقد', present: 'يتفقد' },
    nouns: [{ singular: 'تفقد' }],
    active: 'متفقد',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', objectIs: 'place' }],
    examples: [
      {
        text: 'وتفقد وزير الخارجية الأيرلندي شون غالاغر مخيم الزعتري خلال زيارته إلى الأردن.',
        finds: { type: 'visit', trigger: 'وتفقد', participants: ['شون غالاغر'], place: 'مخيم الزعتري' },
      },
    ],
  },
  {
    lemma: 'قَصَدَ',
    verb: { past: 'قصد', present: 'يقصد' },
    nouns: [{ singular: 'قصد' }],
    active: 'قاصد',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', objectIs: 'place' }],
    examples: [
      {
        text: 'وقصد رئيس الوزراء الأرميني آرام سركيسيان طهران بعد ختام محادثاته في تبليسي.',
        finds: { type: 'visit', trigger: 'وقصد', participants: ['آرام سركيسيان'], place: 'طهران' },
      },
      { text: 'لم يقصد السائق إيذاء المارة حين فقد السيطرة على شاحنته في المنحدر.', finds: null, because: 'intends' },
    ],
  },
  {
    lemma: 'رَافَقَ',
    verb: { past: 'رافق', present: 'يرافق', passivePast: 'روفق' },
    nouns: [{ singular: 'مرافقة' }],
    active: 'مرافق',
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', objectIs: 'place', needs: 'destination' }],
    examples: [
      {
        text: 'توجه الرئيس التركي أحمد أوزجان إلى باكو يرافقه وزير الدفاع مراد يلدز وعدد من المسؤولين.',
        finds: { type: 'visit', trigger: 'توجه', participants: ['أحمد أوزجان', 'مراد يلدز'], place: 'باكو' },
      },
      {
        text: 'تضررت المرافق العامة في المدينة من السيول ولا سيما شبكات المياه والكهرباء.',
        finds: null,
        because: 'المرافق "facilities"',
      },
    ],
  },
  {
    lemma: 'وَدَّعَ',
    rare: true,
    verb: { past: 'ودع', present: 'يودع' },
    nouns: [{ singular: 'وداع' }, { singular: 'توديع' }],
    active: 'مودع',
    frames: [{ kind: 'event', type: 'meeting', subject: 'host', object: 'party' }],
    examples: [
      {
        text: 'ودع أمير قطر خالد السليطي السفير الياباني كينجي موراتا بمناسبة انتهاء فترة عمله في البلاد.',
        finds: { type: 'meeting', trigger: 'ودع', participants: ['خالد السليطي', 'كينجي موراتا'] },
      },
      {
        text: 'وكان في وداع الرئيس القبرصي أندرياس ستافرو بمطار القاهرة وزير السياحة المصري نبيل شوقي.',
        finds: { type: 'meeting', trigger: 'وداع', participants: ['نبيل شوقي', 'أندرياس ستافرو'] },
      },
      {
        text: 'ودع المنتخب التونسي البطولة مبكرا بعد خسارته أمام منافسه الكاميروني بهدفين.',
        finds: null,
        because: 'leaves the tournament',
      },
    ],
  },
  {
    lemma: 'حَضَرَ',
    verb: { past: 'حضر', present: 'يحضر' },
    nouns: [{ singular: 'حضور' }],
    active: 'حاضر',
    frames: [
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        to: ['إلى'],
        not: ['زيارة', 'زياره', 'لقاء', 'قمة', 'قمه', 'مؤتمر', 'مءتمر', 'اجتماع', 'حفل', 'جلسة', 'جلسه'],
        needs: 'destination',
        named: true,
      },
      { kind: 'event', type: 'meeting', subject: 'observer', objectIs: 'topic' },
    ],
    nounFrames: [{ kind: 'event', type: 'meeting', subject: 'observer', objectIs: 'topic' }],
    examples: [
      {
        text: 'وحضر إلى عمان أمس الوزير الكيني جوزيف كاماو للتباحث في شأن التبادل التجاري.',
        finds: { type: 'visit', trigger: 'وحضر', participants: ['جوزيف كاماو'], place: 'عمان' },
      },
      {
        text: 'استقبل الملك الأردني سامر الخطيب رئيس البنك الدولي غراهام كول، وحضر اللقاء وزير التخطيط وليد الرشق.',
        finds: { type: 'meeting', trigger: 'حضر', participants: ['سامر الخطيب', 'غراهام كول', 'وليد الرشق'] },
      },
      {
        text: 'حضر آلاف المشجعين المباراة النهائية في الاستاد الوطني رغم برودة الطقس الشديدة.',
        finds: null,
        because: 'spectators',
      },
    ],
  },
  {
    lemma: 'شَارَكَ',
    verb: { past: 'شارك', present: 'يشارك', passivePast: 'شورك' },
    nouns: [{ singular: 'مشاركة', plurals: ['+ات'] }],
    active: 'مشارك',
    frames: [{ kind: 'light', takes: ['في'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'يشارك وزير الخارجية العماني سالم المعشني في مؤتمر المانحين المقرر عقده في بروكسل غدا.',
        finds: { type: 'talks', trigger: 'مؤتمر المانحين', participants: ['سالم المعشني'] },
      },
      {
        text: 'شاركت عشرات السيدات في معرض المنتجات التقليدية الذي أقيم وسط مدينة فاس.',
        finds: null,
        because: 'no diplomatic gathering',
      },
    ],
  },
  {
    lemma: 'تَرَأَّسَ',
    verb: { past: 'ترأس', present: 'يترأس' },
    nouns: [{ singular: 'ترؤس' }],
    active: 'مترئس',
    ...LEADING,
    examples: [
      {
        text: 'وترأس وزير التجارة الماليزي عزمان رحيم وفدا من رجال الأعمال إلى القاهرة مطلع الأسبوع.',
        finds: { type: 'visit', trigger: 'وترأس', participants: ['عزمان رحيم'], place: 'القاهرة' },
      },
      {
        text: 'وترأس وزير الخارجية الكويتي بدر العنزي وفد بلاده إلى أعمال القمة العربية في بغداد.',
        finds: { type: 'talks', trigger: 'القمة العربية', participants: ['بدر العنزي'] },
      },
      {
        text: 'ترأس الطبيب لسنوات قسم الجراحة في المستشفى العسكري قبل أن يتقاعد ويتفرغ للكتابة.',
        finds: null,
        because: 'heads a department',
      },
    ],
  },
  {
    lemma: 'رَأَسَ',
    verb: { past: 'رأس', present: 'يرأس' },
    nouns: [{ singular: 'رئاسة' }],
    ...LEADING,
    examples: [
      {
        text: 'ورأس وزير التجارة السعودي فهد الدوسري اجتماع اللجنة السعودية العراقية المشتركة في جدة.',
        finds: { type: 'talks', trigger: 'اجتماع', participants: ['فهد الدوسري'] },
      },
      {
        text: 'على رأس أولويات الحكومة الجديدة خفض معدلات البطالة بين خريجي الجامعات والمعاهد.',
        finds: null,
        because: 'رأس "head"',
      },
    ],
  },
  {
    lemma: 'اِسْتَضَافَ',
    verb: { past: 'استضاف', present: 'يستضيف', passivePast: 'استضيف', passivePresent: 'يستضاف' },
    nouns: [{ singular: 'استضافة' }],
    active: 'مستضيف',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event', hosts: true }],
    examples: [
      {
        text: 'تستضيف سلطنة عمان جولة جديدة من المفاوضات بين إيران والولايات المتحدة نهاية الأسبوع.',
        finds: { type: 'talks', trigger: 'جولة جديدة من المفاوضات', participants: ['إيران', 'الولايات المتحدة'] },
      },
      {
        text: 'تستضيف الدوحة البطولة الآسيوية لكرة القدم بمشاركة أربعة وعشرين منتخبا وطنيا.',
        finds: null,
        because: 'a sports tournament',
      },
    ],
  },
  {
    lemma: 'اِحْتَضَنَ',
    verb: { past: 'احتضن', present: 'يحتضن' },
    nouns: [{ singular: 'احتضان' }],
    active: 'محتضن',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'تحتضن الجزائر مطلع نوفمبر القمة العربية الأفريقية بمشاركة عشرات القادة ورؤساء الحكومات.',
        finds: { type: 'talks', trigger: 'القمة العربية الأفريقية' },
      },
      {
        text: 'احتضنت الأم طفلها العائد من رحلة علاج طويلة وسط دموع أفراد العائلة والجيران.',
        finds: null,
        because: 'embraces',
      },
    ],
  },
  {
    lemma: 'اِخْتَتَمَ',
    verb: { past: 'اختتم', present: 'يختتم' },
    nouns: [{ singular: 'اختتام' }],
    active: 'مختتم',
    frames: [
      { kind: 'speech', stance: 'state', content: ['quote', 'that'], neutral: true },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' },
    ],
    examples: [
      {
        text: 'واختتم الوزير القبرصي أندرياس ستافرو قائلا إن نيقوسيا تمد يدها إلى جميع جيرانها.',
        finds: {
          cue: 'واختتم',
          speaker: 'أندرياس ستافرو',
          content: 'نيقوسيا تمد يدها إلى جميع جيرانها',
          stance: 'state',
        },
      },
      {
        text: 'اختتمت في الرباط أعمال الدورة الثالثة للجنة المشتركة بين المغرب والسنغال.',
        finds: { type: 'talks', trigger: 'الدورة الثالثة للجنة المشتركة', participants: ['المغرب', 'السنغال'] },
      },
    ],
  },
  {
    lemma: 'اِنْطَلَقَ',
    verb: { past: 'انطلق', present: 'ينطلق' },
    nouns: [{ singular: 'انطلاق' }, { singular: 'انطلاقة' }],
    active: 'منطلق',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'انطلقت في أستانا الجولة السابعة من المحادثات بين كازاخستان وأوزبكستان حول تقاسم المياه.',
        finds: { type: 'talks', trigger: 'الجولة السابعة من المحادثات', participants: ['كازاخستان', 'أوزبكستان'] },
      },
      {
        text: 'انطلقت صافرات الإنذار في المدن الشمالية بعد رصد مسيرات قادمة من البحر.',
        finds: null,
        because: 'sirens',
      },
    ],
  },
  {
    lemma: 'بَدَأَ',
    verb: { past: 'بدأ', present: 'يبدأ', passivePast: 'بدئ' },
    nouns: [{ singular: 'بدء' }, { singular: 'بداية', plurals: ['+ات'] }],
    active: 'بادئ',
    frames: [
      { kind: 'light', takes: ['object', 'ب'], subject: 'first', of: 'event' },
      { kind: 'light', takes: ['ب'], subject: 'first', of: 'speech' },
      { kind: 'modal', modality: 'planned', takes: ['ب'] },
    ],
    examples: [
      {
        text: 'بدأ الرئيس الفيتنامي نغوين مينه زيارة رسمية إلى أبوظبي تستمر ثلاثة أيام.',
        finds: { type: 'visit', trigger: 'زيارة رسمية', participants: ['نغوين مينه'], place: 'أبوظبي' },
      },
    ],
  },
  {
    lemma: 'اِنْعَقَدَ',
    verb: { past: 'انعقد', present: 'ينعقد' },
    nouns: [{ singular: 'انعقاد' }],
    active: 'منعقد',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'انعقد في نواكشوط أمس اجتماع وزاري ضم موريتانيا ومالي لتنسيق أمن الحدود.',
        finds: { type: 'talks', trigger: 'اجتماع', participants: ['موريتانيا', 'مالي'] },
      },
    ],
  },
  {
    lemma: 'اِلْتَأَمَ',
    verb: { past: 'التأم', present: 'يلتئم' },
    nouns: [{ singular: 'التئام' }],
    active: 'ملتئم',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'التأمت في تونس قمة مغاربية جمعت تونس وليبيا لبحث ملف الهجرة غير النظامية.',
        finds: { type: 'talks', trigger: 'قمة', participants: ['تونس', 'ليبيا'] },
      },
      {
        text: 'التأم جرح المصاب سريعا بعد العملية الجراحية التي أجراها له أطباء المستشفى الميداني.',
        finds: null,
        because: 'a wound heals',
      },
    ],
  },
  {
    lemma: 'بَحَثَ',
    verb: { past: 'بحث', present: 'يبحث' },
    nouns: [{ singular: 'بحث', plurals: ['أبحاث', 'بحوث'] }],
    active: 'باحث',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
        about: ['في'],
        needs: 'partner',
        not: ['عن'],
      },
    ],
    examples: [
      {
        text: 'وبحث وزير الداخلية اللبناني جورج حداد مع السفير البلجيكي لوك فيرمولن ملف المساعدات الأمنية.',
        finds: { type: 'meeting', trigger: 'وبحث', participants: ['جورج حداد', 'لوك فيرمولن'] },
      },
      {
        text: 'بحثت فرق الإنقاذ عن ناجين تحت الأنقاض طوال الليل من دون أن تعثر على أحد.',
        finds: null,
        because: 'بحث عن: searches',
      },
    ],
  },
  {
    lemma: 'تَبَاحَثَ',
    verb: { past: 'تباحث', present: 'يتباحث' },
    nouns: [{ singular: 'تباحث' }],
    active: 'متباحث',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party' },
        about: ['حول', 'بشأن', 'في'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتباحث وزير الخارجية المغربي إدريس العلمي مع نظيره الغابوني باتريس أونغو حول التعاون جنوب جنوب.',
        finds: { type: 'meeting', trigger: 'وتباحث', participants: ['إدريس العلمي', 'باتريس أونغو'] },
      },
    ],
  },
  {
    lemma: 'تَحَادَثَ',
    verb: { past: 'تحادث', present: 'يتحادث' },
    nouns: [{ singular: 'تحادث' }],
    active: 'متحادث',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party' },
        about: ['حول', 'بشأن', 'في'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتحادث الوزير الأول الجزائري كمال بوزيدي مع الوزير التونسي يوسف بن عمار حول أمن الحدود.',
        finds: { type: 'meeting', trigger: 'وتحادث', participants: ['كمال بوزيدي', 'يوسف بن عمار'] },
      },
    ],
  },
  {
    lemma: 'نَاقَشَ',
    verb: { past: 'ناقش', present: 'يناقش', passivePast: 'نوقش' },
    nouns: [
      { singular: 'مناقشة', plurals: ['+ات'] },
      { singular: 'نقاش', plurals: ['+ات'] },
    ],
    active: 'مناقش',
    frames: [
      { kind: 'event', type: 'meeting', subject: 'party', objectIs: 'topic', with: { مع: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'وناقش وزير الطاقة العراقي حيدر الجنابي مع نظيره الأردني سامر الخطيب مشروع الربط الكهربائي.',
        finds: { type: 'meeting', trigger: 'وناقش', participants: ['حيدر الجنابي', 'سامر الخطيب'] },
      },
      {
        text: 'ناقش الطالب رسالة الدكتوراه أمام لجنة ضمت خمسة أساتذة من جامعات مغربية وفرنسية.',
        finds: null,
        because: 'a thesis',
      },
    ],
  },
  {
    lemma: 'تَنَاوَلَ',
    verb: { past: 'تناول', present: 'يتناول', passivePast: 'تنوول' },
    nouns: [{ singular: 'تناول' }],
    active: 'متناول',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
        needs: 'partner',
        not: ['غداء', 'عشاء', 'فطور', 'إفطار', 'وجبة', 'طعام', 'قهوة'],
      },
    ],
    examples: [
      {
        text: 'وتناول الوزير المصري نبيل شوقي مع ضيفه التشيكي يان نوفاك ملف المياه والتعاون السياحي.',
        finds: { type: 'meeting', trigger: 'وتناول', participants: ['نبيل شوقي', 'يان نوفاك'] },
      },
      {
        text: 'تناول المرضى وجبة الإفطار ثم بدأ الأطباء جولتهم اليومية في أقسام المستشفى المختلفة.',
        finds: null,
        because: 'eats',
      },
    ],
  },
  {
    lemma: 'تَدَارَسَ',
    verb: { past: 'تدارس', present: 'يتدارس', passivePast: 'تدورس' },
    nouns: [{ singular: 'تدارس' }],
    active: 'متدارس',
    frames: [
      { kind: 'event', type: 'meeting', subject: 'party', objectIs: 'topic', with: { مع: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'وتدارس الوزير الموريتاني سيدي ولد أحمد مع السفير الصيني ليو جيان مشاريع الصيد البحري.',
        finds: { type: 'meeting', trigger: 'وتدارس', participants: ['سيدي ولد أحمد', 'ليو جيان'] },
      },
    ],
  },
  {
    lemma: 'اِسْتَعْرَضَ',
    verb: { past: 'استعرض', present: 'يستعرض' },
    nouns: [{ singular: 'استعراض', plurals: ['+ات'] }],
    active: 'مستعرض',
    frames: [
      { kind: 'event', type: 'meeting', subject: 'party', objectIs: 'topic', with: { مع: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'واستعرض ولي العهد البحريني عيسى الرميحي مع رئيسة الوزراء التايلاندية سيرين تشاي آفاق التعاون.',
        finds: { type: 'meeting', trigger: 'واستعرض', participants: ['عيسى الرميحي', 'سيرين تشاي'] },
      },
      {
        text: 'استعرض قائد المنطقة العسكرية حرس الشرف في ساحة القصر الجمهوري قبيل بدء العرض.',
        finds: null,
        because: 'inspects a guard of honour',
      },
    ],
  },
  {
    lemma: 'تَشَاوَرَ',
    verb: { past: 'تشاور', present: 'يتشاور' },
    nouns: [{ singular: 'تشاور' }],
    active: 'متشاور',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party' },
        about: ['حول', 'بشأن', 'في'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتشاور وزير الخارجية العماني سالم المعشني مع نظيره الإيراني مهران رستمي حول جدول الجولة القادمة.',
        finds: { type: 'meeting', trigger: 'وتشاور', participants: ['سالم المعشني', 'مهران رستمي'] },
      },
    ],
  },
  {
    lemma: 'تَفَاوَضَ',
    verb: { past: 'تفاوض', present: 'يتفاوض' },
    nouns: [{ singular: 'تفاوض' }, { singular: 'مفاوضة', plurals: ['+ات'] }],
    active: 'متفاوض',
    frames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { مع: 'party' },
        about: ['حول', 'بشأن', 'على'],
        needs: 'partner',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتتفاوض القاهرة مع الاتحاد الأوروبي بشأن برنامج دعم مالي جديد منذ مطلع السنة.',
        finds: { type: 'talks', trigger: 'وتتفاوض', participants: ['القاهرة', 'الاتحاد الأوروبي'] },
      },
      {
        text: 'استؤنفت في جنيف المفاوضات بين أرمينيا وأذربيجان حول ترسيم الحدود بعد توقف طويل.',
        finds: { type: 'talks', trigger: 'المفاوضات', participants: ['أرمينيا', 'أذربيجان'] },
      },
    ],
  },
  {
    lemma: 'تَحَاوَرَ',
    verb: { past: 'تحاور', present: 'يتحاور' },
    nouns: [{ singular: 'تحاور' }, { singular: 'حوار', plurals: ['+ات'] }],
    active: 'متحاور',
    frames: [
      { kind: 'event', type: 'talks', subject: 'party', with: { مع: 'party' }, about: ['حول'], needs: 'partner' },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'انعقد في الرياض الحوار الاستراتيجي بين السعودية والهند بمشاركة وزراء الخارجية والطاقة.',
        finds: { type: 'talks', trigger: 'الحوار الاستراتيجي', participants: ['السعودية', 'الهند'] },
      },
    ],
  },
  {
    lemma: 'تَبَادَلَ',
    verb: { past: 'تبادل', present: 'يتبادل', passivePast: 'تبودل' },
    nouns: [{ singular: 'تبادل' }],
    active: 'متبادل',
    passive: 'متبادل',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        needs: 'partner',
        qualifier: ['سفراء'],
      },
      {
        kind: 'event',
        type: 'message',
        subject: 'party',
        with: { مع: 'party' },
        needs: 'partner',
        qualifier: ['برقية', 'رسالة'],
      },
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
        needs: 'partner',
        qualifier: ['رأي', 'آراء', 'وجهة', 'حديث', 'كلمة', 'زيارة'],
      },
    ],
    examples: [
      {
        text: 'تبادلت إثيوبيا وإريتريا السفراء بعد قطيعة دامت عشرين عاما.',
        finds: { type: 'restore', trigger: 'تبادلت', participants: ['إثيوبيا', 'إريتريا'] },
      },
      {
        text: 'وتبادل الوزير السوداني عمر التوم مع السفير السعودي فهد الدوسري وجهات النظر حول أمن البحر الأحمر.',
        finds: { type: 'meeting', trigger: 'وتبادل', participants: ['عمر التوم', 'فهد الدوسري'] },
      },
      {
        text: 'تبادل أمير الكويت بدر العنزي والرئيس الفرنسي أرنو ديلاكروا برقيات التهاني بمناسبة مرور ستين عاما على العلاقات.',
        finds: { type: 'message', trigger: 'تبادل', participants: ['بدر العنزي', 'أرنو ديلاكروا'] },
      },
      {
        text: 'تبادل الجيشان القصف المدفعي على طول الخط الفاصل دون ورود أنباء عن ضحايا.',
        finds: null,
        because: 'exchange fire',
      },
    ],
  },
  {
    lemma: 'نَسَّقَ',
    verb: { past: 'نسق', present: 'ينسق' },
    nouns: [{ singular: 'تنسيق' }],
    active: 'منسق',
    passive: 'منسق',
    nounFrames: [],
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party' },
        about: ['بشأن', 'حول'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'ونسق وزير الخارجية الليبي موسى المبروك مع نظيره المالطي جوزيف زميت بشأن عمليات الإنقاذ في البحر.',
        finds: { type: 'meeting', trigger: 'ونسق', participants: ['موسى المبروك', 'جوزيف زميت'] },
      },
    ],
  },
  {
    lemma: 'جَلَسَ',
    verb: { past: 'جلس', present: 'يجلس' },
    nouns: [{ singular: 'جلوس' }],
    active: 'جالس',
    frames: [
      { kind: 'event', type: 'meeting', subject: 'party', with: { مع: 'party', إلى: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'وجلس رئيس الوزراء الإثيوبي ديستا هايلي مع نظيره الصومالي عبدي ورسمه للمرة الأولى منذ الأزمة.',
        finds: { type: 'meeting', trigger: 'وجلس', participants: ['ديستا هايلي', 'عبدي ورسمه'] },
      },
      {
        text: 'وجلس المتهم في قفص الاتهام صامتا طوال الجلسة التي استمرت أكثر من ساعتين.',
        finds: null,
        because: 'sits',
      },
    ],
  },
  {
    lemma: 'بَعَثَ',
    verb: { past: 'بعث', present: 'يبعث' },
    nouns: [{ singular: 'بعث' }],
    active: 'باعث',
    frames: [
      { kind: 'light', takes: ['ب', 'object'], subject: 'first', of: 'event' },
      {
        kind: 'event',
        type: 'message',
        qualifier: ['رسالة', 'رسائل', 'برقية', 'دعوة', 'خطاب', 'خطابا', 'أوراق', 'رد', 'مذكرة'],
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target' },
        about: ['بمناسبة'],
      },
    ],
    examples: [
      {
        text: 'بعث سلطان عمان سالم المعشني برقية تهنئة إلى الرئيس الفنلندي يوكا سارينن بمناسبة اليوم الوطني.',
        finds: { type: 'message', trigger: 'بعث', participants: ['سالم المعشني', 'يوكا سارينن'] },
      },
      {
        text: 'بعث الهدوء في شوارع العاصمة الأمل في نفوس السكان بعد شهور من الاضطرابات.',
        finds: null,
        because: 'gives hope',
      },
    ],
  },
  {
    lemma: 'أَرْسَلَ',
    verb: { past: 'أرسل', present: 'يرسل' },
    nouns: [{ singular: 'إرسال', plurals: ['+ات'] }],
    active: 'مرسل',
    frames: [
      SENDING_HELP,
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        object: 'initiator',
        to: ['إلى', 'ل'],
        qualifier: ['وفدا', 'وفودا', 'مبعوثا', 'موفدا', 'بعثة', 'بعثه'],
        needs: 'destination',
      },
      { kind: 'event', type: 'appoint', qualifier: OWN_HEADS, subject: 'initiator', with: { إلى: 'target' } },
      { kind: 'light', takes: ['object', 'ب'], subject: 'first', of: 'event' },
    ],
    nounFrames: [
      { kind: 'light', takes: ['object', 'ب'], subject: 'first', of: 'event' },
      { kind: 'event', type: 'appoint', qualifier: OWN_HEADS, subject: 'initiator', with: { إلى: 'target' } },
    ],
    examples: [
      {
        text: 'وأرسلت كينيا وفدا برئاسة الوزير الكيني جوزيف كاماو إلى جوبا لتقريب وجهات النظر.',
        finds: { type: 'visit', trigger: 'وأرسلت', participants: ['كينيا', 'جوزيف كاماو'], place: 'جوبا' },
      },
      {
        text: 'أرسل الرئيس المصري نبيل شوقي رسالة إلى نظيره الإريتري تسفاي برهاني تتعلق بأمن البحر الأحمر.',
        finds: { type: 'message', trigger: 'رسالة', participants: ['نبيل شوقي', 'تسفاي برهاني'] },
      },
      {
        text: 'وأرسلت مصر فريقا طبيا إلى جنوب السودان لعلاج المصابين.',
        finds: { type: 'aid', trigger: 'وأرسلت', participants: ['مصر', 'جنوب السودان'] },
      },
      {
        text: 'أرسلت الشركة ثلاث سفن إضافية لنقل الركاب العالقين في جزر الأرخبيل الشمالية.',
        finds: null,
        because: 'sends ships',
      },
    ],
  },
  {
    lemma: 'وَجَّهَ',
    verb: { past: 'وجه', present: 'يوجه' },
    nouns: [{ singular: 'توجيه', plurals: ['+ات'] }],
    active: 'موجه',
    passive: 'موجه',
    frames: [
      { kind: 'light', takes: ['object', 'ب'], subject: 'first', of: 'both' },
      { kind: 'speech', stance: 'request', content: ['ب'], addressee: ['object'] },
    ],
    examples: [
      {
        text: 'وجه الملك المغربي إدريس العلمي رسالة إلى المشاركين في المنتدى العالمي للهجرة بمراكش.',
        finds: { type: 'message', trigger: 'رسالة', participants: ['إدريس العلمي'] },
      },
      {
        text: 'ووجه الرئيس المصري نبيل شوقي بسرعة إرسال مستشفى ميداني إلى المناطق المنكوبة.',
        finds: {
          cue: 'ووجه',
          speaker: 'نبيل شوقي',
          content: 'بسرعة إرسال مستشفى ميداني إلى المناطق المنكوبة',
          stance: 'request',
        },
      },
      {
        text: 'وجه الوزير أصبعه نحو الخريطة ثم شرح للحضور مسار الطريق الجديد بين المدينتين.',
        finds: null,
        because: 'points',
      },
    ],
  },
  {
    lemma: 'سَلَّمَ',
    verb: { past: 'سلم', present: 'يسلم' },
    nouns: [{ singular: 'تسليم' }],
    active: 'مسلم',
    frames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: ARMS,
        subject: 'initiator',
        object: 'target',
        with: { ل: 'target', إلى: 'target' },
        needs: 'partner',
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event', carries: true },
      {
        kind: 'event',
        type: 'message',
        qualifier: ['رسالة', 'رسائل', 'برقية', 'دعوة', 'خطاب', 'خطابا', 'أوراق', 'رد'],
        subject: 'mediator',
        with: { ل: 'target', إلى: 'target' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وسلمت ألمانيا أوكرانيا منظومة دفاع جوي متوسطة المدى.',
        finds: { type: 'aid', trigger: 'وسلمت', participants: ['ألمانيا', 'أوكرانيا'] },
      },
      {
        text: 'سلم السفير الجزائري كمال بوزيدي رسالة خطية إلى الرئيس الزامبي مواندا تيمبو من نظيره الجزائري.',
        finds: { type: 'message', trigger: 'سلم', participants: ['كمال بوزيدي', 'مواندا تيمبو'] },
      },
      {
        text: 'تلقى الرئيس التونسي يوسف بن عمار رسالة خطية من الرئيس الجزائري كمال بوزيدي سلمها وزير الخارجية الجزائري رشيد المنصوري.',
        finds: {
          type: 'message',
          trigger: 'رسالة خطية',
          participants: ['يوسف بن عمار', 'كمال بوزيدي', 'رشيد المنصوري'],
        },
      },
      {
        text: 'وسلم الرسالة السفير الجزائري كمال بوزيدي إلى الرئيس التونسي يوسف بن عمار.',
        finds: { type: 'message', participants: ['كمال بوزيدي', 'يوسف بن عمار'] },
      },
      {
        text: 'سلم عشرات المسلحين أسلحتهم لقوات الجيش وفق برنامج العفو الصادر الصيف الماضي.',
        finds: null,
        because: 'hand over weapons',
      },
    ],
  },
  {
    lemma: 'تَقَبَّلَ',
    verb: { past: 'تقبل', present: 'يتقبل' },
    nouns: [{ singular: 'تقبل' }],
    active: 'متقبل',
    frames: [{ kind: 'light', takes: ['object'], subject: 'second', of: 'event' }],
    examples: [
      {
        text: 'تقبل الرئيس التونسي كمال بوزيدي أوراق اعتماد السفير الياباني كينجي موراتا في قصر قرطاج.',
        finds: { type: 'appoint', trigger: 'أوراق', participants: ['كمال بوزيدي', 'كينجي موراتا'] },
      },
    ],
  },
  {
    lemma: 'تَسَلَّمَ',
    verb: { past: 'تسلم', present: 'يتسلم' },
    nouns: [{ singular: 'تسلم' }],
    active: 'متسلم',
    frames: [{ kind: 'light', takes: ['object'], subject: 'second', of: 'event' }],
    examples: [
      {
        text: 'تسلم أمير الكويت بدر العنزي رسالة خطية من الرئيس الأوزبكي رستم كريموف تتعلق بالعلاقات الثنائية.',
        finds: { type: 'message', trigger: 'رسالة خطية', participants: ['بدر العنزي', 'رستم كريموف'] },
      },
      {
        text: 'تسلم الفائزون جوائزهم في حفل كبير أقيم بدار الأوبرا وسط حضور جماهيري واسع.',
        finds: null,
        because: 'prizes',
      },
    ],
  },
  {
    lemma: 'رَاسَلَ',
    verb: { past: 'راسل', present: 'يراسل', passivePast: 'روسل' },
    nouns: [{ singular: 'رسالة', plurals: ['رسائل'] }],
    frames: [{ kind: 'event', type: 'message', subject: 'initiator', object: 'target' }],
    nounFrames: [
      {
        kind: 'event',
        type: 'message',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        about: ['بمناسبة'],
      },
    ],
    examples: [
      {
        text: 'تلقى الرئيس السنغالي ماكي ندياي رسالة من نظيره الغامبي آداما ساني تتصل بأمن الحدود.',
        finds: { type: 'message', trigger: 'رسالة', participants: ['ماكي ندياي', 'آداما ساني'] },
      },
      {
        text: 'امتلأت شاشة الهاتف بعشرات الرسائل القصيرة من متاجر تبيع عطورا وساعات مقلدة.',
        finds: null,
        because: 'text messages',
      },
    ],
  },
  {
    lemma: 'أَبْرَقَ',
    verb: { past: 'أبرق', present: 'يبرق' },
    nouns: [{ singular: 'برقية', plurals: ['+ات'] }],
    frames: [
      {
        kind: 'event',
        type: 'message',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target' },
        about: ['بمناسبة'],
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'message',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        about: ['بمناسبة'],
      },
    ],
    examples: [
      {
        text: 'تلقى ملك البحرين عيسى الرميحي برقية تهنئة من رئيس وزراء بنغلاديش شفيق رحمن بمناسبة العيد الوطني.',
        finds: { type: 'message', trigger: 'برقية تهنئة', participants: ['عيسى الرميحي', 'شفيق رحمن'] },
      },
    ],
  },
  {
    lemma: 'خَاطَبَ',
    verb: { past: 'خاطب', present: 'يخاطب', passivePast: 'خوطب' },
    nouns: [
      { singular: 'مخاطبة', plurals: ['+ات'] },
      { singular: 'خطاب', plurals: ['+ات'] },
    ],
    active: 'مخاطب',
    frames: [
      {
        kind: 'event',
        type: 'message',
        subject: 'initiator',
        object: 'target',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'message',
        light: true,
        subject: 'initiator',
        with: { إلى: 'target', من: 'initiator' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وخاطب وزير الخارجية السوداني عمر التوم الأمين العام للأمم المتحدة هنري أوكافور بشأن توصيل الإغاثة.',
        finds: { type: 'message', trigger: 'وخاطب', participants: ['عمر التوم', 'هنري أوكافور'] },
      },
    ],
  },
  {
    lemma: 'مُذَكِّرَة اِحْتِجَاج',
    nouns: [{ singular: 'مذكرة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'message',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        qualifier: ['احتجاج', 'دبلوماسي', 'شفهي', 'شفوي', 'رسمي', 'خطي'],
        not: ['تفاهم', 'توقيف', 'اعتقال'],
        light: true,
      },
    ],
    examples: [
      {
        text: 'وجهت وزارة الخارجية الكينية مذكرة احتجاج إلى السفارة الإثيوبية في نيروبي.',
        finds: { type: 'message', trigger: 'مذكرة', participants: ['السفارة الإثيوبية'] },
      },
      {
        text: 'وأصدرت النيابة مذكرة توقيف رسمية بحق ثلاثة من مديري المصرف.',
        finds: null,
        because: 'a warrant of arrest',
      },
    ],
  },
  {
    lemma: 'قِمَّة',
    nouns: [{ singular: 'قمة', plurals: ['قمم'] }],
    frames: [],
    nounFrames: [
      { kind: 'event', type: 'talks', subject: 'party', with: { بين: 'party', مع: 'party' }, about: ['حول', 'بشأن'] },
    ],
    examples: [
      {
        text: 'تعقد في بغداد السبت المقبل قمة ثلاثية بين العراق والأردن ومصر لمتابعة مشاريع الربط.',
        finds: { type: 'talks', trigger: 'قمة ثلاثية', participants: ['العراق', 'الأردن', 'مصر'], modality: 'planned' },
      },
      {
        text: 'تسلق المتسابقون قمة الجبل في أقل من ثلاث ساعات رغم الرياح الشديدة والثلوج.',
        finds: null,
        because: 'a mountain top',
      },
    ],
  },
  {
    lemma: 'مُؤْتَمَر',
    nouns: [{ singular: 'مؤتمر', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        not: [...PRESS, ...ARTS],
        with: { بين: 'party' },
        about: ['حول', 'بشأن', 'ل'],
      },
    ],
    examples: [
      {
        text: 'تستضيف باريس في يناير مؤتمرا دوليا لدعم لبنان بمشاركة عدد من الدول المانحة.',
        finds: { type: 'talks', trigger: 'مؤتمرا دوليا', modality: 'planned' },
      },
      {
        text: 'ازدحمت القاعة بعشرات المصورين في مؤتمر صحفي لنجم الغناء اللبناني عن ألبومه الجديد.',
        finds: null,
        because: 'a press conference is no contact',
      },
    ],
  },
  {
    lemma: 'مُحَادَثَات',
    nouns: [{ singular: 'محادثات', gender: 'f' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'call',
        subject: 'party',
        with: { مع: 'target', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['هاتفيه'],
      },
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: [
          'سلام',
          'عسكري',
          'نووي',
          'تجاري',
          'تقني',
          'فني',
          'استكشافي',
          'تمهيدي',
          'ثلاثي',
          'رباعي',
          'خماسي',
          'سداسي',
        ],
        needs: 'partner',
      },
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن', 'في'],
        each: 'person',
      },
      { kind: 'event', type: 'talks', subject: 'party', with: { بين: 'party' }, about: ['حول', 'بشأن'] },
    ],
    examples: [
      {
        text: 'أجرى وزير الخارجية الصيني ليو جيان محادثات مع نظيرته الإندونيسية سري واهيوني في جاكرتا.',
        finds: { type: 'meeting', trigger: 'محادثات', participants: ['ليو جيان', 'سري واهيوني'], place: 'جاكرتا' },
      },
    ],
  },
  {
    lemma: 'جَلْسَة',
    nouns: [{ singular: 'جلسة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['مباحثات', 'محادثات', 'عمل', 'مشاورات', 'مغلقه', 'ثناءيه'],
      },
      { kind: 'event', type: 'talks', subject: 'party', about: ['حول', 'بشأن', 'ل'] },
    ],
    examples: [
      {
        text: 'عقد الوزير المصري نبيل شوقي جلسة مباحثات مع نظيره الكيني جوزيف كاماو في القاهرة أمس.',
        finds: { type: 'meeting', trigger: 'جلسة مباحثات', participants: ['نبيل شوقي', 'جوزيف كاماو'] },
      },
      {
        text: 'أجلت محكمة الجنايات جلسة النطق بالحكم على المتهمين في قضية الرشوة إلى مايو.',
        finds: null,
        because: 'a court session',
      },
    ],
  },
  {
    lemma: 'دَوْرَة',
    nouns: [{ singular: 'دورة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        about: ['حول', 'بشأن'],
        not: ['حالي', 'راهن'],
        qualifier: [
          'مجلس',
          'لجنه',
          'جمعيه',
          'عاديه',
          'استثناءيه',
          'طارءه',
          'اعمال',
          'مشتركه',
          'منتدي',
          'مؤتمر',
          'قمه',
          'حوار',
          'اجتماع',
          'مشاوره',
          'محادثات',
        ],
      },
      { kind: 'event', type: 'talks', subject: 'party', about: ['حول', 'بشأن'], light: true, not: ['حالي', 'راهن'] },
    ],
    examples: [
      {
        text: 'عقد مجلس وزراء الداخلية العرب دورته الثانية والأربعين في تونس بحضور ممثلي الإنتربول.',
        finds: { type: 'talks', trigger: 'دورته', participants: ['مجلس وزراء الداخلية العرب'], place: 'تونس' },
      },
      {
        text: 'تنطلق في القاهرة غدا أعمال الدورة العادية لمجلس الجامعة العربية على مستوى وزراء الخارجية.',
        finds: { type: 'talks', trigger: 'الدورة العادية', modality: 'planned' },
      },
      {
        text: 'توج المنتخب السنغالي بلقب الدورة الرياضية بعد فوزه في النهائي على منتخب غانا.',
        finds: null,
        because: 'a sports meet',
      },
    ],
  },
  {
    lemma: 'نَدْوَة',
    nouns: [{ singular: 'ندوة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        not: [...PRESS, ...ARTS],
        with: { بين: 'party' },
        about: ['حول', 'بشأن'],
      },
    ],
    examples: [
      {
        text: 'نظمت الجامعة العربية في تونس ندوة حول الأمن المائي شارك فيها وزير الزراعة الأردني سامر الخطيب.',
        finds: { type: 'talks', trigger: 'ندوة', participants: ['الجامعة العربية', 'سامر الخطيب'], place: 'تونس' },
      },
      {
        text: 'عقد مدرب الفريق ندوة صحفية عشية المباراة الحاسمة أمام منافسه الكاميروني.',
        finds: null,
        because: 'a press conference',
      },
    ],
  },
  {
    lemma: 'مُنْتَدَى',
    nouns: [{ singular: 'منتدى', plurals: ['منتديات'] }],
    frames: [],
    nounFrames: [
      { kind: 'event', type: 'talks', subject: 'party', not: ARTS, with: { بين: 'party' }, about: ['حول', 'ل'] },
    ],
    examples: [
      {
        text: 'افتتح في الرياض منتدى الأعمال بين السعودية وفيتنام بحضور مئات المستثمرين.',
        finds: { type: 'talks', trigger: 'منتدى الأعمال', participants: ['السعودية', 'فيتنام'] },
      },
    ],
  },
  {
    lemma: 'لَجْنَة مُشْتَرَكَة',
    nouns: [{ singular: 'لجنة', plurals: ['لجان'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { بين: 'party' },
        qualifier: ['مشتركه', 'عليا', 'وزاريه', 'متابعه', 'حكوميه', 'سياسيه', 'اقتصاديه', 'فنيه'],
        light: true,
        sits: true,
      },
    ],
    examples: [
      {
        text: 'اجتمعت في مسقط اللجنة المشتركة بين عمان وتركيا في دورتها الثانية عشرة.',
        finds: { type: 'meeting', trigger: 'اجتمعت', participants: ['عمان', 'تركيا'] },
      },
      {
        text: 'شكلت الوزارة لجنة تحقيق في أسباب انهيار السد الصغير قرب القرية الجبلية.',
        finds: null,
        because: 'a committee of inquiry',
      },
    ],
  },
  {
    lemma: 'مَأْدُبَة',
    nouns: [{ singular: 'مأدبة', plurals: ['مآدب'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'host',
        with: { ل: 'party', على: 'party', مع: 'party' },
        qualifier: ['غداء', 'عشاء', 'افطار', 'غذاء', 'تكريما'],
      },
    ],
    examples: [
      {
        text: 'أقام الرئيس الموريتاني سيدي ولد أحمد مأدبة عشاء على شرف نظيره الرواندي بول موغابي.',
        finds: { type: 'meeting', trigger: 'مأدبة عشاء', participants: ['سيدي ولد أحمد', 'بول موغابي'] },
      },
      {
        text: 'وأقام رئيس الوزراء الماليزي أحمد إسماعيل مأدبة غداء تكريما للرئيس التركي مراد يلدز.',
        finds: { type: 'meeting', trigger: 'مأدبة غداء', participants: ['أحمد إسماعيل', 'مراد يلدز'] },
      },
    ],
  },
  {
    lemma: 'غَدَاء عَمَل',
    nouns: [{ singular: 'غداء' }, { singular: 'عشاء' }, { singular: 'غذاء' }, { singular: 'فطور' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'host',
        with: { ل: 'party', على: 'party', مع: 'party' },
        qualifier: ['عمل', 'رسمي', 'تكريمي'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'ويقيم الرئيس الهندي راجيف مينون غداء عمل على شرف الرئيس المصري نبيل شوقي.',
        finds: { type: 'meeting', trigger: 'غداء', participants: ['راجيف مينون', 'نبيل شوقي'] },
      },
      {
        text: 'يتناول الموظفون غداء سريعا في مطعم الوزارة قبل استئناف الدوام.',
        finds: null,
        because: 'a meal',
      },
    ],
  },
  {
    lemma: 'حَفْل عَشَاء',
    nouns: [{ singular: 'حفل' }, { singular: 'حفلة' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'host',
        with: { ل: 'party', على: 'party' },
        qualifier: ['عشاء', 'غداء', 'افطار'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'كما أقام السفير الياباني لدى الكويت كينجي موراتا حفل عشاء على شرف وزير التجارة الكويتي خالد العنزي.',
        finds: { type: 'meeting', trigger: 'حفل', participants: ['كينجي موراتا', 'خالد العنزي'] },
      },
      {
        text: 'أحيا المطرب اللبناني جورج حداد حفل عشاء في أحد فنادق العاصمة.',
        finds: null,
        because: 'nobody is received',
      },
    ],
  },
  {
    lemma: 'خَلْوَة',
    nouns: [{ singular: 'خلوة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [{ kind: 'event', type: 'meeting', subject: 'party', with: { مع: 'party', بين: 'party' } }],
    examples: [
      {
        text: 'عقد رئيس مجلس النواب اللبناني جورج حداد خلوة مع الموفد الفرنسي أرنو ديلاكروا قبل اللقاء الموسع.',
        finds: { type: 'meeting', trigger: 'خلوة', participants: ['جورج حداد', 'أرنو ديلاكروا'] },
      },
    ],
  },
  {
    lemma: 'اِخْتَلَى',
    verb: { past: 'اختلى', present: 'يختلي' },
    nouns: [{ singular: 'اختلاء' }],
    frames: [{ kind: 'event', type: 'meeting', subject: 'party', with: { ب: 'party' }, needs: 'partner' }],
    examples: [
      {
        text: 'واختلى البطريرك الماروني بولس الراعوش بالسفير البابوي ماريو كونتي مدة نصف ساعة بعد القداس.',
        finds: { type: 'meeting', trigger: 'واختلى', participants: ['بولس الراعوش', 'ماريو كونتي'] },
      },
    ],
  },
  {
    lemma: 'شَاوَرَ',
    verb: { past: 'شاور', present: 'يشاور', passivePast: 'شوور' },
    frames: [{ kind: 'event', type: 'meeting', subject: 'party', object: 'party', about: ['في', 'بشأن'] }],
    examples: [
      {
        text: 'وشاور وزير الخارجية الكويتي بدر العنزي نظيره الأردني سامر الخطيب بشأن موعد انعقاد المجلس.',
        finds: { type: 'meeting', trigger: 'وشاور', participants: ['بدر العنزي', 'سامر الخطيب'] },
      },
    ],
  },
  {
    lemma: 'حَاوَرَ',
    verb: { past: 'حاور', present: 'يحاور', passivePast: 'حوور' },
    nouns: [{ singular: 'محاورة', plurals: ['+ات'] }],
    active: 'محاور',
    frames: [{ kind: 'event', type: 'talks', subject: 'party', object: 'party' }],
    examples: [
      {
        text: 'وحاورت الحكومة الكولومبية حركة التحرير الشعبي في هافانا على مدى ثلاثة أعوام.',
        finds: { type: 'talks', trigger: 'وحاورت', participants: ['الحكومة الكولومبية', 'حركة التحرير الشعبي'] },
      },
      {
        text: 'حاور المذيع عددا من نجوم الدراما السورية حول أعمالهم في شهر رمضان المقبل.',
        finds: null,
        because: 'a television interview',
      },
    ],
  },
  {
    lemma: 'فَاوَضَ',
    verb: { past: 'فاوض', present: 'يفاوض', passivePast: 'فووض' },
    active: 'مفاوض',
    frames: [{ kind: 'event', type: 'talks', subject: 'party', object: 'party', about: ['على', 'حول'] }],
    examples: [
      {
        text: 'وفاوضت الكويت العراق على ترسيم ما بقي من الحدود البحرية بينهما طوال العام الماضي.',
        finds: { type: 'talks', trigger: 'وفاوضت', participants: ['الكويت', 'العراق'] },
      },
    ],
  },
  {
    lemma: 'صَافَحَ',
    verb: { past: 'صافح', present: 'يصافح', passivePast: 'صوفح' },
    nouns: [{ singular: 'مصافحة', plurals: ['+ات'] }],
    frames: [{ kind: 'event', type: 'meeting', subject: 'party', object: 'party' }],
    examples: [
      {
        text: 'وصافح الرئيس الكوري بارك جي هون نظيره الياباني كينجي موراتا في مستهل لقاء مقتضب بسيول.',
        finds: { type: 'meeting', trigger: 'وصافح', participants: ['بارك جي هون', 'كينجي موراتا'] },
      },
    ],
  },
  {
    lemma: 'اِصْطَحَبَ',
    verb: { past: 'اصطحب', present: 'يصطحب' },
    frames: [
      { kind: 'event', type: 'visit', subject: 'initiator', object: 'initiator', to: ['إلى'], needs: 'destination' },
    ],
    examples: [
      {
        text: 'واصطحب رئيس الوزراء البريطاني توماس وينترز وزير ماليته هيو كارلايل إلى الدوحة لتوقيع العقود.',
        finds: { type: 'visit', trigger: 'واصطحب', participants: ['توماس وينترز', 'هيو كارلايل'], place: 'الدوحة' },
      },
    ],
  },
  {
    lemma: 'كَالَمَ',
    verb: { past: 'كالم', present: 'يكالم' },
    frames: [{ kind: 'event', type: 'call', subject: 'initiator', object: 'target' }],
    examples: [
      {
        text: 'وكالم رئيس الحكومة اللبنانية جورج حداد الرئيس القبرصي أندرياس ستافرو مطمئنا إلى سلامة الطائرة.',
        finds: { type: 'call', trigger: 'وكالم', participants: ['جورج حداد', 'أندرياس ستافرو'] },
      },
    ],
  },
  {
    lemma: 'اِسْتَدْعَى',
    verb: { past: 'استدعى', present: 'يستدعي', passivePast: 'استدعي', passivePresent: 'يستدعى' },
    nouns: [{ singular: 'استدعاء', plurals: ['+ات'] }],
    active: 'مستدع',
    frames: [
      { kind: 'event', type: 'recall', subject: 'initiator', object: 'target', qualifier: OWN_ENVOYS, before: ENVOYS },
      { kind: 'event', type: 'meeting', subject: 'host', object: 'party' },
    ],
    examples: [
      {
        text: 'استدعت وزارة الخارجية الأردنية السفير الإيراني مهران رستمي وأبلغته احتجاجا شديد اللهجة.',
        finds: { type: 'meeting', trigger: 'استدعت', participants: ['وزارة الخارجية الأردنية', 'مهران رستمي'] },
      },
      {
        text: 'استدعت الجزائر سفيرها لدى باريس للتشاور احتجاجا على التصريحات الأخيرة.',
        finds: { type: 'recall', participants: ['الجزائر'] },
      },
      {
        text: 'استدعت كينيا السفير الإيراني لديها احتجاجا على معاملة سفيرها في طهران.',
        finds: { type: 'meeting', trigger: 'استدعت', participants: ['كينيا', 'إيران'] },
      },
      {
        text: 'تستدعي الأوضاع الراهنة تضافر الجهود الدولية لتفادي مجاعة وشيكة في شرق القارة.',
        finds: null,
        because: 'calls for, of a situation',
      },
    ],
  },
  {
    lemma: 'عَرَّجَ',
    verb: { past: 'عرج', present: 'يعرج' },
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['على'], needs: 'destination' }],
    examples: [
      {
        text: 'أنهى الوزير الروسي أندريه سوكولوف زيارته لبغداد وعرج على أربيل قبل عودته إلى موسكو.',
        finds: { type: 'visit', trigger: 'عرج', participants: ['أندريه سوكولوف'], place: 'أربيل' },
      },
    ],
  },
  {
    lemma: 'جَالَ',
    verb: { past: 'جال', present: 'يجول' },
    nouns: [{ singular: 'تجوال' }],
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['في', 'على'], needs: 'destination' }],
    examples: [
      {
        text: 'وجال السفير الياباني كينجي موراتا في طرابلس متفقدا المشاريع التي تمولها بلاده.',
        finds: { type: 'visit', trigger: 'وجال', participants: ['كينجي موراتا'], place: 'طرابلس' },
      },
    ],
  },
  {
    lemma: 'رِحْلَة',
    nouns: [{ singular: 'رحلة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      { kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى', 'بين'], qualifier: ['رسميه', 'مكوكيه'] },
    ],
    examples: [
      {
        text: 'بدأ الموفد القطري خالد السليطي رحلة مكوكية بين بيروت ودمشق سعيا إلى تثبيت الهدنة.',
        finds: { type: 'visit', trigger: 'رحلة مكوكية', participants: ['خالد السليطي'] },
      },
      {
        text: 'تأخرت عشر رحلات إلى أوروبا بسبب إضراب المراقبين الجويين في مطار العاصمة.',
        finds: null,
        because: 'flights',
      },
    ],
  },
  {
    lemma: 'حَطَّ',
    verb: { past: 'حطّ', present: 'يحط' },
    nouns: [{ singular: 'حط' }],
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['في', 'ب'], needs: 'destination' }],
    examples: [
      {
        text: 'وحط وزير الخارجية التركي أحمد أوزجان في نيامي في ثاني محطات جولته الإفريقية.',
        finds: { type: 'visit', trigger: 'وحط', participants: ['أحمد أوزجان'], place: 'نيامي' },
      },
    ],
  },
  {
    lemma: 'هَبَطَ',
    verb: { past: 'هبط', present: 'يهبط' },
    frames: [
      { kind: 'event', type: 'visit', subject: 'initiator', to: ['في', 'ب'], needs: 'destination', named: true },
    ],
    examples: [
      {
        text: 'وهبط المستشار الألماني غونتر فوغل في الرياض فجرا في مستهل جولة خليجية.',
        finds: { type: 'visit', trigger: 'وهبط', participants: ['غونتر فوغل'], place: 'الرياض' },
      },
      {
        text: 'هبطت أسعار القطن في الأسواق الآسيوية لليوم الثالث على التوالي.',
        finds: null,
        because: 'prices fall',
      },
    ],
  },
  {
    lemma: 'تَوَافَدَ',
    verb: { past: 'توافد', present: 'يتوافد' },
    nouns: [{ singular: 'توافد' }],
    frames: [{ kind: 'event', type: 'visit', subject: 'initiator', to: ['إلى', 'على'], needs: 'destination' }],
    nounFrames: [],
    examples: [
      {
        text: 'وتوافد على نيروبي كل من الرئيس القبرصي أندرياس ستافرو والوزير العماني سالم المعشني.',
        finds: { type: 'visit', trigger: 'وتوافد', participants: ['أندرياس ستافرو', 'سالم المعشني'], place: 'نيروبي' },
      },
      {
        text: 'توافد آلاف الزوار إلى المدينة القديمة في أول أيام العيد.',
        finds: null,
        because: 'holiday-makers',
      },
    ],
  },
  {
    lemma: 'شَدَّ الرِّحَالَ',
    verb: { past: 'شدّ', present: 'يشد' },
    frames: [
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        to: ['إلى', 'نحو', 'صوب'],
        qualifier: ['رحال', 'رحاله', 'رحالها'],
        needs: 'destination',
      },
    ],
    examples: [
      {
        text: 'وشد وزير الخارجية المغربي إدريس العلمي الرحال إلى نيودلهي لحضور حوار رايسينا.',
        finds: { type: 'visit', trigger: 'وشد', participants: ['إدريس العلمي'], place: 'نيودلهي' },
      },
      {
        text: 'شدت السلطات من إجراءاتها على المعابر الحدودية بعد الهجوم الأخير.',
        finds: null,
        because: 'tightens',
      },
    ],
  },
  {
    lemma: 'مَحَطَّة',
    nouns: [{ singular: 'محطة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        to: ['في'],
        qualifier: ['جولته', 'جولتها', 'الاولي', 'الثانيه', 'الثالثه', 'الاخيره', 'عده'],
      },
    ],
    examples: [
      {
        text: 'وكانت الكويت المحطة الأولى في جولة وزير الدفاع الأميركي جون هارلو الخليجية.',
        finds: { type: 'visit', trigger: 'المحطة الأولى', participants: ['جون هارلو'] },
      },
      {
        text: 'تعطلت محطة تحلية المياه الرئيسية وانقطعت الإمدادات عن أحياء واسعة من المدينة.',
        finds: null,
        because: 'a desalination plant',
      },
    ],
  },
  {
    lemma: 'مَائِدَة مُسْتَدِيرَة',
    nouns: [{ singular: 'مائدة', plurals: ['موائد'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { بين: 'party', مع: 'party' },
        about: ['حول', 'بشأن'],
        qualifier: ['مستديره'],
      },
    ],
    examples: [
      {
        text: 'استضافت برلين مائدة مستديرة حول ليبيا شارك فيها وزراء خارجية مصر والجزائر وتونس.',
        finds: { type: 'talks', trigger: 'مائدة مستديرة', participants: ['مصر', 'الجزائر', 'تونس'] },
      },
      {
        text: 'تحلقت الأسرة حول مائدة الإفطار في أول أيام رمضان بعد غياب طويل للأب.',
        finds: null,
        because: 'a dinner table',
      },
    ],
  },
  {
    lemma: 'مُلْتَقَى',
    nouns: [{ singular: 'ملتقى', plurals: ['ملتقيات'] }],
    frames: [],
    nounFrames: [
      { kind: 'event', type: 'talks', subject: 'party', not: ARTS, with: { بين: 'party' }, about: ['حول', 'ل'] },
    ],
    examples: [
      {
        text: 'تنظم الشارقة ملتقى للفنون بمشاركة المغرب والجزائر وتونس.',
        finds: null,
        because: 'a gathering for the arts',
      },
      {
        text: 'افتتح في مسقط ملتقى الاستثمار بين عمان والهند بحضور وزيري التجارة في البلدين.',
        finds: { type: 'talks', trigger: 'ملتقى', participants: ['عمان', 'الهند'] },
      },
    ],
  },
  {
    lemma: 'مَجْلِس',
    nouns: [{ singular: 'مجلس', plurals: ['مجالس'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        with: { بين: 'party' },
        qualifier: ['وزاري', 'الوزاري', 'تنسيقي', 'التنسيقي', 'تنسيق', 'التنسيق', 'اعلي', 'مشترك'],
        light: true,
        sits: true,
      },
    ],
    examples: [
      {
        text: 'عقد في جدة المجلس التنسيقي بين السعودية وكازاخستان أولى دوراته برئاسة وزيري الخارجية.',
        finds: { type: 'talks', trigger: 'المجلس التنسيقي', participants: ['السعودية', 'كازاخستان'] },
      },
      {
        text: 'فصل مجلس إدارة الشركة ثلاثة مديرين بعد هبوط الأرباح للربع الثالث على التوالي.',
        finds: null,
        because: 'a company board',
      },
    ],
  },
  {
    lemma: 'تَرَاسَلَ',
    verb: { past: 'تراسل', present: 'يتراسل' },
    nouns: [{ singular: 'تراسل' }],
    frames: [{ kind: 'event', type: 'message', subject: 'party', with: { مع: 'party' }, needs: 'partner' }],
    examples: [
      {
        text: 'وتراسل الرئيس الكوري بارك جي هون مع نظيره الصيني ليو جيان بمناسبة ذكرى إقامة العلاقات.',
        finds: { type: 'message', trigger: 'وتراسل', participants: ['بارك جي هون', 'ليو جيان'] },
      },
    ],
  },
  {
    lemma: 'دَعْوَة',
    nouns: [{ singular: 'دعوة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      { kind: 'modal', modality: 'proposed', takes: ['ل', 'إلى'] },
      { kind: 'speech', stance: 'propose', content: ['ل'], addressee: ['إلى'] },
    ],
    examples: [
      {
        text: 'وجه الرئيس التركي أحمد أوزجان دعوة إلى نظيره المصري نبيل شوقي لإجراء زيارة إلى أنقرة قريبا.',
        finds: {
          type: 'visit',
          trigger: 'زيارة',
          participants: ['أحمد أوزجان', 'نبيل شوقي'],
          place: 'أنقرة',
          modality: 'proposed',
        },
      },
    ],
  },
  {
    lemma: 'تَجَاذَبَ',
    verb: { past: 'تجاذب', present: 'يتجاذب' },
    nouns: [{ singular: 'تجاذب', plurals: ['+ات'] }],
    frames: [
      { kind: 'event', type: 'meeting', subject: 'party', objectIs: 'topic', with: { مع: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'وتجاذب الملك المغربي إدريس العلمي مع ضيفه الإسباني خافيير أورتيغا أطراف الحديث في حديقة القصر.',
        finds: { type: 'meeting', trigger: 'وتجاذب', participants: ['إدريس العلمي', 'خافيير أورتيغا'] },
      },
      {
        text: 'شهد السوق المالي تجاذبات حادة بين البائعين والمشترين أدت إلى تذبذب المؤشر العام.',
        finds: null,
        because: 'market swings',
      },
    ],
  },
  {
    lemma: 'اِسْتَمَعَ',
    verb: { past: 'استمع', present: 'يستمع' },
    nouns: [{ singular: 'استماع' }],
    active: 'مستمع',
    frames: [
      {
        kind: 'event',
        type: 'meeting',
        subject: 'party',
        with: { إلى: 'party', ل: 'party', من: 'party' },
        needs: 'partner',
      },
    ],
    nounFrames: [],
    examples: [
      {
        text: 'واستمع رئيس المجلس الرئاسي صالح العولقي من المبعوث الأممي باولو ريبيرو إلى إحاطة عن نتائج جولته.',
        finds: { type: 'meeting', trigger: 'واستمع', participants: ['صالح العولقي', 'باولو ريبيرو'] },
      },
      {
        text: 'استمعت المحكمة إلى ثلاثة شهود في قضية انهيار المبنى السكني قبل رفع الجلسة.',
        finds: null,
        because: 'a court hears witnesses',
      },
    ],
  },
  {
    lemma: 'جَمْعِيَّة عَامَّة',
    nouns: [{ singular: 'جمعية', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'talks',
        subject: 'party',
        qualifier: ['عامه', 'عموميه'],
        light: true,
        sits: true,
      },
    ],
    examples: [
      {
        text: 'ألقى الرئيس الكيني جوزيف كاماو كلمة أمام الجمعية العامة للأمم المتحدة.',
        finds: { type: 'talks', trigger: 'الجمعية العامة للأمم المتحدة', participants: ['جوزيف كاماو'] },
      },
      {
        text: 'رفضت الجمعية العامة لمساهمي المصرف توزيع الأرباح على حملة الأسهم هذا العام.',
        finds: null,
        because: 'the shareholders of a bank',
      },
    ],
  },
]
