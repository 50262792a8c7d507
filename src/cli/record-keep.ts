import { Argument, Command, Option } from 'commander'
import { parseJobs, parsePort } from './options.ts'
import { allowAddress, db, format, lang, limit, NAMES, spoken } from './record-options.ts'
import { reviewCommands } from './record-review.ts'

const jobs = (): Option =>
  new Option('--jobs <number>', 'worker threads (default: one for each processor)').argParser(parseJobs)

function briefCommand(): Command {
  return new Command('brief')
    .description('write a footnoted brief on two actors: background, last contacts, what was said, open promises')
    .addArgument(new Argument('<a>', 'one actor'))
    .addArgument(new Argument('<b>', 'the other'))
    .addOption(db())
    .addOption(new Option('--since <date>', 'only what was from this day on; the background knows all'))
    .addOption(limit('at most so many contacts, 10 if not given'))
    .addOption(
      new Option('--format <format>', 'markdown or html for people, json for programs')
        .choices(['markdown', 'html', 'json'])
        .default('markdown'),
    )
    .addOption(lang())
    .addHelpText('after', NAMES)
    .action(async (a: string, b: string, options) => {
      const { briefCommand: run } = await import('./commands/brief.ts')
      await run([a, b], spoken(options))
    })
}

function followCommand(): Command {
  return new Command('follow')
    .description('follow feeds: fetch what is due, add new articles, wait, and so on until it is stopped')
    .addArgument(
      new Argument('[address...]', 'feeds or OPML lists to follow from now on, besides those followed already'),
    )
    .addOption(db())
    .addOption(new Option('--once', 'fetch what is due now and end'))
    .addOption(new Option('--outlet <name>', 'outlet of articles that do not name theirs'))
    .addOption(allowAddress())
    .addOption(jobs())
    .addOption(lang())
    .action(async (addresses: readonly string[], options) => {
      const { followCommand: run } = await import('./commands/follow.ts')
      await run(addresses, spoken(options))
    })
}

function feedsCommand(): Command {
  return new Command('feeds')
    .description('print the feeds that are followed and how they fare')
    .addOption(db())
    .addOption(new Option('--drop <address>', 'stop following this feed; what it brought stays'))
    .addOption(format())
    .addOption(lang())
    .action(async (options) => {
      const { feedsCommand: run } = await import('./commands/follow.ts')
      await run(spoken(options))
    })
}

function rereadCommand(): Command {
  return new Command('reread')
    .description('read kept articles again with this version of the language pack and tell what changes')
    .addOption(db())
    .addOption(new Option('--dry-run', 'only tell what would change'))
    .addOption(new Option('--all', 'those read with this version too'))
    .addOption(jobs())
    .addOption(format())
    .addOption(lang())
    .action(async (options) => {
      const { rereadCommand: run } = await import('./commands/reread.ts')
      await run(spoken(options))
    })
}

function migrateCommand(): Command {
  return new Command('migrate-to')
    .description('copy the record into an empty one, on the other database or the same, and compare counts and hashes')
    .addArgument(new Argument('<place>', 'a file that is not there, or the postgres:// address of an empty database'))
    .addOption(db())
    .addOption(lang())
    .action(async (place: string, options) => {
      const { migrateCommand: run } = await import('./commands/migrate.ts')
      await run(place, spoken(options))
    })
}

function serveCommand(): Command {
  return new Command('serve')
    .description('open the desk on a record: its pages for the browser')
    .addOption(db())
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes a free one').default(8484).argParser(parsePort),
    )
    .addOption(new Option('--host <address>', 'address of this machine to listen on').default('127.0.0.1'))
    .addOption(lang())
    .addHelpText(
      'after',
      `
The address of the desk is printed once it listens; Ctrl-C ends it. It listens to this machine alone: any other host is
refused, because whoever reaches it may read the whole record.`,
    )
    .action(async (options) => {
      const { serveCommand: run } = await import('./commands/serve.ts')
      await run(spoken(options))
    })
}

function demoCommand(): Command {
  return new Command('demo')
    .description('build a record from the bundled fictional articles in a temporary file and ask it three questions')
    .addOption(lang())
    .action(async (options) => {
      const { demoCommand: run } = await import('./commands/demo.ts')
      await run(spoken(options))
    })
}

/** The commands that brief on a record, keep it fresh, correct it, copy it, and show one to newcomers. */
export function keepCommands(): readonly Command[] {
  return [
    briefCommand(),
    followCommand(),
    feedsCommand(),
    rereadCommand(),
    migrateCommand(),
    ...reviewCommands(),
    serveCommand(),
    demoCommand(),
  ]
}
