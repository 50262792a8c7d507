import type { LanguagePack } from '../../lexicon/pack.ts'
import { type Doc, wordsOf } from '../document.ts'
import { ofWord } from '../words.ts'
import { portfolioLength } from './duties.ts'
import { lookup, unclitic } from './gazetteer.ts'
import { clitics, is, type Mention, type Start, startsAt, startsOf } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { behindName, isComma, nameBehind, person } from './people.ts'
import { nameAfterTitle, type PersonName, skipHonorifics } from './persons.ts'
import { parseTitle, type Title } from './titles.ts'

/** What tells a further holder of a shared title from the first: a nationality, a state, a portfolio, or the name alone. */
interface Share {
  readonly to: number
  readonly state: string | null
  /** Words to put in place of the first holder's complement. */
  readonly words: string | null
  readonly portfolio: boolean
  readonly alone: boolean
}

function conjAt(doc: Doc, at: number): Start | undefined {
  return startsAt(doc, at).find((v) => v.conj && !v.prep)
}

function withoutConj(doc: Doc, at: number, to: number): string {
  const start = conjAt(doc, at)
  return start ? unclitic(doc, at, to, start) : wordsOf(doc, at, to)
}

function byNisba(doc: Doc, at: number): Share | null {
  const nisba = nisbaAt(doc, at)
  const state = stateOfNisba(nisba)
  if (!nisba?.conj || !state || nisba.number === 'pl') return null
  return { to: at + 1, state, words: withoutConj(doc, at, at + 1), portfolio: false, alone: true }
}

function byState(doc: Doc, at: number, pack: LanguagePack): Share | null {
  const hit = lookup(doc, at, pack, (e) => e.kind === 'state' && e.sub !== 'capital')
  const state = hit?.entries[0]?.state
  if (!hit || !state || !hit.start.conj || hit.start.prep) return null
  return { to: hit.to, state, words: unclitic(doc, at, hit.to, hit.start), portfolio: false, alone: false }
}

function byPortfolio(doc: Doc, at: number, pack: LanguagePack): Share | null {
  if (!doc.tokens[at]?.readings.some((r) => r.clitics.conj && r.clitics.def)) return null
  const length = portfolioLength(doc, at, pack, conjAt(doc, at)?.form)
  return length > 0
    ? { to: at + length, state: null, words: withoutConj(doc, at, at + length), portfolio: true, alone: false }
    : null
}

function startsWithConj(doc: Doc, at: number, pack: LanguagePack): boolean {
  const token = doc.tokens[at]
  if (!token) return false
  if (token.readings.some((r) => r.clitics.conj)) return true
  return startsOf(token).some((v) => v.conj && isNameForm(v.form, pack))
}

function isNameForm(form: string, pack: LanguagePack): boolean {
  return pack.givenNames.has(form) || (pack.names.get(form)?.some((p) => p.value.kind === 'person') ?? false)
}

/** وعلى is far more often the preposition: of the name more must follow. */
const isParticle = ofWord(({ readings }) => readings.some((r) => r.clitics.conj && r.stem.pos === 'function'))

/** A title of several words that begins with what may be a name as well (والأمين العام …). */
function opensLongTitle(doc: Doc, at: number, pack: LanguagePack): boolean {
  return (parseTitle(doc, at, pack)?.to ?? at) > at + 1
}

/** A name joined by a conjunction glued to its first word; the printed name leaves the conjunction out. */
function joinedName(doc: Doc, at: number, pack: LanguagePack): PersonName | null {
  const token = doc.tokens[at]
  const behind = skipHonorifics(doc, at)
  if (behind > at) return nameAfterTitle(doc, behind, pack, true)
  const start = token && startsOf(token).find((v) => v.conj && !v.prep && isNameForm(v.form, pack))
  const rest = start ? nameBehind(doc, at + 1, null, pack) : null
  if (!start || opensLongTitle(doc, at, pack) || (!rest && token && isParticle(token))) return null
  return { from: at, to: rest?.to ?? at + 1, refs: [], sure: true, start }
}

function holder(doc: Doc, at: number, first: Mention, title: Title, pack: LanguagePack): Mention | null {
  const share = byNisba(doc, at) ?? byState(doc, at, pack) ?? byPortfolio(doc, at, pack)
  const name = share
    ? nameBehind(doc, share.to, null, pack)
    : startsWithConj(doc, at, pack)
      ? joinedName(doc, at, pack)
      : null
  if (!share?.alone && !name) return null
  const to = name ? behindName(name) : (share?.to ?? at + 1)
  const one = pack.singularTitle(title.text)
  const office = share?.portfolio ? `${one.split(' ')[0] ?? one} ${share.words}` : one
  const state = share?.state ?? null
  const conj = conjAt(doc, at)?.conj
  return {
    ...person(doc, at, to, `${first.rule}/shared`, name, null),
    ...(conj ? { conj } : {}),
    title: office,
    description: share?.words && !share.portfolio ? `${one} ${share.words}`.trim() : office,
    office: share?.portfolio ? 'minister' : title.office,
    state: state ?? (share?.portfolio ? first.state : null),
    ...(state ? { of: state } : {}),
    number: 'sg',
  }
}

/** Further holders of a shared title: الرئيسان الأميركي … والروسي …; وزيرا خارجية مصر … والأردن …; وزيرا الدفاع … والخارجية …. */
export function moreHolders(doc: Doc, first: Mention, title: Title, pack: LanguagePack): Mention[] {
  const found: Mention[] = []
  let j = first.to
  for (;;) {
    const next = holder(doc, isComma(doc, j) ? j + 1 : j, first, title, pack)
    if (!next) return found
    found.push(next)
    j = next.to
  }
}

/** المسؤولون الأميركيون والإسرائيليون are two bodies of people, not two persons: the end of such nationalities. */
function pluralNisbas(doc: Doc, j: number): number | null {
  if (nisbaAt(doc, j - 1)?.number !== 'pl') return null
  let end = j
  while (nisbaAt(doc, end)?.conj && nisbaAt(doc, end)?.number === 'pl') end++
  return end
}

/** Those who share a title in the dual or plural: one mention each where they are told apart, else one for all of them. */
export function sharedTitle(doc: Doc, i: number, title: Title, pack: LanguagePack): Mention[] {
  const name = nameBehind(doc, title.to, null, pack)
  const to = name ? behindName(name) : title.to
  const head = { ...person(doc, i, to, 'person/title-shared', name, title), ...clitics(title.start) }
  const plural = name ? null : pluralNisbas(doc, title.to)
  const rest = plural === null ? moreHolders(doc, head, title, pack) : []
  if (rest.length === 0 && !name)
    return isTold(title) && !is(doc, i, 'commonTitle')
      ? [{ ...head, to: plural ?? to, rule: 'person/title-plural' }]
      : []
  const one = pack.singularTitle(title.text)
  return [{ ...head, title: one, description: pack.singularTitle(title.description), number: 'sg' }, ...rest]
}

function isTold(title: Title): boolean {
  return title.definite || title.state !== null || title.of !== null
}

/** After one titled person of a nationality, others of the same title: الرئيس الأميركي فلان، والفرنسي فلان. */
export function sharedEllipsis(doc: Doc, main: Mention, title: Title, pack: LanguagePack): Mention[] {
  if (!main.name || !title.state) return []
  const found: Mention[] = []
  let j = main.to
  for (;;) {
    const at = isComma(doc, j) ? j + 1 : j
    const share = byNisba(doc, at)
    const next = share && holder(doc, at, main, title, pack)
    if (!next?.name) return found
    found.push(next)
    j = next.to
  }
}
