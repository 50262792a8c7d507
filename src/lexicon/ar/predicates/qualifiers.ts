/** Envoys of every rank: who is appointed. */
export const ENVOYS: readonly string[] = [
  'سفير',
  'سفيرة',
  'سفراء',
  'مبعوث',
  'مبعوثة',
  'قنصل',
  'مندوب',
  'مندوبة',
  'ممثل',
  'ممثلة',
  'موفد',
  'قائم',
  'نائب',
  'نائبة',
  'منسق',
  'منسقة',
]

/** Members of a mission: who is sent away. */
export const DIPLOMATS: readonly string[] = [
  'سفير',
  'سفيرة',
  'سفراء',
  'دبلوماسي',
  'دبلوماسية',
  'قنصل',
  'ملحق',
  'قائم',
  'بعثة',
  'طاقم',
]

/** One's own head of mission: called home he is recalled, another's is summoned. */
export const OWN_ENVOYS: readonly string[] = ['+سفير', '+سفيرة', '+قنصل', '+مندوب', '+مندوبة', 'للتشاور']

/** One's own head of mission: his return restores relations. */
export const OWN_HEADS: readonly string[] = ['+سفير', '+سفيرة']

/** Missions that are opened and closed. */
export const MISSIONS: readonly string[] = ['سفارة', 'قنصلية', 'ممثلية', 'بعثة']

/** What binds states and bodies to each other. */
export const TIES: readonly string[] = ['علاقة', 'علاقات', 'عضوية', 'تمثيل', 'مقعد', ...MISSIONS]

/** Arts and pastimes: a gathering for them is none of diplomacy. */
export const ARTS: readonly string[] = [
  'شعر',
  'شعري',
  'شاعر',
  'فن',
  'فنون',
  'فني',
  'أدب',
  'أدبي',
  'مسرح',
  'مسرحي',
  'سينما',
  'سينمائي',
  'موسيقى',
  'موسيقي',
  'غنائي',
  'تشكيلي',
  'رواية',
  'نحت',
  'رياضي',
  'كشفي',
  'طبي',
]

/** A press conference is none of talks. */
export const PRESS: readonly string[] = ['صحفي', 'صحافي', 'إعلامي', 'صحفيا', 'صحافيا', 'صحفيه', 'صحافيه', 'إعلاميه']

/** Sentences of a court and rules of a game. */
export const SENTENCES: readonly string[] = [
  'سجن',
  'حبس',
  'إعدام',
  'مؤبد',
  'جلد',
  'غرامة',
  'متهم',
  'انضباطي',
  'انضباطيه',
  'تأديبي',
  'تأديبيه',
  'إداريه',
  'سالبه',
]

/** What is put to the vote. */
export const RESOLUTIONS: readonly string[] = ['قرار', 'مشروع', 'توصية', 'عضوية', 'انضمام', 'صفة']

/** What a sanction strikes or consists of. */
export const PENALTIES: readonly string[] = [
  'عقوبة',
  'عقوبات',
  'أصول',
  'أصل',
  'أرصدة',
  'رصيد',
  'ممتلكات',
  'تصدير',
  'استيراد',
  'واردات',
  'صادرات',
  'قائمة',
  'شركة',
  'كيان',
]

/** What aid consists of. */
export const RELIEF: readonly string[] = [
  'مساعدات',
  'مساعدة',
  'معونة',
  'إغاثة',
  'إغاثي',
  'منحة',
  'قرض',
  'تبرع',
  'هبة',
  'إعانة',
  'قافلة',
  'شحنة',
  'وديعة',
  'مليون',
  'ملايين',
  'مليار',
  'مليوني',
  'دولار',
  'يورو',
  'ريال',
  'درهم',
  'جرعة',
  'لقاح',
  'دواء',
  'أدوية',
  'خيمة',
  'غذائي',
  'طبي',
]

/** Sums of money. */
export const MONEY: readonly string[] = [
  'مليون',
  'ملايين',
  'مليار',
  'مليارات',
  'مليوني',
  'مليوناً',
  'دولار',
  'دولارات',
  'يورو',
  'ريال',
  'درهم',
  'دينار',
  'جنيه',
  'ليرة',
]

/** Arms and gear given to an ally. */
export const ARMS: readonly string[] = [
  'صاروخ',
  'صواريخ',
  'دبابة',
  'ذخيرة',
  'ذخائر',
  'سلاح',
  'أسلحة',
  'منظومة',
  'مسيرة',
  'مدرعة',
  'عربة',
  'مقاتلة',
  'طائرة',
  'آلية',
  'زورق',
  'جهاز',
  'أجهزة',
  'معدات',
  'عتاد',
]

/** Who is sent to help. */
export const HELPERS: readonly string[] = [
  'طبيب',
  'أطباء',
  'طبي',
  'إنقاذ',
  'إغاثي',
  'إغاثيه',
  'طبيه',
  'مسعف',
  'ممرض',
  'مستشفى',
]

/** What is mediated: exchanges between sides, and what they come to. */
export const MEDIATED: readonly string[] = [
  'محادثة',
  'محادثات',
  'مباحثات',
  'مفاوضة',
  'مفاوضات',
  'مشاورات',
  'حوار',
  'تفاوض',
  'لقاء',
  'اجتماع',
  'اتصال',
  'تواصل',
  'اتفاق',
  'اتفاقية',
  'تفاهم',
  'توقيع',
  'هدنة',
  'تهدئة',
  'صلح',
  'مصالحة',
  'تسوية',
  'سلام',
  'صفقة',
  'تبادل',
  'وساطة',
  'تقارب',
  'إفراج',
  'إطلاق',
  'توصل',
  'عملية',
  'مسار',
]

/** What a mediator brings about. */
export const PEACE: readonly string[] = [
  'مصالحة',
  'صلح',
  'هدنة',
  'تهدئة',
  'سلام',
  'تسوية',
  'تقارب',
  'حوار',
  'مفاوضات',
  'اتفاق',
  'حل',
]

/** What puts an end to strife, and what brings its sides nearer. */
export const ENDING: readonly string[] = [
  'حل',
  'إنهاء',
  'تسوية',
  'وقف',
  'احتواء',
  'رأب',
  'تجاوز',
  'نزع',
  'خفض',
  'تخفيف',
  'تقريب',
  'تذليل',
  'إزالة',
  'معالجة',
  'إخماد',
  'كسر',
  'توصل',
  'إحلال',
  'تحقيق',
  'إبرام',
  'تثبيت',
  'إرساء',
  'إطلاق',
  'إفراج',
  'استئناف',
  'إحياء',
  'تسهيل',
  'تيسير',
  'رعاية',
]

/** What the sides of a strife have between them. */
export const STRIFE: readonly string[] = [
  'أزمة',
  'خلاف',
  'نزاع',
  'صراع',
  'حرب',
  'قتال',
  'اقتتال',
  'توتر',
  'تصعيد',
  'انقسام',
  'خصومة',
  'صدع',
  'قطيعة',
  'نار',
  'فتيل',
  'عنف',
  'جمود',
  'وجهة',
  'موقف',
  'عقبة',
  'هدنة',
  'تهدئة',
  'سلام',
  'تسوية',
  'مصالحة',
  'صلح',
  'سراح',
  'رهينة',
  'محتجز',
  'أسير',
  'مفاوضات',
  'محادثات',
  'حوار',
]
