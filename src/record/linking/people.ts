import type { Actor } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { memo } from '../base/memo.ts'
import { compareNames } from '../base/names.ts'
import { kindOf } from '../entities.ts'

/** How two participants compare: `weight` above 0 if they can be one, below 0 if they contradict each other, else 0. */
export interface Match {
  readonly weight: number
  readonly code: 'entity' | 'name' | 'office' | 'state' | 'body' | 'other' | 'contradiction'
}

const OTHER: Match = { weight: 0, code: 'other' }
const SAME_PERSON = 1
const SAME_NAME = 0.9
const SAME_OFFICE = 0.7
const STATE_FOR_PERSON = 0.45
const SAME_STATE = 0.45
const SAME_BODY = 0.9

const folded = memo(fold)

const wordsOf = memo(
  (title): ReadonlySet<string> =>
    new Set(
      folded(title)
        .replaceAll(/(^| )ال/g, '$1')
        .split(' '),
    ),
)

function officeWords({ office, name }: Actor): ReadonlySet<string> {
  return wordsOf(office?.title ?? name)
}

/** Whether one title is the other, or a shorter form of it. */
function sameOffice(a: Actor, b: Actor): boolean {
  const [x, y] = [officeWords(a), officeWords(b)]
  const [small, large] = x.size <= y.size ? [x, y] : [y, x]
  return [...small].every((word) => large.has(word))
}

/** Whether a person is only described: by an office, or by one word that nobody has listed and no state explains. */
export function isUnnamed({ entity, name, office, state }: Actor): boolean {
  if (kindOf(entity) !== 'person') return false
  if (office !== null) return folded(name).startsWith(folded(office.title).slice(0, 4))
  return state === null && entity.startsWith('person:') && !name.includes(' ')
}

function isNamed(actor: Actor): boolean {
  return !isUnnamed(actor)
}

function clash(a: Actor, b: Actor): Match {
  return a.state !== null && a.state === b.state ? { weight: -1, code: 'contradiction' } : OTHER
}

function described(a: Actor, b: Actor): Match {
  if (a.state === null || a.state !== b.state) return OTHER
  if (a.office === null || b.office === null) return { weight: STATE_FOR_PERSON, code: 'state' }
  return sameOffice(a, b) ? { weight: SAME_OFFICE, code: 'office' } : { weight: -0.5, code: 'contradiction' }
}

function statesAgree(a: Actor, b: Actor): boolean {
  return a.state === null || b.state === null || a.state === b.state
}

/** Two rows of the gazetteer are two people, unless the very same name says that it lists one twice. */
function nameMatches(a: Actor, b: Actor): boolean {
  const agreement = compareNames(a.name, b.name)
  const listed = [a, b].every(({ entity }) => !entity.startsWith('person:'))
  return listed ? agreement === 'same' : agreement !== 'different'
}

function people(a: Actor, b: Actor): Match {
  if (isNamed(a) && isNamed(b) && statesAgree(a, b) && nameMatches(a, b)) return { weight: SAME_NAME, code: 'name' }
  if (!isNamed(a) || !isNamed(b)) return described(a, b)
  return clash(a, b)
}

function bodies(a: Actor, b: Actor): Match {
  return folded(a.name) === folded(b.name) ? { weight: SAME_BODY, code: 'body' } : OTHER
}

function mixed(a: Actor, b: Actor): Match {
  return a.state !== null && a.state === b.state ? { weight: STATE_FOR_PERSON, code: 'state' } : OTHER
}

/**
 * Compares two participants of different reports: names in any spelling, an office against a name, a state against
 * whoever acts for it. Two people of one state contradict each other, people of different states are merely others.
 */
export function compareActors(a: Actor, b: Actor): Match {
  const [x, y] = [kindOf(a.entity), kindOf(b.entity)]
  if (a.entity === b.entity) {
    if (x === 'state') return { weight: SAME_STATE, code: 'state' }
    return { weight: x === 'person' ? SAME_PERSON : SAME_BODY, code: 'entity' }
  }
  if (x === 'person' && y === 'person') return people(a, b)
  return x === y ? bodies(a, b) : mixed(a, b)
}
