import type { Predicate } from '../../types.ts'

/** Outcomes of contacts: what the sides agreed on, and who was charged with what. Verbs of resulting (أسفر عن) are light: the noun اتفاق after them carries the outcome. */
export const outcomes: readonly Predicate[] = [
  {
    lemma: 'اِتَّفَقَ',
    verb: { past: 'اتفق', present: 'يتفق' },
    nouns: [{ singular: 'اتفاق', plurals: ['+ات'] }],
    active: 'متفق',
    frames: [
      { kind: 'outcome', outcome: 'agreed', content: ['على', 'that'] },
      { kind: 'speech', stance: 'agree', content: ['مع'] },
      { kind: 'modal', modality: 'planned', takes: ['على'] },
    ],
    examples: [
      {
        text: 'واتفق الوزيران العماني والكيني على تشغيل خط جوي مباشر بين مسقط ونيروبي مطلع الصيف.',
        finds: { content: 'تشغيل خط جوي مباشر بين مسقط ونيروبي مطلع الصيف', kind: 'agreed' },
      },
      {
        text: 'واتفق الجانبان خلال اللقاء على أن تجتمع اللجنة الفنية مرة كل ثلاثة أشهر.',
        finds: { content: 'تجتمع اللجنة الفنية مرة كل ثلاثة أشهر', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'تَوَافَقَ',
    verb: { past: 'توافق', present: 'يتوافق' },
    nouns: [{ singular: 'توافق', plurals: ['+ات'] }],
    active: 'متوافق',
    frames: [{ kind: 'outcome', outcome: 'agreed', content: ['على', 'that', 'حول'] }],
    examples: [
      {
        text: 'وتوافق الرئيسان التركي والصربي على رفع التبادل التجاري إلى خمسة مليارات دولار.',
        finds: { content: 'رفع التبادل التجاري إلى خمسة مليارات دولار', kind: 'agreed' },
      },
      {
        text: 'تتوافق نتائج الدراسة الجديدة مع أبحاث سابقة أجريت في جامعات يابانية وكندية.',
        finds: null,
        because: 'results agree with results',
      },
    ],
  },
  {
    lemma: 'تَوَصَّلَ',
    verb: { past: 'توصل', present: 'يتوصل' },
    nouns: [{ singular: 'توصل' }],
    frames: [
      { kind: 'outcome', outcome: 'agreed', content: ['إلى'] },
      { kind: 'event', type: 'sign', subject: 'party', with: { مع: 'party' }, to: ['إلى'], needs: 'partner' },
    ],
    nounFrames: [
      { kind: 'outcome', outcome: 'agreed', content: ['إلى'] },
      {
        kind: 'event',
        type: 'sign',
        subject: 'party',
        with: { مع: 'party', بين: 'party' },
        to: ['إلى'],
        needs: 'partner',
        light: true,
      },
    ],
    examples: [
      {
        text: 'وتوصل الوفدان الأرميني والأذري إلى صيغة نهائية لترسيم الحدود في القطاع الشمالي.',
        finds: { content: 'صيغة نهائية لترسيم الحدود في القطاع الشمالي', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'تَفَاهَمَ',
    verb: { past: 'تفاهم', present: 'يتفاهم' },
    nouns: [{ singular: 'تفاهم', plurals: ['+ات'] }],
    active: 'متفاهم',
    frames: [{ kind: 'outcome', outcome: 'agreed', content: ['على', 'حول'] }],
    examples: [
      {
        text: 'وتفاهم وزيرا الداخلية الإيطالي والتونسي على تسيير دوريات بحرية مشتركة لمكافحة التهريب.',
        finds: { content: 'تسيير دوريات بحرية مشتركة لمكافحة التهريب', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'تَعَاهَدَ',
    verb: { past: 'تعاهد', present: 'يتعاهد' },
    nouns: [{ singular: 'تعاهد' }],
    frames: [{ kind: 'outcome', outcome: 'agreed', content: ['على'] }],
    examples: [
      {
        text: 'وتعاهد قادة دول الساحل الثلاث في نيامي على الدفاع المشترك عن أراضيهم.',
        finds: { content: 'الدفاع المشترك عن أراضيهم', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'تَرَاضَى',
    verb: { past: 'تراضى', present: 'يتراضى' },
    nouns: [{ singular: 'تراض' }],
    frames: [{ kind: 'outcome', outcome: 'agreed', content: ['على'] }],
    examples: [
      {
        text: 'وتراضى الفريقان الليبيان في ختام لقاء بوزنيقة على آلية لتوزيع المناصب السيادية.',
        finds: { content: 'آلية لتوزيع المناصب السيادية', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'اِصْطَلَحَ',
    verb: { past: 'اصطلح', present: 'يصطلح' },
    nouns: [{ singular: 'اصطلاح' }],
    frames: [{ kind: 'outcome', outcome: 'agreed', content: ['على'] }],
    examples: [
      {
        text: 'واصطلح ممثلو القبيلتين برعاية أممية على فتح الطريق أمام قوافل الإغاثة.',
        finds: { content: 'فتح الطريق أمام قوافل الإغاثة', kind: 'agreed' },
      },
      {
        text: 'يطلق الجغرافيون هذا الاصطلاح على المناطق التي تقل أمطارها عن مئتي مليمتر سنويا.',
        finds: null,
        because: 'a technical term',
      },
    ],
  },
  {
    lemma: 'تَعَاقَدَ',
    verb: { past: 'تعاقد', present: 'يتعاقد' },
    nouns: [{ singular: 'تعاقد', plurals: ['+ات'] }],
    frames: [
      { kind: 'outcome', outcome: 'agreed', content: ['على'] },
      { kind: 'event', type: 'sign', subject: 'party', with: { مع: 'party' }, needs: 'partner' },
    ],
    examples: [
      {
        text: 'وتعاقدت بغداد مع أنقرة على توريد الكهرباء للمحافظات الشمالية خمس سنوات.',
        finds: { type: 'sign', trigger: 'وتعاقدت', participants: ['بغداد', 'أنقرة'] },
      },
    ],
  },
  {
    lemma: 'خَرَجَ بِ',
    verb: { past: 'خرج', present: 'يخرج' },
    nouns: [{ singular: 'خروج' }],
    active: 'خارج',
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'event', results: true }],
    examples: [
      {
        text: 'وخرج المجتمعون في عمان باتفاق على تأسيس صندوق مشترك للأمن المائي.',
        finds: { content: 'تأسيس صندوق مشترك للأمن المائي', kind: 'agreed' },
      },
      { text: 'خرج المئات إلى الشوارع هربا من الحر بعد انقطاع الكهرباء لليوم الخامس.', finds: null, because: 'go out' },
    ],
  },
  {
    lemma: 'أَسْفَرَ عَنْ',
    verb: { past: 'أسفر', present: 'يسفر' },
    nouns: [{ singular: 'إسفار' }],
    active: 'مسفر',
    frames: [{ kind: 'light', takes: ['عن'], subject: 'first', of: 'event', results: true }],
    examples: [
      {
        text: 'وأسفرت المحادثات السودانية المصرية في الخرطوم عن اتفاق على إعادة تشغيل خط السكك الحديدية.',
        finds: { content: 'إعادة تشغيل خط السكك الحديدية', kind: 'agreed' },
      },
      {
        text: 'أسفر الانفجار عن مقتل سبعة أشخاص وإصابة العشرات بجروح وفق حصيلة غير نهائية.',
        finds: null,
        because: 'casualties',
      },
    ],
  },
  {
    lemma: 'أَفْضَى إِلَى',
    verb: { past: 'أفضى', present: 'يفضي', passivePast: 'أفضي', passivePresent: 'يفضى' },
    nouns: [{ singular: 'إفضاء' }],
    active: 'مفض',
    frames: [{ kind: 'light', takes: ['إلى'], subject: 'first', of: 'event', results: true }],
    examples: [
      {
        text: 'وأفضت مفاوضات الدوحة إلى اتفاق على تبادل مئة محتجز من الجانبين.',
        finds: { content: 'تبادل مئة محتجز من الجانبين', kind: 'agreed' },
      },
      {
        text: 'يفضي الزقاق الضيق إلى ساحة صغيرة تتوسطها نافورة رخامية من القرن السابع عشر.',
        finds: null,
        because: 'a lane leads to a square',
      },
    ],
  },
  {
    lemma: 'تَمَخَّضَ عَنْ',
    verb: { past: 'تمخض', present: 'يتمخض' },
    nouns: [{ singular: 'تمخض' }],
    frames: [{ kind: 'light', takes: ['عن'], subject: 'first', of: 'event', results: true }],
    examples: [
      {
        text: 'وتمخضت القمة الثلاثية في نيقوسيا عن اتفاق على مد كابل بحري للكهرباء.',
        finds: { content: 'مد كابل بحري للكهرباء', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'أَثْمَرَ',
    verb: { past: 'أثمر', present: 'يثمر' },
    nouns: [{ singular: 'إثمار' }],
    active: 'مثمر',
    frames: [{ kind: 'light', takes: ['عن', 'object'], subject: 'first', of: 'event', results: true }],
    examples: [
      {
        text: 'وأثمرت مباحثات الوفدين في جدة اتفاقا على هدنة إنسانية تمتد عشرة أيام.',
        finds: { content: 'هدنة إنسانية تمتد عشرة أيام', kind: 'agreed' },
      },
      {
        text: 'أثمرت أشجار الزيتون المزروعة حديثا بعد أربع سنوات من العناية والري المنتظم.',
        finds: null,
        because: 'trees bear fruit',
      },
    ],
  },
  {
    lemma: 'تَكَلَّلَ',
    verb: { past: 'تكلل', present: 'يتكلل' },
    nouns: [{ singular: 'تكلل' }],
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'speech', results: true }],
    examples: [
      {
        text: 'وتكللت المفاوضات بين كينيا والصومال باتفاق على فتح الحدود.',
        finds: { content: 'فتح الحدود', kind: 'agreed' },
      },
      {
        text: 'تكللت قمم الجبال بالثلوج مع أولى موجات البرد هذا الشتاء.',
        finds: null,
        because: 'snow on mountains',
      },
    ],
  },
  {
    lemma: 'تَوَّجَ',
    verb: { past: 'توج', present: 'يتوج' },
    nouns: [{ singular: 'تتويج' }],
    frames: [{ kind: 'light', takes: ['ب'], subject: 'first', of: 'speech', results: true }],
    examples: [
      {
        text: 'وتوجت مباحثات الرئيسين المصري والكيني باتفاق على دعم مصري لخفر السواحل.',
        finds: { content: 'دعم مصري لخفر السواحل', kind: 'agreed' },
      },
      {
        text: 'توج الفريق بلقب البطولة للمرة الثالثة في تاريخه بعد مباراة مثيرة.',
        finds: null,
        because: 'wins a title',
      },
    ],
  },
  {
    lemma: 'كَلَّفَ',
    verb: { past: 'كلف', present: 'يكلف' },
    nouns: [{ singular: 'تكليف', plurals: ['+ات'] }],
    active: 'مكلف',
    passive: 'مكلف',
    frames: [{ kind: 'outcome', outcome: 'tasked', content: ['ب', 'ل'], assignee: ['object'] }],
    examples: [
      {
        text: 'وكلف الوزيران المصري والعراقي خبراء البلدين بإعداد مسودة اتفاق للنقل البري.',
        finds: { content: 'بإعداد مسودة اتفاق للنقل البري', kind: 'tasked' },
      },
      {
        text: 'كلف المشروع خزينة الدولة أكثر من مليار دولار خلال ثلاث سنوات متتالية.',
        finds: null,
        because: 'costs money',
      },
    ],
  },
  {
    lemma: 'فَوَّضَ',
    verb: { past: 'فوض', present: 'يفوض' },
    nouns: [{ singular: 'تفويض', plurals: ['+ات'] }],
    active: 'مفوض',
    passive: 'مفوض',
    frames: [{ kind: 'outcome', outcome: 'tasked', content: ['ب', 'في', 'ل'], assignee: ['object'] }],
    examples: [
      {
        text: 'وفوض مجلس الجامعة الأمين العام بإجراء اتصالات مع الأطراف السودانية.',
        finds: { content: 'بإجراء اتصالات مع الأطراف السودانية', kind: 'tasked' },
      },
      {
        text: 'لزم المفوض الأوروبي منزله أسبوعا بعد إصابته بكسر في ساقه أثناء التزلج.',
        finds: null,
        because: 'المفوض "commissioner"',
      },
    ],
  },
  {
    lemma: 'عَهِدَ إِلَى',
    verb: { past: 'عهد', present: 'يعهد' },
    nouns: [{ singular: 'عهد', plurals: ['عهود'] }],
    frames: [{ kind: 'outcome', outcome: 'tasked', content: ['ب'], assignee: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'وعهد القادة إلى وزراء الخارجية بمتابعة تنفيذ قرارات القمة الاستثنائية.',
        finds: { content: 'بمتابعة تنفيذ قرارات القمة الاستثنائية', kind: 'tasked' },
      },
      {
        text: 'احتفلت المدارس بعيد ميلاد ولي العهد الصغير وسط أجواء من الفرح والأناشيد.',
        finds: null,
        because: 'ولي العهد "crown prince"',
      },
    ],
  },
  {
    lemma: 'أَوْكَلَ',
    verb: { past: 'أوكل', present: 'يوكل' },
    nouns: [{ singular: 'إيكال' }],
    frames: [{ kind: 'outcome', outcome: 'tasked', content: ['object', 'ب'], assignee: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'وأوكلت اللجنة المشتركة إلى وزيري المالية مهمة وضع آلية لتسوية الديون المتبادلة.',
        finds: { content: 'مهمة وضع آلية لتسوية الديون المتبادلة', kind: 'tasked' },
      },
    ],
  },
  {
    lemma: 'أَنَاطَ',
    verb: { past: 'أناط', present: 'ينيط', passivePast: 'أنيط', passivePresent: 'يناط' },
    nouns: [{ singular: 'إناطة' }],
    frames: [{ kind: 'outcome', outcome: 'tasked', content: ['object'], assignee: ['ب'] }],
    examples: [
      {
        text: 'وأناط البيان المشترك بسفيري البلدين متابعة برنامج المنح الدراسية وتقييمه سنويا.',
        finds: { content: 'متابعة برنامج المنح الدراسية وتقييمه سنويا', kind: 'tasked' },
      },
    ],
  },
  {
    lemma: 'أَسْنَدَ',
    verb: { past: 'أسند', present: 'يسند' },
    nouns: [{ singular: 'إسناد' }],
    passive: 'مسند',
    frames: [{ kind: 'outcome', outcome: 'tasked', content: ['object'], assignee: ['إلى', 'ل'] }],
    examples: [
      {
        text: 'وأسند المجتمعون إلى فريق من الخبراء مهمة حصر الألغام على جانبي الحدود.',
        finds: { content: 'مهمة حصر الألغام على جانبي الحدود', kind: 'tasked' },
      },
    ],
  },
  {
    lemma: 'شَكَّلَ',
    verb: { past: 'شكل', present: 'يشكل' },
    nouns: [{ singular: 'تشكيل', plurals: ['+ات'] }],
    passive: 'مشكل',
    frames: [{ kind: 'outcome', outcome: 'agreed', content: ['object'] }],
    examples: [
      {
        text: 'وشكل الجانبان الأردني والسوري لجنة مشتركة لضبط الحدود ومكافحة تهريب المخدرات.',
        finds: { content: 'لجنة مشتركة لضبط الحدود ومكافحة تهريب المخدرات', kind: 'agreed' },
      },
      {
        text: 'رسم الفنان التشكيلي شكل الهلال على واجهة المتحف الوطني بألوان زاهية.',
        finds: null,
        because: 'شكل "shape"',
      },
    ],
  },
  {
    lemma: 'قَرَّرَ',
    verb: { past: 'قرر', present: 'يقرر' },
    nouns: [{ singular: 'تقرير', plurals: ['تقارير'] }],
    active: 'مقرر',
    passive: 'مقرر',
    frames: [
      { kind: 'modal', modality: 'planned', takes: ['object', 'that'] },
      { kind: 'outcome', outcome: 'agreed', content: ['object', 'that'] },
    ],
    examples: [
      {
        text: 'ومن المقرر أن يزور وزير الخارجية الكويتي بدر العنزي بغداد الأحد المقبل.',
        finds: { type: 'visit', trigger: 'يزور', participants: ['بدر العنزي'], place: 'بغداد', modality: 'planned' },
      },
      {
        text: 'وقرر الرئيس الكولومبي خوليان ريستريبو تقليص البعثة الدبلوماسية لبلاده في تل أبيب.',
        finds: null,
        because: 'a decision of one side is an act, not something said',
      },
    ],
  },
  {
    lemma: 'تَقَرَّرَ',
    verb: { past: 'تقرر', present: 'يتقرر' },
    frames: [
      { kind: 'modal', modality: 'planned', takes: ['that', 'object'] },
      { kind: 'outcome', outcome: 'agreed', content: ['that', 'object'], impersonal: true },
    ],
    examples: [
      {
        text: 'وتقرر خلال اللقاء إنشاء خط ساخن بين وزارتي الدفاع في البلدين.',
        finds: { content: 'إنشاء خط ساخن بين وزارتي الدفاع في البلدين', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'حَدَّدَ',
    verb: { past: 'حدد', present: 'يحدد' },
    nouns: [{ singular: 'تحديد' }],
    passive: 'محدد',
    frames: [
      { kind: 'outcome', outcome: 'agreed', content: ['object'] },
      { kind: 'modal', modality: 'planned', takes: ['object'] },
    ],
    examples: [
      {
        text: 'وحدد الوفدان اليمنيان موعدا لتبادل الدفعة الثانية من الأسرى.',
        finds: { content: 'موعدا لتبادل الدفعة الثانية من الأسرى', kind: 'agreed' },
      },
    ],
  },
  {
    lemma: 'تَطَابَقَ',
    verb: { past: 'تطابق', present: 'يتطابق' },
    nouns: [{ singular: 'تطابق' }],
    active: 'متطابق',
    frames: [{ kind: 'speech', stance: 'agree', content: ['في', 'حول'] }],
    examples: [
      {
        text: 'وتطابقت وجهات نظر الوزيرين حول ضرورة الحفاظ على وحدة الأراضي السورية.',
        finds: {
          cue: 'وتطابقت',
          speaker: 'الوزيرين',
          content: 'ضرورة الحفاظ على وحدة الأراضي السورية',
          stance: 'agree',
        },
      },
    ],
  },
]
