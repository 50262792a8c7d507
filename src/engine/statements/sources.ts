import { nominalReading } from '../clauses/np.ts'
import { type Scene, token } from '../clauses/scene.ts'
import { tokenFrom } from '../document.ts'
import type { Draft } from '../references/registry.ts'
import type { Spoken } from './floor.ts'

/** The token at which an entity is brought in. */
function broughtInAt(s: Scene, { mentions }: Draft): number | null {
  const start = Math.min(...mentions.map((m) => m.start))
  return Number.isFinite(start) ? tokenFrom(s.doc, start) : null
}

/** The head of the words that bring in a source by description: مصدر دبلوماسي، مسؤول في الوزارة. */
function headOfSource(s: Scene, d: Draft): number | null {
  if (d.named) return null
  const head = broughtInAt(s, d)
  return head !== null && token(s, head)?.classes.has('source') ? head : null
}

/** المصدر، الدبلوماسي: a source brought in by nothing but a noun with the article. */
function mereSource(s: Scene, d: Draft): number | null {
  const head = d.name.includes(' ') ? null : headOfSource(s, d)
  return head !== null && nominalReading(s, head)?.clitics.def ? head : null
}

function isPlural(s: Scene, head: number): boolean {
  return token(s, head)?.readings.some((r) => r.stem.pos === 'noun' && r.stem.features.number === 'pl') === true
}

const WRITTEN: ReadonlySet<Draft['kind']> = new Set(['outlet', 'document', 'org'])

/** Whether the source told by token `head` can be that speaker: one whom the text does not name; a mere مصدر whatever wrote or told it. */
function canBe(s: Scene, head: number, speaker: Draft): boolean {
  const own = headOfSource(s, speaker)
  const isInformant = token(s, head)?.classes.has('informant') === true
  if (own === null) return isInformant && !isPlural(s, head) && WRITTEN.has(speaker.kind)
  return isPlural(s, own) === isPlural(s, head) || (isInformant && speaker.kind === 'org')
}

/** Who spoke last, where somebody is told of as the source only (وأضاف المصدر، بحسب المصدر نفسه) whom other words brought in. */
export function sourceTakenUp(s: Scene, e: number, at: number, spoken: readonly Spoken[]): number {
  const head = mereSource(s, s.registry.drafts[e] as Draft)
  if (head === null) return e
  const before = spoken.filter((x) => x.at < at && !x.inner && x.speaker.length === 1).flatMap((x) => x.speaker)
  return before.findLast((x) => x !== e && canBe(s, head, s.registry.drafts[x] as Draft)) ?? e
}
