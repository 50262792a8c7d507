import { join, relative } from 'node:path'
import { checkRecord } from '../../app/record/check.ts'
import { buildDemo } from '../../app/record/demo.ts'
import { whoIs } from '../../app/record/names.ts'
import { promisesOf } from '../../app/record/promises.ts'
import { lastOf } from '../../app/record/timeline.ts'
import type { Language } from '../../app/words/labels.ts'
import { stateNamed } from '../../app/words/states.ts'
import type { Store } from '../../store/store.ts'
import { write } from '../answer.ts'
import { endQuietlyOnClosedPipe, lookOf } from '../output.ts'
import { renderChecks } from '../render/record/check.ts'
import { DEMO_WORDS } from '../render/record/demo.ts'
import { renderLast } from '../render/record/events.ts'
import { renderPromises } from '../render/record/said.ts'
import { type Look, paintOf } from '../render/view.ts'

/** Two actors of the bundled articles, by parts of their names as a user would type them. */
const ACTORS: readonly [string, string] = ['الخطيب', 'كايا']
const PROMISER = 'حيدر الجنابي'

interface Step {
  readonly question: string
  readonly command: string
  readonly answer: (store: Store, look: Look) => Promise<string>
}

async function last(store: Store, look: Look): Promise<string> {
  const [a, b] = [await whoIs(store, ACTORS[0], stateNamed), await whoIs(store, ACTORS[1], stateNamed)]
  return renderLast(await lastOf(store, { actors: [a, b] }), look)
}

async function check(store: Store, look: Look): Promise<string> {
  return renderChecks(await checkRecord(store), look)
}

async function promises(store: Store, look: Look): Promise<string> {
  return renderPromises(await promisesOf(store, { actors: [await whoIs(store, PROMISER, stateNamed)] }), look)
}

function stepsIn(language: Language): readonly Step[] {
  const words = DEMO_WORDS[language]
  return [
    { question: words.last, command: `last ${ACTORS.join(' ')}`, answer: last },
    { question: words.check, command: 'check', answer: check },
    { question: words.promises, command: `promises '${PROMISER}'`, answer: promises },
  ]
}

/** The program as it was called, if it was called by its place: whoever tries a copy of the repository has it nowhere else. */
function programName(): string {
  const place = relative(process.cwd(), process.argv[1] ?? '')
  return place === join('bin', 'mahdar') ? place : 'mahdar'
}

/** `mahdar demo`: a record in a temporary file, three questions to it, and what else to ask. */
export async function demoCommand({ lang }: { readonly lang: Language }): Promise<void> {
  endQuietlyOnClosedPipe()
  const look = lookOf(lang)
  const { strong, faint } = paintOf(look.colour)
  const program = programName()
  const { store, file, added } = await buildDemo()
  try {
    await write(`${DEMO_WORDS[lang].opening(added.added, added.events)}\n`)
    for (const { question, command, answer } of stepsIn(lang))
      await write(
        `\n${strong(question)}\n${faint(`$ ${program} ${command} --db ${file}`)}\n\n${await answer(store, look)}`,
      )
    const more = ["timeline 'السعودية'", 'brief الأردن تركيا --lang ar', 'search سفارة', 'promises --open']
    await write(`\n${DEMO_WORDS[lang].closing}\n${more.map((one) => `  ${program} ${one} --db ${file}\n`).join('')}`)
  } finally {
    await store.close()
  }
}
