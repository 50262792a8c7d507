import { Command, InvalidArgumentError, Option } from 'commander'
import { LABELS } from '../app/words/labels.ts'
import { FORMATS } from './answer.ts'
import { languageOf, parseJobs } from './options.ts'

const KINDS = Object.keys(LABELS.en.type)

const db = (): Option =>
  new Option('--db <place>', 'the record: a file, made if it is not there, or a postgres:// address').default(
    'mahdar.db',
  )
export const lang = (): Option =>
  new Option('--lang <language>', 'language of the answer (default: from LC_ALL, LC_MESSAGES or LANG)').choices([
    'ar',
    'en',
  ])
const format = (): Option =>
  new Option('--format <format>', 'table for people; json (with what was covered), jsonl or csv for programs')
    .choices(FORMATS)
    .default('table')
const from = (): Option => new Option('--from <date>', 'from this day on: ISO 8601 (2024, 2024-05) or Arabic words')
export const to = (): Option => new Option('--to <date>', 'up to this day, likewise')
/** Reads a list separated by commas, given once or several times; each member must be one of the choices, if there are any. */
export function listOf(choices?: readonly string[]): (text: string, before?: readonly string[]) => readonly string[] {
  return (text, before = []) => {
    const members = text.split(',').map((member) => member.trim())
    const wrong = members.find((member) => member === '' || (choices !== undefined && !choices.includes(member)))
    if (wrong !== undefined && choices === undefined) throw new InvalidArgumentError('Give values separated by commas.')
    if (wrong !== undefined) throw new InvalidArgumentError(`Allowed choices are ${choices?.join(', ')}.`)
    return [...before, ...members]
  }
}

const kind = (): Option =>
  new Option('--kind <kinds>', `only events of these kinds, separated by commas: ${KINDS.join(', ')}`).argParser(
    listOf(KINDS),
  )
const allowAddress = (): Option =>
  new Option('--allow-address <ips>', 'addresses of a closed network that may be fetched from').argParser(listOf())
const contact = (): Option =>
  new Option(
    '--contact <contact>',
    'mail or web address under which hosts can reach you; it is told them with each fetch',
  )
    .env('MAHDAR_CONTACT')
    .argParser(parseContact)

/** Reads `--contact`: a mail address or an address of the web, that can stand in a header. */
function parseContact(text: string): string {
  if (/^(?:https?:\/\/|mailto:)?[\w.+~%/@:?=&-]+$/i.test(text) && /[@.]/.test(text)) return text
  throw new InvalidArgumentError('Give a mail address or a web address.')
}
export const limit = (description: string): Option => new Option('--limit <number>', description).argParser(parseCount)

/** Reads a whole number from 1. */
function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.')
  return count
}

/** A command's options with the language it is to answer in. */
export function spoken<T extends { readonly lang?: 'ar' | 'en' }>(options: T): T & { readonly lang: 'ar' | 'en' } {
  return { ...options, lang: options.lang ?? languageOf(process.env) }
}

const on = (): Option => new Option('--on <words>', 'only what is about these words')

/** What the commands on a record have in common. */
interface Shared {
  /** `--from` and `--to`. */
  readonly span?: boolean
  readonly kind?: boolean
  /** `--on`. */
  readonly topic?: boolean
  /** `--limit`, with its description. */
  readonly most?: string
  /** Its arguments are names of actors. */
  readonly names?: boolean
}

/** A command on a record that prints no table. */
export function keeping(name: string, description: string): Command {
  return new Command(name).description(description).addOption(db()).addOption(lang())
}

/** A command that asks a record and prints the answer in any format. */
export function asking(name: string, description: string, shared: Shared = {}): Command {
  const { span = false, kind: kinds = false, topic = false, most, names = false } = shared
  const command = keeping(name, description).addOption(format())
  const options = [...(span ? [from(), to()] : []), ...(kinds ? [kind()] : []), ...(topic ? [on()] : [])]
  for (const option of [...options, ...(most === undefined ? [] : [limit(most)])]) command.addOption(option)
  return names ? command.addHelpText('after', NAMES) : command
}

/** The options of the commands that fetch from the web and read what they fetch. */
export function fetching(command: Command): Command {
  return command
    .addOption(new Option('--outlet <name>', 'outlet of what does not tell its own'))
    .addOption(contact())
    .addOption(allowAddress())
    .addOption(jobs())
}

/** The number of threads that read. */
export const jobs = (): Option =>
  new Option('--jobs <number>', 'worker threads (default: one for each processor)').argParser(parseJobs)

/** Help on names, for the commands that take some. */
export const NAMES = `
Names: in Arabic or Latin letters, in any common spelling, with the office or without; states and bodies too. Where
more than one is called so, the candidates are listed with keys that can be given instead.`
