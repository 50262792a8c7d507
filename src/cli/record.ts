import { Argument, Command, Option } from 'commander'
import { LABELS } from '../app/words/labels.ts'
import { parseDate, parseJobs } from './options.ts'
import { keepCommands } from './record-keep.ts'
import { allowAddress, db, format, from, kind, lang, limit, listOf, NAMES, on, spoken, to } from './record-options.ts'

const STANCES = Object.keys(LABELS.en.stance)
const VERDICTS = ['supported', 'contradicted', 'open']

function addCommand(): Command {
  return new Command('add')
    .description('add articles to a record: freeze each, read it, link its reports into events')
    .addArgument(
      new Argument(
        '<source...>',
        'files, folders, patterns, - (standard input), an OPML file, or addresses of pages, feeds, news sitemaps, OPML',
      ),
    )
    .addOption(db())
    .addOption(new Option('--published <date>', 'date of what does not tell its own, ISO 8601').argParser(parseDate))
    .addOption(new Option('--outlet <name>', 'outlet of what does not tell its own'))
    .addOption(allowAddress())
    .addOption(lang())
    .addOption(new Option('--jobs <number>', 'worker threads (default: one for each processor)').argParser(parseJobs))
    .addHelpText(
      'after',
      `
The same article again changes nothing; a changed text is kept as a further version. Bad items are named on standard
error, the others are added, and the exit status is 1. Whatever ends it, running it again goes on.

Examples:
  mahdar add articles.jsonl archive/
  mahdar add https://news.example/rss.xml --db postgres://localhost/record`,
    )
    .action(async (sources: readonly string[], options) => {
      const { addCommand: run } = await import('./commands/add.ts')
      await run(sources, spoken(options))
    })
}

function eventsCommand(): Command {
  return new Command('events')
    .description('print the events of the record; as jsonl all of it, one line an event with its reports and claims')
    .addOption(db())
    .addOption(from())
    .addOption(to())
    .addOption(kind())
    .addOption(limit('at most so many, 100 if not given; jsonl always gives all'))
    .addOption(format())
    .addOption(lang())
    .action(async (options) => {
      const { eventsCommand: run } = await import('./commands/events.ts')
      await run(spoken(options))
    })
}

function timelineCommand(): Command {
  return new Command('timeline')
    .description('print what happened between actors in order: contacts and acts, each with the reports that say so')
    .addArgument(new Argument('<name...>', 'one actor or more; events in which all of them take part'))
    .addOption(db())
    .addOption(from())
    .addOption(to())
    .addOption(kind())
    .addOption(new Option('--place <place>', 'only at this place'))
    .addOption(new Option('--topic <words>', 'only about these words'))
    .addOption(new Option('--outlet <name>', 'only what this outlet reports'))
    .addOption(limit('at most so many, 100 if not given'))
    .addOption(format())
    .addOption(lang())
    .addHelpText('after', NAMES)
    .action(async (names: readonly string[], options) => {
      const { timelineCommand: run } = await import('./commands/events.ts')
      await run(names, spoken(options))
    })
}

function lastCommand(): Command {
  return new Command('last')
    .description('print the last contact of two actors and the chain before it')
    .addArgument(new Argument('<a>', 'one actor'))
    .addArgument(new Argument('<b>', 'the other'))
    .addOption(db())
    .addOption(to())
    .addOption(kind())
    .addOption(limit('how many before it, 5 if not given'))
    .addOption(format())
    .addOption(lang())
    .addHelpText('after', NAMES)
    .action(async (a: string, b: string, options) => {
      const { lastCommand: run } = await import('./commands/events.ts')
      await run([a, b], spoken(options))
    })
}

function checkCommand(): Command {
  return new Command('check')
    .description('hold every "first since", "third in a month" and "round N" in the record against the record')
    .addArgument(new Argument('[name...]', 'only claims about events in which all of them take part'))
    .addOption(db())
    .addOption(from())
    .addOption(to())
    .addOption(
      new Option('--verdict <verdicts>', 'only these: supported, contradicted, open').argParser(listOf(VERDICTS)),
    )
    .addOption(format())
    .addOption(lang())
    .action(async (names: readonly string[], options) => {
      const { checkCommand: run } = await import('./commands/ask.ts')
      await run(names, spoken(options))
    })
}

function compareCommand(): Command {
  return new Command('compare')
    .description('print the accounts of one event side by side: what each has and what only it has')
    .addArgument(new Argument('<event>', 'id of an event, as timeline and events print it; a former id does too'))
    .addOption(db())
    .addOption(format())
    .addOption(lang())
    .action(async (event: string, options) => {
      const { compareCommand: run } = await import('./commands/ask.ts')
      await run(event, spoken(options))
    })
}

function positionsCommand(): Command {
  return new Command('positions')
    .description('print what an actor said over time, by stance')
    .addArgument(new Argument('<name>', 'who said it; a state stands for all who act for it'))
    .addOption(db())
    .addOption(on())
    .addOption(new Option('--towards <name>', 'only what speaks of or to this actor'))
    .addOption(
      new Option('--stance <stances>', `only these, separated by commas: ${STANCES.join(', ')}`).argParser(
        listOf(STANCES),
      ),
    )
    .addOption(from())
    .addOption(to())
    .addOption(limit('at most so many, 100 if not given'))
    .addOption(format())
    .addOption(lang())
    .addHelpText('after', NAMES)
    .action(async (name: string, options) => {
      const { positionsCommand: run } = await import('./commands/ask.ts')
      await run(name, spoken(options))
    })
}

function promisesCommand(): Command {
  return new Command('promises')
    .description('print what was agreed, charged, signed and promised, with what later speaks of it')
    .addArgument(new Argument('[name...]', 'only what concerns all of them'))
    .addOption(db())
    .addOption(new Option('--open', 'only what nothing later in the record speaks of'))
    .addOption(on())
    .addOption(from())
    .addOption(to())
    .addOption(limit('at most so many, 100 if not given'))
    .addOption(format())
    .addOption(lang())
    .addHelpText('after', NAMES)
    .action(async (names: readonly string[], options) => {
      const { promisesCommand: run } = await import('./commands/ask.ts')
      await run(names, spoken(options))
    })
}

function searchCommand(): Command {
  return new Command('search')
    .description('find articles that hold words in any of their forms: وزير finds وللوزراء')
    .addArgument(new Argument('<words...>', 'words, all of which must occur; names in Latin letters too'))
    .addOption(db())
    .addOption(from())
    .addOption(to())
    .addOption(new Option('--outlet <name>', 'only articles of this outlet'))
    .addOption(limit('at most so many, 50 if not given'))
    .addOption(format())
    .addOption(lang())
    .action(async (words: readonly string[], options) => {
      const { searchCommand: run } = await import('./commands/ask.ts')
      await run(words, spoken(options))
    })
}

/** The commands that keep a record and ask it. */
export function recordCommands(): readonly Command[] {
  return [
    addCommand(),
    eventsCommand(),
    timelineCommand(),
    lastCommand(),
    checkCommand(),
    compareCommand(),
    positionsCommand(),
    promisesCommand(),
    searchCommand(),
    ...keepCommands(),
  ]
}
