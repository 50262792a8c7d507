import { digitOf, fold } from '../text/fold.ts'

const EDGE =
  /^[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+|[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/g
const PUNCTUATION = /[\s.,،؛:;!؟?…\-–—_|/\\()[\]{}«»"“”'‘’*•●■▪#+&>›»<‹«]+/g

/** A line without the spaces, byte-order and direction marks at its ends; what is inside stays as printed. */
export function trimLine(line: string): string {
  return line.replace(EDGE, '')
}

/** The non-empty lines of a text, trimmed. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(trimLine)
    .filter((line) => line !== '')
}

/** A line folded, its punctuation turned to single spaces: what the vocabularies below are compared with. */
export function keyOf(line: string): string {
  return fold(line).replace(PUNCTUATION, ' ').trim()
}

/** Words in a line, split at spaces. */
export function wordCount(line: string): number {
  return line.split(/\s+/).filter((word) => word !== '').length
}

const keys = (...phrases: readonly string[]): readonly string[] => phrases.map(keyOf)

function opens(key: string, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => key === phrase || key.startsWith(`${phrase} `))
}

/** Whether a line ends as a sentence does. Two dots or an ellipsis, which headlines love, do not count. */
export function endsSentence(line: string): boolean {
  return /(?:^|[^.…])[.!؟?][»"”’')\]]*$/.test(line)
}

/** Whether a line could be a headline or a link to an article: short, and no full stop closes it. */
export function isShort(line: string): boolean {
  return line.length <= 180 && wordCount(line) <= 25 && !/(?:^|[^.…])\.[»"”’')\]]*$/.test(line)
}

const RELATED = keys(
  'اقرأ أيضاً',
  'اقرأ أيضا',
  'إقرأ أيضاً',
  'اقرأ ايضا',
  'إقرأ المزيد',
  'اقرأ المزيد',
  'اقرأ كذلك',
  'شاهد أيضاً',
  'شاهد المزيد',
  'مواضيع ذات صلة',
  'موضوعات ذات صلة',
  'مواضيع متعلقة',
  'موضوعات متعلقة',
  'مقالات ذات صلة',
  'أخبار ذات صلة',
  'ذات صلة',
  'أخبار متعلقة',
  'مواد ذات صلة',
  'روابط ذات صلة',
  'قد يهمك أيضاً',
  'قد يهمك',
  'قد يعجبك أيضا',
  'للمزيد',
  'المزيد من الأخبار',
  'طالع أيضاً',
  'تابع أيضا',
  'الأكثر قراءة',
  'الأكثر مشاهدة',
  'آخر الأخبار',
  'أخبار مشابهة',
  'مواضيع قد تهمك',
  'لمزيد من الأخبار',
  'وقد يهمك أيضا',
  'اخبار ذات علاقة',
  'موضوعات مرتبطة',
  'related articles',
  'related posts',
  'related topics',
  'read more',
  'read also',
  'see also',
  'you may also like',
  'most read',
)

/** How a line opens a list of other articles: `alone` is the bare label, `inline` carries a link's text too. */
export function relatedKind(line: string): 'alone' | 'inline' | null {
  const key = keyOf(line)
  const label = opens(key, RELATED)
  if (label === undefined) return null
  if (key === label) return 'alone'
  const rest = line.match(/[:؛.…|>›»\-–—]/) !== null
  return rest && isShort(line) ? 'inline' : null
}

const SHARE = new Set(
  keys(
    'شارك',
    'شاركها',
    'شارك المقال',
    'شارك الخبر',
    'شارك الموضوع',
    'شارك هذا المقال',
    'شارك على',
    'مشاركة',
    'مشاركة الخبر',
    'مشاركة المقال',
    'مشاركة عبر',
    'شارك عبر',
    'انشر',
    'طباعة',
    'اطبع',
    'نسخ الرابط',
    'انسخ الرابط',
    'رابط مختصر',
    'الرابط المختصر',
    'حفظ',
    'إرسال',
    'أرسل',
    'بريد إلكتروني',
    'البريد الإلكتروني',
    'حجم الخط',
    'استمع',
    'استمع للمقال',
    'استمع إلى المقال',
    'فيسبوك',
    'فيس بوك',
    'تويتر',
    'إكس',
    'اكس',
    'واتساب',
    'واتس آب',
    'واتس اب',
    'تلغرام',
    'تيليجرام',
    'تيليغرام',
    'تليجرام',
    'تلجرام',
    'لينكد إن',
    'لينكدإن',
    'لينكدين',
    'بينتيريست',
    'بنترست',
    'ماسنجر',
    'فايبر',
    'انستغرام',
    'سكاي بي',
    'ريديت',
    'يوتيوب',
    'تعليق',
    'التعليقات',
    'تعليقات',
    'لا توجد تعليقات',
    'لا يوجد تعليقات',
    'أضف تعليق',
    'أضف تعليقا',
    'اترك تعليقا',
    'اترك رد',
    'إضافة تعليق جديد',
    'إضافة تعليق',
    'علق',
    'مشاهدات',
    'مشاهدة',
    'دقيقة',
    'إعلان',
    'إعلانات',
    'التالي',
    'السابق',
    'الرئيسية',
    'البث المباشر',
    'share',
    'share this',
    'tweet',
    'facebook',
    'twitter',
    'x',
    'whatsapp',
    'telegram',
    'linkedin',
    'pinterest',
    'messenger',
    'viber',
    'email',
    'print',
    'copy link',
    'reddit',
    'instagram',
    'youtube',
    'advertisement',
    'comments',
    'a',
    'aa',
    'no comments',
  ),
)

const SHARE_OPENERS = keys(
  'تابعونا على',
  'تابعنا على',
  'تابعوا',
  'تابع آخر',
  'اشترك في',
  'اشتركوا في',
  'انضم إلى قناتنا',
  'انضموا إلى',
  'للاشتراك',
  'يمكنكم متابعة',
  'لمتابعة آخر',
  'لتصلك آخر',
  'حمل تطبيق',
  'حملوا تطبيق',
  'جميع الحقوق محفوظة',
  'كافة الحقوق محفوظة',
  'حقوق النشر',
  'الاشتراك في',
  'follow us',
  'subscribe',
  'all rights reserved',
  'copyright',
  'click to share',
  'انقر للمشاركة',
  'اضغط للمشاركة',
)

function isShareRun(key: string): boolean {
  const words = key.split(' ')
  for (let i = 0; i < words.length; ) {
    const size = [4, 3, 2, 1].find((n) => i + n <= words.length && SHARE.has(words.slice(i, i + n).join(' ')))
    if (size === undefined && !/^\d+$/.test(words[i] as string)) return false
    i += size ?? 1
  }
  return true
}

/** Whether a line is buttons: sharing, printing, comments, subscribing, rights. */
export function isShareBar(line: string): boolean {
  const key = keyOf(line)
  if (key === '') return true
  if (line.length > 120 || /^\d+$/.test(key)) return false
  return isShareRun(key) || (opens(key, SHARE_OPENERS) !== undefined && wordCount(line) <= 16)
}

const CAPTION = keys(
  'صورة أرشيفية',
  'صورة من الأرشيف',
  'أرشيفية',
  'أرشيف',
  'صورة تعبيرية',
  'تعبيرية',
  'الصورة من الأرشيف',
  'صورة توضيحية',
  'الصورة أرشيفية',
  'مصدر الصورة',
  'التعليق على الصورة',
  'تصوير',
  'الصورة',
  'صورة متداولة',
  'getty images',
  'photo',
  'image',
  'source',
  'file photo',
)

/** Whether a line is the caption or credit of a picture. */
export function isCaption(line: string): boolean {
  if (line.length > 160) return false
  const key = keyOf(line)
  if (CAPTION.includes(key)) return true
  if (/[-–—(|،]\s*(?:صورة )?(?:أرشيفية|ارشيفية|أرشيف|ارشيف|تعبيرية|من الأرشيف)\s*[)\]]?$/.test(line))
    return !endsSentence(line)
  return opens(key, CAPTION) !== undefined && (/^[^:]{1,24}:/.test(line) || wordCount(line) <= 5) && !endsSentence(line)
}

const TAGS = keys(
  'الوسوم',
  'وسوم',
  'كلمات مفتاحية',
  'الكلمات المفتاحية',
  'كلمات دلالية',
  'الكلمات الدلالية',
  'كلمات البحث',
  'تاغات',
  'التاجات',
  'هاشتاغ',
  'tags',
  'keywords',
  'تصنيفات',
  'التصنيفات',
  'الأقسام',
  'علامات',
)

/** Whether a line lists the article's tags. */
export function isTagLine(line: string): boolean {
  if (/^(?:#[^\s#]+[\s,،|]*)+$/.test(line)) return true
  const label = opens(keyOf(line), TAGS)
  return label !== undefined && (keyOf(line) === label || /^[^:]{1,20}[:|]/.test(line))
}

const BYLINE = keys(
  'by',
  'بقلم',
  'كتب',
  'كتبت',
  'كتبه',
  'إعداد',
  'من إعداد',
  'تحرير',
  'ترجمة',
  'المحرر',
  'محرر',
  'مراسل',
  'مراسلنا',
  'الكاتب',
  'تقرير',
  'written by',
  'author',
  'متابعة',
  'متابعات',
  'خاص',
  'غرفة الأخبار',
  'قسم الأخبار',
  'فريق التحرير',
  'هيئة التحرير',
  'admin',
  'وكالات',
)

/** Whether a short line under the headline names who wrote the piece. `كتب` also opens sentences: short lines only. */
export function isByline(line: string): boolean {
  if (wordCount(line) > 7 || line.length > 60 || endsSentence(line)) return false
  return opens(keyOf(line), BYLINE) !== undefined
}

const CREDIT = keys('المصدر', 'مصدر الخبر', 'نقلا عن', 'source', 'المصادر')

/** What a closing credit line («المصدر: …») names; null for any other line. */
export function creditOf(line: string): string | null {
  const m = /^([^:]{2,14})\s*:\s*(.{2,60})$/.exec(line.replace(/^[([]|[)\]]$/g, ''))
  return m !== null && CREDIT.includes(keyOf(m[1] as string)) && wordCount(line) <= 9 ? trimLine(m[2] as string) : null
}

const AGENCIES = new Set(
  keys(
    'سانا',
    'واس',
    'بترا',
    'وام',
    'قنا',
    'كونا',
    'أ ش أ',
    'أ.ش.أ',
    'أش أ',
    'أ ف ب',
    'أ.ف.ب',
    'فرانس برس',
    'رويترز',
    'د ب أ',
    'د.ب.أ',
    'الأناضول',
    'الاناضول',
    'وفا',
    'واع',
    'نينا',
    'بنا',
    'وات',
    'واج',
    'ومع',
    'سونا',
    'سبأ',
    'إيرنا',
    'ارنا',
    'تسنيم',
    'فارس',
    'تاس',
    'شينخوا',
    'سبوتنيك',
    'نوفوستي',
    'أ ب',
    'أ.ب',
    'أسوشيتد برس',
    'العمانية',
    'أونا',
    'وكالات',
    'الوكالات',
    'وال',
    'وما',
    'الوطنية',
    'إينا',
    'يو بي آي',
    'يونا',
    'مهر',
    'مينا',
    'معا',
    'آكي',
    'أكي',
    'قنا',
    'afp',
    'reuters',
    'ap',
    'cnn',
  ),
)

/** Whether a whole line is an agency dateline, place and agency («… - سانا»): it belongs to the body. */
export function isDateline(line: string): boolean {
  if (line.length > 50 || wordCount(line) > 9) return false
  const parts = line
    .split(/\s*[-–—/|(),،:]+\s*/)
    .map(keyOf)
    .filter((part) => part !== '')
  return parts.length >= 2 && parts.length <= 4 && parts.some((part) => AGENCIES.has(part))
}

const DATE_WORDS = new Set(
  keys(
    'الأحد',
    'الاثنين',
    'الإثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'إبريل',
    'مايو',
    'يونيو',
    'يونيه',
    'يوليو',
    'يوليه',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
    'كانون',
    'الثاني',
    'الأول',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين',
    'جانفي',
    'فيفري',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'غشت',
    'شتنبر',
    'نونبر',
    'دجنبر',
    'محرم',
    'صفر',
    'ربيع',
    'الآخر',
    'جمادى',
    'الأولى',
    'الآخرة',
    'الثانية',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو',
    'ذي',
    'القعدة',
    'الحجة',
    'هـ',
    'ه',
    'م',
    'ص',
    'الموافق',
    'الساعة',
    'صباحا',
    'مساء',
    'ظهرا',
    'بتوقيت',
    'غرينتش',
    'جرينتش',
    'مكة',
    'المكرمة',
    'القدس',
    'دمشق',
    'بغداد',
    'القاهرة',
    'بيروت',
    'أبوظبي',
    'تاريخ',
    'النشر',
    'نشر',
    'نشرت',
    'في',
    'آخر',
    'تحديث',
    'التاريخ',
    'بتاريخ',
    'يوم',
    'منذ',
    'دقيقة',
    'دقائق',
    'ساعة',
    'ساعات',
    'أيام',
    'gmt',
    'utc',
    'am',
    'pm',
    'published',
    'updated',
    'on',
    'at',
    'last',
    'jan',
    'january',
    'feb',
    'february',
    'mar',
    'march',
    'apr',
    'april',
    'may',
    'jun',
    'june',
    'jul',
    'july',
    'aug',
    'august',
    'sep',
    'sept',
    'september',
    'oct',
    'october',
    'nov',
    'november',
    'dec',
    'december',
    'sunday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sun',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    'تم',
    'النشر',
    'نشر',
    'الخبر',
    't',
    'z',
  ),
)

/** Whether a whole line is a printed date, with or without weekday, clock and «آخر تحديث». */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || ![...line].some((unit) => digitOf(unit.charCodeAt(0)) >= 0)) return false
  const words = keyOf(line).split(' ')
  const known = words.every((word) => /^\d+[tz]?\d*[z]?$/.test(word) || DATE_WORDS.has(word))
  return known && (words.length > 1 || words.some((word) => word.length > 4))
}

const SECTIONS = new Set(
  keys(
    'سياسة',
    'سياسي',
    'أخبار',
    'الأخبار',
    'أخبار محلية',
    'محليات',
    'العالم',
    'عربي ودولي',
    'عربي',
    'دولي',
    'دوليات',
    'عربيات',
    'شؤون دولية',
    'شؤون عربية',
    'عاجل',
    'اقتصاد',
    'رياضة',
    'تقارير',
    'أخبار عاجلة',
    'أخبار العالم',
    'أخبار عربية',
    'أخبار عربية ودولية',
    'أخبار سوريا',
    'الرئيسية',
    'آخر الأخبار',
    'الشرق الأوسط الآن',
    'سياسة دولية',
    'خبر',
    'تغطية خاصة',
    'سورية',
    'سوريا',
    'العراق',
    'لبنان',
    'مصر',
    'فلسطين',
    'الأردن',
  ),
)

/** Whether a line is the name of a newspaper's section. */
export function isSection(line: string): boolean {
  return SECTIONS.has(keyOf(line))
}
