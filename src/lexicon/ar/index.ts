import { fold, stripMarks } from '../../text/fold.ts'
import { remembering } from '../../text/remember.ts'
import type { GrammarClass, LanguagePack, NameStart } from '../pack.ts'
import type { Phrase } from '../phrases.ts'
import { rows } from '../table.ts'
import type { Verdict } from '../types.ts'
import { calendar } from './calendar/index.ts'
import {
  bare,
  buildGazetteer,
  givenNames,
  givenSpellings,
  honorifics,
  isEverydayForm,
  type NameTable,
  portfolios,
  titles,
} from './gazetteer.ts'
import { grammar } from './grammar.ts'
import { homeOfOutlet } from './homes.ts'
import { segmentsOf } from './morphology/segments.ts'
import { predicates, stanceNouns } from './predicates/index.ts'
import { verdicts } from './predicates/verdicts.ts'
import { buildAnalyser, buildPhrases } from './stems.ts'
import { given_names } from './tables.generated.ts'

const classesByWord: ReadonlyMap<string, readonly GrammarClass[]> = (() => {
  const map = new Map<string, GrammarClass[]>()
  for (const [cls, words] of Object.entries(grammar) as [GrammarClass, readonly string[]][])
    for (const word of words) map.set(fold(word), [...(map.get(fold(word)) ?? []), cls])
  return map
})()

const analyse = buildAnalyser()
const phrases = buildPhrases()
const NONE: ReadonlySet<GrammarClass> = new Set()

const classSets = new Map<string, ReadonlySet<GrammarClass>>()

/** One set for all words of the same classes. */
function classSet(classes: readonly GrammarClass[]): ReadonlySet<GrammarClass> {
  if (classes.length === 0) return NONE
  const key = classes.join(' ')
  const there = classSets.get(key) ?? new Set(classes)
  classSets.set(key, there)
  return there
}

/** Classes of words that stand in names, as they are spelled: not of what they may be a form of (الملحق is not الحق). */
const BY_FORM: ReadonlySet<GrammarClass> = new Set(['nameParticle', 'nameCloser', 'clan', 'lastName'])

function classesOf(form: string, exact: string): ReadonlySet<GrammarClass> {
  const words = [
    form,
    bare(form),
    ...analyse(form, exact)
      .filter((r) => r.stem.pos !== 'verb')
      .flatMap((r) => (r.stem.pos === 'verbalNoun' ? [fold(r.stem.lemma), fold(r.stem.exact)] : [fold(r.stem.lemma)])),
  ]
  const ofParticle = exact.startsWith('فإن') || exact.startsWith('وإن')
  const known = words.flatMap((w, k) => {
    if (ofParticle && w === form) return []
    const classes = classesByWord.get(w) ?? []
    return k < 2 ? classes : classes.filter((cls) => !BY_FORM.has(cls))
  })
  return classSet(known)
}

const REMEMBERED = 5000
const PREPS = new Set(['ب', 'ل', 'ك'])

function afterConj(form: string): NameStart[] {
  const whole = { form, cut: 0 }
  return /^[وف]..+/.test(form) ? [whole, { form: form.slice(1), cut: 1, conj: form[0] as string }] : [whole]
}

function afterPrep(start: NameStart): NameStart[] {
  const prep = start.form[0] as string
  if (!PREPS.has(prep) || start.form.length < 4) return []
  const rest = { ...start, form: start.form.slice(1), cut: start.cut + 1, prep }
  if (prep !== 'ل' || !rest.form.startsWith('ل')) return [rest]
  return [{ ...rest, form: `ا${rest.form}`, restored: 'ا' }, { ...rest, form: `ال${rest.form}`, restored: 'ال' }, rest]
}

/** Forms without و ف ب ك ل: the whole form first; لل gives back the article it swallowed, which may stand before a ل of the word's own (للواء). */
function nameVariants(form: string): NameStart[] {
  const opened = afterConj(form)
  return [...opened, ...opened.flatMap(afterPrep)]
}

const NATIONAL =
  /minister$|minister_of_state|^(?:head_of_(?:state|government)|president_of_organisation|crown_prince|speaker|presidential_office|intelligence_chief|national_security)$/

const REALMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['مملكة', ['SAU', 'MAR', 'JOR', 'BHR', 'GBR', 'ESP', 'BEL', 'NLD', 'THA', 'SWE', 'NOR', 'DNK']] as const,
    ['سلطنة', ['OMN', 'BRN']] as const,
    ['إقليم', ['X-KRD']] as const,
  ].map(([word, states]) => [fold(word), states]),
)
/** Regions with a government of their own, by the state they are part of. */
const SOVEREIGNS: Readonly<Record<string, string>> = { 'X-KRD': 'IRQ' }
const NO_REALM: readonly string[] = []

const EASTERN: ReadonlySet<string> = new Set(
  'بارك لي هي ما لو سو هو شو وو هان لام سون شين كون تان بان تشن دنغ يو وي تو هون نام جو نو لين كو كي كيو سيو رو بو مون سونغ'
    .split(' ')
    .map(fold),
)

/** Family names of the Far East that stand first and are no words of Arabic. */
const EASTERN_FIRST: ReadonlySet<string> = new Set('شي كيم وانغ وانج يون بارك تشين تشن نغوين'.split(' ').map(fold))

const INITIALS: ReadonlySet<string> = new Set(
  'إيه بي سي دي إي إف جي إتش آي جيه كيه إل إم أو كيو آر إس تي يو دبليو'.split(' ').map(fold),
)

const VAGUE = new Set(['official', 'diplomat', 'leader', 'deputy'])

const ABLE = new Set(['تمكن', 'استطاع', 'نجح', 'أفلح'].map(fold))

const OF_BEING = new Set(['كان', 'وجد', 'أوجد', 'توفر'].map(fold))

const AUXILIARY = new Set(['كان', 'يكون', 'اصبح', 'ظل', 'بات', 'عاد', 'كَانَ'].map(fold))

const DURING = new Set(['في', 'خلال', 'عبر', 'اثناء', 'ب', 'عقب', 'بعد', 'قبل', 'اثر', 'قبيل', 'عند', 'ضمن', 'لدي'])
const NO_MARKS: readonly string[] = []
const TREATING: ReadonlyMap<string, readonly string[]> = new Map([
  ['تطرق', ['الي']],
  ['تركز', ['علي', 'حول']],
  ['ركز', ['علي']],
  ['تمحور', ['حول']],
  ['دار', ['حول']],
  ['انصب', ['علي', 'حول']],
  ['شمل', ['object']],
  ['تضمن', ['object']],
  ['عالج', ['object']],
  ['خصص', ['ل']],
  ['كرس', ['ل']],
  ['تعلق', ['ب']],
  ['خص', ['object']],
  ['هدف', ['الي']],
  ['استهدف', ['object']],
  ['رمي', ['الي']],
  ['رمى', ['الي']],
  ['توخي', ['object']],
  ['توخى', ['object']],
])
const FOREMOST: ReadonlyMap<string, readonly string[]> = new Map([
  ['تصدر', ['object']],
  ['هيمن', ['علي']],
  ['سيطر', ['علي']],
  ['طغى', ['علي']],
  ['طغي', ['علي']],
  ['غلب', ['علي']],
  ['احتل', ['object']],
])
const ABOUT: readonly string[] = ['حول', 'بشأن', 'بخصوص', 'حيال', 'بهدف', 'بغية'].map(fold)
/** Verbs that tell of a contact that it comes or goes on, at no time of their own: تأتي الزيارة …، تتواصل المحادثات. */
const TIMELESS = new Set(['أتى', 'جاء', 'استمر', 'تواصل', 'جرى', 'دار', 'شكل', 'مثل', 'عد'].map(fold))
const OCCASIONS = new Set(['خلال', 'أثناء', 'عقب', 'قبيل', 'قبل', 'إثر', 'منذ'].map(fold))
const WITHIN = new Set(['في', 'خلال', 'عبر', 'اثناء'])
const DASHES = new Set(['-', '–', '—', 'ـ', '/', '−'])
const TOURING = new Set(['شمل', 'تضمن', 'قاد', 'يشمل', 'ضم', 'زار'])
const DURATIVE = new Set(['استغرق', 'استمر', 'دام', 'تواصل', 'امتد', 'اِسْتَمَرَّ', 'تَوَاصَلَ'].map(stripMarks))
const EXAMPLES = new Set([
  'غرار',
  'بينهم',
  'بينها',
  'منهم',
  'راسهم',
  'مقدمتهم',
  'ضمنهم',
  'ومنهم',
  'وبينهم',
  'رأسهم',
  'امثال',
])
const ATTENDING = new Set(
  ['شارك', 'شَارَكَ', 'حضر', 'حَضَرَ', 'ترأس', 'تَرَأَّسَ', 'رأس', 'رَأَسَ', 'افتتح', 'اِفْتَتَحَ', 'انضم', 'مَثَّلَ'].map(stripMarks),
)
const ADDITIONS = new Set(['إضافة إلى', 'بالإضافة إلى', 'فضلا عن', 'وفضلا عن', 'علاوة على'].map(fold))
const TELEPHONE = new Set(['هاتفيا', 'الهاتف', 'بالهاتف', 'تليفونيا', 'المرئي'].map(fold))
const DECIDING = new Set(['قرر', 'أمر', 'أقر', 'أوعز'])
const ACCOMPANYING = new Set(['رَافَقَ', 'رافق', 'صاحب', 'اصطحب'].map(stripMarks))
const GATHERING = new Set(['جمع', 'ضم', 'شارك', 'حضر', 'شمل'])

const PAST_DENIALS = new Set(['لم', 'ولم', 'فلم'])
const ADVERSATIVE = new Set(['فيما', 'بينما', 'ويذكر', 'علما'])
const WHEREAS = new Set(['حيث', 'اذ'])
const BUT = new Set(['لكن', 'ولكن', 'غير أن', 'إلا أن', 'إلا', 'بيد أن'].map(fold))
const PREPOSITIONS = 'ب ل في من عن علي الي مع لدي بين خلال'.split(' ')
/** A preposition written with its pronoun, and the preposition by itself. */
const PRONOUN_PREPS: ReadonlyMap<string, string> = new Map(
  PREPOSITIONS.flatMap((prep) => 'ه ها هما هم هن نا كم ك'.split(' ').map((pronoun) => [prep + pronoun, prep] as const)),
)
const ADVERSATIVE_OPENERS = new Set(['في', 'علي'])
const LASTING = new Set(
  [
    'استمرار',
    'استمر',
    'مواصلة',
    'واصل',
    'تواصل',
    'دوام',
    'ثبات',
    'عميق',
    'بالغ',
    'خالص',
    'أصدق',
    'أحر',
    'مزيد',
    'كامل',
    'شديد',
    'كبير',
    'أسمى',
    'أطيب',
    'جزيل',
    'وافر',
    'عظيم',
    'صادق',
    'أخلص',
    'تجديد',
    'جدد',
    'تعزيز',
    'عمق',
    'مدى',
    'حجم',
  ].map(fold),
)

const OBLIGATION = new Set([
  'يجب',
  'ينبغي',
  'بد',
  'لابد',
  'وجوب',
  'يتعين',
  'يتوجب',
  'يلزم',
  'يستوجب',
  'تجب',
  'المطلوب',
  'مطالب',
  'مطالبه',
])

const REQUIRING = new Set(['ألزم', 'حتم', 'استوجب', 'اقتضى', 'استدعى', 'تطلب', 'استلزم'].map(fold))

const COPULAS = new Set(['عد', 'شكل', 'مثل', 'اعتبر', 'ليس', 'بدا', 'بقي'].map(fold))

const NO_VERDICTS: readonly Verdict[] = []
const verdictsByWord: ReadonlyMap<string, readonly Verdict[]> = new Map(
  verdicts.flatMap((v) => v.words).map((word) => [word, verdicts.filter((v) => v.words.includes(word))] as const),
)

const POSSIBLE = new Set(['يمكن', 'يجوز', 'يعقل', 'يحق'])

const MASCULINE_STATES = new Set(
  [
    'لبنان',
    'العراق',
    'الأردن',
    'المغرب',
    'اليمن',
    'السودان',
    'جنوب السودان',
    'الصومال',
    'الفاتيكان',
    'الكرسي الرسولي',
    'قطر',
    'الجانب',
    'البيت الأبيض',
    'الكرملين',
  ].map(fold),
)

const MASCULINE_GIVEN: ReadonlySet<string> = new Set(
  rows(given_names)
    .filter(([, gender]) => gender === 'm')
    .map(([form = '']) => fold(form)),
)

/** Words that open men's names of two words (عبد الرحيم، أبو بكر). */
const FATHERS = new Set(['عبد', 'ابو'])

function mayBeWoman(name: string, title: string | null): boolean {
  if (title && /(?:ة|ه)(?: |$)/.test(title.split(' ')[0] ?? '')) return true
  const first = fold(name).split(' ')[0] ?? ''
  return !MASCULINE_GIVEN.has(first) && !FATHERS.has(first)
}

const IMPERSONAL = new Set(
  [
    'ذكر',
    'توقع',
    'انتظر',
    'افترض',
    'اعتقد',
    'رجح',
    'عرف',
    'احتمل',
    'زعم',
    'علم',
    'لاحظ',
    'سجل',
    'خشي',
    'فهم',
    'اعتبر',
  ].map(fold),
)

/** Gender of a description by its first word: the lexicon's, else by the ending. */
function genderOfHead(name: string): 'm' | 'f' | null {
  const word = name.split(' ')[0] ?? ''
  const reading = analyse(fold(word), word).find(
    (r) => (r.stem.pos === 'noun' || r.stem.pos === 'verbalNoun') && !r.clitics.conj,
  )
  if (reading) return reading.stem.features.number === 'sg' ? (reading.stem.features.gender ?? null) : null
  return /[ةه]$/.test(word) ? 'f' : null
}

const POSTED =
  /^(?:ambassador|charge_daffaires|consul|(?:deputy_)?envoy|high_commissioner|special_rapporteur|un_coordinator)$/

const PEERS: Readonly<Record<string, RegExp>> = {
  head_of_state: /^(?:head_of_state|monarch)$/,
  foreign_minister: /^foreign_minister$/,
}

const FORMER: ReadonlySet<string> = new Set(['سابق', 'اسبق', 'راحل', 'مخلوع', 'منتخب'])

function arePeers(title: string, office: string, other: string): boolean {
  return PEERS[office]?.test(other) === true && !title.split(' ').some((w) => FORMER.has(bare(fold(w))))
}

const COLLEGIAL = /minister|head_of|monarch|leader|speaker|crown|counterpart|ambassador|secretary_general/

const RANKS: readonly RegExp[] = [
  /^(?:head_of|monarch|leader|supreme_leader|crown_prince|president)/,
  /minister/,
  /ambassador|charge/,
  /envoy|representative/,
]

function sharesRank(title: string, office: string | null): boolean {
  if (office === null) return false
  return title === office || RANKS.some((rank) => rank.test(title) && rank.test(office))
}

/** A plural or dual title in the singular: نواب وزراء خارجية → نائب وزير خارجية; a definite genitive stays (رؤساء الوزراء), and so do those over whom one presides (رئيسا وزراء). */
function singularTitle(title: string): string {
  const words = title.split(' ')
  return words
    .map((word, k) => (k > 0 && staysPlural(word, words[k - 1] as string) ? word : singularWord(word)))
    .join(' ')
}

const PRESIDED: ReadonlySet<string> = new Set(['وزراء', 'اركان'])

function staysPlural(word: string, before: string): boolean {
  return bare(fold(word)) !== fold(word) || (PRESIDED.has(fold(word)) && singularWord(before).endsWith('رئيس'))
}

function singularWord(word: string): string {
  const reading = analyse(fold(word), word).find(
    (r) => r.stem.pos === 'noun' && !r.clitics.conj && !r.clitics.prep && r.stem.features.number !== 'sg',
  )
  if (!reading) return word
  return (reading.clitics.def ? 'ال' : '') + reading.stem.lemma
}

function thirdOf(form: string): ReturnType<LanguagePack['thirdOf']> {
  if (form.endsWith('هما')) return { gender: undefined, number: 'du' }
  if (form.endsWith('هم')) return { gender: 'm', number: 'pl' }
  return { gender: form.endsWith('ها') ? 'f' : 'm', number: 'sg' }
}

/** What stands before a noun of speech or view that tells the source. */
const MEASURED: ReadonlySet<string> = new Set(['علي حد', 'علي ذمه', 'من وجهه'])

const SEATS = new Set(['أ', 'إ', 'آ'])

/** Compares the seats of hamza from the last letter back, past the article and clitics. */
function spellingsAgree(printed: string, entry: string): boolean {
  const word = entry.split(' ')[0] ?? ''
  if (printed.endsWith('ة') && word.endsWith('ه')) return false
  for (let k = 1; k <= Math.min(word.length, printed.length); k++) {
    const a = printed[printed.length - k] ?? ''
    const b = word[word.length - k] ?? ''
    if (a !== b && SEATS.has(a) && (SEATS.has(b) || b === 'ا')) return false
  }
  return true
}

/** Whether a word can only be a verb in the past. */
function isPastAlone(form: string, exact: string): boolean {
  const readings = analyse(form, exact)
  return readings.length > 0 && readings.every(({ stem }) => stem.pos === 'verb' && stem.features.tense === 'past')
}

const LONGEST_CACHED = 40

const foldWord = remembering(REMEMBERED, fold)
const NO_PHRASES: readonly Phrase<string>[] = []

/** The Arabic language pack. */
export const arabic: LanguagePack = {
  id: 'ar',
  version: '1',
  analyse,
  segmentsOf,
  predicates,
  stanceNouns,
  phrasesFrom: (form) => phrases.get(form) ?? (/^[وف]/.test(form) ? phrases.get(form.slice(1)) : null) ?? NO_PHRASES,
  nameVariants: remembering(REMEMBERED, nameVariants),
  fold: (text) => (text.length > LONGEST_CACHED ? fold(text) : foldWord(text)),
  bare,
  bareWordsOf: remembering(REMEMBERED, (name) => fold(name).split(/\s+/).map(bare)),
  bareAfterAnd: (form) => (form.startsWith('و') ? `و${bare(form.slice(1))}` : form),
  genitivePreps: new Set(['ل']),
  postedClitics: new Set(['ل', 'ب']),
  spellingsAgree,
  ...buildGazetteer(),
  titles,
  honorifics,
  portfolios,
  givenNames,
  spellsGivenName: (exact) => givenSpellings.has(exact),
  isEverydayForm,
  homeOfOutlet,
  calendar: { ...calendar, isPast: isPastAlone },
  sovereignOf: (state) => SOVEREIGNS[state] ?? state,
  realmsOf: (lemma) => REALMS.get(fold(lemma)) ?? NO_REALM,
  isVagueOffice: (office) => VAGUE.has(office),
  isInitial: (form) => INITIALS.has(form),
  isEasternName: (form) => EASTERN.has(form),
  goesByFirst: (form) => EASTERN_FIRST.has(form),
  isMinister: (office) => /(?:^|_)minister(?:_|$)/.test(office),
  isPostedOffice: (office) => POSTED.test(office),
  arePeers,
  isNationalOffice: (office) => NATIONAL.test(office),
  isCollegial: (office) => COLLEGIAL.test(office),
  sharesRank,
  singularTitle,
  openTitle: (title) => title.replace(/(^| )ال(?=[^ ]{3,}$)/, '$1'),
  definiteTitle: (title) => (title.includes(' ') || bare(fold(title)) !== fold(title) ? title : `ال${title}`),
  isAuxiliary: (key) => AUXILIARY.has(key),
  isPlacePrep: (prep) => prep === 'في' || prep === 'ب',
  leadsAway: (prep) => prep === 'علي' || prep === 'عن',
  isDuring: (prep) => DURING.has(prep),
  isPurpose: (prep) => prep === 'ل',
  isWithin: (prep) => WITHIN.has(prep),
  isDash: (form) => DASHES.has(form),
  companyPrep: 'ب',
  assertingPrep: 'علي',
  deniesPast: (form) => PAST_DENIALS.has(form),
  and: 'و',
  isTelephone: (form) => TELEPHONE.has(form),
  isBetween: (prep) => prep === 'بين',
  isAble: (lemma) => ABLE.has(fold(stripMarks(lemma))),
  isOfBeing: (lemma) => OF_BEING.has(fold(lemma)),
  isTogether: (prep) => prep === 'مع',
  takesIn: (lemma) => TOURING.has(stripMarks(lemma)),
  isDurative: (lemma) => DURATIVE.has(stripMarks(lemma)),
  barePrep: (key) => PRONOUN_PREPS.get(key) ?? (PREPOSITIONS.includes(key) ? key : ''),
  isAddition: (form, next) => ADDITIONS.has(`${form} ${next}`),
  isThen: (form) => form === 'ثم' || form === 'وثم',
  isWherein: (form) => form === 'فيما',
  treats: (lemma) => TREATING.get(stripMarks(lemma)) ?? NO_MARKS,
  leadsContacts: (lemma) => FOREMOST.get(stripMarks(lemma)) ?? NO_MARKS,
  aboutPreps: ABOUT,
  isTimeless: (lemma) => TIMELESS.has(fold(stripMarks(lemma))),
  isOccasion: (prep) => OCCASIONS.has(prep),
  isBefore: (prep) => prep === 'امام',
  isOnBehalf: (prep) => prep === 'عن',
  isWith: (prep) => prep === 'مع',
  isExample: (form) => EXAMPLES.has(form),
  isRepresenting: (lemma) => stripMarks(lemma) === 'مثل',
  isAttending: (lemma) => ATTENDING.has(stripMarks(lemma)),
  leadsToDeed: (prep) => prep === 'الي' || prep === 'علي',
  isToward: (form) => form === 'نحو',
  isAddressing: (prep) => prep === 'الي' || prep === 'ل',
  isDeciding: (lemma) => DECIDING.has(stripMarks(lemma)),
  isPartitive: (form) => form === 'من',
  isAccompanying: (lemma) => ACCOMPANYING.has(stripMarks(lemma)),
  isGathering: (lemma) => GATHERING.has(stripMarks(lemma)),
  isAccusative: (exact) => exact.endsWith('ا') || exact.endsWith('اً'),
  isNominativePlural: (exact) => exact.endsWith('ون'),
  isObliqueMany: (exact) => exact.endsWith('ين') || exact.endsWith('ي'),
  isNominativeDual: (exact) => exact.endsWith('ان'),
  isRareProclitic: (clitic) => clitic === 'ف' || clitic === 'ك',
  isLikewise: (form) => form === 'كما',
  isAdversative: (form, next) => ADVERSATIVE.has(form) || (ADVERSATIVE_OPENERS.has(form) && next === 'حين'),
  setsApart: (form) => form === 'اما' || form === 'واما',
  answersTopic: (conj) => conj === 'ف',
  isWhereas: (form) => WHEREAS.has(form),
  isLasting: (key) => LASTING.has(key),
  isPronominal: (key) => PRONOUN_PREPS.has(key),
  isBut: (key) => BUT.has(key) || key.startsWith('لكن'),
  isButOne: (key) => key.startsWith('لكنه'),
  isPossible: (form) => POSSIBLE.has(form),
  isObligation: (form) => OBLIGATION.has(form),
  isOneself: (form) => form === 'نحن' || form === 'انا' || form === 'ونحن' || form === 'وانا',
  isMeasuredBy: (form, next) => MEASURED.has(`${form.replace(/^[وف](?=.{2})/, '')} ${next}`),
  isSoThat: (form) => form === 'لكي' || form === 'كي',
  thirdOf,
  requires: (lemma) => REQUIRING.has(fold(lemma)),
  isCopula: (lemma) => COPULAS.has(fold(lemma)),
  plain: fold,
  verdictsOf: (lemma) => verdictsByWord.get(fold(lemma)) ?? NO_VERDICTS,
  mayBeWoman,
  genderOfHead,
  isImpersonal: (key) => IMPERSONAL.has(key),
  isMasculineState: (name) => MASCULINE_STATES.has(fold(name)),
  classesOf,
}

/** The pack as it would be without some of its tables of names: what is found then is found by the shape of the language. */
export function arabicWithout(tables: readonly NameTable[]): LanguagePack {
  return { ...arabic, ...buildGazetteer(new Set(tables)) }
}
