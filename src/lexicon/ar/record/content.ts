/** What may be written together before a word, the longest first. */
export const PREFIXES: readonly string[] = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك']

/** Endings that may come and go, the longest first; folded. */
export const SUFFIXES: readonly string[] = ['اتها', 'اتهم', 'يين', 'ات', 'ون', 'ين', 'ها', 'هم', 'يه', 'ان', 'ه', 'ي']

/** Words too common in outcomes and statements to tell what they are about. */
export const COMMON: readonly string[] =
  'على إلى عن مع في من بين هذا هذه ذلك التي الذي كل بعد قبل كما حول خلال ضرورة أهمية تعزيز العلاقات التعاون البلدين الجانبين الطرفين اتفاق اتفقا الاتفاق المشترك مشترك دعم جميع مجال مجالات تم'.split(
    ' ',
  )
