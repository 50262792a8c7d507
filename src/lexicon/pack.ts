import type { EntityKind } from '../model/reading.ts'
import type { CalendarPack } from './calendar.ts'
import type { Phrase, PhraseTable } from './phrases.ts'
import type { Predicate, StanceNoun, Verdict } from './types.ts'
import type { Analyse, WordReading } from './words.ts'

/** A form of the gazetteer. */
export interface NameEntry {
  /** Gazetteer id; for states the ISO 3166-1 alpha-3 code. */
  readonly id: string
  readonly kind: EntityKind
  /** The form as the table spells it. */
  readonly form: string
  readonly state: string | null
  /** Finer kind: `name`, `short`, `weak`, `capital`, `seat`, `official`, or the table's own. */
  readonly sub: string
  /** The bare word means something else: it counts only behind its class noun (وكالة، صحيفة، قناة). */
  readonly common?: boolean
}

/** A point on the earth in degrees, WGS 84. */
export interface Coordinates {
  readonly lat: number
  readonly lon: number
}

/** A dated office of a listed person. `from` and `to` are ISO dates of any precision, '' where unknown or open. */
export interface Tenure {
  readonly person: string
  readonly office: string
  readonly of: string
  readonly title: string
  readonly from: string
  readonly to: string
}

/** An office title that may open the description of a person. */
export interface TitleEntry {
  readonly office: string
  readonly form: string
  /** The state whose ruler alone is so styled (خادم الحرمين الشريفين). */
  readonly state?: string
}

/** A token's form without clitics in front: what was cut off, and what the cut had swallowed (لل → ال). */
export interface NameStart {
  readonly form: string
  /** Letters of the printed word to leave out. */
  readonly cut: number
  /** Letters to put back before the rest. */
  readonly restored?: string
  readonly conj?: string
  readonly prep?: string
}

/** What a language gives the engine. Everything that is known of a language is in its pack. */
export interface LanguagePack {
  readonly id: string
  readonly version: string
  readonly analyse: Analyse
  /** A reading's clitics and stem in the order of the word, each as spelled alone. */
  readonly segmentsOf: (reading: WordReading) => readonly string[]
  /** Entries that can make an annotation: what the inventory of rules is drawn from. */
  readonly predicates: readonly Predicate[]
  readonly stanceNouns: readonly StanceNoun[]
  /** The connectors of several words that a word may open, with a conjunction glued to it or without: their classes, longest first. */
  readonly phrasesFrom: (form: string) => readonly Phrase<string>[]
  /** Forms of a token without the clitics that may precede a name, the whole form first. */
  readonly nameVariants: (form: string) => readonly NameStart[]
  /** Folds a word of the lexicon for comparison with token forms. */
  readonly fold: (text: string) => string
  /** A word without the article. */
  readonly bare: (form: string) => string
  /** The folded words of a name, each without the article. */
  readonly bareWordsOf: (name: string) => readonly string[]
  /** A word without the conjunction and the article (والطيران), itself where it has none. */
  readonly bareAfterAnd: (form: string) => string
  /** Prepositions glued to a word that continue a title in place of a genitive (أمين عام للأمم المتحدة). */
  readonly genitivePreps: ReadonlySet<string>
  /** Prepositions glued to the place or body an envoy is posted to (السفير بالقاهرة). */
  readonly postedClitics: ReadonlySet<string>
  /** Whether a printed word can be the entry it folds to: الأمر is not الآمر, أمام is not إمام. */
  readonly spellingsAgree: (printed: string, entry: string) => boolean
  readonly names: PhraseTable<NameEntry>
  readonly titles: PhraseTable<TitleEntry>
  readonly honorifics: PhraseTable<true>
  readonly portfolios: PhraseTable<true>
  /** Whether a form of the gazetteer is an everyday word as well. */
  readonly isEverydayForm: (form: string) => boolean
  readonly givenNames: ReadonlySet<string>
  /** Whether a word with its letters as printed is spelled like a given name (علي, but not على). */
  readonly spellsGivenName: (exact: string) => boolean
  readonly tenuresOf: (person: string) => readonly Tenure[]
  /** Who has held an office of a state or body, at any time. */
  readonly holdersOf: (office: string, of: string) => readonly Tenure[]
  /** The state a gazetteer id belongs to. */
  readonly homeOf: (id: string) => string | null
  /** The state whose officials an outlet names without nationality, by its printed name; null if it has none. */
  readonly homeOfOutlet: (outlet: string | null) => string | null
  readonly calendar: CalendarPack
  /** Whether an office is one that every state has, so that a national paper need not say whose (وزير الخارجية، ولي العهد). */
  readonly isNationalOffice: (office: string) => boolean
  /** Whether a word is a family name of the Far East too (بارك، لي). */
  readonly isEasternName: (form: string) => boolean
  /** Whether a name that begins with a word is told again by it, as by a family name (شي، كيم). */
  readonly goesByFirst: (form: string) => boolean
  /** Whether an office is held with others than one's own (سفير، قنصل، مبعوث). */
  readonly isPostedOffice: (office: string) => boolean
  /** Whether holders of two offices, the first so entitled, must be of two states: each has one such at a time (رئيس، ملك; وزير خارجية). */
  readonly arePeers: (title: string, office: string, other: string) => boolean
  /** Whether a word spells a letter of a foreign alphabet, as middle initials do (دبليو، إف). */
  readonly isInitial: (form: string) => boolean
  /** Whether an office is a minister's. */
  readonly isMinister: (office: string) => boolean
  /** Whether an office tells no rank, so that whoever was spoken of last may be meant (المسؤول، الدبلوماسي). */
  readonly isVagueOffice: (office: string) => boolean
  /** Offices whose plural points to persons named before (الوزراء، الرؤساء), not to unnamed people. */
  readonly isCollegial: (office: string) => boolean
  /** Whether the holder of an office may be meant by a dual or plural of another title (الزعيمان, of presidents). */
  readonly sharesRank: (title: string, office: string | null) => boolean
  /** A title as it stands before an adjective of nationality: رئيس → الرئيس, وزير الخارجية as it is. */
  readonly definiteTitle: (title: string) => string
  /** A title as it stands before the name of a state: الرئيس → رئيس, وزير الخارجية → وزير خارجية. */
  readonly openTitle: (title: string) => string
  /** A plural title's singular: وزراء خارجية → وزير خارجية. */
  readonly singularTitle: (title: string) => string
  /** The state that a region with a government of its own is part of; of a state itself, the same. */
  readonly sovereignOf: (state: string) => string
  /** The states and regions that a word for their form may mean (مملكة، سلطنة، إقليم), likeliest first; none for other words. */
  readonly realmsOf: (lemma: string) => readonly string[]
  /** Where a place of the gazetteer lies, in degrees (WGS 84); null where that is not listed. */
  readonly coordinatesOf: (id: string) => Coordinates | null
  /** Main form of a gazetteer id. */
  readonly nameOf: (id: string) => string | null
  /** Whether a (folded) preposition may introduce the place of an event (في، ب). */
  readonly isPlacePrep: (prep: string) => boolean
  /** Whether a (folded) preposition behind an event's noun belongs to the clause's verb again (على، عن). */
  readonly leadsAway: (prep: string) => boolean
  /** Whether a (folded) preposition tells of an event in passing (في، خلال، عبر، أثناء). */
  readonly isDuring: (prep: string) => boolean
  /** ل: what something is done for. */
  readonly isPurpose: (prep: string) => boolean
  /** Whether a (folded) preposition tells what something was part of (خلال مكالمة، في لقاء), not what it came before or after. */
  readonly isWithin: (prep: string) => boolean
  /** Marks that join two adjectives of nationality (السورية-التركية). */
  readonly isDash: (form: string) => boolean
  /** Whether a word denies what is past (لم، ولم). */
  readonly deniesPast: (form: string) => boolean
  /** The preposition behind which is told what is asserted (أكد على، التأكيد على), folded. */
  readonly assertingPrep: string
  /** The preposition written with the nouns of company (بمشاركة، بحضور). */
  readonly companyPrep: string
  /** The conjunction of lists (و). */
  readonly and: string
  /** Whether a (folded) preposition opens a list of parties (بين). */
  readonly isBetween: (prep: string) => boolean
  /** Whether a verb, by its lemma, says that somebody manages to do something (تمكن، نجح). */
  readonly isAble: (lemma: string) => boolean
  /** Whether a verb, by its lemma, only says that something is there (كان، وجد). */
  readonly isOfBeing: (lemma: string) => boolean
  /** Whether a preposition standing by itself tells with whom (مع). */
  readonly isTogether: (prep: string) => boolean
  /** Whether a (folded) form says that something was done by telephone (هاتفيا، عبر الهاتف). */
  readonly isTelephone: (form: string) => boolean
  /** Verbs whose object is the company they bring together (جمع، ضم). */
  readonly isGathering: (lemma: string) => boolean
  /** Whether a participle so spelled stands in the accusative, as one of circumstance must. */
  readonly isAccusative: (exact: string) => boolean
  /** Whether a masculine plural so spelled is in the nominative (المشاركون). */
  readonly isNominativePlural: (exact: string) => boolean
  /** Whether a dual or masculine plural so spelled is no nominative (المسؤولين، مسؤولي). */
  readonly isObliqueMany: (exact: string) => boolean
  /** Whether a dual so spelled is in the nominative (الطرفان). */
  readonly isNominativeDual: (exact: string) => boolean
  /** Clitics that a name is far likelier to begin with by chance (ف، ك). */
  readonly isRareProclitic: (clitic: string) => boolean
  /** كما: joins one report to the next. */
  readonly isLikewise: (form: string) => boolean
  /** Conjunctions that set one report against another (فيما، بينما، في حين). */
  readonly isAdversative: (form: string, next: string) => boolean
  /** أما: sets its noun apart as topic of the clause behind it. */
  readonly setsApart: (form: string) => boolean
  /** The conjunction that opens the clause on such a topic (ف). */
  readonly answersTopic: (conj: string) => boolean
  /** حيث، إذ: the writer gives circumstances or goes on. */
  readonly isWhereas: (form: string) => boolean
  /** Particles of exception in the midst of what is said (لكن، إلا أن). */
  readonly isBut: (key: string) => boolean
  /** Such particles with a pronoun of the third person (لكنه). */
  readonly isButOne: (key: string) => boolean
  /** Nouns and verbal nouns of lasting before the noun that counts (استمرار، مواصلة). */
  readonly isLasting: (key: string) => boolean
  /** Prepositions listed with their pronoun (به، له، فيها). */
  readonly isPronominal: (key: string) => boolean
  /** Whether a (folded) verb says that something can be (يمكن). */
  readonly isPossible: (form: string) => boolean
  /** Words of obligation (يجب، ينبغي، لابد). */
  readonly isObligation: (form: string) => boolean
  /** أنا، نحن. */
  readonly isOneself: (form: string) => boolean
  /** Words that make a noun of speech or view behind them an attribution (على حد قول، من وجهة نظر). */
  readonly isMeasuredBy: (form: string, next: string) => boolean
  /** لكي، كي. */
  readonly isSoThat: (form: string) => boolean
  /** Gender and number of the pronoun of the third person that a word ends in (لها، لهم). */
  readonly thirdOf: (form: string) => { readonly gender: 'm' | 'f' | undefined; readonly number: 'sg' | 'du' | 'pl' }
  /** Verbs that tell of a subject what is called for (يتطلب، يستدعي). */
  readonly requires: (lemma: string) => boolean
  /** Verbs that only join a predicate to its subject (يعد، يشكل، يمثل). */
  readonly isCopula: (lemma: string) => boolean
  /** A lemma without its marks, folded. */
  readonly plain: (lemma: string) => string
  /** What a word says of its subject, by its lemma. */
  readonly verdictsOf: (lemma: string) => readonly Verdict[]
  /** Verbs by which a tour names its stops (شمل، تضمن، قاد). */
  readonly takesIn: (lemma: string) => boolean
  /** Verbs that only say how long something lasted (استغرق، استمر). */
  readonly isDurative: (lemma: string) => boolean
  /** The preposition in one that is written with its pronoun (إليها → إلى), folded; '' for another word. */
  readonly barePrep: (key: string) => string
  /** Two words that add one more to a list (فضلاً عن، بالإضافة إلى), folded. */
  readonly isAddition: (form: string, next: string) => boolean
  /** Words that bring the next of several (ثم). */
  readonly isThen: (form: string) => boolean
  /** Whether a word opens «فيما يتعلق بـ». */
  readonly isWherein: (form: string) => boolean
  /** How a verb whose subject is a contact leads to what it is about (تطرق اللقاء إلى …): `object` or folded prepositions; none for another verb. */
  readonly treats: (lemma: string) => readonly string[]
  /** How a verb whose subject is a matter leads to the contact that it is foremost in (يتصدر المحادثات، يهيمن على القمة). */
  readonly leadsContacts: (lemma: string) => readonly string[]
  /** Prepositions that lead from any contact to what it is about (حول، بشأن), folded. */
  readonly aboutPreps: readonly string[]
  /** A verb that tells that a contact comes or goes on, which says nothing of when: تأتي الزيارة، تتواصل المحادثات. */
  readonly isTimeless: (lemma: string) => boolean
  /** Whether a preposition tells on what occasion or when (خلال، عقب), behind which no matters of a contact stand. */
  readonly isOccasion: (prep: string) => boolean
  /** Whether a preposition tells before whom or what somebody speaks (أمام المنتدى). */
  readonly isBefore: (prep: string) => boolean
  /** Whether a preposition tells on whose behalf (وقع عن فيجي). */
  readonly isOnBehalf: (prep: string) => boolean
  /** Whether a preposition tells in whose company (مع). */
  readonly isWith: (prep: string) => boolean
  /** Words that bring examples of a group just named (غرار، بينهم، منهم). */
  readonly isExample: (form: string) => boolean
  /** Verbs of taking part in a gathering (شارك، حضر، ترأس). */
  readonly isAttending: (lemma: string) => boolean
  /** Verbs whose object is whoever their subject stands for: يمثل الوزير بلاده في القمة. */
  readonly isRepresenting: (lemma: string) => boolean
  /** Whether a word spelled like an adverb (نحو) is a preposition before the name of a place. */
  readonly isToward: (form: string) => boolean
  /** Whether a (folded) preposition leads to whom an invitation or message is addressed (إلى، ل). */
  readonly isAddressing: (prep: string) => boolean
  /** Whether a (folded) preposition leads from a verb of making somebody do to what he does (دفعه إلى، أجبره على). */
  readonly leadsToDeed: (prep: string) => boolean
  /** Verbs that settle what is to be done (قرر، أمر). */
  readonly isDeciding: (lemma: string) => boolean
  /** Whether a (printed) preposition leads from a measure to what is measured (حزمة من العقوبات). */
  readonly isPartitive: (form: string) => boolean
  /** Verbs of going along with somebody (رافق، صاحب). */
  readonly isAccompanying: (lemma: string) => boolean
  /** Verbs that only carry tense (كان، أصبح). */
  readonly isAuxiliary: (key: string) => boolean
  /** Gender of a description by its first word, null if nothing tells it. */
  readonly genderOfHead: (name: string) => 'm' | 'f' | null
  /** Verbs that without a subject tell what is generally said or expected (يُذكر أن، يُتوقع أن). */
  readonly isImpersonal: (key: string) => boolean
  /** Whether a person so named or titled may be a woman. */
  readonly mayBeWoman: (name: string, title: string | null) => boolean
  /** Whether a state's name is masculine (لبنان، العراق): most are feminine. */
  readonly isMasculineState: (name: string) => boolean
  /** Grammatical classes of a token, by its form or by the lemmas of its readings. */
  readonly classesOf: (form: string, exact: string) => ReadonlySet<GrammarClass>
}

/**
 * Closed classes of words that the engine's grammar speaks of. Each pack lists its words for them; the engine never
 * names a word.
 */
export type GrammarClass =
  /** Adjectives that lead by ب to what something deals with (خاص، معني). */
  | 'concerning'
  /** The word for a capital (عاصمة). */
  | 'capital'
  /** Where travellers arrive (مطار، ميناء). */
  | 'gate'
  /** The way to somewhere (في طريقه إلى …). */
  | 'way'
  /** Titles of reign that stand before a name (الملك، السلطان). */
  | 'ruler'
  /** Courtesies that open a person, not followed by what was told of another (معالي، سعادة). */
  | 'highCourtesy'
  /** Titles whose bearers go by the first name (الأمير، البابا). */
  | 'firstNamed'
  /** One who holds the same office (نظير). */
  | 'counterpart'
  /** Nouns that with a nationality adjective stand for the state (حكومة، جانب، وفد، سلطات). */
  | 'government'
  /** وزارة. */
  | 'ministry'
  /** Portfolios that alone, with an adjective, name the ministry (الخارجية الروسية). */
  | 'bareMinistry'
  /** Bodies that a nationality adjective makes into a state's (رئاسة، برلمان، ديوان). */
  | 'stateBody'
  /** Nouns that head the name of a body (مركز، منظمة، حزب، هيئة). */
  | 'bodyNoun'
  | 'outlet'
  /** أنباء between وكالة and its name. */
  | 'outletNoun'
  | 'document'
  | 'source'
  /** Two sides in the dual (الجانبان، الطرفان). */
  | 'side'
  | 'country'
  /** One's own state (بلاده). */
  | 'homeland'
  /** Particles inside personal names (بن، آل، أبو). */
  | 'nameParticle'
  /** The word for a house, behind which its name ends somebody's (آل). */
  | 'clan'
  /** Words that end a name (أوغلو). */
  | 'lastName'
  /** The branch of an officer between his rank and his name (ركن، طيار). */
  | 'rankBranch'
  /** Participles that tell behind a name how its bearer is called, where he is or comes from (القادم من …، المحتجز لدى …، المعروف بـ…). */
  | 'circumstance'
  /** Words that end a compound name (الدين، الإسلام). */
  | 'nameCloser'
  /** Title heads with an envoy's complements (سفير، مبعوث، ممثل). */
  | 'posted'
  | 'postedPrep'
  /** باسم. */
  | 'onBehalf'
  /** Adjectives that belong to a title (سابق، خاص، دائم). */
  | 'titleAdjective'
  /** Heads that govern another title (نائب، مساعد، مستشار). */
  | 'subordinate'
  /** Titles that are everyday nouns as well. */
  | 'commonTitle'
  /** Feminine titles that without a name behind them are a thing (معارضة، مساعدة، دبلوماسية). */
  | 'abstractNoun'
  /** Titles that behind a noun are its adjective (الوفد البرلماني، الحزب الحاكم). */
  | 'adjectivalTitle'
  /** Titles whose bearer governs a town or province. */
  | 'governs'
  /** Titles that are men's names too (مساعد، سلطان). */
  | 'givenTitle'
  /** Adjective of one charged with what follows (مكلف بـ). */
  | 'charged'
  /** Adjectives of a head of all of something (المدير العام، الرئيس التنفيذي). */
  | 'general'
  /** What an office is for, behind a preposition (لشؤون، لقضايا، لملف). */
  | 'affairs'
  /** Nouns whose things are named after people (مطار الملك خالد). */
  | 'namesake'
  | 'overseer'
  | 'guest'
  | 'givenCourtesy'
  | 'oversightPrep'
  | 'answerable'
  | 'answerPrep'
  | 'placePrep'
  /** Nouns before the name of a place (مدينة، عاصمة، مطار). */
  | 'placeNoun'
  /** Buildings and grounds that are a place of their own by what they are called after (قصر، فندق، مطار). */
  | 'venue'
  | 'between'
  | 'with'
  /** Openers of an attribution (بحسب، وفق، نقلاً عن). */
  | 'according'
  | 'first'
  | 'since'
  | 'negation'
  | 'and'
  | 'comma'
  /** Two or more persons named by title alone (الوزيران، الرئيسان). */
  | 'calendarWord'
  | 'opposition'
  /** The reporting subject of a news item: words after which names follow (الراحل، المدعو). */
  | 'own'
  /** Words of courtesy with a pronoun before a title or name (أخيه، شقيقه، ضيفه). */
  | 'kin'
  /** Verbal nouns that in the accusative tell why somebody comes (تلبية لدعوة، استجابة لطلب). */
  | 'purpose'
  /** Participles of coming from somewhere (قادم، عائد). */
  | 'coming'
  /** وفد. */
  | 'channel'
  /** What somebody says, writes or gives for others to hear (كلمة، تصريح، مقابلة). */
  | 'utterance'
  | 'delegation'
  /** Those who act for a state, where the text says no more of them (مسؤول، وزير). */
  | 'official'
  /** Those who act for a body, movement or state that is told with them (ممثل، عضو، قيادي). */
  | 'delegate'
  /** Nouns that count people (عدد من، مجموعة من). */
  | 'measure'
  /** Words for the most important of some people (كبار، أبرز). */
  | 'foremost'
  | 'leading'
  | 'atHead'
  | 'honour'
  /** Ceremonies and rounds of an act (مراسم التوقيع، حزمة عقوبات). */
  | 'resolve'
  /** Words of being ready, told of somebody (استعداد، مستعد). */
  | 'ready'
  /** مماثل، مشابه: like what was told before. */
  | 'alike'
  | 'carrier'
  | 'draft'
  /** هامش. */
  | 'margin'
  /** Nouns of statehood before a state's name (دولة، جمهورية، مملكة): the two name the country. */
  | 'realm'
  /** دعوة: the invitation a visit hangs on. */
  | 'invitation'
  /** مشاركة: behind ب it lists parties. */
  | 'participation'
  /** حضور: behind ب it lists those present. */
  | 'presence'
  /** Attending or taking part in what follows (حضور، مشاركة، هامش). */
  | 'attending'
  /** Verbal nouns of attending, entering or leaving a gathering, of whoever does so (مشاركة، حضور، عودة). */
  | 'attendance'
  /** What somebody says before a gathering (كلمة، خطاب). */
  | 'address'
  /** Nouns that head the name of what is a body and a gathering too (جمعية، منتدى). */
  | 'assembly'
  /** Titles in whose plural those gather who hold one office (وزراء، مندوبون). */
  | 'assembled'
  /** Between a name and the father's: بن، بنت. */
  | 'lineage'
  /** Documents that are signed (مذكرة، اتفاقية). */
  | 'signable'
  /** Whoever is prayed to (الله، المولى). */
  | 'deity'
  /** Nouns of source that hide who it is (مصدر). */
  | 'informant'
  /** Words of sport that anywhere in an office or a name tell of it (نادي، منتخب، كرة). */
  | 'sport'
  /** People of a kind, who act for no state (فنان، حجاج، لاجئ، صحفي). */
  | 'private'
  /** Heads of a process's name that mean its members (الرباعية، مجموعة، ترويكا): only these act. */
  | 'consort'
  /** Forces and crews, whose coming is no visit (قوات، طاقم). */
  | 'forces'
  /** What an unnamed source keeps back (اسم، هوية). */
  | 'identity'
  /** فقط، فحسب. */
  | 'only'
  /** What is told, true or not (أنباء، مزاعم، اتهامات). */
  | 'claim'
  /** Ills that are nobody's doing, or everybody's (إرهاب، فقر، جائحة). */
  | 'ill'
  /** What somebody says, reckons or sees, by which he is told as a source (تقديرات، قول، رأي، نظر). */
  | 'held'
  /** Such nouns that by themselves give a view (في رأي، برأي، من وجهة نظر). */
  | 'view'
  /** Those who are near to somebody and tell of him (مقربون، مطلعون). */
  | 'insider'
  /** Deaths and injuries, which no source is told of for (قتلى، جرحى). */
  | 'casualty'
  /** What tells how many there are, as a number does (عدد، عشرات، حصيلة). */
  | 'tally'
  /** What is lifted from something that is disclosed (كشف النقاب عن …). */
  | 'veil'
  /** Those whom speakers call upon (شعب، مجتمع، أطراف). */
  | 'called'
  /** What one hopes to come to oneself (الوصول إلى، الاستفادة من). */
  | 'attainment'
  /** سوف. */
  | 'futureParticle'
  /** What only a turn of speech denies: لا بد، لا شك، لا سيما. */
  | 'undenied'
  /** Words that add a further item to a list (إضافة إلى، فضلاً عن، كذلك، خاصة). */
  | 'adding'
  /** Words that name an instance of what a list has named (أبرزها، في مقدمتها). */
  | 'instance'
  /** Nouns of calls and gatherings, which are never what another of them is about. */
  | 'encounter'
  /** Nouns of hope, possibility and attempt: what they govern has not happened (أمل، إمكانية، مسعى). */
  | 'hope'
  /** Nouns of mediation: behind ب they name mediators (بوساطة، برعاية). */
  | 'mediation'
  /** Nouns of sitting before the body that sits (أعمال، انعقاد، دورة). */
  | 'session'
  /** What is exchanged in a contact, as against what it is about (آراء، وجهات النظر، حديث). */
  | 'exchanged'
  /** Nouns of the circumstances behind a preposition (في ظل، في إطار، على هامش). */
  | 'setting'
  /** What the matters of a contact stand on (أجندة، جدول أعمال، محاور). */
  | 'agenda'
  /** مقبل، قادم، مرتقب: an event yet to come. */
  | 'upcoming'
  /** What two sides have with one another (علاقات، تعاون، حدود، خلاف). */
  | 'relation'
  /** Envoys, who are sent somewhere (السفير إلى …); another official's «إلى» is of his journey. */
  | 'sent'
  /** إلى, behind those sent. */
  | 'sentPrep'
  /** حالياً، الآن: what goes on as the news is written. */
  | 'now'
  /** قبل، بعد before أن: one thing told follows on another. */
  | 'sequence'
