import { Argument, Command, Option } from 'commander'
import { version } from '../app/place.ts'
import { languageOf, parseDate, parseJobs } from './options.ts'
import { recordCommands } from './record.ts'

const paths = (): Argument => new Argument('<path...>', 'files or folders; - is standard input')
const published = (): Option =>
  new Option('--published <date>', 'ISO 8601 date of publication of what does not tell its own').argParser(parseDate)
const outlet = (): Option => new Option('--outlet <name>', 'outlet of what does not tell its own')
const lang = (): Option =>
  new Option('--lang <language>', 'language of the account (default: from LC_ALL, LC_MESSAGES or LANG)').choices([
    'ar',
    'en',
  ])
const jobs = (): Option =>
  new Option('--jobs <number>', 'worker threads (default: one for each processor)').argParser(parseJobs)
const format = (...choices: readonly string[]): Option =>
  new Option(
    '--format <format>',
    'text for people, json (one array) or jsonl (one line an article) for programs',
  ).choices(choices)

function readCommand(): Command {
  return new Command('read')
    .description('read articles and print what they say: contacts, acts, statements, outcomes, doubts')
    .addArgument(paths())
    .addOption(published())
    .addOption(outlet())
    .addOption(format('text', 'json', 'jsonl').default('text'))
    .addOption(lang())
    .addOption(jobs())
    .addHelpText(
      'after',
      `
Input: plain text, HTML pages, JSON, JSON Lines of {id, outlet, url, published, headline, body}; gzip too.
A bad line or file is named on standard error, the others are read, and the exit status is 1.

Examples:
  mahdar read article.txt --published 2023-07-03
  mahdar read --lang ar page.html
  cat articles.jsonl | mahdar read - --format jsonl > readings.jsonl`,
    )
    .action(async (given: readonly string[], options) => {
      const { readCommand: run } = await import('./commands/read.ts')
      await run(given, { ...options, lang: options.lang ?? languageOf(process.env) })
    })
}

function explainCommand(): Command {
  return new Command('explain')
    .description('print what the engine saw: tokens with their readings, references, clauses, frames, rules')
    .addArgument(paths())
    .addOption(published())
    .addOption(outlet())
    .addOption(format('text', 'json', 'jsonl').default('text'))
    .addOption(lang())
    .action(async (given: readonly string[], options) => {
      const { explainCommand: run } = await import('./commands/explain.ts')
      await run(given, { ...options, jobs: 1, lang: options.lang ?? languageOf(process.env) })
    })
}

function timesCommand(): Command {
  return new Command('times')
    .description('find the expressions of time alone and resolve them')
    .addArgument(paths())
    .addOption(published())
    .addOption(format('text', 'json', 'jsonl').default(undefined, 'text on a terminal, else jsonl'))
    .addOption(lang())
    .addOption(jobs())
    .addHelpText(
      'after',
      `
Input: plain text, or JSON Lines of {id, published, text}. Each result is
{id, times: [{start, end, text, type, value, timex}]}: value is EDTF, timex the TIMEX3 value,
start and end count UTF-16 code units in the text as it stands.`,
    )
    .action(async (given: readonly string[], options) => {
      const { timesCommand: run } = await import('./commands/times.ts')
      const format = options.format ?? (process.stdout.isTTY ? 'text' : 'jsonl')
      await run(given, { ...options, format, lang: options.lang ?? languageOf(process.env) })
    })
}

/** The command line: commands, options and their help. Actions are loaded when they run. */
export function buildProgram(): Command {
  const program = new Command('mahdar')
    .description('Reads Arabic diplomatic news and keeps a record that can be checked.')
    .version(version())
  const commands = [readCommand(), explainCommand(), timesCommand(), ...recordCommands()]
  for (const command of commands) program.addCommand(command.exitOverride())
  return program.exitOverride()
}
