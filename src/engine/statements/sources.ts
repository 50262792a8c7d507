import { isPreposition, nominalReading } from '../clauses/np.ts'
import { type Scene, token } from '../clauses/scene.ts'
import { tokenFrom } from '../document.ts'
import type { Draft } from '../references/registry.ts'
import type { Spoken } from './floor.ts'

/** The first of the mentions looked at so far, by draft: mentions are only ever added. */
const firsts = new WeakMap<Draft['mentions'], { readonly count: number; readonly start: number }>()

function firstStart(mentions: Draft['mentions']): number {
  let { count, start } = firsts.get(mentions) ?? { count: 0, start: Number.POSITIVE_INFINITY }
  if (count === mentions.length) return start
  for (; count < mentions.length; count++) start = Math.min(start, mentions[count]?.start ?? start)
  firsts.set(mentions, { count, start })
  return start
}

/** The token at which an entity is brought in. */
function broughtInAt(s: Scene, { mentions }: Draft): number | null {
  const start = firstStart(mentions)
  return Number.isFinite(start) ? tokenFrom(s.doc, start) : null
}

/** The head of the words that bring in a source by description: مصدر دبلوماسي، مسؤول في الوزارة. */
function headOfSource(s: Scene, d: Draft): number | null {
  if (d.named) return null
  const head = broughtInAt(s, d)
  return head !== null && token(s, head)?.classes.has('source') ? head : null
}

function isInformant(s: Scene, head: number): boolean {
  return token(s, head)?.classes.has('informant') === true
}

/** المصدر، الدبلوماسي: a source brought in by nothing but a noun with the article; الخبير في الشؤون … is another. */
function mereSource(s: Scene, d: Draft): number | null {
  const head = d.name.includes(' ') ? null : headOfSource(s, d)
  if (head === null || !nominalReading(s, head)?.clitics.def) return null
  return isInformant(s, head) || !isPreposition(s, head + 1) ? head : null
}

function isPlural(s: Scene, head: number): boolean {
  return token(s, head)?.readings.some((r) => r.stem.pos === 'noun' && r.stem.features.number === 'pl') === true
}

const WRITTEN: ReadonlySet<Draft['kind']> = new Set(['outlet', 'document', 'org'])

function sharesWord(s: Scene, a: number, b: number): boolean {
  return nominalReading(s, a)?.stem.lemma === nominalReading(s, b)?.stem.lemma
}

/** Whether the source told by token `head` can be that speaker: one whom the text does not name; a mere مصدر whatever wrote or told it. */
function canBe(s: Scene, head: number, speaker: Draft): boolean {
  const own = headOfSource(s, speaker)
  const several = isPlural(s, head)
  if (own === null) return isInformant(s, head) && !several && WRITTEN.has(speaker.kind)
  if (isInformant(s, head)) return isPlural(s, own) === several || speaker.kind === 'org'
  return isPlural(s, own) === several && (!several || sharesWord(s, own, head))
}

/** Who spoke last, where somebody is told of as the source only (وأضاف المصدر، بحسب المصدر نفسه) whom other words brought in. */
export function sourceTakenUp(s: Scene, e: number, at: number, spoken: readonly Spoken[]): number {
  const head = mereSource(s, s.registry.drafts[e] as Draft)
  if (head === null) return e
  for (let k = spoken.length - 1; k >= 0; k--) {
    const { at: told, inner, speaker } = spoken[k] as Spoken
    const [one, more] = speaker
    if (told >= at || inner || one === undefined || more !== undefined || one === e) continue
    if (canBe(s, head, s.registry.drafts[one] as Draft)) return one
  }
  return e
}
