import type { UserRole } from '../../app/accounts/roles.ts'

/** Who may come in, as whoever starts the desk has it. */
export interface Access {
  /** It listens to this machine alone: without accounts, whoever sits at it may do everything. */
  readonly isLocal: boolean
  /** Whether one must sign in to read, where there are accounts. */
  readonly reading: 'public' | 'closed'
  /** The address that browsers know it by, as `https://desk.example`, if another server stands in front; else null. */
  readonly origin: string | null
}

/** A desk for whoever sits at this machine. */
export const LAPTOP: Access = { isLocal: true, reading: 'closed', origin: null }

/** Whoever sent a request. */
export interface Visitor {
  /** Null for nobody signed in; on a laptop without accounts, whoever sits at it. */
  readonly name: string | null
  readonly role: UserRole | null
  /** What the forms of this visitor carry; empty for nobody signed in. */
  readonly formToken: string
  /** Whether there is a session that can be ended. */
  readonly hasSession: boolean
  /** Whether it is a program with a token, which no other site can make a browser send. */
  readonly hasToken: boolean
}

const REFUSALS = ['role', 'host', 'form', 'sign-in', 'attempts', 'size'] as const
/** Why somebody is refused. */
export type Refusal = (typeof REFUSALS)[number]

/** Whether a message is the code of a refusal. */
export function isRefusal(message: string): message is Refusal {
  return (REFUSALS as readonly string[]).includes(message)
}
