import type { GrammarClass, LanguagePack } from '../../lexicon/pack.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import {
  bodyPair,
  genericBodyMention,
  governmentMention,
  governmentPair,
  ministryMention,
  namesakeMention,
  opensRealm,
  outletMention,
  realmMention,
  stateBodyMention,
} from './bodies.ts'
import { counterparts } from './counterparts.ts'
import { describedPerson, describes } from './described.ts'
import { gazetteerMention, opensListed } from './gazetteer.ts'
import { opensTitle } from './heads.ts'
import { is, type Mention, startsOf } from './mention.ts'
import { bareCourtesy, courtesiesOf, listedPerson, titled, withHonorific } from './people.ts'
import { opensCourtesy, skipHonorifics } from './persons.ts'
import { parseTitle } from './titles.ts'
import { bareName, isGiven, isUnlisted, speakingName, unknownName } from './untitled.ts'

type Rule = (doc: Doc, i: number, pack: LanguagePack) => readonly Mention[]

const one =
  (rule: (doc: Doc, i: number, pack: LanguagePack) => Mention | null): Rule =>
  (doc, i, pack) => {
    const m = rule(doc, i, pack)
    return m ? [m] : []
  }

/** A ruler told by courtesy and title alone (جلالة الملك): where no name follows, or the title of a servant. */
function loneRuler(doc: Doc, i: number, at: number, pack: LanguagePack): readonly Mention[] {
  if (at < i + 2 || !is(doc, at - 1, 'firstNamed') || parseTitle(doc, at - 1, pack)?.office !== 'monarch') return []
  return titled(doc, i, at - 1, pack).map((m, k) => (k === 0 ? { ...m, courtesies: courtesiesOf(doc, i, at) } : m))
}

/** An office that the words of courtesy hold (سمو ولي العهد، دولة رئيس الوزراء). */
function titleWithin(doc: Doc, i: number, at: number, pack: LanguagePack): readonly Mention[] {
  for (let j = i + 1; j < at && !is(doc, j - 1, 'ruler'); j++) {
    const title = parseTitle(doc, j, pack)
    const reaches = title !== null && Math.max(title.to, skipHonorifics(doc, title.to)) >= at
    if (title && reaches && title.to > j + 1 && title.start.cut === 0) return titled(doc, i, j, pack)
  }
  return []
}

const honorific: Rule = (doc, i, pack) => {
  const at = skipHonorifics(doc, i)
  if (at === i) return []
  const ruler = parseTitle(doc, at, pack)?.definite ? loneRuler(doc, i, at, pack) : []
  if (ruler.length > 0) return ruler
  const full = titled(doc, i, at, pack).filter((m) => !m.titleRange || !startsWithPrep(doc, at, pack))
  const within = full.length > 0 ? full : titleWithin(doc, i, at, pack)
  const named = within.length > 0 ? within : withHonorific(doc, i, at, pack)
  const found = named.length > 0 ? named : loneRuler(doc, i, at, pack)
  return found.map((m, k) => (k === 0 ? { ...m, courtesies: courtesiesOf(doc, i, at) } : m))
}

/** A title with a preposition of its own stands outside the courtesy before it (معاليه لخادم الحرمين). */
function startsWithPrep(doc: Doc, at: number, pack: LanguagePack): boolean {
  const token = doc.tokens[at]
  return (
    token !== undefined &&
    startsOf(token).some((v) => v.prep && pack.titles.has(pack.bare(v.form))) &&
    !pack.titles.has(pack.bare(token.form))
  )
}

const listed: Rule = (doc, i, pack) => {
  const m = gazetteerMention(doc, i, pack)
  if (!m) return []
  return [m.kind === 'person' ? listedPerson(doc, m, pack) : m]
}

const isOf =
  (...classes: readonly GrammarClass[]): WordTest =>
  ({ word }) =>
    classes.some((cls) => word.classes.has(cls))

/** The rules in order of preference, each with the words that may open it; the longest reach wins, the earlier one on a tie. */
const RULES: readonly (readonly [WordTest, Rule])[] = [
  [isOf('counterpart', 'guest'), counterparts],
  [opensCourtesy, honorific],
  [opensTitle, (doc, i, pack) => titled(doc, i, i, pack)],
  [describes, one(describedPerson)],
  [isOf('namesake'), one(namesakeMention)],
  [isOf('outlet'), one(outletMention)],
  [isOf('ministry', 'bareMinistry'), one(ministryMention)],
  [isOf('government'), governmentPair],
  [isOf('government'), one(governmentMention)],
  [isOf('stateBody'), one(stateBodyMention)],
  [opensListed, listed],
  [isOf('bodyNoun'), bodyPair],
  [isOf('bodyNoun'), one(genericBodyMention)],
  [opensRealm, one(realmMention)],
  [isGiven, one(bareName)],
  [() => true, one(speakingName)],
  [isUnlisted, one(unknownName)],
  [opensCourtesy, one(bareCourtesy)],
]

const rulesFor = ofWord((word): readonly Rule[] => RULES.flatMap(([opens, rule]) => (opens({ word }) ? [rule] : [])))

const NONE: readonly Mention[] = []

function reach(found: readonly Mention[]): number {
  return found.at(-1)?.to ?? 0
}

function best(doc: Doc, i: number, token: Token, pack: LanguagePack): readonly Mention[] {
  let top: readonly Mention[] = NONE
  for (const rule of rulesFor(token)) {
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
    const token = doc.tokens[i]
    const here = token?.kind === 'word' ? best(doc, i, token, pack) : NONE
    found.push(...here)
    i = here.length > 0 ? Math.max(reach(here), i + 1) : i + 1
  }
  return found
}
