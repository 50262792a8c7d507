/** Arabic letters for one sound of a name in Latin letters; the empty string where it may go unwritten. */
type Letters = readonly string[]

/** Sounds written with several letters, before those of one. */
const SOUNDS: readonly (readonly [string, Letters])[] = [
  ['sch', ['ش']],
  ['sh', ['ش']],
  ['ch', ['تش', 'ش']],
  ['gh', ['غ']],
  ['kh', ['خ']],
  ['th', ['ث', 'ت']],
  ['dh', ['ذ', 'ض']],
  ['zh', ['ج']],
  ['ph', ['ف']],
  ['aa', ['ا']],
  ['ee', ['ي']],
  ['oo', ['و']],
  ['ou', ['و']],
  ['ei', ['ي']],
  ['ai', ['ي', 'اي']],
  ['ay', ['ي', 'اي']],
  ['au', ['و', 'او']],
  ['aw', ['و']],
  ['ia', ['يا', 'ي']],
  ['a', ['', 'ا']],
  ['b', ['ب']],
  ['c', ['ك', 'س']],
  ['d', ['د', 'ض']],
  ['e', ['', 'ي']],
  ['f', ['ف']],
  ['g', ['غ', 'ج']],
  ['h', ['ح', 'ه']],
  ['i', ['ي', '']],
  ['j', ['ج']],
  ['k', ['ك', 'ق']],
  ['l', ['ل']],
  ['m', ['م']],
  ['n', ['ن']],
  ['o', ['و', '']],
  ['p', ['ب']],
  ['q', ['ق']],
  ['r', ['ر']],
  ['s', ['س', 'ص']],
  ['t', ['ت', 'ط']],
  ['u', ['و', '']],
  ['v', ['ف']],
  ['w', ['و']],
  ['x', ['كس']],
  ['y', ['ي']],
  ['z', ['ز', 'ظ']],
]
/** What a name may begin with where it begins with a vowel. */
const INITIAL: Readonly<Record<string, Letters>> = {
  a: ['ا', 'ع'],
  e: ['ا', 'اي'],
  i: ['ا', 'اي', 'ع'],
  o: ['او', 'ع'],
  u: ['او', 'ع'],
}
/** Spellings kept of one word: the likelier letters come first, so that what is cut off is unlikely. */
const MOST = 256
const DOUBLED = /([b-df-hj-np-tv-z])\1/g

function soundAt(word: string, at: number): readonly [length: number, letters: Letters] {
  const [sound = '', letters = []] = SOUNDS.find(([latin]) => word.startsWith(latin, at)) ?? []
  const initial = at === 0 && sound.length === 1 ? INITIAL[sound] : undefined
  return [Math.max(1, sound.length), initial ?? (sound === '' ? [''] : letters)]
}

/** A last vowel is written: Khalifa خليفة, Araghchi عراقجي; a folded ة is ه. */
function lastLetters(word: string, letters: Letters): Letters {
  return word.endsWith('a') ? ['ا', 'ه', ''] : letters.filter((letter) => letter !== '')
}

/** Lower case without accents and doubled consonants, and without the article. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(DOUBLED, '$1')
}

/**
 * Folded Arabic spellings, without article, of a name in Latin letters, the likeliest among them; none for a word of fewer
 * than three letters. Meant for looking up: most of them are no words.
 */
export function arabicSpellings(word: string): readonly string[] {
  const latin = plain(word)
  if (latin.length < 3 || latin.length > 16) return []
  let found: readonly string[] = ['']
  for (let at = 0; at < latin.length; ) {
    const [length, letters] = soundAt(latin, at)
    at += length
    const here = at >= latin.length && /[aeiouy]$/.test(latin) ? lastLetters(latin, letters) : letters
    found = found.flatMap((start) => here.map((letter) => start + letter)).slice(0, MOST)
  }
  return [...new Set(found)].filter((spelling) => spelling.length > 1)
}
