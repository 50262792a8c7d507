/** `opener.ts WHERE [UID]`: writes one article, as another user if told, and prints what came of it. */
import { Fault } from '../../model/fault.ts'
import { openStore } from '../store.ts'
import { sampleArticle } from './samples.ts'
import { keysOf } from './text.ts'

async function write(where: string): Promise<string> {
  try {
    const store = await openStore(where, { keysOf })
    await store.putArticles([sampleArticle(2)])
    return 'written'
  } catch (thrown) {
    return thrown instanceof Fault ? `${thrown.code} ${thrown.message}` : String(thrown)
  }
}

const [, , where = '', uid] = process.argv
// The driver is loaded first: the other user may have no right to read it.
await (await openStore(':memory:', { keysOf })).close()
if (uid !== undefined) process.setuid?.(Number(uid))
console.log(await write(where))
