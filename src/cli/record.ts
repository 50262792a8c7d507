import { Argument, type Command, Option } from 'commander'
import { LABELS } from '../app/words/labels.ts'
import { parseDate } from './options.ts'
import { keepCommands } from './record-keep.ts'
import { asking, fetching, keeping, listOf, spoken, to } from './record-options.ts'

const STANCES = Object.keys(LABELS.en.stance)
const MOST = 'at most so many, 100 if not given'
const VERDICTS = ['supported', 'contradicted', 'open']

function addCommand(): Command {
  return fetching(keeping('add', 'add articles to a record: freeze each, read it, link its reports into events'))
    .addArgument(
      new Argument(
        '<source...>',
        'files, folders, patterns, - (standard input), an OPML file, or addresses of pages, feeds, news sitemaps, OPML',
      ),
    )
    .addOption(new Option('--published <date>', 'date of what does not tell its own, ISO 8601').argParser(parseDate))
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
  return asking(
    'events',
    'print the events of the record; as jsonl all of it, one line an event with its reports and claims',
    { span: true, kind: true, most: 'at most so many, 100 if not given; jsonl always gives all' },
  ).action(async (options) => {
    const { eventsCommand: run } = await import('./commands/events.ts')
    await run(spoken(options))
  })
}

function timelineCommand(): Command {
  return asking(
    'timeline',
    'print what happened between actors in order: contacts and acts, each with the reports that say so',
    { span: true, kind: true, most: MOST, names: true },
  )
    .addArgument(new Argument('<name...>', 'one actor or more; events in which all of them take part'))
    .addOption(new Option('--place <place>', 'only at this place'))
    .addOption(new Option('--topic <words>', 'only about these words'))
    .addOption(new Option('--outlet <name>', 'only what this outlet reports'))
    .action(async (names: readonly string[], options) => {
      const { timelineCommand: run } = await import('./commands/events.ts')
      await run(names, spoken(options))
    })
}

function lastCommand(): Command {
  return asking('last', 'print the last contact of two actors and the chain before it', {
    kind: true,
    most: 'how many before it, 5 if not given',
    names: true,
  })
    .addArgument(new Argument('<a>', 'one actor'))
    .addArgument(new Argument('<b>', 'the other'))
    .addOption(to())
    .action(async (a: string, b: string, options) => {
      const { lastCommand: run } = await import('./commands/events.ts')
      await run([a, b], spoken(options))
    })
}

function checkCommand(): Command {
  return asking(
    'check',
    'hold every "first since", "third in a month" and "round N" in the record against the record',
    { span: true, names: true },
  )
    .addArgument(new Argument('[name...]', 'only claims about events in which all of them take part'))
    .addOption(
      new Option('--verdict <verdicts>', 'only these: supported, contradicted, open').argParser(listOf(VERDICTS)),
    )
    .action(async (names: readonly string[], options) => {
      const { checkCommand: run } = await import('./commands/ask.ts')
      await run(names, spoken(options))
    })
}

function compareCommand(): Command {
  return asking('compare', 'print the accounts of one event side by side: what each has and what only it has')
    .addArgument(new Argument('<event>', 'id of an event, as timeline and events print it; a former id does too'))
    .action(async (event: string, options) => {
      const { compareCommand: run } = await import('./commands/ask.ts')
      await run(event, spoken(options))
    })
}

function positionsCommand(): Command {
  return asking('positions', 'print what an actor said over time, by stance', {
    span: true,
    topic: true,
    most: MOST,
    names: true,
  })
    .addArgument(new Argument('<name>', 'who said it; a state stands for all who act for it'))
    .addOption(new Option('--towards <name>', 'only what speaks of or to this actor'))
    .addOption(
      new Option('--stance <stances>', `only these, separated by commas: ${STANCES.join(', ')}`).argParser(
        listOf(STANCES),
      ),
    )
    .action(async (name: string, options) => {
      const { positionsCommand: run } = await import('./commands/ask.ts')
      await run(name, spoken(options))
    })
}

function promisesCommand(): Command {
  return asking('promises', 'print what was agreed, charged, signed and promised, with what later speaks of it', {
    span: true,
    topic: true,
    most: MOST,
    names: true,
  })
    .addArgument(new Argument('[name...]', 'only what concerns all of them'))
    .addOption(new Option('--open', 'only what nothing later in the record speaks of'))
    .action(async (names: readonly string[], options) => {
      const { promisesCommand: run } = await import('./commands/ask.ts')
      await run(names, spoken(options))
    })
}

function searchCommand(): Command {
  return asking('search', 'find articles that hold words in any of their forms: وزير finds وللوزراء', {
    span: true,
    most: 'at most so many, 50 if not given',
  })
    .addArgument(new Argument('<words...>', 'words, all of which must occur; names in Latin letters too'))
    .addOption(new Option('--outlet <name>', 'only articles of this outlet'))
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
