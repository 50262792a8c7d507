import type { SpeechFrame } from '../../lexicon/types.ts'
import type { Stance } from '../../model/reading.ts'
import { collectArguments, prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, verbAt, verbBefore } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { functionClass, isComma, type Scene, token } from '../clauses/scene.ts'
import { isThatOfThird } from '../clauses/subjects.ts'
import type { Range } from '../document.ts'
import { type Attribution, findAttributions } from './attribution.ts'
import { type Content, contentFrom } from './content.ts'
import { type Cue, findCues, nextCarried, type Way } from './cues.ts'
import { isInside, type Spoken } from './floor.ts'
import { itemized } from './listed.ts'
import { concealedEnd, findOpening, mayBeSaid, type Opening } from './opening.ts'
import { attributed, isOutlet, isRelay, opensReport, viaOf } from './relays.ts'
import { sourceTakenUp } from './sources.ts'
import { speakerOf } from './speaker.ts'
import { stanceOf } from './stance.ts'

/** A statement in the making: entity indices and token ranges. */
export interface StatementDraft {
  readonly rule: string
  readonly speaker: readonly number[]
  readonly stance: Stance
  readonly mode: 'direct' | 'indirect'
  readonly cue: Range
  readonly content: Range
  /** What was said is a noun phrase, not a clause. */
  readonly isPhrase: boolean
  readonly via: readonly number[]
  readonly stated: boolean
}

interface Said extends Way {
  readonly content: Content
}

/** What is said in a relative clause (الهجوم الذي قال إنه …) ends with it: at a comma. */
function isSaidInPassing(s: Scene, cue: Cue): boolean {
  return cue.subject === null && functionClass(s, cue.at - 1, 'rel') && isThatOfThird(s, cue.at + 1)
}

function saidLimit(s: Scene, cue: Cue): number {
  const limit = outerLimit(s, cue.at)
  if (!isSaidInPassing(s, cue)) return limit
  for (let j = cue.at + 2; j < limit; j++) if (isComma(s, j)) return j
  return limit
}

/** What a cue governs under the frame that fits best: the one whose opening comes first, in the order of the frames. */
function saidBy(s: Scene, d: Discourse, cue: Cue): Said | null {
  const limit = cue.kind === 'verb' ? nextCarried(s, cue, saidLimit(s, cue)) : saidLimit(s, cue)
  if (cue.nounFrom !== null) {
    const content = contentFrom(s, d, { from: cue.nounFrom, by: 'object' }, limit)
    return content && { ...(cue.ways[0] as Way), content }
  }
  const fits = waysInPlace(s, cue).flatMap((way) => {
    const opening = findOpening(s, way.frame, cue.searchFrom, limit) ?? beforeSubject(s, cue, way.frame, limit)
    return opening ? [{ ...way, opening }] : []
  })
  const best = fits.sort((a, b) => a.opening.from - b.opening.from)[0]
  const content = best ? contentFrom(s, d, best.opening, limit) : null
  if (best && content) return { frame: best.frame, rule: best.rule, content }
  return quotedBefore(s, d, cue) ?? saidPlainly(s, d, cue, limit)
}

/** What is said without marks or particle goes no further. */
const LONGEST_PLAIN = 120

/** وأضاف الوزير، شددنا على …: the speaker's own words without marks or particle, told by their first person. */
function saidPlainly(s: Scene, d: Discourse, cue: Cue, limit: number): Said | null {
  const way = cue.ways.find(({ frame }) => frame.neutral && frame.content.every((c) => c === 'that' || c === 'quote'))
  if (!way || cue.subject?.from !== cue.at + 1 || cue.kind !== 'verb') return null
  const from = isComma(s, cue.subject.to) ? cue.subject.to + 1 : cue.subject.to
  const first = token(s, from)?.readings[0]
  const isOwn = first?.stem.features.person === 1 || functionClass(s, from, 'pron') || tellsPlainly(s, d, cue, from)
  const content = isOwn ? contentFrom(s, d, { from, by: 'quote' }, Math.min(limit, from + LONGEST_PLAIN)) : null
  return content && { ...way, content }
}

/** وقال الجبير تناولت المباحثات …: behind a person's name right behind the verb a clause with a verb and a subject of its own. */
function tellsPlainly(s: Scene, d: Discourse, cue: Cue, from: number): boolean {
  const verb = verbAt(d, from)
  if (!verb || verb.reading.clitics.conj || verb.reading.stem.features.tense !== 'past') return false
  if (!cue.subject?.entities.every((e) => s.registry.drafts[e]?.named && s.registry.drafts[e]?.kind === 'person'))
    return false
  const next = token(s, from + 1)?.readings[0]
  return next?.clitics.def === true && next.stem.pos !== 'verb' && next.stem.pos !== 'function' && !next.clitics.prep
}

/** A quotation whose verb and speaker follow it: «…»، قال الوزير. */
function quotedBefore(s: Scene, d: Discourse, cue: Cue): Said | null {
  const way = cue.ways.find(({ frame }) => frame.content.includes('that') || frame.content.includes('quote'))
  const close = isComma(s, cue.at - 1) ? cue.at - 2 : cue.at - 1
  const quotation = s.doc.quotations.find((q) => q.close === close)
  const isVerb = s.doc.tokens[cue.at]?.readings[0]?.stem.pos === 'verb'
  if (!way || !quotation || !isVerb || cue.reading.clitics.conj || cue.subject?.from !== cue.at + 1) return null
  const content = contentFrom(s, d, { from: quotation.open, by: 'quote' }, cue.at)
  return content?.quoted ? { frame: way.frame, rule: way.rule, content } : null
}

function beforeSubject(s: Scene, cue: Cue, frame: SpeechFrame, limit: number): Opening | null {
  if (!cue.subject || cue.subject.from < cue.at || !(frame.neutral || frame.content.includes('that'))) return null
  const opening = findOpening(s, { ...frame, content: ['that'] }, cue.to, limit)
  return opening && opening.from <= cue.subject.from ? opening : null
}

/** A prayer (دعا الله أن، سائلاً المولى أن) is none unless God is called upon. */
function waysInPlace(s: Scene, cue: Cue): readonly Way[] {
  const prays = s.doc.tokens[cue.at + 1]?.classes.has('deity') === true
  const isPrayer = (f: SpeechFrame): boolean =>
    f.stance === 'courtesy' && f.content.includes('that') && f.addressee?.includes('object') === true
  const inPlace = cue.ways.filter(
    ({ frame }) =>
      isPrayer(frame) === prays && (!frame.speakerAfter || frame.speakerAfter === prepositionAt(s, cue.at + 1)),
  )
  return cue.ways.length === 1 ? cue.ways : inPlace
}

/** ستعلن عن النتائج، من المقرر أن يعلن نتائج المحادثات: of what will be disclosed nothing is told yet. */
function isYetToTell(s: Scene, cue: Cue, { frame, content }: Said): boolean {
  const names = content.by === 'prep' || content.by === 'object'
  return (
    names &&
    frame.neutral === true &&
    frame.content.some((c) => s.pack.leadsAway(c) && c !== s.pack.assertingPrep) &&
    isAhead(s, cue)
  )
}

const AHEAD_REACH = 4

function isAhead(s: Scene, { at, reading }: Cue): boolean {
  if (reading.clitics.future || token(s, at - 1)?.classes.has('futureParticle')) return true
  if (!functionClass(s, at - 1, 'that')) return false
  for (let j = at - 2; j >= at - AHEAD_REACH; j--) if (token(s, j)?.classes.has('upcoming')) return true
  return false
}

/** اطّلع الوزير على …: nobody is told anything. */
function tellsNobody(s: Scene, cue: Cue, { frame, content }: Said): boolean {
  if (!frame.addressed || cue.reading.clitics.pron) return false
  const { actors, phrases } = collectArguments(s, cue.searchFrom, content.from - 1)
  return ![...actors, ...phrases].some(({ prep }) => prep === '')
}

function statementOf(s: Scene, d: Discourse, cue: Cue, spoken: readonly Spoken[]): StatementDraft | null {
  const said = saidBy(s, d, cue)
  if (
    !said ||
    tellsNobody(s, cue, said) ||
    isYetToTell(s, cue, said) ||
    isMereRemark(s, cue, said) ||
    hidesName(s, cue, said.content) ||
    isOpinionOfNobody(s, cue, said.content)
  )
    return null
  const { content, frame, rule } = said
  const speaker = speakerOf(s, d, cue, frame, content.from, spoken)
  if (decidesTogether(cue, speaker.entities)) return null
  if (!maySay(s, frame, speaker.entities) || isToldInPassing(s, cue, frame, spoken)) return null
  return {
    rule,
    speaker: speaker.entities,
    stance: stanceOf(s, frame, content, speaker.entities),
    mode: content.quoted ? 'direct' : 'indirect',
    cue: { from: cue.at, to: cue.to },
    content: { from: content.from, to: content.to },
    isPhrase: content.by === 'prep' || content.by === 'object',
    via: speaker.via,
    stated: speaker.stated,
  }
}

/** قررت الدولتان إقامة …: what several decide they have agreed on. */
function decidesTogether({ reading }: Cue, speaker: readonly number[]): boolean {
  return speaker.length > 1 && (reading.stem.predicate?.frames.some((f) => f.kind === 'outcome') ?? false)
}

/** تُعتبر الصين أكبر شريك: the passive of a verb of thinking, unless a person is its subject. */
function isOpinionOfNobody(s: Scene, cue: Cue, content: Content): boolean {
  if (
    content.by !== 'object' ||
    cue.reading.stem.features.tense !== 'present' ||
    !s.pack.isImpersonal(cue.reading.stem.key)
  )
    return false
  return !cue.subject?.entities.some((e) => s.registry.drafts[e]?.kind === 'person')
}

const NAME_REACH = 4

/** طلب عدم ذكر اسمه، رافضاً كشف هويته: nothing but that the source stays unnamed. */
function hidesName(s: Scene, cue: Cue, { from, to }: Content): boolean {
  if (concealedEnd(s, cue.at + 1) !== null) return true
  if (cue.kind === 'verb' && !functionClass(s, cue.at - 1, 'rel') && !isComma(s, cue.at - 1)) return false
  return s.doc.tokens.slice(from, Math.min(to, from + NAME_REACH)).some((t) => t.classes.has('identity'))
}

function maySay(s: Scene, frame: SpeechFrame, speaker: readonly number[]): boolean {
  const kinds = frame.speakers
  return speaker.length > 0 && (!kinds || speaker.every((e) => kinds.includes(s.registry.drafts[e]?.kind ?? 'place')))
}

/** Inside another's words a stance in the present (الاحتلال يشترط …) or a verb without a subject is part of what was said. */
function isToldInPassing(s: Scene, cue: Cue, frame: SpeechFrame, spoken: readonly Spoken[]): boolean {
  if (cue.kind !== 'verb' || !isInside(spoken, cue.at)) return false
  const isPresent = cue.reading.stem.features.tense === 'present'
  if (isSaidInPassing(s, cue)) return false
  if (cue.subject === null && (isPresent || isReported(spoken, cue.at))) return true
  if (isOthersAttitude(s, cue, frame, spoken)) return false
  return isPresent && !frame.neutral && !functionClass(s, cue.at - 1, 'rel') && !opensRelay(cue, spoken)
}

function isUnnamed(s: Scene, e: number): boolean {
  const draft = s.registry.drafts[e]
  return draft?.named === false && draft.kind !== 'state'
}

const WANTS: ReadonlySet<Stance> = new Set(['commit', 'request', 'concern', 'reject'])

/** قال إن طهران تعتزم …: an attitude of others, by which what somebody says opens. */
function isOthersAttitude(s: Scene, cue: Cue, { stance }: SpeechFrame, spoken: readonly Spoken[]): boolean {
  const outer = spoken.filter((x) => x.content.from <= cue.at && cue.at < x.content.to).at(-1)
  if (!cue.subject || !outer || outer.content.from !== cue.subject.from) return false
  if (!WANTS.has(stance) || cue.reading.clitics.future) return false
  const isWritten = outer.speaker.every((e) => s.registry.drafts[e]?.kind === 'document')
  if (isWritten || cue.subject.entities.some((e) => isUnnamed(s, e))) return false
  const statesOf = (es: readonly number[]): (string | null)[] => es.map((e) => s.registry.drafts[e]?.state ?? null)
  const own = statesOf(outer.speaker)
  return statesOf(cue.subject.entities).every((x) => x !== null && !own.includes(x))
}

/** ذكرت الوكالة أن الحكومة ترفض …: an outlet's report that opens with who takes the stance only passes it on. */
function opensRelay({ subject }: Cue, spoken: readonly Spoken[]): boolean {
  return subject !== null && spoken.some((x) => x.relay && x.content.from === subject.from)
}

/** تأكيد على …، تأكيد حرصه: a noun that tells what is asserted as its verb does, by على or as its object. */
function isAssertion(s: Scene, frame: SpeechFrame): boolean {
  return frame.content.includes('object') && frame.content.includes(s.pack.assertingPrep)
}

/** أدلى بتصريحات حول اللقاء: that somebody spoke, not what was said; جدد التأكيد على أهمية الحوار says it. */
function isMereRemark(s: Scene, cue: Cue, { frame, content }: Said): boolean {
  return (
    cue.isLight &&
    cue.nounFrom === null &&
    frame.stance === 'state' &&
    frame.neutral === true &&
    !isAssertion(s, frame) &&
    (content.by === 'prep' || content.by === 'object')
  )
}

/** Told inside what an actor said; what an outlet relays is the actor's own. */
function isReported(spoken: readonly Spoken[], at: number): boolean {
  return isInside(
    spoken.filter((x) => !x.relay),
    at,
  )
}

/** غرّد قائلاً إن …: two cues of one speech. */
function repeats(later: StatementDraft, before: readonly StatementDraft[]): boolean {
  return before.some((x) => x.content.from === later.content.from && x.content.to === later.content.to)
}

/** Fewer tokens before an attribution are no clause. */
const MIN_CONTENT = 4

const DATELINE = 9

/** واشنطن (أ ف ب) - …: behind the place and the agency that a report opens with. */
function pastDateline(s: Scene, from: number): number {
  for (let j = from + 1; j < from + DATELINE; j++)
    if (token(s, j)?.form === ')') return DASHES.has(token(s, j + 1)?.form ?? '') ? j + 2 : from
  return from
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** تناول اللقاء، وفق البيان، العلاقات …: an attribution between two commas, behind which the clause told before it goes on with a noun. */
function isInserted(s: Scene, d: Discourse, a: Attribution, from: number): boolean {
  if (!isComma(s, a.from - 1) || !isComma(s, a.to) || verbBefore(d, a.from, from) === undefined) return false
  const next = token(s, a.to + 1)
  return next?.kind === 'word' && next.readings[0]?.clitics.conj === undefined && verbAt(d, a.to + 1) === undefined
}

const TOLL_REACH = 8

const COUNT_REACH = 3

/** قتل العشرات، سقط قتلى، مقتل ثلاثة جنود، بحسب …: how many fell is not annotated; ضحايا الحرب يستحقون الدعم counts nobody. */
function tellsOfCasualties(s: Scene, { from, to }: Content): boolean {
  const isPast = token(s, from)?.readings[0]?.stem.features.tense === 'past'
  for (let j = from; j < Math.min(to, from + TOLL_REACH); j++) {
    if (!token(s, j)?.classes.has('casualty')) continue
    if ((isPast && j <= from + 1) || isCounted(s, j)) return true
  }
  return false
}

/** Whether a number stands right by token `j`. */
function isCounted(s: Scene, j: number): boolean {
  for (let k = j - COUNT_REACH; k <= j + COUNT_REACH; k++)
    if (token(s, k)?.kind === 'number' || functionClass(s, k, 'num') || token(s, k)?.classes.has('tally')) return true
  return false
}

/** من جهة أخرى، …: nothing but a turn of the news between two tokens. */
function isTurn(s: Scene, from: number, to: number): boolean {
  const phrase = token(s, from)?.phrase
  return phrase !== undefined && phrase !== null && TURNS.has(phrase.cls) && from + phrase.length >= to
}

const TURNS: ReadonlySet<string> = new Set(['turn', 'topic-shift'])

/** How many tokens before each one belong to a statement: its cue or something of its content. */
type Told = Uint32Array

function toldBy(s: Scene, statements: readonly StatementDraft[]): Told {
  const open = new Int32Array(s.doc.tokens.length + 1)
  for (const { cue, content } of statements)
    for (const { from, to } of [{ from: cue.from, to: cue.from + 1 }, content]) {
      open[from] = (open[from] ?? 0) + 1
      open[to] = (open[to] ?? 0) - 1
    }
  const told = new Uint32Array(s.doc.tokens.length + 1)
  let depth = 0
  for (let j = 0; j < s.doc.tokens.length; j++) {
    depth += open[j] ?? 0
    told[j + 1] = (told[j] ?? 0) + (depth > 0 ? 1 : 0)
  }
  return told
}

function isTold(told: Told, { from, to }: Range): boolean {
  return (told[to] ?? 0) > (told[from] ?? 0)
}

/** A sentence whose only report is its attribution: the source itself says it. */
function fromAttribution(s: Scene, d: Discourse, a: Attribution, told: Told): StatementDraft | null {
  const sentence = s.doc.sentences[s.doc.sentenceOf[a.from] ?? -1]
  if (!sentence) return null
  const isOpening = a.from - sentence.from <= 1 || (isComma(s, a.from - 1) && isTurn(s, sentence.from, a.from - 1))
  const closes = isComma(s, a.from - 1) && outerLimit(s, a.from) <= a.to + 1
  const from = pastDateline(s, sentence.from)
  const range = isOpening
    ? { from: isComma(s, a.to) ? a.to + 1 : a.to, to: outerLimit(s, a.from) }
    : { from, to: a.from }
  const inserted = !isOpening && isInserted(s, d, a, from)
  if ((inserted ? outerLimit(s, a.to + 1) - a.to : 0) + range.to - range.from < MIN_CONTENT || isTold(told, range))
    return null
  const said = contentFrom(s, d, { from: range.from, by: 'that' }, range.to)
  const rest =
    said && inserted
      ? contentFrom(s, d, { from: a.to + 1, by: 'that' }, Math.max(outerLimit(s, a.to + 1), a.to + 1))
      : null
  const content = said && rest ? { ...said, to: rest.to } : said
  const isClause = isOpening || closes || verbBefore(d, a.from, sentence.from) !== undefined
  if (!content || !isClause || tellsOfCasualties(s, content)) return null
  return {
    rule: 'statement/according-to',
    speaker: a.sources,
    stance: 'state',
    mode: content.quoted ? 'direct' : 'indirect',
    cue: { from: a.from, to: a.to },
    content: { from: content.from, to: content.to },
    isPhrase: false,
    via: [],
    stated: true,
  }
}

/** أكدا حرص البلدين على …، قدم مقترحاً: the head of a noun phrase that is said is a noun, though spelled like a verb or participle. */
function headsPhrase(s: Scene, spoken: readonly Spoken[], cue: Cue): boolean {
  return mayBeSaid(s, cue.at) && spoken.some((x) => x.isPhrase && x.content.from === cue.at)
}

/** Reads what was said by whom, in the order of the text. */
export function readStatements(s: Scene, d: Discourse): StatementDraft[] {
  const found: StatementDraft[] = []
  const spoken: Spoken[] = []
  for (const cue of findCues(s, d)) {
    if (cue.at < s.bodyFrom || headsPhrase(s, spoken, cue)) continue
    const statement = statementOf(s, d, cue, spoken)
    if (!statement) continue
    found.push(statement)
    spoken.push({
      at: cue.at,
      content: statement.content,
      isPhrase: statement.isPhrase,
      speaker: statement.speaker,
      inner: isReported(spoken, cue.at),
      leads: opensReport(s, statement, spoken),
      relay: cue.carriedFor !== null || statement.speaker.every((e) => isOutlet(s, e)),
    })
  }
  const attributions = findAttributions(s, d, spoken)
    .filter((a) => a.from >= s.bodyFrom)
    .map((a) => ({ ...a, sources: a.sources.map((e) => sourceTakenUp(s, e, a.from, spoken)) }))
  const sourced = found.map((x) => attributed(s, x, attributions))
  const kept = sourced
    .filter((x, k) => !repeats(x, sourced.slice(0, k)))
    .filter((x) => !isRelay(s, x, sourced))
    .map((x) => ({ ...x, via: viaOf(x, sourced) }))
    .flatMap((x) => itemized(s, x))
  const told = toldBy(s, kept)
  const own = attributions.flatMap((a) => fromAttribution(s, d, a, told) ?? [])
  return [...kept, ...own].sort((a, b) => a.cue.from - b.cue.from)
}
