import type { CalendarWord, Unit } from '../../calendar.ts'

interface Nouns {
  readonly unit: Unit
  readonly singular: readonly string[]
  readonly definite: readonly string[]
  readonly dual: readonly string[]
  readonly construct: readonly string[]
  readonly plural: readonly string[]
  readonly thePlural: readonly string[]
}

/** Plurals and duals whose adjective «general» looks like the dual of the year. */
const GENERALS = [
  'الأمناء',
  'للأمناء',
  'والأمناء',
  'المدراء',
  'المديرين',
  'والمديرين',
  'المفتشين',
  'المراقبين',
  'القناصل',
  'المدعين',
  'النواب',
  'القادة',
  'الوكلاء',
  'المفوضين',
  'السكرتيرين',
  'الأمينين',
  'الأمينان',
  'والأمينين',
  'للأمينين',
  'النائبين',
  'القنصلين',
  'المديران',
  'المدعيين',
]

const GENERAL = [
  'الأمين',
  'المدير',
  'الرأي',
  'النائب',
  'المدعي',
  'الادعاء',
  'القائد',
  'القطاع',
  'المفتش',
  'المراقب',
  'القنصل',
  'السكرتير',
  'المشهد',
  'الحاكم',
  'المفوض',
  'المال',
  'الوضع',
  'الاتجاه',
  'المؤتمر',
  'الأمن',
  'المنسق',
  'الإطار',
  'الصالح',
  'النظام',
  'المستشفى',
  'التعليم',
  'المحامي',
  'السياق',
  'الإضراب',
  'العفو',
]

const NOUNS: readonly Nouns[] = [
  {
    unit: 'second',
    singular: ['ثانية'],
    definite: [],
    dual: ['ثانيتين'],
    construct: [],
    plural: ['ثوان', 'ثواني', 'ثوانٍ'],
    thePlural: ['الثواني'],
  },
  {
    unit: 'minute',
    singular: ['دقيقة'],
    definite: ['الدقيقة'],
    dual: ['دقيقتين', 'دقيقتان'],
    construct: [],
    plural: ['دقائق', 'دقايق'],
    thePlural: ['الدقائق'],
  },
  {
    unit: 'hour',
    singular: ['ساعة'],
    definite: ['الساعة'],
    dual: ['ساعتين', 'ساعتان', 'الساعتين'],
    construct: [],
    plural: ['ساعات'],
    thePlural: ['الساعات'],
  },
  {
    unit: 'day',
    singular: ['يوم', 'يوما', 'يوماً'],
    definite: ['اليوم'],
    dual: ['يومين', 'يومان', 'اليومين', 'اليومان'],
    construct: ['يومي', 'يوما'],
    plural: ['أيام', 'أياما', 'أياماً'],
    thePlural: ['الأيام'],
  },
  {
    unit: 'week',
    singular: ['أسبوع', 'أسبوعا', 'اسبوع'],
    definite: ['الأسبوع', 'الاسبوع'],
    dual: ['أسبوعين', 'أسبوعان', 'الأسبوعين', 'الأسبوعان'],
    construct: ['أسبوعي'],
    plural: ['أسابيع'],
    thePlural: ['الأسابيع'],
  },
  {
    unit: 'month',
    singular: ['شهر', 'شهرا'],
    definite: ['الشهر'],
    dual: ['شهرين', 'شهران', 'الشهرين', 'الشهران'],
    construct: ['شهري'],
    plural: ['أشهر', 'شهور'],
    thePlural: ['الأشهر', 'الشهور'],
  },
  {
    unit: 'year',
    singular: ['عام', 'عاما', 'سنة'],
    definite: ['السنة'],
    dual: ['عامين', 'عامان', 'سنتين', 'سنتان', 'العامين', 'العامان', 'السنتين', 'السنتان'],
    construct: ['عامي', 'سنتي'],
    plural: ['أعوام', 'سنوات', 'سنين'],
    thePlural: ['الأعوام', 'السنوات', 'السنين'],
  },
  {
    unit: 'decade',
    singular: ['عقد', 'عقدا'],
    definite: ['العقد'],
    dual: ['عقدين', 'عقدان', 'العقدين', 'العقدان'],
    construct: ['عقدي'],
    plural: ['عقود'],
    thePlural: ['العقود'],
  },
  {
    unit: 'century',
    singular: ['قرن', 'قرنا'],
    definite: ['القرن'],
    dual: ['قرنين', 'قرنان', 'القرنين', 'القرنان'],
    construct: ['قرني'],
    plural: ['قرون'],
    thePlural: ['القرون'],
  },
]

function rows({ unit, singular, definite, dual, construct, plural, thePlural }: Nouns): CalendarWord[] {
  const theDual = dual.filter((form) => form.startsWith('ال'))
  return [
    { forms: singular, unit, count: 1 },
    { forms: definite, unit, count: 1, definite: true },
    { forms: dual.filter((form) => !form.startsWith('ال')), unit, count: 2 },
    { forms: theDual, unit, count: 2, definite: true, ...(unit === 'year' ? { notAfter: GENERALS } : {}) },
    { forms: construct.filter((form) => !singular.includes(form)), unit, count: 2, construct: true },
    { forms: plural, unit, count: 3 },
    { forms: thePlural, unit, count: 3, definite: true },
  ]
}

/** Units of time in all numbers. The definite "year" is also the adjective "general": words it follows are listed. */
export const units: readonly CalendarWord[] = [
  ...NOUNS.flatMap(rows),
  { forms: ['العام'], unit: 'year', count: 1, definite: true, notAfter: GENERAL },
  { forms: ['الربع', 'ربع'], fraction: 'quarter' },
  { forms: ['النصف', 'نصف'], fraction: 'half' },
  { forms: ['العشرينيات', 'عشرينيات', 'العشرينات', 'عشرينات'], decade: 20 },
  { forms: ['الثلاثينيات', 'ثلاثينيات', 'الثلاثينات', 'ثلاثينات'], decade: 30 },
  { forms: ['الأربعينيات', 'أربعينيات', 'الأربعينات', 'أربعينات'], decade: 40 },
  { forms: ['الخمسينيات', 'خمسينيات', 'الخمسينات', 'خمسينات'], decade: 50 },
  { forms: ['الستينيات', 'ستينيات', 'الستينات', 'ستينات'], decade: 60 },
  { forms: ['السبعينيات', 'سبعينيات', 'السبعينات', 'سبعينات'], decade: 70 },
  { forms: ['الثمانينيات', 'ثمانينيات', 'الثمانينات', 'ثمانينات'], decade: 80 },
  { forms: ['التسعينيات', 'تسعينيات', 'التسعينات', 'تسعينات'], decade: 90 },
  { forms: ['ربيع', 'الربيع', 'فصل الربيع'], season: 'SP', notAfter: ['ثورات'], notBefore: ['العربي', 'عربي'] },
  { forms: ['صيف', 'الصيف', 'فصل الصيف'], season: 'SU' },
  { forms: ['خريف', 'الخريف', 'فصل الخريف'], season: 'FA' },
  { forms: ['شتاء', 'الشتاء', 'فصل الشتاء'], season: 'WI' },
  { forms: ['العشر الأوائل', 'العشر الأول'], third: 1 },
  { forms: ['العشر الوسطى', 'العشر الأواسط'], third: 2 },
  { forms: ['العشر الأواخر'], third: 3 },
  { forms: ['يوميا', 'بشكل يومي', 'بصورة يومية', 'على نحو يومي', 'بصفة يومية'], set: 'P1D' },
  { forms: ['أسبوعيا', 'بشكل أسبوعي', 'بصورة أسبوعية', 'بصفة أسبوعية'], set: 'P1W' },
  { forms: ['شهريا', 'بشكل شهري', 'بصورة شهرية', 'بصفة شهرية'], set: 'P1M' },
  { forms: ['سنويا', 'بشكل سنوي', 'بصورة سنوية', 'بصفة سنوية'], set: 'P1Y' },
  {
    forms: ['اليومية', 'اليومي', 'يومية'],
    set: 'P1D',
    notAfter: ['صحيفة', 'الصحيفة', 'الصحف', 'صحف', 'الحياة', 'حياته', 'حياتهم', 'حياتنا', 'بالحياة', 'حياة'],
  },
  {
    forms: ['الأسبوعية', 'الأسبوعي', 'أسبوعية'],
    set: 'P1W',
    notAfter: ['صحيفة', 'الصحيفة', 'مجلة', 'المجلة'],
  },
  { forms: ['الشهرية', 'الشهري', 'شهرية'], set: 'P1M' },
  {
    forms: ['السنوية', 'السنوي', 'سنوية', 'سنوي'],
    set: 'P1Y',
    notAfter: ['الذكرى', 'ذكرى', 'التقرير', 'تقرير', 'تقريره', 'تقريرها', 'التقارير', 'بالذكرى', 'نصف', 'ربع'],
  },
  { forms: ['نصف سنوي', 'نصف سنوية', 'نصف السنوي', 'نصف السنوية'], set: 'P6M' },
  { forms: ['فصليا'], set: 'P3M' },
  { forms: ['ربع سنوي', 'ربع سنوية', 'ربع السنوي', 'ربع السنوية'], set: 'P3M' },
]
