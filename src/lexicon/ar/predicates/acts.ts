import type { Predicate } from '../../types.ts'
import { SENDING_HELP } from './common.ts'
import {
  ARMS,
  DIPLOMATS,
  ENDING,
  ENVOYS,
  MEDIATED,
  MISSIONS,
  MONEY,
  PEACE,
  PENALTIES,
  RELIEF,
  RESOLUTIONS,
  SENTENCES,
  STRIFE,
  TIES,
} from './qualifiers.ts'

/** Acts of diplomacy: signing, appointing, expelling, recalling, restoring and severing, sanctions, aid, votes, mediation. Domestic senses (a club signs a player, a court punishes) share these words: the participants decide. */
export const acts: readonly Predicate[] = [
  {
    lemma: 'وَقَّعَ',
    verb: { past: 'وقع', present: 'يوقع' },
    nouns: [{ singular: 'توقيع' }],
    active: 'موقع',
    passive: 'موقع',
    frames: [
      {
        kind: 'event',
        type: 'sign',
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
        about: ['على'],
        needs: 'none',
      },
      { kind: 'outcome', outcome: 'signed', content: ['object', 'على'] },
    ],
    nounFrames: [
      { kind: 'event', type: 'sign', subject: 'party', with: { بين: 'party', مع: 'party' }, about: ['على'] },
    ],
    examples: [
      {
        text: 'ووقع المغرب مع اليابان في طوكيو اتفاقية لتفادي الازدواج الضريبي.',
        finds: { type: 'sign', trigger: 'ووقع', participants: ['المغرب', 'اليابان'] },
      },
      {
        text: 'ووقع وزير النقل الأردني سامر الخطيب ونظيره القطري خالد السليطي مذكرة تفاهم في مجال النقل البحري.',
        finds: { content: 'مذكرة تفاهم في مجال النقل البحري', kind: 'signed' },
      },
      {
        text: 'وقع انفجار قرب محطة للوقود في ضاحية المدينة الجنوبية ولم ترد أنباء عن ضحايا.',
        finds: null,
        because: 'وقع "happened"',
      },
      {
        text: 'ترك العمال معداتهم في موقع الحادث بجوار النهر بعد انقضاء نوبة الصيانة أمس.',
        finds: null,
        because: 'موقع "site"',
      },
    ],
  },
  {
    lemma: 'أَبْرَمَ',
    verb: { past: 'أبرم', present: 'يبرم' },
    nouns: [{ singular: 'إبرام' }],
    active: 'مبرم',
    passive: 'مبرم',
    frames: [
      { kind: 'event', type: 'sign', subject: 'party', objectIs: 'topic', with: { مع: 'party' } },
      { kind: 'outcome', outcome: 'signed', content: ['object'] },
    ],
    examples: [
      {
        text: 'وأبرمت عمان مع اليابان اتفاقية للتعاون الجمركي على هامش المنتدى الوزاري.',
        finds: { type: 'sign', trigger: 'وأبرمت', participants: ['عمان', 'اليابان'] },
      },
    ],
  },
  {
    lemma: 'أَمْضَى',
    verb: { past: 'أمضى', present: 'يمضي', passivePast: 'أمضي', passivePresent: 'يمضى' },
    nouns: [{ singular: 'إمضاء', plurals: ['+ات'] }],
    active: 'ممض',
    frames: [
      { kind: 'event', type: 'sign', subject: 'party', objectIs: 'topic', with: { مع: 'party' } },
      { kind: 'outcome', outcome: 'signed', content: ['object', 'على'] },
    ],
    examples: [
      {
        text: 'وأمضت تونس مع إيطاليا اتفاقا لتنظيم هجرة اليد العاملة الموسمية.',
        finds: { type: 'sign', trigger: 'وأمضت', participants: ['تونس', 'إيطاليا'] },
      },
      {
        text: 'أمضى السائح ثلاث ليال في الصحراء قبل أن تعثر عليه دورية لحرس الحدود.',
        finds: null,
        because: 'spends time',
      },
    ],
  },
  {
    lemma: 'اِتِّفَاقِيَّة',
    nouns: [
      { singular: 'اتفاقية', plurals: ['+ات'] },
      { singular: 'معاهدة', plurals: ['+ات'] },
      { singular: 'اتفاق', plurals: ['+ات'] },
      { singular: 'بروتوكول', plurals: ['+ات'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'sign',
        subject: 'party',
        with: { بين: 'party', مع: 'party' },
        about: ['بشأن', 'حول'],
        qualifier: ['وقع', 'أبرم'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتنص الاتفاقية الموقعة بين قطر وفيتنام على إعفاء حملة الجوازات الدبلوماسية من التأشيرة.',
        finds: { type: 'sign', trigger: 'الاتفاقية الموقعة', participants: ['قطر', 'فيتنام'] },
      },
    ],
  },
  {
    lemma: 'عَيَّنَ',
    verb: { past: 'عين', present: 'يعين' },
    nouns: [{ singular: 'تعيين', plurals: ['+ات'] }],
    active: 'معين',
    passive: 'معين',
    frames: [
      {
        kind: 'event',
        type: 'appoint',
        qualifier: ENVOYS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وعين الأمين العام للأمم المتحدة هنري أوكافور الدبلوماسي البرتغالي باولو ريبيرو مبعوثا خاصا إلى السودان.',
        finds: { type: 'appoint', trigger: 'وعين', participants: ['هنري أوكافور', 'باولو ريبيرو'] },
      },
    ],
  },
  {
    lemma: 'سَمَّى',
    verb: { past: 'سمى', present: 'يسمي', passivePast: 'سمي', passivePresent: 'يسمى' },
    nouns: [{ singular: 'تسمية', plurals: ['+ات'] }],
    frames: [
      {
        kind: 'event',
        type: 'appoint',
        qualifier: ENVOYS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وسمى الرئيس اللبناني جورج حداد القاضي وليد صفير سفيرا جديدا لدى الفاتيكان.',
        finds: { type: 'appoint', trigger: 'وسمى', participants: ['جورج حداد', 'وليد صفير'] },
      },
      {
        text: 'يسمي الصيادون هذه الريح بالشرقية لأنها تهب من جهة البادية في أول الصيف.',
        finds: null,
        because: 'calls by a name',
      },
    ],
  },
  {
    lemma: 'اِخْتَارَ سَفِيرًا',
    rare: true,
    verb: { past: 'اختار', present: 'يختار', passivePast: 'اختير', passivePresent: 'يختار' },
    nouns: [{ singular: 'اختيار', plurals: ['+ات'] }],
    frames: [
      { kind: 'event', type: 'appoint', qualifier: ENVOYS, subject: 'initiator', object: 'target', needs: 'partner' },
    ],
    examples: [
      {
        text: 'واختارت الأمم المتحدة الدبلوماسي البرتغالي باولو ريبيرو مبعوثا إلى السودان.',
        finds: { type: 'appoint', trigger: 'واختارت', participants: ['الأمم المتحدة', 'باولو ريبيرو'] },
      },
      {
        text: 'اختارت اللجنة الفيلم التونسي القصير للعرض في ختام المهرجان.',
        finds: null,
        because: 'picks a film',
      },
    ],
  },
  {
    lemma: 'رَشَّحَ',
    verb: { past: 'رشح', present: 'يرشح' },
    nouns: [{ singular: 'ترشيح', plurals: ['+ات'] }],
    frames: [
      {
        kind: 'event',
        type: 'appoint',
        qualifier: ENVOYS,
        subject: 'initiator',
        object: 'target',
        needs: 'partner',
        modality: 'planned',
      },
    ],
    examples: [
      {
        text: 'ورشح الرئيس الأميركي جون هارلو الجنرال المتقاعد بول ستانتون سفيرا لدى الهند.',
        finds: { type: 'appoint', trigger: 'ورشح', participants: ['جون هارلو', 'بول ستانتون'], modality: 'planned' },
      },
      {
        text: 'رشحت الجامعة ثلاثة من طلابها للمشاركة في المسابقة الدولية للروبوتات.',
        finds: null,
        because: 'puts up students',
      },
    ],
  },
  {
    lemma: 'اِنْتَدَبَ',
    verb: { past: 'انتدب', present: 'ينتدب' },
    nouns: [{ singular: 'انتداب', plurals: ['+ات'] }],
    active: 'منتدب',
    frames: [
      {
        kind: 'event',
        type: 'appoint',
        qualifier: ENVOYS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وانتدبت الجامعة العربية الدبلوماسي الموريتاني سيدي ولد أحمد ممثلا لها في مقديشو.',
        finds: { type: 'appoint', trigger: 'وانتدبت', participants: ['الجامعة العربية', 'سيدي ولد أحمد'] },
      },
    ],
  },
  {
    lemma: 'اِعْتَمَدَ',
    verb: { past: 'اعتمد', present: 'يعتمد' },
    nouns: [{ singular: 'اعتماد', plurals: ['+ات'] }],
    active: 'معتمد',
    passive: 'معتمد',
    frames: [
      {
        kind: 'event',
        type: 'vote',
        qualifier: RESOLUTIONS,
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'initiator' },
      },
    ],
    examples: [
      {
        text: 'واعتمد مجلس الأمن الدولي قرارا يمدد ولاية البعثة الأممية في ليبيا سنة إضافية.',
        finds: { type: 'vote', trigger: 'واعتمد', participants: ['مجلس الأمن الدولي'] },
      },
      {
        text: 'يعتمد اقتصاد الجزيرة على السياحة وصيد الأسماك وتحويلات أبنائها المقيمين في الخارج.',
        finds: null,
        because: 'depends on',
      },
    ],
  },
  {
    lemma: 'أَوْرَاق اعْتِمَاد',
    nouns: [{ singular: 'أوراق' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'appoint',
        subject: 'initiator',
        object: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        qualifier: ['اعتماد', 'اعتمد'],
      },
    ],
    examples: [
      {
        text: 'قدم السفير الكوري بارك جي هون أوراق اعتماده إلى الرئيس العراقي حيدر الجنابي في بغداد.',
        finds: { type: 'appoint', trigger: 'أوراق اعتماده', participants: ['بارك جي هون', 'حيدر الجنابي'] },
      },
      {
        text: 'تناثرت أوراق الشجر في الحديقة العامة بعد الرياح القوية التي هبت ليلا.',
        finds: null,
        because: 'leaves of a tree',
      },
    ],
  },
  {
    lemma: 'نَصَّبَ',
    verb: { past: 'نصب', present: 'ينصب' },
    nouns: [{ singular: 'تنصيب' }],
    active: 'منصب',
    passive: 'منصب',
    frames: [
      {
        kind: 'event',
        type: 'appoint',
        qualifier: ENVOYS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'ونصبت الحكومة الكندية الدبلوماسية نورا بلانشيت سفيرة فوق العادة لدى الإمارات.',
        finds: { type: 'appoint', trigger: 'ونصبت', participants: ['الحكومة الكندية', 'نورا بلانشيت'] },
      },
    ],
  },
  {
    lemma: 'أَوْفَدَ',
    verb: { past: 'أوفد', present: 'يوفد' },
    nouns: [{ singular: 'إيفاد' }],
    active: 'موفد',
    passive: 'موفد',
    frames: [
      SENDING_HELP,
      {
        kind: 'event',
        type: 'visit',
        subject: 'initiator',
        object: 'initiator',
        to: ['إلى', 'ل'],
        needs: 'destination',
      },
    ],
    examples: [
      {
        text: 'وأوفدت كوبا أربعين طبيبا إلى هايتي لمكافحة الكوليرا.',
        finds: { type: 'aid', trigger: 'وأوفدت', participants: ['كوبا', 'هايتي'] },
      },
      {
        text: 'وأوفد الرئيس الفرنسي أرنو ديلاكروا مستشاره لويس شاريه إلى بيروت لمتابعة الملف الرئاسي.',
        finds: { type: 'visit', trigger: 'وأوفد', participants: ['أرنو ديلاكروا', 'لويس شاريه'], place: 'بيروت' },
      },
    ],
  },
  {
    lemma: 'اِبْتَعَثَ',
    verb: { past: 'ابتعث', present: 'يبتعث' },
    nouns: [{ singular: 'ابتعاث' }],
    passive: 'مبتعث',
    frames: [
      { kind: 'event', type: 'visit', subject: 'initiator', object: 'initiator', to: ['إلى'], needs: 'destination' },
    ],
    examples: [
      {
        text: 'وابتعث رئيس الوزراء العراقي حيدر الجنابي مستشاره للأمن قاسم الربيعي إلى طهران برسالة شفوية.',
        finds: { type: 'visit', trigger: 'وابتعث', participants: ['حيدر الجنابي', 'قاسم الربيعي'], place: 'طهران' },
      },
      {
        text: 'تبتعث الجامعة كل عام عشرات المعيدين لاستكمال دراساتهم العليا في أوروبا وأميركا.',
        finds: null,
        because: 'students on scholarships',
      },
    ],
  },
  {
    lemma: 'طَرَدَ',
    verb: { past: 'طرد', present: 'يطرد' },
    nouns: [{ singular: 'طرد' }],
    active: 'طارد',
    passive: 'مطرود',
    frames: [
      {
        kind: 'event',
        type: 'expel',
        qualifier: DIPLOMATS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وطردت النرويج عددا من الدبلوماسيين الروس بتهمة التجسس على شركات الطاقة.',
        finds: { type: 'expel', trigger: 'وطردت', participants: ['النرويج'] },
      },
      {
        text: 'طرد الحكم مدافع الفريق بعد تدخل عنيف على مهاجم المنافس في الدقيقة العاشرة.',
        finds: null,
        because: 'a sending-off',
      },
    ],
  },
  {
    lemma: 'أَبْعَدَ',
    verb: { past: 'أبعد', present: 'يبعد' },
    nouns: [{ singular: 'إبعاد' }],
    active: 'مبعد',
    passive: 'مبعد',
    frames: [
      {
        kind: 'event',
        type: 'expel',
        qualifier: DIPLOMATS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وأبعدت بلغاريا دبلوماسيا روسيا بعد إعلانه شخصا غير مرغوب فيه.',
        finds: { type: 'expel', trigger: 'وأبعدت', participants: ['بلغاريا'] },
      },
      {
        text: 'أبعدت الأمطار شبح الجفاف عن المحاصيل الشتوية في مناطق الشمال الغربي هذه السنة.',
        finds: null,
        because: 'keeps away',
      },
    ],
  },
  {
    lemma: 'رَحَّلَ',
    verb: { past: 'رحل', present: 'يرحل' },
    nouns: [{ singular: 'ترحيل' }],
    passive: 'مرحل',
    frames: [
      {
        kind: 'event',
        type: 'expel',
        qualifier: DIPLOMATS,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'ورحلت كينيا الملحق التجاري الإثيوبي على خلفية اتهامه بأنشطة لا تتفق مع مهامه.',
        finds: { type: 'expel', trigger: 'ورحلت', participants: ['كينيا'] },
      },
      { text: 'رحل الشاعر الكبير عن عالمنا أمس بعد صراع طويل مع المرض في باريس.', finds: null, because: 'dies' },
    ],
  },
  {
    lemma: 'سَحَبَ',
    verb: { past: 'سحب', present: 'يسحب' },
    nouns: [{ singular: 'سحب' }],
    active: 'ساحب',
    passive: 'مسحوب',
    frames: [
      { kind: 'event', type: 'recall', subject: 'initiator', object: 'target', qualifier: ['سفير'] },
      { kind: 'event', type: 'sever', subject: 'initiator', with: { ب: 'target' }, qualifier: ['اعتراف', 'اعتَرَفَ'] },
    ],
    examples: [
      {
        text: 'سحبت هندوراس اعترافها بكوسوفو بعد مراجعة سياستها الخارجية.',
        finds: { type: 'sever', trigger: 'سحبت', participants: ['هندوراس', 'كوسوفو'] },
      },
      {
        text: 'وسحبت البحرين سفيرها من بيروت احتجاجا على تصريحات وزير الإعلام اللبناني.',
        finds: { type: 'recall', trigger: 'وسحبت', participants: ['البحرين'] },
      },
      {
        text: 'سحبت الشركة اليابانية آلاف السيارات من الأسواق لوجود خلل في نظام المكابح الأمامية.',
        finds: null,
        because: 'a product recall',
      },
    ],
  },
  {
    lemma: 'طَبَّعَ',
    verb: { past: 'طبع', present: 'يطبع' },
    nouns: [{ singular: 'تطبيع' }],
    active: 'مطبع',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        qualifier: TIES,
        subject: 'party',
        objectIs: 'topic',
        with: { مع: 'party' },
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'restore',
        qualifier: TIES,
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
      },
    ],
    examples: [
      {
        text: 'وتم تطبيع العلاقات بين سوريا وتركيا وفق جدول زمني متفق عليه.',
        finds: { type: 'restore', trigger: 'تطبيع العلاقات', participants: ['سوريا', 'تركيا'] },
      },
    ],
  },
  {
    lemma: 'اِسْتَعَادَ',
    verb: { past: 'استعاد', present: 'يستعيد', passivePast: 'استعيد', passivePresent: 'يستعاد' },
    nouns: [{ singular: 'استعادة' }],
    frames: [
      {
        kind: 'event',
        type: 'restore',
        qualifier: TIES,
        subject: 'party',
        objectIs: 'topic',
        with: { في: 'target' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'واستعادت سوريا مقعدها في جامعة الدول العربية بعد أكثر من عقد من التجميد.',
        finds: { type: 'restore', trigger: 'واستعادت', participants: ['سوريا', 'جامعة الدول العربية'] },
      },
      {
        text: 'استعاد الجيش السيطرة على ثلاث قرى شرق المدينة بعد اشتباكات عنيفة ليل أمس.',
        finds: null,
        because: 'retakes villages',
      },
    ],
  },
  {
    lemma: 'فَتَحَ',
    verb: { past: 'فتح', present: 'يفتح' },
    nouns: [{ singular: 'فتح' }],
    active: 'فاتح',
    passive: 'مفتوح',
    frames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'target' },
        qualifier: MISSIONS,
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'restore',
        subject: 'initiator',
        qualifier: MISSIONS,
      },
    ],
    examples: [
      {
        text: 'وأعلنت الإمارات إعادة فتح سفارتها في دمشق بعد سنوات من الإغلاق.',
        finds: { type: 'restore', trigger: 'إعادة فتح سفارتها', participants: ['الإمارات', 'دمشق'] },
      },
      {
        text: 'فتح التحقيق باب التكهنات حول هوية المتورطين في قضية تهريب الآثار إلى الخارج.',
        finds: null,
        because: 'opens the door',
      },
    ],
  },
  {
    lemma: 'أَغْلَقَ',
    verb: { past: 'أغلق', present: 'يغلق' },
    nouns: [{ singular: 'إغلاق' }],
    active: 'مغلق',
    passive: 'مغلق',
    frames: [
      {
        kind: 'event',
        type: 'sever',
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'target' },
        qualifier: MISSIONS,
      },
    ],
    examples: [
      {
        text: 'وأغلقت أيرلندا سفارتها في طهران وخفضت عدد دبلوماسييها في المنطقة.',
        finds: { type: 'sever', trigger: 'وأغلقت', participants: ['أيرلندا'] },
      },
      {
        text: 'أغلقت السلطات مطار العاصمة ساعتين بسبب الضباب الكثيف وتدني مستوى الرؤية.',
        finds: null,
        because: 'closes an airport',
      },
    ],
  },
  {
    lemma: 'جَمَّدَ',
    verb: { past: 'جمد', present: 'يجمد' },
    nouns: [{ singular: 'تجميد' }],
    active: 'مجمد',
    passive: 'مجمد',
    frames: [
      {
        kind: 'event',
        type: 'sever',
        qualifier: TIES,
        subject: 'initiator',
        objectIs: 'topic',
        with: { مع: 'target' },
      },
      {
        kind: 'event',
        type: 'sanction',
        qualifier: PENALTIES,
        subject: 'initiator',
        objectIs: 'topic',
      },
      { kind: 'modal', modality: 'cancelled', takes: ['object'] },
    ],
    examples: [
      {
        text: 'وجمدت منظمة التعاون الإسلامي عضوية غينيا بعد الانقلاب العسكري.',
        finds: { type: 'sever', trigger: 'وجمدت', participants: ['منظمة التعاون الإسلامي', 'غينيا'] },
      },
      {
        text: 'وجمدت سويسرا أصول مسؤولين سابقين في بيلاروسيا بموجب القرار الأوروبي.',
        finds: { type: 'sanction', trigger: 'وجمدت', participants: ['سويسرا', 'بيلاروسيا'] },
      },
    ],
  },
  {
    lemma: 'خَفَّضَ',
    verb: { past: 'خفض', present: 'يخفض' },
    nouns: [{ singular: 'خفض' }, { singular: 'تخفيض', plurals: ['+ات'] }],
    active: 'مخفض',
    frames: [
      {
        kind: 'event',
        type: 'sever',
        subject: 'initiator',
        objectIs: 'topic',
        with: { مع: 'target', لدى: 'target' },
        qualifier: ['تمثيل', 'علاقة', 'علاقات', 'دبلوماسي'],
      },
    ],
    examples: [
      {
        text: 'وخفضت التشيك مستوى التمثيل الدبلوماسي مع بيلاروسيا إلى قائم بالأعمال.',
        finds: { type: 'sever', trigger: 'وخفضت', participants: ['التشيك', 'بيلاروسيا'] },
      },
      {
        text: 'خفضت الوكالة تصنيف الديون السيادية للبلاد درجة واحدة بسبب اتساع عجز الموازنة.',
        finds: null,
        because: 'a credit rating',
      },
    ],
  },
  {
    lemma: 'قَطِيعَة',
    nouns: [{ singular: 'قطيعة' }],
    frames: [],
    nounFrames: [
      { kind: 'event', type: 'sever', subject: 'party', with: { بين: 'party', مع: 'party' }, qualifier: ['دبلوماسيه'] },
    ],
    examples: [
      {
        text: 'أنهى اللقاء قطيعة دبلوماسية بين الرياض وطهران امتدت سبع سنوات.',
        finds: { type: 'sever', trigger: 'قطيعة دبلوماسية', participants: ['الرياض', 'طهران'] },
      },
    ],
  },
  {
    lemma: 'فَرَضَ',
    verb: { past: 'فرض', present: 'يفرض' },
    nouns: [{ singular: 'فرض' }],
    active: 'فارض',
    passive: 'مفروض',
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'فرضت كندا عقوبات على تسعة مسؤولين في ميانمار متهمين بانتهاك حقوق الإنسان.',
        finds: { type: 'sanction', trigger: 'عقوبات', participants: ['كندا', 'ميانمار'] },
      },
      {
        text: 'فرضت السلطات حظرا للتجوال في المدينة حتى إشعار آخر بعد أعمال شغب واسعة.',
        finds: null,
        because: 'a curfew',
      },
    ],
  },
  {
    lemma: 'وَسَّعَ العُقُوبَات',
    rare: true,
    verb: { past: 'وسع', present: 'يوسع' },
    nouns: [{ singular: 'توسيع' }],
    frames: [{ kind: 'light', takes: ['object'], subject: 'first', of: 'event' }],
    examples: [
      {
        text: 'ووسع الاتحاد الأوروبي العقوبات على بيلاروسيا لتشمل قطاع البوتاس.',
        finds: { type: 'sanction', trigger: 'العقوبات', participants: ['الاتحاد الأوروبي', 'بيلاروسيا'] },
      },
      {
        text: 'وسعت البلدية الشارع الرئيسي وزرعت على جانبيه أشجار الزيتون.',
        finds: null,
        because: 'widens a street',
      },
    ],
  },
  {
    lemma: 'عَاقَبَ',
    verb: { past: 'عاقب', present: 'يعاقب', passivePast: 'عوقب' },
    nouns: [{ singular: 'معاقبة' }],
    active: 'معاقب',
    frames: [
      {
        kind: 'event',
        type: 'sanction',
        qualifier: PENALTIES,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وعاقبت واشنطن شركات صينية بسبب بيعها معدات محظورة إلى روسيا.',
        finds: { type: 'sanction', trigger: 'وعاقبت', participants: ['واشنطن', 'روسيا'] },
      },
      {
        text: 'عاقب المدرب لاعبيه بتدريبات إضافية بعد الهزيمة الثقيلة في افتتاح الدوري المحلي.',
        finds: null,
        because: 'a coach',
      },
    ],
  },
  {
    lemma: 'عُقُوبَات',
    nouns: [{ singular: 'عقوبة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'sanction',
        subject: 'initiator',
        not: SENTENCES,
        with: { على: 'target', ضد: 'target', عن: 'target', من: 'initiator' },
      },
    ],
    examples: [
      {
        text: 'أقر الاتحاد الأوروبي حزمة عقوبات جديدة على بيلاروسيا تشمل قطاع النقل الجوي.',
        finds: { type: 'sanction', trigger: 'عقوبات', participants: ['الاتحاد الأوروبي', 'بيلاروسيا'] },
      },
      {
        text: 'نال المتهم عقوبة السجن عشر سنوات بعد إدانته بتزوير وثائق رسمية للحصول على قرض.',
        finds: null,
        because: "a court's punishment",
      },
    ],
  },
  {
    lemma: 'حَظَرَ',
    verb: { past: 'حظر', present: 'يحظر' },
    nouns: [{ singular: 'حظر' }],
    passive: 'محظور',
    frames: [
      {
        kind: 'event',
        type: 'sanction',
        qualifier: PENALTIES,
        subject: 'initiator',
        objectIs: 'topic',
        with: { على: 'target', إلى: 'target', من: 'target' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وحظر الاتحاد الأوروبي تصدير المعدات الإلكترونية إلى بيلاروسيا لمدة سنة.',
        finds: { type: 'sanction', trigger: 'وحظر', participants: ['الاتحاد الأوروبي', 'بيلاروسيا'] },
      },
      {
        text: 'حظرت البلدية وقوف الشاحنات في الشوارع الضيقة وسط السوق القديم نهارا وليلا.',
        finds: null,
        because: 'a traffic ban',
      },
    ],
  },
  {
    lemma: 'أَدْرَجَ',
    verb: { past: 'أدرج', present: 'يدرج' },
    nouns: [{ singular: 'إدراج' }],
    passive: 'مدرج',
    frames: [
      {
        kind: 'event',
        type: 'sanction',
        subject: 'initiator',
        object: 'target',
        qualifier: ['عقوبات', 'إرهاب', 'سوداء', 'إرهابي'],
      },
    ],
    examples: [
      {
        text: 'وأدرجت بريطانيا ثلاثة قادة من قوات الدعم على قائمة العقوبات الخاصة بالسودان.',
        finds: { type: 'sanction', trigger: 'وأدرجت', participants: ['بريطانيا', 'قوات الدعم'] },
      },
      {
        text: 'أدرجت اليونسكو الحرفة التقليدية ضمن قائمة التراث غير المادي في اجتماعها السنوي.',
        finds: null,
        because: 'heritage list',
      },
    ],
  },
  {
    lemma: 'سَاعَدَ',
    verb: { past: 'ساعد', present: 'يساعد', passivePast: 'سوعد' },
    nouns: [{ singular: 'مساعدة', plurals: ['+ات'] }],
    active: 'مساعد',
    frames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: RELIEF,
        subject: 'initiator',
        object: 'target',
        needs: 'partner',
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: [
          ...RELIEF,
          'إنساني',
          'مالي',
          'اقتصادي',
          'عسكري',
          'فني',
          'تنموي',
          'عيني',
          'عاجل',
          'نقدي',
          'دفاعي',
          'سخي',
          'فتاك',
        ],
        subject: 'initiator',
        object: 'target',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
      },
    ],
    examples: [
      {
        text: 'أرسلت السعودية طائرتي مساعدات إلى تشاد لإغاثة الفارين من القتال في دارفور.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['السعودية', 'تشاد'] },
      },
      {
        text: 'أعلنت الكويت مساعدة السودان مالياً بعشرة ملايين دولار لترميم المدارس.',
        finds: { type: 'aid', trigger: 'مساعدة', participants: ['الكويت', 'السودان'] },
      },
      {
        text: 'قدمت البرتغال مساعدات إنسانية عاجلة إلى موزمبيق بعد الإعصار.',
        finds: { type: 'aid', trigger: 'مساعدات', participants: ['البرتغال', 'موزمبيق'] },
      },
      {
        text: 'يساعد التمر على خفض ضغط الدم بحسب دراسة أعدها فريق طبي في جامعة تونسية.',
        finds: null,
        because: 'helps, of a thing',
      },
    ],
  },
  {
    lemma: 'مَعُونَة',
    nouns: [
      { singular: 'مساعدات' },
      { singular: 'معونة', plurals: ['+ات'] },
      { singular: 'إعانة', plurals: ['+ات'] },
      { singular: 'إغاثات' },
    ],
    frames: [],
    nounFrames: [
      { kind: 'event', type: 'aid', subject: 'initiator', with: { إلى: 'target', ل: 'target', من: 'initiator' } },
    ],
    examples: [
      {
        text: 'وصلت إلى بورتسودان باخرة تحمل معونات غذائية من الكويت إلى السودان.',
        finds: { type: 'aid', trigger: 'معونات', participants: ['الكويت', 'السودان'] },
      },
    ],
  },
  {
    lemma: 'مِنْحَة',
    nouns: [
      { singular: 'منحة', plurals: ['منح'] },
      { singular: 'وديعة', plurals: ['ودائع'] },
      { singular: 'قرض', plurals: ['قروض'] },
      { singular: 'هبة', plurals: ['+ات'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'aid',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', في: 'target', من: 'initiator' },
        qualifier: [...RELIEF, 'مالي', 'نفطي', 'قيمة', 'قدر', 'استثنائي', 'حسن', 'تنموي', 'ميسر', 'سخي', 'تكميلي'],
      },
    ],
    examples: [
      {
        text: 'تلقى اليمن منحة مالية من السعودية لدعم رواتب الموظفين واستيراد الوقود.',
        finds: { type: 'aid', trigger: 'منحة مالية', participants: ['اليمن', 'السعودية'] },
      },
      {
        text: 'حصل الطالب المتفوق على منحة دراسية كاملة في إحدى الجامعات البريطانية العريقة هذا العام.',
        finds: null,
        because: 'a scholarship',
      },
    ],
  },
  {
    lemma: 'قَافِلَة',
    nouns: [
      { singular: 'قافلة', plurals: ['قوافل'] },
      { singular: 'طائرة', plurals: ['+ات'] },
      { singular: 'شحنة', plurals: ['+ات', 'شحن'] },
      { singular: 'سفينة', plurals: ['سفن'] },
      { singular: 'باخرة', plurals: ['بواخر'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'aid',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        qualifier: ['إغاثي', 'إنساني', 'طبي', 'غذائي', 'إغاثة', 'محمل'],
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'أرسلت السعودية الطائرة الإغاثية الخمسين إلى لبنان.',
        finds: { type: 'aid', trigger: 'الطائرة', participants: ['السعودية', 'لبنان'] },
      },
      {
        text: 'وقدمت اليابان شحنة طبية عاجلة إلى اليمن.',
        finds: { type: 'aid', trigger: 'شحنة', participants: ['اليابان', 'اليمن'] },
      },
    ],
  },
  {
    lemma: 'مَنَحَ',
    verb: { past: 'منح', present: 'يمنح' },
    nouns: [{ singular: 'منح' }],
    active: 'مانح',
    passive: 'ممنوح',
    frames: [
      { kind: 'event', type: 'expel', subject: 'initiator', object: 'target', qualifier: DIPLOMATS, also: ['مغادرة'] },
      {
        kind: 'event',
        type: 'aid',
        qualifier: RELIEF,
        subject: 'initiator',
        object: 'target',
      },
      { kind: 'light', takes: ['object'], subject: 'first', of: 'event' },
    ],
    examples: [
      {
        text: 'منحت النيجر السفير الفرنسي مهلة يومين لمغادرة أراضيها.',
        finds: { type: 'expel', trigger: 'منحت', participants: ['النيجر', 'فرنسا'] },
      },
      {
        text: 'ومنح البنك الآسيوي نيبال قرضا ميسرا لإعادة بناء المدارس المهدمة في الزلزال.',
        finds: { type: 'aid', trigger: 'ومنح', participants: ['البنك الآسيوي', 'نيبال'] },
      },
      {
        text: 'منحت لجنة التحكيم الجائزة الأولى للفيلم المغربي القصير في ختام المهرجان السينمائي.',
        finds: null,
        because: 'awards a prize',
      },
    ],
  },
  {
    lemma: 'تَبَرَّعَ',
    verb: { past: 'تبرع', present: 'يتبرع' },
    nouns: [{ singular: 'تبرع', plurals: ['+ات'] }],
    active: 'متبرع',
    frames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: RELIEF,
        subject: 'initiator',
        with: { ل: 'target', إلى: 'target' },
      },
    ],
    examples: [
      {
        text: 'وتبرعت الصين بمليون جرعة لقاح لموريتانيا في إطار مبادرة التضامن الصحي.',
        finds: { type: 'aid', trigger: 'وتبرعت', participants: ['الصين', 'موريتانيا'] },
      },
      {
        text: 'تبرع عشرات الشبان بالدم لجرحى الحادث المروري في المستشفى الجهوي لمدينة بنزرت أمس.',
        finds: null,
        because: 'blood donors',
      },
    ],
  },
  {
    lemma: 'خَصَّصَ',
    verb: { past: 'خصص', present: 'يخصص' },
    nouns: [{ singular: 'تخصيص', plurals: ['+ات'] }],
    passive: 'مخصص',
    frames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: RELIEF,
        subject: 'initiator',
        objectIs: 'topic',
        with: { ل: 'target' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وخصصت المفوضية الأوروبية خمسين مليون يورو للبنان دعما لمراكز إيواء النازحين.',
        finds: { type: 'aid', trigger: 'وخصصت', participants: ['المفوضية الأوروبية', 'لبنان'] },
      },
      {
        text: 'خصصت القناة حلقة كاملة من برنامجها الأسبوعي لتاريخ المسرح في بلاد الشام.',
        finds: null,
        because: 'a TV programme',
      },
    ],
  },
  {
    lemma: 'أَغَاثَ',
    verb: { past: 'أغاث', present: 'يغيث', passivePast: 'أغيث', passivePresent: 'يغاث' },
    nouns: [{ singular: 'إغاثة', plurals: ['+ات'] }],
    active: 'مغيث',
    frames: [{ kind: 'event', type: 'aid', subject: 'initiator', object: 'target' }],
    nounFrames: [
      { kind: 'event', type: 'aid', subject: 'initiator', with: { إلى: 'target', ل: 'target', من: 'initiator' } },
    ],
    examples: [
      {
        text: 'وأغاثت تركيا منكوبي الفيضانات في ليبيا بثلاث طائرات محملة بالخيام والأدوية.',
        finds: { type: 'aid', trigger: 'وأغاثت', participants: ['تركيا', 'ليبيا'] },
      },
    ],
  },
  {
    lemma: 'مَوَّلَ',
    verb: { past: 'مول', present: 'يمول' },
    nouns: [{ singular: 'تمويل', plurals: ['+ات'] }],
    active: 'ممول',
    passive: 'ممول',
    frames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: [...RELIEF, 'مدرسة', 'مستشفى', 'طريق', 'بناء', 'مشروع'],
        subject: 'initiator',
        objectIs: 'topic',
        with: { في: 'target' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'ومولت اليابان بناء عشرين مدرسة ريفية في النيجر عبر صندوقها الإنمائي.',
        finds: { type: 'aid', trigger: 'ومولت', participants: ['اليابان', 'النيجر'] },
      },
      {
        text: 'مول رجل أعمال مصري إنتاج الفيلم الوثائقي الذي يتناول حياة عازف العود الشهير.',
        finds: null,
        because: 'a film',
      },
    ],
  },
  {
    lemma: 'زَوَّدَ',
    verb: { past: 'زود', present: 'يزود' },
    nouns: [{ singular: 'تزويد' }],
    active: 'مزود',
    frames: [
      {
        kind: 'event',
        type: 'aid',
        qualifier: [...RELIEF, ...ARMS, 'وقود', 'سيارة'],
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'وزودت الولايات المتحدة الجيش اللبناني بعربات مدرعة وأجهزة اتصال حديثة.',
        finds: { type: 'aid', trigger: 'وزودت', participants: ['الولايات المتحدة', 'الجيش اللبناني'] },
      },
      {
        text: 'زود المهندسون الجسر بمصابيح جديدة تعمل بالطاقة الشمسية لتحسين السلامة المرورية ليلا.',
        finds: null,
        because: 'fits lamps',
      },
    ],
  },
  {
    lemma: 'دُولَار',
    rare: true,
    nouns: [
      { singular: 'دولار', plurals: ['+ات'] },
      { singular: 'يورو' },
      { singular: 'ريال', plurals: ['+ات'] },
      { singular: 'درهم', plurals: ['دراهم'] },
      { singular: 'دينار', plurals: ['دنانير'] },
      { singular: 'جنيه', plurals: ['+ات'] },
      { singular: 'ليرة', plurals: ['+ات'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'aid',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        not: RELIEF,
        light: true,
        counted: true,
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وقدمت الكويت خمسة ملايين دولار للصومال لمواجهة الجفاف.',
        finds: { type: 'aid', trigger: 'دولار', participants: ['الكويت', 'الصومال'] },
      },
      {
        text: 'ارتفع سعر البرميل إلى تسعين دولار في التعاملات الآسيوية صباح أمس.',
        finds: null,
        because: 'a price',
      },
    ],
  },
  {
    lemma: 'سَلَّة غِذَائِيَّة',
    rare: true,
    nouns: [
      { singular: 'سلة', plurals: ['سلال', '+ات'] },
      { singular: 'حصة', plurals: ['حصص'] },
      { singular: 'طرد', plurals: ['طرود'] },
      { singular: 'مستلزم', plurals: ['+ات'] },
      { singular: 'لقاح', plurals: ['+ات'] },
      { singular: 'جرعة', plurals: ['+ات'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'aid',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        qualifier: ['غذائي', 'طبي', 'إغاثي', 'لقاح'],
        needs: 'partner',
        light: true,
      },
    ],
    examples: [
      {
        text: 'ووزعت منظمة الهلال الأحمر الكويتي سلالا غذائية في اليمن.',
        finds: { type: 'aid', trigger: 'سلالا غذائية', participants: ['الهلال الأحمر الكويتي', 'اليمن'] },
      },
      {
        text: 'تملأ الجدة سلة من التين كل صباح وتهديها إلى جيرانها.',
        finds: null,
        because: 'a basket of figs',
      },
    ],
  },
  {
    lemma: 'دَعْم مَادِّيّ',
    rare: true,
    nouns: [{ singular: 'دعم' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'aid',
        subject: 'initiator',
        with: { إلى: 'target', ل: 'target', من: 'initiator' },
        qualifier: ['مالي', 'مادي', 'إنساني', 'إغاثي', 'عسكري', 'فني', 'لوجستي', 'غذائي', 'طبي', 'نقدي', 'تنموي'],
        near: true,
        light: true,
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'وتلقت موريتانيا دعما ماليا من الصين لترميم ميناء نواكشوط.',
        finds: { type: 'aid', trigger: 'دعما ماليا', participants: ['موريتانيا', 'الصين'] },
      },
      {
        text: 'يحتاج المبتدئون في البرمجة إلى دعم فني متواصل خلال الأشهر الأولى من التدريب.',
        finds: null,
        because: 'technical support',
      },
      {
        text: 'أرسلت فرنسا مستشارين لدعم القوات المالية في مواجهة المتمردين.',
        finds: null,
        because: 'المالية, of Mali',
      },
    ],
  },
  {
    lemma: 'أَقْرَضَ',
    verb: { past: 'أقرض', present: 'يقرض' },
    nouns: [{ singular: 'إقراض' }],
    frames: [
      { kind: 'event', type: 'aid', qualifier: MONEY, subject: 'initiator', object: 'target', needs: 'partner' },
    ],
    examples: [
      {
        text: 'وأقرضت الصين سريلانكا مليار دولار لتجنب التخلف عن السداد.',
        finds: { type: 'aid', trigger: 'وأقرضت', participants: ['الصين', 'سريلانكا'] },
      },
      {
        text: 'أقرض الكاتب صديقه نسخة نادرة من الديوان فلم يعدها إليه.',
        finds: null,
        because: 'lends a book',
      },
    ],
  },
  {
    lemma: 'صَوَّتَ',
    verb: { past: 'صوت', present: 'يصوت' },
    nouns: [{ singular: 'تصويت', plurals: ['+ات'] }],
    active: 'مصوت',
    frames: [
      {
        kind: 'event',
        type: 'vote',
        qualifier: RESOLUTIONS,
        subject: 'party',
        about: ['على', 'لصالح', 'ضد'],
      },
    ],
    nounFrames: [
      {
        kind: 'event',
        type: 'vote',
        qualifier: RESOLUTIONS,
        subject: 'party',
        with: { في: 'host' },
        about: ['على'],
      },
    ],
    examples: [
      {
        text: 'وصوتت الجمعية العامة للأمم المتحدة على مشروع قرار يطالب بوقف فوري للحرب.',
        finds: { type: 'vote', trigger: 'وصوتت', participants: ['الجمعية العامة للأمم المتحدة'] },
      },
      {
        text: 'صوت الناخبون في الاستفتاء على تعديل الدستور وسط إقبال متوسط وإجراءات أمنية مشددة.',
        finds: null,
        because: 'voters at home',
      },
    ],
  },
  {
    lemma: 'تَبَنَّى',
    verb: { past: 'تبنى', present: 'يتبنى', passivePast: 'تبني' },
    nouns: [{ singular: 'تبن' }],
    active: 'متبن',
    frames: [
      {
        kind: 'event',
        type: 'vote',
        qualifier: RESOLUTIONS,
        subject: 'initiator',
        objectIs: 'topic',
      },
      { kind: 'speech', stance: 'support', content: ['object'] },
    ],
    examples: [
      {
        text: 'وتبنى مجلس حقوق الإنسان قرارا بإرسال بعثة لتقصي الحقائق إلى شرق الكونغو.',
        finds: { type: 'vote', trigger: 'وتبنى', participants: ['مجلس حقوق الإنسان'] },
      },
      {
        text: 'تبنى التنظيم المتشدد الهجوم على الثكنة العسكرية في شمال البلاد عبر بيان مصور.',
        finds: null,
        because: 'claims an attack',
      },
    ],
  },
  {
    lemma: 'قَرَار أُمَمِيّ',
    rare: true,
    nouns: [
      { singular: 'قرار', plurals: ['+ات'] },
      { singular: 'توصية', plurals: ['+ات'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'vote',
        subject: 'initiator',
        with: { في: 'initiator', عن: 'initiator', إلى: 'party', أمام: 'party', على: 'party' },
        about: ['بشأن', 'حول'],
        light: true,
        bodies: true,
      },
    ],
    examples: [
      {
        text: 'وتقدمت النرويج بمشروع قرار إلى مجلس الأمن الدولي بشأن القرصنة في خليج غينيا.',
        finds: { type: 'vote', trigger: 'قرار', participants: ['النرويج', 'مجلس الأمن الدولي'], modality: 'proposed' },
      },
      {
        text: 'أصدر مجلس الأمن الدولي قرارا بإرسال قوة لحفظ السلام إلى هايتي.',
        finds: { type: 'vote', trigger: 'قرارا', participants: ['مجلس الأمن الدولي'] },
      },
      {
        text: 'أصدر رئيس الجمهورية قرارا بإعادة تشكيل مجلس إدارة الهيئة القومية للبريد.',
        finds: null,
        because: 'a decree',
      },
    ],
  },
  {
    lemma: 'فِيتُو',
    nouns: [{ singular: 'فيتو' }, { singular: 'نقض' }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'vote',
        subject: 'initiator',
        with: { ضد: 'target' },
      },
    ],
    examples: [
      {
        text: 'استخدم المندوب الروسي أندريه سوكولوف الفيتو ضد مشروع قرار بشأن تمديد آلية المساعدات.',
        finds: { type: 'vote', trigger: 'الفيتو', participants: ['أندريه سوكولوف'] },
      },
    ],
  },
  {
    lemma: 'تَوَسَّطَ',
    verb: { past: 'توسط', present: 'يتوسط' },
    nouns: [{ singular: 'توسط' }],
    active: 'متوسط',
    frames: [
      { kind: 'event', type: 'mediate', subject: 'mediator', with: { بين: 'party', في: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'وتوسطت أنغولا بين رواندا والكونغو الديمقراطية لتثبيت وقف إطلاق النار شرق البلاد.',
        finds: { type: 'mediate', trigger: 'وتوسطت', participants: ['أنغولا', 'رواندا', 'الكونغو الديمقراطية'] },
      },
      {
        text: 'يتوسط النصب التذكاري ساحة المدينة القديمة وتحيط به المقاهي والمتاجر من كل جانب.',
        finds: null,
        because: 'stands in the middle',
      },
      {
        text: 'تطل المدينة على البحر المتوسط وتشتهر بشواطئها الرملية ومينائها القديم وأسماكها الطازجة.',
        finds: null,
        because: 'المتوسط, the Mediterranean',
      },
    ],
  },
  {
    lemma: 'وَسَاطَة',
    nouns: [{ singular: 'وساطة', plurals: ['+ات'] }],
    frames: [],
    nounFrames: [{ kind: 'event', type: 'mediate', subject: 'mediator', with: { بين: 'party', من: 'mediator' } }],
    examples: [
      {
        text: 'نجحت وساطة قطر بين كينيا والصومال في إعادة فتح المعابر الحدودية.',
        finds: { type: 'mediate', trigger: 'وساطة', participants: ['قطر', 'كينيا', 'الصومال'] },
      },
    ],
  },
  {
    lemma: 'مَسَاعٍ حَمِيدَة',
    nouns: [{ singular: 'مسعى', plurals: ['مساع', 'مساعي'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        with: { بين: 'party', من: 'mediator' },
        qualifier: ['حميده', 'الحميده', 'وساطه'],
      },
    ],
    examples: [
      {
        text: 'عرضت النرويج مساعيها الحميدة بين الحكومة الفنزويلية والمعارضة لتنظيم انتخابات جديدة.',
        finds: {
          type: 'mediate',
          trigger: 'مساعيها الحميدة',
          participants: ['النرويج', 'الحكومة الفنزويلية', 'المعارضة'],
          modality: 'proposed',
        },
      },
    ],
  },
  {
    lemma: 'جُهُود سَلَام',
    rare: true,
    nouns: [
      { singular: 'جهد', plurals: ['جهود'] },
      { singular: 'مجهود', plurals: ['+ات'] },
      { singular: 'مسعى', plurals: ['مساع', 'مساعي'] },
      { singular: 'مبادرة', plurals: ['+ات'] },
      { singular: 'تحرك', plurals: ['+ات'] },
    ],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        with: { بين: 'party', من: 'mediator' },
        toward: ENDING,
        ended: STRIFE,
      },
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        with: { بين: 'party', من: 'mediator' },
        toward: PEACE,
        ended: ['بين'],
      },
    ],
    examples: [
      {
        text: 'وأثمرت الجهود التي تبذلها موريتانيا لإنهاء الخلاف بين السنغال وغامبيا.',
        finds: { type: 'mediate', trigger: 'الجهود', participants: ['موريتانيا', 'السنغال', 'غامبيا'] },
      },
      {
        text: 'أطلقت النرويج مبادرة لتسوية الأزمة في ميانمار بمشاركة دول الجوار.',
        finds: { type: 'mediate', trigger: 'مبادرة', participants: ['النرويج'] },
      },
      {
        text: 'أطلقت البلدية مبادرة لتنظيف الشواطئ بمشاركة مئات المتطوعين من طلاب المدارس.',
        finds: null,
        because: 'an initiative that settles nothing',
      },
    ],
  },
  {
    lemma: 'دَوْر الوَسِيط',
    rare: true,
    nouns: [{ singular: 'دور', plurals: ['أدوار'] }],
    frames: [],
    nounFrames: [
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        with: { بين: 'party', في: 'party' },
        qualifier: ['وسيط', 'وساطي'],
        light: true,
      },
    ],
    examples: [
      {
        text: 'وتقوم سويسرا بدور الوسيط بين جورجيا وروسيا منذ سنوات.',
        finds: { type: 'mediate', trigger: 'بدور', participants: ['سويسرا', 'جورجيا', 'روسيا'] },
      },
      {
        text: 'شارك ثمانية لاعبين في الدور ربع النهائي من بطولة الشطرنج التي اختتمت أمس.',
        finds: null,
        because: 'a round of a tournament',
      },
    ],
  },
  {
    lemma: 'رَعَى',
    verb: { past: 'رعى', present: 'يرعى', passivePast: 'رعي', passivePresent: 'يرعى' },
    nouns: [{ singular: 'رعاية' }],
    active: 'راع',
    frames: [
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        objectIs: 'topic',
        with: { بين: 'party' },
        needs: 'partner',
      },
    ],
    nounFrames: [],
    examples: [
      {
        text: 'ورعت الأمم المتحدة اتفاقا بين الحكومة وقبائل الإقليم لتبادل الأسرى.',
        finds: { type: 'mediate', trigger: 'ورعت', participants: ['الأمم المتحدة', 'الحكومة', 'قبائل الإقليم'] },
      },
      {
        text: 'يرعى الأطفال قطعان الماعز في المراعي الجبلية خلال أشهر العطلة المدرسية الصيفية.',
        finds: null,
        because: 'herds goats',
      },
    ],
  },
  {
    lemma: 'يَسَّرَ',
    verb: { past: 'يسر', present: 'ييسر' },
    nouns: [{ singular: 'تيسير' }],
    active: 'ميسر',
    frames: [
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        qualifier: MEDIATED,
        objectIs: 'topic',
        with: { بين: 'party' },
        needs: 'partner',
      },
    ],
    examples: [
      {
        text: 'ويسرت سلطنة عمان تبادل السجناء بين إيران وبلجيكا بعد اتصالات استمرت أشهرا.',
        finds: { type: 'mediate', trigger: 'ويسرت', participants: ['سلطنة عمان', 'إيران', 'بلجيكا'] },
      },
    ],
  },
  {
    lemma: 'قَرَّبَ',
    verb: { past: 'قرب', present: 'يقرب' },
    nouns: [{ singular: 'تقريب' }],
    frames: [
      {
        kind: 'event',
        type: 'mediate',
        subject: 'mediator',
        objectIs: 'topic',
        with: { بين: 'party' },
        qualifier: ['وجهة', 'نظر', 'موقف', 'مواقف'],
      },
    ],
    examples: [
      {
        text: 'وقربت الجزائر وجهات النظر بين فتح وحماس في لقاءات متتالية بالعاصمة.',
        finds: { type: 'mediate', trigger: 'وقربت', participants: ['الجزائر', 'فتح', 'حماس'] },
      },
      {
        text: 'وتحطمت الطائرة قرب المدرج دون أن يسفر الحادث عن قتلى في صفوف الركاب.',
        finds: null,
        because: 'قرب "near"',
      },
    ],
  },
  {
    lemma: 'قَاطَعَ',
    verb: { past: 'قاطع', present: 'يقاطع', passivePast: 'قوطع' },
    nouns: [{ singular: 'مقاطعة', plurals: ['+ات'] }],
    active: 'مقاطع',
    frames: [
      { kind: 'modal', modality: 'cancelled', takes: ['object'] },
      {
        kind: 'event',
        type: 'sanction',
        qualifier: PENALTIES,
        subject: 'initiator',
        object: 'target',
      },
    ],
    examples: [
      {
        text: 'قاطعت إريتريا قمة الهيئة الحكومية للتنمية احتجاجا على جدول أعمالها.',
        finds: { type: 'talks', trigger: 'قمة', participants: ['إريتريا'], modality: 'cancelled' },
      },
      {
        text: 'تقع مقاطعة كيبيك في شرق كندا وتكثر فيها الغابات والبحيرات والأنهار.',
        finds: null,
        because: 'مقاطعة "province"',
      },
    ],
  },
]
