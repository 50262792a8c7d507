import type { LanguagePack } from '../../lexicon/pack.ts'
import { type Doc, type Token, wordsOf } from '../document.ts'
import { governmentMention, ministryMention, outletMention, startOf, stateBodyMention } from './bodies.ts'
import { gazetteerMention } from './gazetteer.ts'
import { clitics, is, type Mention } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { nameAfterTitle, type PersonName, skipHonorifics } from './persons.ts'
import { parseTitle, type Title } from './titles.ts'

function person(doc: Doc, from: number, to: number, rule: string, name: PersonName | null, title: Title | null, extra: Partial<Mention> = {}): Mention {
  return {
    from,
    to,
    rule,
    kind: 'person',
    name: name ? wordsOf(doc, name.from, name.to) : null,
    ...(name ? { nameRange: { from: name.from, to: name.to } } : {}),
    ...(title ? { title: title.text, description: title.description, office: title.office, titleRange: { from, to: title.to } } : {}),
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

function isComma(doc: Doc, j: number): boolean {
  return doc.tokens[j]?.kind === 'punct' && is(doc, j, 'comma')
}

/** A name behind a title, which a comma, a dash or an opening quote may set off; honorifics are passed over. */
function nameBehind(doc: Doc, j: number, title: Title | null, pack: LanguagePack): PersonName | null {
  const at = skipHonorifics(doc, j, pack)
  const direct = nameAfterTitle(doc, at, pack)
  if (direct) return direct
  if (!isComma(doc, at) || !title?.definite) return null
  const next = nameAfterTitle(doc, skipHonorifics(doc, at + 1, pack), pack)
  return next && next.sure && (next.refs.length > 0 || isComma(doc, next.to) || next.to - next.from > 1) ? next : null
}

/** Titles in apposition behind a name: محمد بن سلمان ولي العهد، …; هشام قنديل، رئيس مجلس الوزراء،. */
function apposition(doc: Doc, j: number, pack: LanguagePack): Title | null {
  const at = isComma(doc, j) ? j + 1 : j
  const title = parseTitle(doc, at, pack)
  if (!title || title.number !== 'sg' || title.start.conj || title.start.prep || (!title.definite && !title.state)) return null
  if (at > j && nameAfterTitle(doc, skipHonorifics(doc, title.to, pack), pack)) return null
  return { ...title, to: titleChain(doc, title, pack) }
}

function titleChain(doc: Doc, title: Title, pack: LanguagePack): number {
  let to = title.to
  for (let k = 0; k < 4; k++) {
    const next = parseTitle(doc, to, pack)
    if (!next || next.start.conj || next.start.prep || next.number !== 'sg' || !next.definite) return to
    to = next.to
  }
  return to
}

function isPlainTitle(title: Title): boolean {
  return title.definite || title.state !== null || title.of !== null
}

/** Titles that are everyday nouns too (مساعدة، مفاوض، معارضة) need a name, or a nationality behind a person. */
function isCommonNoun(doc: Doc, at: number, title: Title): boolean {
  return is(doc, at, 'commonTitle') && title.to === at + 1
}

/** Further holders of a shared title: الرئيسان الأميركي … والروسي …; وزيرا خارجية مصر … والأردن …. */
function moreHolders(doc: Doc, first: Mention, title: Title, pack: LanguagePack): Mention[] {
  const found: Mention[] = []
  let j = first.to
  for (;;) {
    const at = isComma(doc, j) ? j + 1 : j
    const nisba = nisbaAt(doc, at)
    const state = stateOfNisba(nisba)
    const hasState = nisba?.conj && state !== null
    const name = nameBehind(doc, hasState ? at + 1 : at, null, pack)
    const joined = hasState || doc.tokens[at]?.readings.some((r) => r.clitics.conj) || pack.nameVariants(doc.tokens[at]?.form ?? '').some((v) => v.conj && (pack.givenNames.has(v.form) || pack.names.has(v.form)))
    if (!hasState && !(joined && name)) return found
    const to = name?.to ?? at + 1
    found.push({ ...person(doc, at, to, `${first.rule}/shared`, name, null), title: title.text, office: title.office, state, ...(state ? { of: state } : {}), number: 'sg' })
    j = to
  }
}

function sharedTitle(doc: Doc, i: number, title: Title, pack: LanguagePack): Mention[] {
  const name = nameBehind(doc, title.to, null, pack)
  const to = name?.to ?? title.to
  const head = { ...person(doc, i, to, 'person/title-shared', name, title), ...clitics(title.start) }
  const rest = moreHolders(doc, head, title, pack)
  if (rest.length === 0 && !name) return isPlainTitle(title) && !is(doc, i, 'commonTitle') ? [{ ...head, rule: 'person/title-plural' }] : []
  return [{ ...head, number: 'sg' }, ...rest]
}

function titled(doc: Doc, i: number, at: number, pack: LanguagePack): Mention[] {
  const title = parseTitle(doc, at, pack)
  if (!title) return []
  if (title.number !== 'sg') return sharedTitle(doc, i, title, pack)
  const chain = titleChain(doc, title, pack)
  const name = nameBehind(doc, chain, title, pack)
  if (!name && (!isPlainTitle(title) || isCommonNoun(doc, at, title))) return []
  const behind = name && apposition(doc, name.to, pack)
  const to = behind ? behind.to : (name?.to ?? chain)
  const start = at === i ? title.start : startOf(doc.tokens[i] as Token, pack)
  const main = behind && title.state === null && title.of === null ? behind : title
  return [{ ...person(doc, i, to, name ? 'person/title-name' : 'person/title', name, main), ...clitics(start) }]
}

/** نظيره الأردني أيمن الصفدي; also several: نظيريه السلوفاكي … والتركي …. */
function counterparts(doc: Doc, i: number, pack: LanguagePack): Mention[] {
  const token = doc.tokens[i]
  if (!token?.classes.has('counterpart')) return []
  const reading = token.readings.find((r) => r.clitics.pron && r.stem.pos !== 'verb')
  if (!reading?.clitics.pron) return []
  const nisba = nisbaAt(doc, i + 1)
  const state = nisba && !nisba.conj ? stateOfNisba(nisba) : null
  const after = state || (nisba && !nisba.conj) ? i + 2 : i + 1
  const name = nameBehind(doc, after, null, pack) ?? nameSetOff(doc, after, pack)
  const late = name && state === null ? stateOfNisba(nisbaAt(doc, name.to)) : null
  const to = late && name ? name.to + 1 : (name?.to ?? after)
  const head: Mention = {
    ...person(doc, i, to, 'person/counterpart', name, null),
    ...clitics(startOf(token, pack)),
    state: state ?? late,
    counterpart: true,
    pron: reading.clitics.pron,
    number: 'sg',
  }
  const many = reading.stem.features.number !== 'sg'
  if (!many) return [head]
  const none: Title = { to, start: { form: '', cut: 0 }, office: '', text: '', description: '', state: null, of: null, states: [], number: 'sg', definite: true }
  return [head, ...moreHolders(doc, head, none, pack).map(({ title, office, ...m }): Mention => ({ ...m, counterpart: true, ...(head.pron ? { pron: head.pron } : {}) }))]
}

function nameSetOff(doc: Doc, j: number, pack: LanguagePack): PersonName | null {
  if (!isComma(doc, j)) return null
  const next = nameAfterTitle(doc, skipHonorifics(doc, j + 1, pack), pack)
  return next?.sure && isComma(doc, next.to) ? next : null
}

/** A listed name without any title in front, with what follows it in apposition. */
function listedPerson(doc: Doc, i: number, m: Mention, pack: LanguagePack): Mention {
  const title = apposition(doc, m.to, pack)
  if (!title) return m
  return { ...m, to: title.to, title: title.text, office: title.office, state: title.state ?? m.state, ...(title.of ? { of: title.of } : {}) }
}

/** A given name with more name words behind it and no title: شادي عبد السلام. */
function bareName(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i]
  if (token?.kind !== 'word') return null
  const start = pack.nameVariants(token.form).find((v) => pack.givenNames.has(v.form))
  if (!start || (start.cut > 0 && token.readings.some((r) => r.clitics.prep === undefined && r.stem.pos !== 'adjective'))) return null
  if (start.cut === 0 && token.readings[0]?.stem.pos === 'function') return null
  const rest = nameAfterTitle(doc, start.cut > 0 ? i + 1 : i, pack)
  const to = rest?.to ?? 0
  if (to < i + 2) return null
  const title = apposition(doc, to, pack)
  const name: PersonName = { from: i, to, refs: rest?.refs ?? [], sure: true }
  return { ...person(doc, i, title?.to ?? to, 'person/name', name, title), ...clitics(start) }
}

/** A name that only its place gives away: behind a verb of saying, before a title in apposition (وقال الخضر لصور مدير …). */
function speakingName(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const verb = doc.tokens[i - 1]?.readings.find((r) => r.stem.pos === 'verb')
  if (!verb?.stem.predicate?.frames.some((f) => f.kind === 'speech')) return null
  const listed = nameAfterTitle(doc, i, pack)
  for (const to of [listed?.to ?? 0, i + 2, i + 3]) {
    if (to <= i || !isNameRun(doc, i, to)) continue
    const title = apposition(doc, to, pack)
    if (title || (listed && to === listed.to)) return person(doc, i, title?.to ?? to, 'person/speaking', { from: i, to, refs: listed?.refs ?? [], sure: true }, title)
  }
  return null
}

function isNameRun(doc: Doc, from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    const t = doc.tokens[j]
    if (t?.kind !== 'word' || t.phrase || t.readings[0]?.stem.pos === 'function' || t.readings[0]?.clitics.pron) return false
  }
  return true
}

function withHonorific(doc: Doc, i: number, at: number, pack: LanguagePack): Mention[] {
  const name = nameAfterTitle(doc, at, pack)
  if (!name) return []
  const title = apposition(doc, name.to, pack)
  return [{ ...person(doc, i, title?.to ?? name.to, 'person/honorific', name, title), ...clitics(startOf(doc.tokens[i] as Token, pack)) }]
}

type Rule = (doc: Doc, i: number, pack: LanguagePack) => readonly Mention[]

const one = (rule: (doc: Doc, i: number, pack: LanguagePack) => Mention | null): Rule => (doc, i, pack) => {
  const m = rule(doc, i, pack)
  return m ? [m] : []
}

const honorific: Rule = (doc, i, pack) => {
  const at = skipHonorifics(doc, i, pack)
  if (at === i) return []
  const full = titled(doc, i, at, pack)
  return full.length > 0 ? full : withHonorific(doc, i, at, pack)
}

const listed: Rule = (doc, i, pack) => {
  const m = gazetteerMention(doc, i, pack)
  if (!m) return []
  return [m.kind === 'person' ? listedPerson(doc, i, m, pack) : m]
}

/** The rules in order of preference; the longest reach wins, the earlier one on a tie. */
const RULES: readonly Rule[] = [
  counterparts,
  honorific,
  (doc, i, pack) => titled(doc, i, i, pack),
  one(outletMention),
  one(ministryMention),
  one(governmentMention),
  one(stateBodyMention),
  listed,
  one(bareName),
  one(speakingName),
]

function reach(found: readonly Mention[]): number {
  return found.at(-1)?.to ?? 0
}

function best(doc: Doc, i: number, pack: LanguagePack): readonly Mention[] {
  let top: readonly Mention[] = []
  for (const rule of RULES) {
    const found = rule(doc, i, pack)
    if (reach(found) > reach(top)) top = found
  }
  return top
}

/** All names, titles and descriptions that stand on their own, in order, not overlapping. */
export function scanNames(doc: Doc, pack: LanguagePack): Mention[] {
  const found: Mention[] = []
  let i = 0
  while (i < doc.tokens.length) {
    const here = doc.tokens[i]?.kind === 'word' ? best(doc, i, pack) : []
    found.push(...here)
    i = here.length > 0 ? Math.max(reach(here), i + 1) : i + 1
  }
  return found
}
