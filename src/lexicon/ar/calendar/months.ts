import type { CalendarWord } from '../../calendar.ts'

/** Months in the Levantine, Egyptian and Gulf, Maghrebi and Moroccan vocabularies. */
export const gregorianMonths: readonly CalendarWord[] = [
  { forms: ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'يناير', 'ينايـر', 'جانفي', 'جانفى'], month: 1 },
  { forms: ['شباط', 'فبراير', 'فيفري', 'فبراي'], month: 2 },
  { forms: ['آذار', 'أذار', 'اذار'], month: 3 },
  { forms: ['مارس'], month: 3, risky: 'weak', clitics: 'conjunction' },
  { forms: ['نيسان'], month: 4, notAfter: ['سيارات', 'سيارة', 'شركة', 'شركتي'] },
  { forms: ['أبريل', 'إبريل', 'ابريل', 'أفريل', 'افريل', 'إفريل'], month: 4 },
  { forms: ['أيار', 'ايار', 'مايو'], month: 5 },
  { forms: ['ماي'], month: 5, risky: 'strong', clitics: 'conjunction', notAfter: ['تيريزا', 'تريزا', 'السيدة'] },
  { forms: ['حزيران', 'يونيو', 'يونية', 'يونيه'], month: 6 },
  { forms: ['جوان'], month: 6, risky: 'strong', clitics: 'conjunction' },
  { forms: ['تموز', 'يوليو', 'يولية', 'يوليه', 'جويلية', 'جويليه', 'يوليوز'], month: 7 },
  { forms: ['آب'], month: 8, risky: 'weak', clitics: 'conjunction', exact: ['آب', 'اب'] },
  { forms: ['أغسطس', 'اغسطس', 'غشت'], month: 8 },
  { forms: ['أوت'], month: 8, risky: 'strong', clitics: 'conjunction' },
  { forms: ['أيلول', 'ايلول', 'سبتمبر', 'سبتامبر', 'شتنبر'], month: 9 },
  { forms: ['تشرين الأول', 'تشرين أول', 'أكتوبر', 'اكتوبر', 'أوكتوبر'], month: 10 },
  { forms: ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نوفمبر', 'نونبر', 'نوفامبر'], month: 11 },
  { forms: ['كانون الأول', 'كانون أول', 'ديسمبر', 'دجنبر', 'ديسامبر'], month: 12 },
]

/** Months of the Hijri year. Those that are also given names need a date around them. */
export const hijriMonths: readonly CalendarWord[] = [
  { forms: ['محرم', 'المحرم', 'محرم الحرام'], month: 1, hijri: true, risky: 'strong' },
  { forms: ['صفر', 'صفر الخير'], month: 2, hijri: true, risky: 'strong' },
  { forms: ['ربيع الأول', 'ربيع أول'], month: 3, hijri: true, risky: 'weak' },
  { forms: ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع الاخر'], month: 4, hijri: true, risky: 'weak' },
  { forms: ['جمادى الأولى', 'جمادى الأول', 'جمادي الاولى'], month: 5, hijri: true },
  { forms: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني'], month: 6, hijri: true },
  { forms: ['رجب', 'رجب الفرد'], month: 7, hijri: true, risky: 'strong' },
  { forms: ['شعبان'], month: 8, hijri: true, risky: 'strong' },
  { forms: ['رمضان', 'رمضان المبارك'], month: 9, hijri: true, risky: 'strong' },
  { forms: ['شوال'], month: 10, hijri: true, risky: 'strong' },
  { forms: ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذيالقعدة', 'ذو القعده'], month: 11, hijri: true },
  { forms: ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذيالحجة', 'ذو الحجه'], month: 12, hijri: true },
]
