import type { LanguagePack } from '../../lexicon/pack.ts'
import { type Doc, type Token, wordsOf } from '../document.ts'
import { apposition, titleChain } from './apposition.ts'
import { startOf } from './bodies.ts'
import { seatAt } from './complements.ts'
import { isAttributive, stretch } from './described.ts'
import { portfolioLength } from './duties.ts'
import { unclitic } from './gazetteer.ts'
import { clitics, is, type Mention, type Start, startsOf } from './mention.ts'
import { isSurname } from './name-words.ts'
import { nisbaAt } from './nisba.ts'
import { nameAfterTitle, type PersonName, skipHonorifics } from './persons.ts'
import { sharedEllipsis, sharedTitle } from './shared.ts'
import { isClosed, parseTitle, type Title, UNTOLD } from './titles.ts'

/** A mention of a person: the name, the title, or both. */
export function person(
  doc: Doc,
  from: number,
  to: number,
  rule: string,
  name: PersonName | null,
  title: Title | null,
  extra: Partial<Mention> = {},
): Mention {
  return {
    from,
    to,
    rule,
    kind: 'person',
    name: name ? (name.start ? unclitic(doc, name.from, name.to, name.start) : wordsOf(doc, name.from, name.to)) : null,
    ...(name ? { nameRange: { from: name.from, to: name.to } } : {}),
    ...(title
      ? { title: title.text, description: title.description, office: title.office, titleRange: { from, to: title.to } }
      : {}),
    ...(title?.of ? { of: title.of } : {}),
    ...(title?.pron ? { pron: title.pron } : {}),
    ...(title && title.states.length > 1 ? { states: title.states } : {}),
    state: title?.state ?? null,
    refs: name?.refs ?? [],
    number: title?.number ?? 'sg',
    definite: title?.definite ?? true,
    ...extra,
  }
}

/** Whether a sign that may set off words in apposition stands at `j`. */
export function isComma(doc: Doc, j: number): boolean {
  return doc.tokens[j]?.kind === 'punct' && is(doc, j, 'comma')
}

/** A name in quotation marks of its own: الرئيس «فلان». */
function quotedName(doc: Doc, j: number, pack: LanguagePack): PersonName | null {
  const quotation = doc.quotationAt.get(j)
  if (!quotation || quotation.close - j > 6) return null
  const name = nameAfterTitle(doc, skipHonorifics(doc, j + 1), pack)
  return name && name.to === quotation.close ? { ...name, after: name.to + (quotation.closed ? 1 : 0) } : null
}

/** Where the text goes on behind a name, its closing quotation mark included. */
export function behindName(name: PersonName): number {
  return name.after ?? name.to
}

/** Whether a title and the courtesies up to `at` leave room for a family name: kings, princes and popes go by the first. */
function leavesRoom(doc: Doc, j: number, at: number, title: Title | null): boolean {
  const isFirst = (i: number): boolean => is(doc, i, 'firstNamed')
  return !(title && isFirst(title.from)) && !doc.tokens.slice(j, at).some((_, k) => isFirst(j + k))
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(['sub', 'that', 'neg', 'rel'])

/** A name behind a title, which a comma, a dash or quotation marks may set off; honorifics are passed over. */
export function nameBehind(doc: Doc, j: number, title: Title | null, pack: LanguagePack): PersonName | null {
  const at = skipHonorifics(doc, j, false)
  if (at === j && skipHonorifics(doc, j) > j) return null
  const direct = nameAfterTitle(doc, at, pack, leavesRoom(doc, j, at, title)) ?? quotedName(doc, at, pack)
  if (direct) return direct
  if (!isComma(doc, at) || !title?.definite || CLAUSE_WORDS.has(doc.tokens[at + 1]?.word.function ?? '')) return null
  const next = nameAfterTitle(doc, skipHonorifics(doc, at + 1, false), pack, true)
  const isName = next?.sure && (next.refs.length > 0 || isComma(doc, next.to) || next.to - next.from > 1)
  return isName ? next : setOffName(doc, at + 1, pack)
}

/** A given name and a definite word between commas, whatever else they may mean (المتحدث باسم الوزارة، أشرف القدرة، …). */
function setOffName(doc: Doc, j: number, pack: LanguagePack): PersonName | null {
  const family = doc.tokens[j + 1]
  const isTwo =
    pack.givenNames.has(doc.tokens[j]?.form ?? '') && family?.readings.some((r) => r.clitics.def && !r.clitics.prep)
  return isTwo && isComma(doc, j + 2) && !parseTitle(doc, j, pack) ? { from: j, to: j + 2, refs: [], sure: true } : null
}

function isPlainTitle(title: Title): boolean {
  return title.definite || title.state !== null || title.of !== null
}

/** Titles that are everyday nouns too (مفاوض، خبير) need a name or a complement; feminine abstracts always a name. */
function needsName(doc: Doc, at: number, title: Title): boolean {
  return !isPlainTitle(title) || is(doc, at, 'abstractNoun') || (is(doc, at, 'commonTitle') && title.to === at + 1)
}

function isNoun(token: Token | undefined, definite: boolean): boolean {
  if (token?.kind !== 'word' || token.phrase || token.classes.has('calendarWord')) return false
  const best = token.readings[0]
  if (!best || best.stem.pos === 'verb' || best.stem.pos === 'function') return false
  return token.readings.some(
    (r) =>
      r.stem.pos !== 'verb' && r.stem.pos !== 'function' && (r.clitics.def === true) === definite && !r.clitics.pron,
  )
}

/** Whether the title is no more than the adjective of the noun before it (الوفد البرلماني، مصدر دبلوماسي). */
function isAttribute(doc: Doc, at: number, title: Title): boolean {
  if (!is(doc, at, 'adjectivalTitle') || title.start.conj || title.start.prep) return false
  const definite = doc.tokens[at]?.readings.some((r) => r.clitics.def) ?? false
  return isNoun(doc.tokens[at - 1], definite)
}

/** Behind a courtesy a title that is a man's name too: with a family name for its genitive (الدكتور مساعد العيبان), or a prince's. */
function isGivenName(doc: Doc, at: number, title: Title, pack: LanguagePack): boolean {
  if (!is(doc, at, 'givenTitle')) return false
  if (is(doc, at - 1, 'firstNamed') && !title.state && !isClosed(doc, at + 1, title.to, pack)) return true
  if (title.to > at + 2 || is(doc, at + 1, 'homeland')) return false
  return isSurname(doc, at + 1, pack) && portfolioLength(doc, at + 1, pack) === 0
}

/** Two offices before the name of somebody known to hold both: رئيس مجلس الوزراء ووزير الخارجية فلان. */
function jointOffice(
  doc: Doc,
  title: Title,
  at: number,
  pack: LanguagePack,
): { title: Title; name: PersonName } | null {
  const next = parseTitle(doc, at, pack)
  if (!next?.start.conj || next.number !== 'sg') return null
  const name = nameBehind(doc, next.to, next, pack)
  const holdsBoth = name?.refs.some((ref) =>
    [title, next].every((t) => pack.tenuresOf(ref).some((o) => o.office === t.office)),
  )
  return name && holdsBoth
    ? { title: { ...title, to: next.to, state: title.state ?? next.state, of: title.of ?? next.of }, name }
    : null
}

/** An office with the body it lies in between it and the name: المستشار بالديوان الملكي فلان. */
function seatedOffice(
  doc: Doc,
  title: Title,
  at: number,
  pack: LanguagePack,
): { title: Title; name: PersonName } | null {
  const seat = seatAt(doc, at, pack)
  const name = seat ? nameBehind(doc, seat.to, title, pack) : null
  if (!seat || !name) return null
  const state = title.state ?? seat.state
  const text = `${title.text} ${wordsOf(doc, at, seat.to)}`
  return { title: { ...title, to: seat.to, text, state, of: title.of ?? state, definite: true }, name }
}

/** An office told at more length than its parts are known by (وزير البيئة والحياة البرية السوداني فلان). */
function longOffice(doc: Doc, title: Title, at: number, pack: LanguagePack): { title: Title; name: PersonName } | null {
  if (title.start.prep) return null
  const found = stretch(doc, at, pack, {
    state: title.state,
    closed: title.definite,
    placed: title.definite && !pack.isNationalOffice(title.office) && title.to > title.from + 1,
    field: !pack.isNationalOffice(title.office) && title.office !== 'monarch',
    foreign: true,
  })
  if (!found) return null
  const text = `${title.description} ${wordsOf(doc, at, found.to)}`
  const state = title.state ?? found.state
  return {
    title: {
      ...title,
      to: found.to,
      text,
      description: text,
      state,
      of: title.of ?? found.of ?? state,
      definite: true,
    },
    name: found.name,
  }
}

/** Those a body consists of, which it is named after (مجلس الوزراء، رئاسة الوزراء). */
function isMembers(doc: Doc, at: number, title: Title): boolean {
  const before = doc.tokens[at - 1]
  return (
    title.to === at + 1 &&
    (is(doc, at - 1, 'bodyNoun') || is(doc, at - 1, 'stateBody')) &&
    !(before?.readings.some((r) => r.clitics.def || r.clitics.pron) ?? true)
  )
}

/** A minister of state who holds a portfolio besides is known by that (وزير الدولة وزير الشؤون الخارجية). */
function withoutRank(doc: Doc, title: Title, chain: number, pack: LanguagePack): Title {
  const next = title.office === 'minister' && title.to < chain ? parseTitle(doc, title.to, pack) : null
  return next && next.office !== 'minister' && pack.isMinister(next.office) ? { ...next, start: title.start } : title
}

/** Offices whose holders are told by whom they serve; deputies and heirs come to hold the office themselves. */
const SERVING =
  /^(?:spokesperson|adviser|envoy|official|director|executive_director|representative|member|head_of_delegation)/

/** Whether the name behind a title is that of the superior told in it, whose office its bearer is known to hold (متحدث باسم الرئيس فلان). */
function isSuperiors(name: PersonName, { inner, number, office }: Title, pack: LanguagePack): boolean {
  if (!inner || number !== 'sg' || !SERVING.test(office)) return false
  return name.refs.some((ref) =>
    pack.tenuresOf(ref).some((t) => t.office === inner.office && (inner.state === null || t.of === inner.state)),
  )
}

/** An unnamed person of whom the text tells whom he serves by name. */
function servant(doc: Doc, i: number, title: Title, { to, refs }: PersonName, pack: LanguagePack): Mention {
  const state = title.state ?? pack.homeOf(refs[0] ?? '')
  const main = withTitle(
    doc,
    i,
    { title: { ...title, state, of: title.of ?? state }, name: null, end: to, start: title.start },
    pack,
  )
  return { ...main, description: unclitic(doc, title.from, to, title.start) }
}

/** A person with a title, named or not; several where the title is shared. `at` is the title's first word, `i` that of the courtesies before it. */
export function titled(doc: Doc, i: number, at: number, pack: LanguagePack): Mention[] {
  const title = parseTitle(doc, at, pack)
  if (
    !title ||
    pack.isRareProclitic(title.start.prep ?? '') ||
    (i === at && isAttribute(doc, at, title)) ||
    (i < at && isGivenName(doc, at, title, pack))
  )
    return []
  if (title.number !== 'sg')
    return is(doc, at, 'abstractNoun') || isMembers(doc, at, title) ? [] : sharedTitle(doc, i, title, pack)
  const chain = titleChain(doc, title, pack)
  const told = withoutRank(doc, title, chain, pack)
  const behind = nameBehind(doc, chain, title, pack)
  if (behind && chain === title.to && isSuperiors(behind, title, pack)) return [servant(doc, i, told, behind, pack)]
  const traits = behind && isTrait(doc, behind) ? longOffice(doc, title, chain, pack) : null
  const direct = traits ? null : behind
  const joint = direct
    ? null
    : (traits ??
      jointOffice(doc, title, chain, pack) ??
      seatedOffice(doc, title, chain, pack) ??
      longOffice(doc, title, chain, pack))
  const name = direct ?? joint?.name ?? null
  if (!name && needsName(doc, at, title)) return []
  const start = at === i ? title.start : startOf(doc.tokens[i] as Token)
  const main = withTitle(doc, i, { title: joint?.title ?? told, name, end: chain, start }, pack)
  return [main, ...sharedEllipsis(doc, main, title, pack)]
}

/** Whether what looks like a surname may be an adjective of the office (رئيس الديوان الملكي الهاشمي الدكتور فلان). */
function isTrait(doc: Doc, { from, to, full }: PersonName): boolean {
  return to === from + 1 && !full && isAttributive(doc.tokens[from] as Token)
}

interface Titled {
  readonly title: Title
  readonly name: PersonName | null
  readonly end: number
  readonly start: Start
}

function withTitle(doc: Doc, i: number, { title, name, end, start }: Titled, pack: LanguagePack): Mention {
  const behind = name && apposition(doc, name, pack, { title })
  const to = behind?.to ?? (name ? behindName(name) : end)
  const main = behind && title.state === null && title.of === null ? behind : title
  return { ...person(doc, i, to, name ? 'person/title-name' : 'person/title', name, main), ...clitics(start) }
}

/** A courtesy and a name: الأمير سعود الفيصل، السيدة فلانة. */
export function withHonorific(doc: Doc, i: number, at: number, pack: LanguagePack): Mention[] {
  const last = doc.tokens[at - 1]
  const name =
    nameAfterTitle(doc, at, pack, leavesRoom(doc, i, at, null)) ??
    (last && pack.givenNames.has(last.form) ? nameAfterTitle(doc, at - 1, pack) : null)
  if (!name || nisbaAt(doc, name.from)?.kind === 'nationality' || (last && standsAlone(last, pack))) return []
  const ruler = doc.tokens.slice(i, at).some((t) => t.classes.has('ruler'))
  const title = apposition(doc, name, pack, { title: null, ruler })
  return [
    {
      ...person(doc, i, title?.to ?? name.to, 'person/honorific', name, title),
      ...clitics(startOf(doc.tokens[i] as Token)),
    },
  ]
}

/** Whether a courtesy stands for whoever is meant, so that no name follows it (سعادته، معاليه). */
function standsAlone(token: Token, pack: LanguagePack): boolean {
  return (
    startsOf(token).some((v) => pack.honorifics.has(v.form)) &&
    token.readings.some((r) => r.clitics.pron?.person === 3 && r.stem.pos !== 'verb' && r.stem.cls !== 'person')
  )
}

/** Lemmas of the courtesies between two tokens. */
export function courtesiesOf(doc: Doc, from: number, to: number): string[] {
  return doc.tokens.slice(from, to).flatMap((t) =>
    t.readings
      .filter((r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function')
      .slice(0, 1)
      .map((r) => r.stem.lemma),
  )
}

function endsPhrase(next: Token | undefined): boolean {
  const best = next?.readings[0]
  return (
    next?.kind !== 'word' ||
    best?.stem.pos === 'function' ||
    best?.stem.pos === 'verb' ||
    best?.clitics.prep !== undefined
  )
}

/** A courtesy that stands for somebody already named: معاليه، سموه، البروفيسور. */
export function bareCourtesy(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i] as Token
  const start = startsOf(token).find((v) => pack.honorifics.get(v.form)?.some((p) => p.words.length === 1))
  const reading = token.readings.find(
    (r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function' && (r.clitics.def || r.clitics.pron),
  )
  if (!start || (!reading && pack.bare(start.form) === start.form)) return null
  if (!reading?.clitics.pron && !endsPhrase(doc.tokens[i + 1])) return null
  const none: Title = { ...UNTOLD, to: i + 1, start }
  const { title, office, description, ...m } = person(doc, i, i + 1, 'person/courtesy', null, none)
  return { ...m, ...clitics(start), courtesies: courtesiesOf(doc, i, i + 1) }
}

/** A listed name without any title in front, with what follows it in apposition. */
export function listedPerson(doc: Doc, m: Mention, pack: LanguagePack): Mention {
  const title = apposition(doc, { from: m.from, to: m.to, refs: m.refs, sure: true }, pack)
  if (!title) return m
  return {
    ...m,
    to: title.to,
    title: title.text,
    office: title.office,
    state: title.state ?? m.state,
    ...(title.of ? { of: title.of } : {}),
  }
}
