/** What somebody who is signed in may do, each more than the one before. */
export const USER_ROLES = ['reader', 'reviewer', 'admin'] as const
export type UserRole = (typeof USER_ROLES)[number]

/** What the desk lets people do. */
export type Action = 'read' | 'correct' | 'administer'

const NEEDED: Readonly<Record<Action, UserRole>> = { read: 'reader', correct: 'reviewer', administer: 'admin' }

/** Whether a role suffices for an action: the one place where this is decided. Null is nobody signed in. */
export function allows(role: UserRole | null, action: Action): boolean {
  return role !== null && USER_ROLES.indexOf(role) >= USER_ROLES.indexOf(NEEDED[action])
}

/** The role of this name; a `RangeError` if there is none. */
export function roleNamed(name: string): UserRole {
  const found = USER_ROLES.find((role) => role === name)
  if (found === undefined) throw new RangeError(`role "${name}": is none of ${USER_ROLES.join(', ')}`)
  return found
}
