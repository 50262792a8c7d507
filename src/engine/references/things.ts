import type { Mention } from '../names/mention.ts'
import { nameTokens, statesAgree } from './agree.ts'
import { type Context, homeAt, toldStates } from './implied.ts'
import { addDraft, type Draft } from './registry.ts'

/** The state meant by its form alone (المملكة): the one at home in the article, else the last one spoken of that has it, else the likeliest. */
function realm(c: Context, m: Mention): string | null {
  const home = homeAt(c, m.from)
  if (home && m.refs.includes(home)) return home
  const told = toldStates(c).filter((x) => x.at < m.from && m.refs.includes(x.state))
  return told.at(-1)?.state ?? m.refs[0] ?? null
}

/** The draft of a state, however it is named. */
export function stateEntity(c: Context, m: Mention): Draft {
  if (m.state === null && m.sub === 'realm') return stateEntity(c, { ...m, state: realm(c, m) })
  const known = c.registry.drafts.find((d) => d.kind === 'state' && d.state === m.state)
  const proper = m.sub === 'name' || m.sub === 'official'
  if (known) {
    if (proper && !known.named) Object.assign(known, { name: m.name, named: true })
    return known
  }
  return addDraft(c.registry, {
    kind: 'state',
    name: m.name ?? '',
    named: proper,
    rule: m.rule,
    state: m.state,
    ref: m.state,
  })
}

/** The draft of a body, group, outlet, place or format. */
export function bodyEntity(c: Context, m: Mention): Draft {
  const key = nameTokens(m.name ?? '', c.pack).join(' ')
  const known = c.registry.drafts.find(
    (d) =>
      d.kind === m.kind &&
      ((d.ref !== null && m.refs.includes(d.ref)) ||
        nameTokens(d.name, c.pack).join(' ') === key ||
        sameMinistry(c, d, m)),
  )
  if (known) {
    if (known.state === null && m.sub === 'ministry') known.state = m.state
    return known
  }
  const ref = m.refs[0] ?? null
  const state = m.state ?? (m.sub === 'ministry' ? homeAt(c, m.from) : null)
  return addDraft(c.registry, {
    kind: m.sub === 'seat' ? 'org' : m.kind,
    name: m.name ?? '',
    named: true,
    rule: m.rule,
    state,
    ref,
    inferred: m.state === null && state !== null,
  })
}

function sameMinistry(c: Context, d: Draft, m: Mention): boolean {
  if (m.sub !== 'ministry' || d.kind !== 'org' || !statesAgree(d.state, m.state)) return false
  const a = nameTokens(m.name ?? '', c.pack)
  const b = nameTokens(d.name, c.pack)
  const shared = a.filter((w) => b.includes(w)).length
  return d.rule.startsWith('body/ministry') && shared >= Math.min(a.length, b.length, m.state && d.state ? 2 : 1)
}
