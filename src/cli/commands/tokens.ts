import { listTokens, makeToken, revokeToken, type TokenView } from '../../app/accounts/tokens.ts'
import { REVIEW_LABELS } from '../../app/words/review-labels.ts'
import type { Store } from '../../store/store.ts'
import { printAnswer } from '../answer.ts'
import { isolate } from '../render/layout.ts'
import type { Look } from '../render/view.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** Options of `mahdar tokens`. */
export interface TokensOptions extends RecordOptions {
  readonly for?: string
}

interface Told {
  readonly items: readonly TokenView[]
  /** The token just made, to be seen this once. */
  readonly secret: string | null
}

function render({ items, secret }: Told, { language }: Look): string {
  const words = REVIEW_LABELS[language]
  const made = secret === null ? '' : `${words.tokenMade}\n${secret}\n\n`
  const rows = items.map(
    ({ id, account, label, created }) => `${id}  ${isolate(account)}  ${created.slice(0, 10)}  ${isolate(label)}\n`,
  )
  return made + (rows.length === 0 ? `${words.noTokens}\n` : rows.join(''))
}

const row = ({ id, account, label, created }: TokenView) => ({ id, account, label, created })

async function change(store: Store, action: string, name: string, options: TokensOptions): Promise<string | null> {
  if (action === 'add') return (await makeToken(store, name, options.for ?? '')).secret
  await revokeToken(store, name)
  return null
}

/** `mahdar tokens`: does what is asked, then prints the tokens there are. */
export async function tokensCommand(action: string, name: string | undefined, options: TokensOptions): Promise<void> {
  await withRecord(options, async (store) => {
    if (action !== 'list' && name === undefined)
      throw new RangeError(`tokens ${action}: name the ${action === 'add' ? 'account' : 'token'}`)
    const secret = name === undefined || action === 'list' ? null : await change(store, action, name, options)
    await printAnswer({ items: await listTokens(store), secret }, options, { text: render, row })
  })
}
