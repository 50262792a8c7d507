import type { Confidence, EventType, Modality, Outcome, Role, Stance, Statement } from '../../model/reading.ts'

/** Languages in which the program speaks to people. */
export type Language = 'ar' | 'en'

/** Every word the program prints for people; both languages are complete by type, and a test looks at the wording. */
export interface Labels {
  /** What stands between the members of a list. */
  readonly comma: string
  readonly contacts: string
  readonly acts: string
  readonly statements: string
  readonly outcomes: string
  readonly uncertain: string
  readonly nothing: string
  readonly undated: string
  readonly unsaid: string
  readonly date: string
  readonly place: string
  readonly topics: string
  readonly round: string
  readonly format: string
  readonly firstSince: string
  readonly via: string
  readonly said: string
  readonly during: string
  readonly parties: string
  readonly assignees: string
  readonly unresolved: string
  readonly inferred: string
  readonly domestic: string
  readonly unknownSpeaker: string
  readonly type: Readonly<Record<EventType, string>>
  readonly role: Readonly<Record<Role, string>>
  readonly modality: Readonly<Record<Modality, string>>
  readonly stance: Readonly<Record<Stance, string>>
  readonly mode: Readonly<Record<Statement['mode'], string>>
  readonly kind: Readonly<Record<Outcome['kind'], string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly dates: DateLabels
  readonly explain: ExplainLabels
  readonly times: TimesLabels
}

/** Words around dates that `Intl` does not give. */
export interface DateLabels {
  readonly yearUnknown: string
  readonly monthUnknown: string
  readonly dayUnknown: string
  readonly unknown: string
  readonly approximate: string
  readonly from: string
  readonly until: string
  readonly decade: string
  readonly century: string
  readonly day: string
  readonly week: string
  readonly seasons: readonly [string, string, string, string]
  readonly quarter: string
  readonly half: string
}

/** Headings of `mahdar explain`. */
export interface ExplainLabels {
  readonly sentence: string
  readonly quotation: string
  readonly open: string
  readonly references: string
  readonly clauses: string
  readonly frames: string
  readonly rules: string
  readonly unresolved: string
  /** Of a frame that led to no item of the reading. */
  readonly dropped: string
  readonly tokens: string
  readonly times: string
  readonly subject: string
  /** Where a subject comes from that its clause does not name. */
  readonly subjectBy: { readonly parties: string; readonly carried: string }
  /** What the marks of readings mean: the finite verb of its clause, a predicate of the lexicon. */
  readonly marks: { readonly verb: string; readonly predicate: string }
  readonly columns: readonly [string, string, string, string, string, string]
}

/** Headings of `mahdar times`. */
export interface TimesLabels {
  readonly none: string
  readonly columns: readonly [string, string, string, string, string]
}

const en: Labels = {
  comma: ', ',
  contacts: 'Contacts',
  acts: 'Acts',
  statements: 'Statements',
  outcomes: 'Outcomes',
  uncertain: 'Uncertain',
  nothing: 'No contact, act, statement or outcome was found.',
  undated: 'date of publication unknown',
  unsaid: 'not told',
  date: 'Date',
  place: 'Place',
  topics: 'About',
  round: 'Round',
  format: 'Format',
  firstSince: 'First since',
  via: 'According to',
  said: 'Words',
  during: 'during',
  parties: 'Parties',
  assignees: 'Charged',
  unresolved: 'no calendar date follows from the text',
  inferred: 'inferred',
  domestic: 'domestic',
  unknownSpeaker: 'speaker unknown',
  type: {
    call: 'Call',
    meeting: 'Meeting',
    visit: 'Visit',
    talks: 'Talks',
    message: 'Message',
    sign: 'Signing',
    appoint: 'Appointment',
    expel: 'Expulsion',
    recall: 'Recall',
    restore: 'Restoration',
    sever: 'Severance',
    sanction: 'Sanction',
    aid: 'Aid',
    vote: 'Vote',
    mediate: 'Mediation',
  },
  role: {
    initiator: 'initiator',
    target: 'target',
    host: 'host',
    party: 'party',
    mediator: 'mediator',
    observer: 'observer',
  },
  modality: { occurred: 'occurred', planned: 'planned', proposed: 'proposed', cancelled: 'cancelled' },
  stance: {
    state: 'states',
    praise: 'praises',
    support: 'supports',
    welcome: 'welcomes',
    agree: 'agrees',
    commit: 'commits',
    propose: 'proposes',
    request: 'requests',
    warn: 'warns',
    criticise: 'criticises',
    reject: 'rejects',
    deny: 'denies',
    concern: 'is concerned',
    courtesy: 'extends courtesies',
  },
  mode: { direct: 'word for word', indirect: 'reported' },
  kind: { agreed: 'Agreed', tasked: 'Tasked', signed: 'Signed' },
  confidence: { stated: 'stated', inferred: 'inferred' },
  dates: {
    yearUnknown: 'year unknown',
    monthUnknown: 'month unknown',
    dayUnknown: 'day unknown',
    unknown: 'unknown',
    approximate: 'about',
    from: 'from',
    until: 'until',
    decade: 'decade of',
    century: 'century of',
    day: 'day',
    week: 'week',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    quarter: 'quarter',
    half: 'half',
  },
  explain: {
    sentence: 'Sentence',
    quotation: 'quotation, depth',
    open: 'left open',
    references: 'Names and references',
    clauses: 'Clauses',
    frames: 'Frames',
    rules: 'Reading, by rule',
    unresolved: 'unresolved',
    dropped: 'led to nothing',
    tokens: 'Tokens',
    times: 'Times',
    subject: 'subject',
    subjectBy: { parties: 'the parties told of', carried: 'carried on' },
    marks: { verb: 'finite verb of its clause', predicate: 'predicate of the lexicon' },
    columns: ['at', 'token', 'segments', 'lemma', 'class', 'features'],
  },
  times: { none: 'no expression of time', columns: ['at', 'words', 'type', 'EDTF', 'meaning'] },
}

const ar: Labels = {
  comma: '، ',
  contacts: 'اللقاءات والاتصالات',
  acts: 'الخطوات الدبلوماسية',
  statements: 'التصريحات',
  outcomes: 'النتائج',
  uncertain: 'غير المؤكد',
  nothing: 'لم يُعثر على اتصال أو خطوة أو تصريح أو نتيجة.',
  undated: 'تاريخ النشر مجهول',
  unsaid: 'غير مذكور',
  date: 'التاريخ',
  place: 'المكان',
  topics: 'الموضوع',
  round: 'الجولة',
  format: 'المسار',
  firstSince: 'الأول منذ',
  via: 'نقلاً عن',
  said: 'النص',
  during: 'خلال',
  parties: 'الأطراف',
  assignees: 'المكلَّفون',
  unresolved: 'لا يُستخلص من النص تاريخ محدد',
  inferred: 'مستنتَج',
  domestic: 'داخلي',
  unknownSpeaker: 'متحدث مجهول',
  type: {
    call: 'اتصال',
    meeting: 'لقاء',
    visit: 'زيارة',
    talks: 'محادثات',
    message: 'رسالة',
    sign: 'توقيع',
    appoint: 'تعيين',
    expel: 'طرد',
    recall: 'استدعاء',
    restore: 'استئناف',
    sever: 'قطع',
    sanction: 'عقوبات',
    aid: 'مساعدات',
    vote: 'تصويت',
    mediate: 'وساطة',
  },
  role: {
    initiator: 'مبادِر',
    target: 'مقصود',
    host: 'مضيف',
    party: 'طرف',
    mediator: 'وسيط',
    observer: 'مراقب',
  },
  modality: { occurred: 'حدث', planned: 'مقرَّر', proposed: 'مقترح', cancelled: 'ملغى' },
  stance: {
    state: 'يصرّح',
    praise: 'يشيد',
    support: 'يؤيّد',
    welcome: 'يرحّب',
    agree: 'يوافق',
    commit: 'يتعهّد',
    propose: 'يقترح',
    request: 'يطالب',
    warn: 'يحذّر',
    criticise: 'ينتقد',
    reject: 'يرفض',
    deny: 'ينفي',
    concern: 'يعبّر عن قلق',
    courtesy: 'يجامل',
  },
  mode: { direct: 'بالحرف', indirect: 'بالمعنى' },
  kind: { agreed: 'اتُّفق عليه', tasked: 'تكليف', signed: 'وُقِّع' },
  confidence: { stated: 'مصرَّح به', inferred: 'مستنتَج' },
  dates: {
    yearUnknown: 'السنة مجهولة',
    monthUnknown: 'الشهر مجهول',
    dayUnknown: 'اليوم مجهول',
    unknown: 'مجهول',
    approximate: 'نحو',
    from: 'من',
    until: 'حتى',
    decade: 'عقد',
    century: 'قرن',
    day: 'يوم',
    week: 'الأسبوع',
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    quarter: 'الربع',
    half: 'النصف',
  },
  explain: {
    sentence: 'الجملة',
    quotation: 'اقتباس بعمق',
    open: 'غير مغلق',
    references: 'الأسماء والإحالات',
    clauses: 'الجُمل الفرعية',
    frames: 'الأطر',
    rules: 'القراءة بحسب القاعدة',
    unresolved: 'بلا مرجع',
    dropped: 'لم يُثمر',
    tokens: 'الكلمات',
    times: 'الأزمنة',
    subject: 'الفاعل',
    subjectBy: { parties: 'الأطراف المذكورة', carried: 'مستصحب' },
    marks: { verb: 'فعل الجملة', predicate: 'محمول من المعجم' },
    columns: ['الموضع', 'الكلمة', 'أجزاؤها', 'أصلها', 'نوعها', 'صفاتها'],
  },
  times: { none: 'لا عبارة زمنية', columns: ['الموضع', 'العبارة', 'النوع', 'EDTF', 'المعنى'] },
}

/** The labels of each language. */
export const LABELS: Readonly<Record<Language, Labels>> = { ar, en }
