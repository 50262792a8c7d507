/** Letters that stand for each other in names, each with the one that stands for all; long vowels with none. */
export const LETTERS: Readonly<Record<string, string>> = {
  غ: 'ق',
  ج: 'ق',
  ك: 'ق',
  ض: 'ز',
  ظ: 'ز',
  ذ: 'ز',
  ط: 'ت',
  ث: 'ت',
  ص: 'س',
  ه: '',
  ا: '',
  و: '',
  ي: '',
  ء: '',
}

/** Words of a name that may be left out without its becoming another. */
export const PARTICLES: readonly string[] = [
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ولد',
  'دي',
  'فان',
  'فون',
  'حاج',
  'الحاج',
  'سيد',
  'السيد',
  'شيخ',
  'الشيخ',
]

/** Words that form one name with any word after them. */
export const COMPOUND: readonly string[] = ['عبد', 'ابو', 'ابي', 'ابا', 'ام', 'ذو']

/** Words that form one name with the religion after them (نور الدين). */
export const OF_RELIGION: readonly string[] = ['نور', 'سيف', 'علاء', 'صلاح', 'بدر', 'عز', 'كمال', 'جمال', 'حسام']

export const RELIGION = 'الدين'

/** What stands before a father's name. */
export const FATHER: readonly string[] = ['بن', 'ابن', 'بنت', 'ولد']

/** What follows names a house, not a person. */
export const HOUSE = 'ال'

export const ARTICLE = 'ال'

/** An ending as it was once spelled, and as it is said (أورخان، أورهان). */
export const RESPELLED: Readonly<Record<'from' | 'to', string>> = { from: 'خان', to: 'هان' }
