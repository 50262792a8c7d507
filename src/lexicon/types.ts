import type { EntityKind, EventType, Outcome, Role, Stance } from '../model/reading.ts'

/** Grammatical features of an inflected form. Undefined where the spelling leaves them open. */
export interface Features {
  readonly person?: 1 | 2 | 3 | undefined
  readonly gender?: 'm' | 'f' | undefined
  readonly number?: 'sg' | 'du' | 'pl' | undefined
  readonly tense?: 'past' | 'present' | undefined
  readonly voice?: 'active' | 'passive' | undefined
  /** A shortened present, found only behind a particle (لم يقل). */
  readonly jussive?: boolean | undefined
  /** Of nouns: a dual or masculine plural that has lost its ن before what it governs. */
  readonly construct?: boolean | undefined
}

/** Word classes. `verbalNoun`, `active` and `passive` (participles) stay tied to their verb's entry. */
export type Pos = 'verb' | 'verbalNoun' | 'active' | 'passive' | 'noun' | 'adjective' | 'ordinal' | 'function'

/** Clitics that a reading of a token takes off the stem. */
export interface Clitics {
  /** و or ف before the word. */
  readonly conj?: string | undefined
  /** ب، ل or ك written together with the word. */
  readonly prep?: string | undefined
  /** The article. */
  readonly def?: boolean | undefined
  /** The future prefix س. */
  readonly future?: boolean | undefined
  /** An attached pronoun. */
  readonly pron?: Pronoun | undefined
}

export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly gender?: 'm' | 'f'
  readonly number: 'sg' | 'du' | 'pl'
}

/** An article sentence that shows an entry at work: run as a test through the whole engine. */
export interface Example {
  readonly text: string
  /**
   * What must be found: quoted substrings of `text` by role name (`cue`, `content`, `speaker`, `trigger`, …) and plain
   * labels (`stance`, `type`, `modality`); null when nothing may be found.
   */
  readonly finds: Readonly<Record<string, string | readonly string[]>> | null
  /** Why a negative example finds nothing. */
  readonly because?: string
}

/** Principal parts of a verb, unvowelled, hamzas correct; the rest of the paradigm is generated from them. */
export interface VerbParts {
  /** Past, third person masculine singular: أعلن، قال، دعا، حيّا. A shadda on the last letter marks a doubled verb (أصرّ). */
  readonly past: string
  /** Present, third person masculine singular: يعلن، يقول، يدعو. */
  readonly present: string
  /** Past passive where its letters differ from the active's: قيل، دعي، استقبل (same: leave out). */
  readonly passivePast?: string
  /** Present passive where its letters differ: يقال، يدعى. */
  readonly passivePresent?: string
}

/** A noun's forms: regular plurals as `+ات` or `+ون`, broken ones spelled out. */
export interface NounParts {
  readonly singular: string
  readonly plurals?: readonly string[]
  readonly gender?: 'm' | 'f'
}

/**
 * What a reporting word does. `content` lists what introduces what was said (nothing where the word only gives a stance): `that` (أن، إن، بأن), `object` (a bare noun
 * phrase), `quote` (only a quotation or a colon), or a preposition (إلى، على، عن، ب، من، في، ل …).
 */
export interface SpeechFrame {
  readonly kind: 'speech'
  readonly stance: Stance
  readonly content: readonly string[]
  /** How the addressee is marked: `object` or a preposition; the content then follows it (دعا الجانبين إلى …، أبلغه أن …). */
  readonly addressee?: readonly string[]
  /** Without an addressee between it and what is said the word is another one (أطلع نظيره على …, but اطّلع على …). */
  readonly addressed?: boolean
  /** The word tells a hope, which for oneself is a resolve (يأمل في الاستفادة من …). */
  readonly hopes?: boolean
  /** The verb needs whom it addresses: one noun alone before what is said is no subject (ناشد المجتمع الدولي أن …). */
  readonly transitive?: boolean
  /** The stance may be sharpened by the head of what is said (أكد دعم …, شدد على ضرورة …). */
  readonly neutral?: boolean
  /** The word reports what another said and is itself a relay (نقلت الوكالة عن الوزير …): the speaker follows this preposition. */
  readonly relays?: string
  /** Behind this preposition stands what the speaker calls it (وصف القرار بالجريمة), which sharpens the stance of a neutral word. */
  readonly judges?: string
  /** The speaker is what follows this preposition (جاء في البيان). */
  readonly speakerAfter?: string
  /** The word reports only what such speakers say (تضمن البيان …). */
  readonly speakers?: readonly EntityKind[]
  /** What its denial does, where that too is a report (لم يستبعد، لا يعارض); a denied verb without it reports nothing. */
  readonly denied?: Stance
  /** The verb reports speech only when its subject is a person, body, outlet or document (ذكر, بيّن, أظهر): default true. */
  readonly needsActor?: boolean
}

/** An event named by a verb or noun. */
export interface EventFrame {
  readonly kind: 'event'
  readonly type: EventType
  /** Role of the verb's subject, or of the first party of a noun (لقاء الوزير بنظيره). */
  readonly subject: Role
  /** Role of the direct object, if the verb takes one that takes part (التقى الوزير نظيره). */
  readonly object?: Role
  /** What the direct object is, when it is no participant: `place` (زار دمشق) or `topic` (بحث الوزير مع …العلاقات). */
  readonly objectIs?: 'place' | 'topic'
  /** Roles by preposition: `{ مع: 'party', ب: 'party' }`. */
  readonly with?: Readonly<Record<string, Role>>
  /** The direct object is the place left, not the one gone to (غادر). */
  readonly leaves?: boolean
  /** Prepositions that introduce a destination (إلى، ل). */
  readonly to?: readonly string[]
  /** Prepositions that introduce the topic (حول، بشأن، في، على). */
  readonly about?: readonly string[]
  /** The verb needs one of these to be an event at all: a second participant, or a destination. */
  readonly needs?: 'partner' | 'destination' | 'none'
  /** The noun needs one of these adjectives or nouns after it (اتصال هاتفي، مكالمة هاتفية); folded forms, or a noun behind + for it with a pronoun of the third person (سفيره). */
  readonly qualifier?: readonly string[]
  /** It tells one event with each of several persons met (`person`); so does a noun's plural, with any partner (عقد لقاءات مع …), where this is true. */
  readonly each?: boolean | 'person'
  /** The verb tells an event only between parties of two sides: who speaks with his own people does something else. */
  readonly foreign?: boolean
  /** The noun is an event only under a light verb (أجرى اتصالاً), with whom it names. */
  readonly light?: boolean
  /** The noun is a body (لجنة، مجلس): it is an event only where it is said to sit, by a light verb or a noun of session. */
  readonly sits?: boolean
  /** The noun gathers a body or the holders of one office in the plural, named right behind it (اجتماع مجلس …، اجتماع وزراء …). */
  readonly gathers?: boolean
  /** The noun is an event only with a number before it (خمسة ملايين دولار). */
  readonly counted?: boolean
  /** The qualifier must be the noun's own adjective: nothing but other adjectives may stand between them. */
  readonly near?: boolean
  /** One of these must follow besides (طالبت … السفير بمغادرة …); folded forms. */
  readonly also?: readonly string[]
  /** The qualifier must come before any of these, which would be what the verb is about (استدعت السفير … سفيرها): lemmas of nouns with the article. */
  readonly before?: readonly string[]
  /** The noun is an event only where it is for one of these ends (جهود لإنهاء …), further on in its clause; folded forms. */
  readonly toward?: readonly string[]
  /** What must follow such an end (إنهاء الحرب); folded forms. */
  readonly ended?: readonly string[]
  /** The noun is another thing when one of these follows it (مؤتمر صحفي); folded forms. */
  readonly not?: readonly string[]
  /** The verb tells it only of somebody whom its clause names for its subject, and never of one carried on (جاء الوزير إلى …, but جاء الإعلان …). */
  readonly named?: boolean
  /** Only a body of several states does it, or has it done before it: أصدر مجلس الأمن قراراً, but not أصدر الرئيس قراراً; a verb, any body, but no state (صادقت الجزائر على معاهدة). */
  readonly bodies?: boolean
  /** In the present the verb tells how things stand (تقيم علاقات مع …), and only in the past or future what is done. */
  readonly perfect?: boolean
  readonly modality?: 'planned' | 'proposed' | 'cancelled'
}

/**
 * A light verb: it lends person and tense to a noun that names the act. `takes` is how the noun follows: `object` or a
 * preposition. `subject` says which of the noun's roles the subject fills: its first party, or (تلقّى) its second.
 */
export interface LightFrame {
  readonly kind: 'light'
  readonly takes: readonly string[]
  readonly subject: 'first' | 'second'
  /** Which nouns it lends itself to. */
  readonly of: 'event' | 'speech' | 'both'
  /** The subject only carries what the noun's owner says (نقل تحيات الأمير). */
  readonly carries?: boolean
  /** The subject lends the place (استضاف): it takes part only where nobody else is told to. */
  readonly hosts?: boolean
  /** It undoes the sanction that the noun names (رفع العقوبات). */
  readonly lifts?: boolean
  /** It lends itself to the noun only where it is denied (لم يخفِ قلقه). */
  readonly denied?: boolean
  /** The noun is what a contact led to (أسفر عن، خرج بـ). */
  readonly results?: boolean
  /** The noun is the subject and the parties of the contact are meant (جرى خلال اللقاء تأكيد …). */
  readonly impersonal?: boolean
  readonly modality?: 'planned' | 'proposed' | 'cancelled'
}

/** Agreement and mandate. `content` as in {@link SpeechFrame}; for `tasked`, `assignee` is how the charged person is marked. */
export interface OutcomeFrame {
  readonly kind: 'outcome'
  readonly outcome: Outcome['kind']
  readonly content: readonly string[]
  readonly assignee?: readonly string[]
  /** The parties of the contact told last are meant (تقرر خلال اللقاء …). */
  readonly impersonal?: boolean
}

/** Words that set the modality of the event they govern: من المقرر، يعتزم، ألغى، أرجأ، دعا إلى عقد. */
export interface ModalFrame {
  readonly kind: 'modal'
  readonly modality: 'planned' | 'proposed' | 'cancelled'
  /** How the event follows: `that`, `object`, or a preposition. */
  readonly takes: readonly string[]
}

export type Frame = SpeechFrame | EventFrame | LightFrame | OutcomeFrame | ModalFrame

/**
 * One entry of the predicate lexicon: a verb with its verbal nouns and participles, or a noun that names an act without
 * a verb of its own (قمة، مؤتمر). Frames say what it can mean; the first that fits its surroundings is taken.
 */
export interface Predicate {
  /** Citation form, vocalised as far as needed to be unambiguous; unique in the lexicon; also the rule's name in reports. */
  readonly lemma: string
  readonly verb?: VerbParts
  readonly nouns?: readonly NounParts[]
  /** Active participle, masculine singular indefinite: مؤكد، داعٍ (داع، الداعي). */
  readonly active?: string
  /** Passive participle: مقرر. */
  readonly passive?: string
  /** Frames of the verb and its participles. */
  readonly frames: readonly Frame[]
  /** Frames of its nouns, where they differ from the verb's. */
  readonly nounFrames?: readonly Frame[]
  readonly examples: readonly Example[]
  /** Its forms are spelled like commoner words (ودعت: و + دعت): other readings come first. */
  readonly rare?: boolean
}

/**
 * A noun that, as head of what is said or under a light verb (أعرب عن …، أكد …، جدد …), decides the stance: ضرورة →
 * request, دعم → support. `content` are the prepositions that lead on to what it is about.
 */
export interface StanceNoun {
  readonly noun: NounParts
  readonly stance: Stance
  readonly content: readonly string[]
  /** As in {@link SpeechFrame}. */
  readonly hopes?: boolean
}

/**
 * What a predicate says of its subject where it reports nothing by itself: under a neutral word of saying it decides the
 * stance (أكد أن الاستيطان ينتهك القانون، أن الأنباء غير صحيحة).
 */
export interface Verdict {
  /** Lemmas of verbs, nouns and adjectives. */
  readonly words: readonly string[]
  /** What saying so does; nothing where only its denial does. */
  readonly stance?: Stance
  /** What denying it does (لا يحترم، غير مبرر). */
  readonly denied?: Stance
  /** One of these must follow (تدخل في شؤون، دفع الثمن). */
  readonly needs?: readonly string[]
  /** The verb only leads to what its subject does (يسعى إلى تقويض، دأب على انتهاك). */
  readonly leads?: boolean
}
