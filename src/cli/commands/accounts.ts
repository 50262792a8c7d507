import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import {
  type Account,
  addAccount,
  changePassword,
  changeRole,
  listAccounts,
  removeAccount,
} from '../../app/accounts/accounts.ts'
import { REVIEW_LABELS } from '../../app/words/review-labels.ts'
import type { Store } from '../../store/store.ts'
import { printAnswer } from '../answer.ts'
import type { Look } from '../render/view.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** Options of `mahdar accounts`. */
export interface AccountsOptions extends RecordOptions {
  readonly role?: string
}

/** The first line of standard input; on a terminal it is asked for and not shown. */
async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true
  if (isTerminal) process.stderr.write('Password: ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTerminal })
  for await (const line of lines) {
    lines.close()
    if (isTerminal) process.stderr.write('\n')
    return line
  }
  throw new RangeError('password: standard input holds none')
}

function render({ items }: { readonly items: readonly Account[] }, { language }: Look): string {
  const words = REVIEW_LABELS[language]
  if (items.length === 0) return `${words.noAccounts}\n`
  const rows = items.map(({ name, role, created }) => `${name}  ${words.userRole[role]}  ${created.slice(0, 10)}\n`)
  return rows.join('')
}

const row = ({ name, role, created }: Account) => ({ name, role, created })

async function change(store: Store, action: string, name: string, { role }: AccountsOptions): Promise<void> {
  if (action === 'remove') return removeAccount(store, name)
  if (action === 'password') return changePassword(store, name, await readPassword())
  if (role === undefined) throw new RangeError(`--role: say what ${name} may do: reader, reviewer or admin`)
  if (action === 'role') return changeRole(store, name, role)
  await addAccount(store, { name, role, password: await readPassword() })
}

/** `mahdar accounts`: does what is asked, then prints the accounts there are. */
export async function accountsCommand(
  action: string,
  name: string | undefined,
  options: AccountsOptions,
): Promise<void> {
  await withRecord(options, async (store) => {
    if (action !== 'list') {
      if (name === undefined) throw new RangeError(`accounts ${action}: name the account`)
      await change(store, action, name, options)
    }
    await printAnswer({ items: await listAccounts(store) }, options, { text: render, row })
  })
}
