import { Argument, Command, Option } from 'commander'
import { LIMITS, type Limits } from '../http/limits.ts'
import { parseCount, parseOrigin, parsePort } from './options.ts'
import { asking, fetching, jobs, keeping, lang, limit, NAMES, spoken } from './record-options.ts'
import { reviewCommands } from './record-review.ts'

function briefCommand(): Command {
  return keeping(
    'brief',
    'write a footnoted brief on two actors: background, last contacts, what was said, open promises',
  )
    .addArgument(new Argument('<a>', 'one actor'))
    .addArgument(new Argument('<b>', 'the other'))
    .addOption(new Option('--since <date>', 'only what was from this day on; the background knows all'))
    .addOption(limit('at most so many contacts, 10 if not given'))
    .addOption(
      new Option('--format <format>', 'markdown or html for people, json for programs')
        .choices(['markdown', 'html', 'json'])
        .default('markdown'),
    )
    .addHelpText('after', NAMES)
    .action(async (a: string, b: string, options) => {
      const { briefCommand: run } = await import('./commands/brief.ts')
      await run([a, b], spoken(options))
    })
}

function followCommand(): Command {
  return fetching(
    keeping('follow', 'follow feeds: fetch what is due, add new articles, wait, and so on until it is stopped'),
  )
    .addArgument(
      new Argument('[address...]', 'feeds or OPML lists to follow from now on, besides those followed already'),
    )
    .addOption(new Option('--once', 'fetch what is due now and end'))
    .action(async (addresses: readonly string[], options) => {
      const { followCommand: run } = await import('./commands/follow.ts')
      await run(addresses, spoken(options))
    })
}

function feedsCommand(): Command {
  return asking('feeds', 'print the feeds that are followed and how they fare')
    .addOption(new Option('--drop <address>', 'stop following this feed; what it brought stays'))
    .action(async (options) => {
      const { feedsCommand: run } = await import('./commands/follow.ts')
      await run(spoken(options))
    })
}

function rereadCommand(): Command {
  return asking('reread', 'read kept articles again with this version of the language pack and tell what changes')
    .addOption(new Option('--dry-run', 'only tell what would change'))
    .addOption(new Option('--all', 'those read with this version too'))
    .addOption(jobs())
    .action(async (options) => {
      const { rereadCommand: run } = await import('./commands/reread.ts')
      await run(spoken(options))
    })
}

function migrateCommand(): Command {
  return keeping(
    'migrate-to',
    'copy the record into an empty one, on the other database or the same, and compare counts and hashes',
  )
    .addArgument(new Argument('<place>', 'a file that is not there, or the postgres:// address of an empty database'))
    .action(async (place: string, options) => {
      const { migrateCommand: run } = await import('./commands/migrate.ts')
      await run(place, spoken(options))
    })
}

function rate(flags: string, about: string, limit: Exclude<keyof Limits, 'isProxied'>): Option {
  return new Option(flags, about).default(LIMITS[limit]).argParser(parseCount)
}

function serveCommand(): Command {
  return keeping('serve', 'open the desk on a record: its pages for the browser')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes a free one').default(8484).argParser(parsePort),
    )
    .addOption(
      new Option('--host <address>', 'address of this machine to listen on; any but its own needs accounts').default(
        '127.0.0.1',
      ),
    )
    .addOption(
      new Option('--origin <address>', 'address that browsers know the desk by, behind another server').argParser(
        parseOrigin,
      ),
    )
    .addOption(
      new Option('--reading <access>', 'where there are accounts: whether one must sign in to read')
        .choices(['closed', 'public'])
        .default('closed'),
    )
    .addOption(rate('--rate <number>', 'requests that one address may make in a minute; 0 for any number', 'requests'))
    .addOption(rate('--read-rate <number>', 'articles that one address may have read in a minute', 'reads'))
    .addOption(rate('--max-body <bytes>', 'largest body of a request', 'bodyBytes'))
    .addOption(rate('--read-ms <number>', 'milliseconds for the reading of one article', 'readMs'))
    .option('--proxied', 'a proxy in front tells whose request it is in X-Forwarded-For')
    .addHelpText(
      'after',
      `
The address of the desk is printed once it listens; Ctrl-C ends it. Without accounts it serves this machine alone, where
whoever sits at it may read and correct; any other host is refused. With accounts (see accounts) one signs in: reviewers
correct, readers read, and --reading public lets everybody read. Passwords must not cross a network in the clear: put a
server that speaks HTTPS in front and give its address as --origin.

Examples:
  mahdar serve
  mahdar serve --origin https://desk.example --reading public`,
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
