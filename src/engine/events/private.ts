import type { GrammarClass } from '../../lexicon/pack.ts'
import { tokenise } from '../../text/tokenise.ts'
import type { Scene } from '../clauses/scene.ts'
import { tokenFrom } from '../document.ts'
import { is } from '../names/mention.ts'
import type { Draft } from '../references/registry.ts'
import { lookUpIn, type Word } from '../words.ts'

const ACTING: ReadonlySet<Draft['kind']> = new Set(['person', 'state', 'org', 'group'])

/** The words that tell what somebody is: a person's title or description, a body's name; none of a state or a movement. */
function description(s: Scene, d: Draft): readonly Word[] {
  const text =
    d.kind === 'person' ? (d.title ?? (d.named ? '' : d.name)) : d.kind === 'org' || d.kind === 'format' ? d.name : ''
  return tokenise(text).map(lookUpIn(s.pack))
}

/** Whether an office goes on behind the words it was read from to tell of sport (رئيس الاتحاد المصري لكرة القدم). */
function goesOnToSport(s: Scene, d: Draft): boolean {
  return d.kind === 'person' && d.mentions.some(({ end }) => is(s.doc, tokenFrom(s.doc, end), 'sport'))
}

/** A title is what its first word says; a description may open with a number or a measure (آلاف اللاجئين، أفواج الحجاج). */
function opensWith(words: readonly Word[], d: Draft, cls: GrammarClass): boolean {
  return words.slice(0, d.named || d.title !== null ? 1 : 2).some((w) => w.classes.has(cls))
}

/** Whether somebody takes part for himself or for a club or trade (قائد المنتخب، رئيس النادي، اللاجئون), not for a state or body. Listed bodies of sport are no other. */
export function isPrivate(s: Scene, d: Draft): boolean {
  const words = description(s, d)
  if (words.some((w) => w.classes.has('sport')) || goesOnToSport(s, d)) return true
  return d.ref === null && opensWith(words, d, 'private')
}

/** Whether a movement's name says against whom it stands (المعارضة السورية): it takes part in what others hold. */
export function isOpposed(s: Scene, { name }: Draft): boolean {
  return tokenise(name)
    .map(lookUpIn(s.pack))
    .some((w) => w.classes.has('opposition'))
}

/** Whether it is troops or a crew, only described: their coming is no visit. */
export function isForce(s: Scene, d: Draft): boolean {
  return !d.named && opensWith(description(s, d), d, 'forces')
}

/** Whether it can take part at all: documents speak but do not meet, outlets report, an agreement or a summit is what others make; a named process acts where its name means its members (اللجنة الرباعية). */
export function canAct(s: Scene, d: Draft): boolean {
  if (d.kind === 'format') return opensWith(description(s, d), d, 'consort')
  return ACTING.has(d.kind)
}
