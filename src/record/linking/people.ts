import type { Actor } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
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
const STATE_FOR_PERSON = 0.5
const SAME_STATE = 0.6
const SAME_BODY = 0.9

function officeWords({ office, name }: Actor): ReadonlySet<string> {
  return new Set(fold(office?.title ?? name).replaceAll(/(^| )ال/g, '$1').split(' '))
}

/** Whether one title is the other, or a shorter form of it. */
function sameOffice(a: Actor, b: Actor): boolean {
  const [x, y] = [officeWords(a), officeWords(b)]
  const [small, large] = x.size <= y.size ? [x, y] : [y, x]
  return [...small].every((word) => large.has(word))
}

function isNamed({ name, office }: Actor): boolean {
  return office === null || !fold(name).startsWith(fold(office.title).slice(0, 4))
}

function clash(a: Actor, b: Actor): Match {
  return a.state !== null && a.state === b.state ? { weight: -1, code: 'contradiction' } : OTHER
}

function described(a: Actor, b: Actor): Match {
  if (a.state === null || a.state !== b.state) return OTHER
  return sameOffice(a, b) ? { weight: SAME_OFFICE, code: 'office' } : { weight: -0.5, code: 'contradiction' }
}

function statesAgree(a: Actor, b: Actor): boolean {
  return a.state === null || b.state === null || a.state === b.state
}

function people(a: Actor, b: Actor): Match {
  if (isNamed(a) && isNamed(b) && statesAgree(a, b) && compareNames(a.name, b.name) !== 'different') {
    return { weight: SAME_NAME, code: 'name' }
  }
  if (!isNamed(a) || !isNamed(b)) return described(a, b)
  return clash(a, b)
}

function bodies(a: Actor, b: Actor): Match {
  return fold(a.name) === fold(b.name) ? { weight: SAME_BODY, code: 'body' } : OTHER
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
