import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { USER_ROLES } from '../app/accounts/roles.ts'
import {
  EVENT_TYPES,
  FIELDS,
  MODALITIES,
  MODES,
  OUTCOME_FIELDS,
  OUTCOME_KINDS,
  ROLES,
  SOMEBODY_KINDS,
  STANCES,
  STATEMENT_FIELDS,
} from '../app/review/terms.ts'
import { asking, keeping, listOf, NAMES, spoken } from './record-options.ts'

const by = (): Option => new Option('--by <name>', 'who corrects (default: the user of the system)')
const note = (): Option => new Option('--note <words>', 'why')
const event = (name: string): Argument => new Argument(name, 'id of an event, as timeline and events print it')
const item = (): Argument => new Argument('<id>', 'id of an event, a statement or an outcome, as review prints it')

/** A command that corrects the record: it says who does so, and why. */
function correcting(name: string, description: string): Command {
  return asking(name, description).addOption(by()).addOption(note())
}

function splitCommand(): Command {
  return correcting('split', 'say that reports of an event tell of another one')
    .addArgument(event('<event>'))
    .addArgument(new Argument('<report...>', 'ids of the reports or of their articles'))
    .action(async (id: string, reports: readonly string[], options) => {
      const { splitCommand: run } = await import('./commands/correct.ts')
      await run(id, reports, spoken(options))
    })
}

function mergeCommand(): Command {
  return correcting('merge', 'say that events are one')
    .addArgument(event('<event>'))
    .addArgument(new Argument('<others...>', 'ids of the events that are the same'))
    .action(async (id: string, others: readonly string[], options) => {
      const { mergeCommand: run } = await import('./commands/correct.ts')
      await run([id, ...others], spoken(options))
    })
}

function undoCommand(): Command {
  return correcting('undo', 'take a correction back: the one named, else the last; undoing an undoing restores it')
    .addArgument(new Argument('[correction]', 'id of a correction, as split, merge and undo print it'))
    .action(async (id: string | undefined, options) => {
      const { undoCommand: run } = await import('./commands/correct.ts')
      await run(id ?? null, spoken(options))
    })
}

const article = (): Option => new Option('--article <id>', 'the article of the event that is meant')
const words = (): Option =>
  new Option('--words <words>', 'words of the article that say so; they must stand in it once')
const at = (): Option =>
  new Option('--at <span>', 'the same as offsets in its text, like 120-133').argParser((text) => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? []
    if (start === undefined || end === undefined) throw new InvalidArgumentError('Give two offsets, like 120-133.')
    return { start: Number(start), end: Number(end) }
  })

function fixCommand(): Command {
  return correcting(
    'fix',
    'set a field of an event, a statement or an outcome right, with the words of an article that say so',
  )
    .addArgument(item())
    .addArgument(
      new Argument('<field>', 'what is wrong').choices([
        ...new Set([...FIELDS, ...STATEMENT_FIELDS, ...OUTCOME_FIELDS]),
      ]),
    )
    .addArgument(
      new Argument('[value]', 'what it should be; left out, the words tell it, or, without words, it is taken away'),
    )
    .addOption(
      new Option(
        '--was <value>',
        'of fields that hold several (participant, topic, speaker, assignee …): which one is meant',
      ),
    )
    .addOption(article())
    .addOption(words())
    .addOption(at())
    .addOption(new Option('--role <role>', 'role of a participant put in').choices(ROLES))
    .addOption(
      new Option('--as <kind>', 'of somebody the record does not know yet: what he is').choices(SOMEBODY_KINDS),
    )
    .addOption(new Option('--state <code>', 'of somebody the record does not know yet: his state, as SYR'))
    .addHelpText(
      'after',
      `
Times are written in EDTF: 2024-05-20, 2024-05, 2024-05-20/2024-05-22. A topic is the words pointed at, and so are the
content and the cue of a statement. Of a statement: ${STATEMENT_FIELDS.join(', ')}. Of an outcome: ${OUTCOME_FIELDS.join(', ')}.

Examples:
  mahdar fix EVENT time 2024-06-08 --article med-0610 --words 'أمس السبت'
  mahdar fix EVENT participant 'أورهان كايا' --role host
  mahdar fix EVENT role observer --was 'سامر الخطيب'
  mahdar fix EVENT place
  mahdar fix STATEMENT stance warn
  mahdar fix STATEMENT content --at 351-404
  mahdar fix OUTCOME assignee 'أورهان كايا' --was 'سامر الخطيب'`,
    )
    .action(async (id: string, field: string, value: string | undefined, options) => {
      const { fixCommand: run } = await import('./commands/fix.ts')
      await run({ id, field, value: value ?? null }, spoken(options))
    })
}

function addEventCommand(): Command {
  return correcting('add-event', 'add an event that an article tells of and its reading lacks')
    .addArgument(new Argument('<article>', 'id of the article'))
    .addArgument(new Argument('<type>', 'kind of event').choices(EVENT_TYPES))
    .addOption(words())
    .addOption(at())
    .addOption(
      new Option('--who <names>', 'who takes part, separated by commas, each with a role if it has one: name=host')
        .argParser(listOf())
        .makeOptionMandatory(),
    )
    .addOption(new Option('--time <date>', 'when, in EDTF'))
    .addOption(new Option('--place <place>', 'where'))
    .addOption(new Option('--modality <modality>', 'whether it took place').choices(MODALITIES).default('occurred'))
    .addHelpText('after', NAMES)
    .action(async (id: string, type: string, options) => {
      const { addEventCommand: run } = await import('./commands/fix.ts')
      await run(id, type, spoken(options))
    })
}

/** A command that adds what an article says and its reading lacks. */
function addingSaid(name: string, description: string, who: string): Command {
  return correcting(name, description)
    .addArgument(new Argument('<article>', 'id of the article'))
    .addOption(new Option('--words <words>', 'the words that were said, or agreed; they must stand in it once'))
    .addOption(at())
    .addOption(new Option('--who <names>', who).argParser(listOf()).default([]))
    .addOption(new Option('--event <event>', 'the event in which it was said, or that it came of'))
    .addHelpText('after', NAMES)
}

function addStatementCommand(): Command {
  return addingSaid(
    'add-statement',
    'add a statement that an article has and its reading lacks',
    'who said it, separated by commas',
  )
    .addArgument(new Argument('<stance>', 'what saying it does').choices(STANCES))
    .addOption(
      new Option('--cue <words>', 'the reporting words; they must stand in the article once').makeOptionMandatory(),
    )
    .addOption(new Option('--mode <mode>', 'whether in his own words').choices(MODES).default('indirect'))
    .addOption(new Option('--via <names>', 'according to whom, separated by commas').argParser(listOf()))
    .action(async (id: string, stance: string, options) => {
      const { addStatementCommand: run } = await import('./commands/fix.ts')
      await run(id, stance, spoken(options))
    })
}

function addOutcomeCommand(): Command {
  return addingSaid(
    'add-outcome',
    'add an outcome that an article has and its reading lacks',
    'between whom, separated by commas',
  )
    .addArgument(new Argument('<kind>', 'what came of it').choices(OUTCOME_KINDS))
    .addOption(new Option('--charged <names>', 'who is charged with it, separated by commas').argParser(listOf()))
    .action(async (id: string, kind: string, options) => {
      const { addOutcomeCommand: run } = await import('./commands/fix.ts')
      await run(id, kind, spoken(options))
    })
}

function rejectCommand(): Command {
  return correcting('reject', 'say that articles do not tell of an event, or do not say a statement or an outcome')
    .addArgument(item())
    .addArgument(
      new Argument('[report...]', 'of an event: only these reports, by their ids or those of their articles'),
    )
    .action(async (id: string, reports: readonly string[], options) => {
      const { rejectCommand: run } = await import('./commands/correct.ts')
      await run(id, reports, spoken(options))
    })
}

function acceptCommand(): Command {
  return correcting(
    'accept',
    'say that an event, a statement or an outcome is right as it stands; it leaves the queue until it changes',
  )
    .addArgument(item())
    .action(async (id: string, options) => {
      const { acceptCommand: run } = await import('./commands/correct.ts')
      await run(id, spoken(options))
    })
}

function reviewCommand(): Command {
  return asking('review', 'print what waits for a reviewer, by doubt times importance', {
    kind: true,
    most: 'at most so many, 30 if not given',
  }).action(async (options) => {
    const { reviewCommand: run } = await import('./commands/review.ts')
    await run(spoken(options))
  })
}

function correctionsCommand(): Command {
  return asking(
    'corrections',
    'print what people corrected, the latest first: who, when, what it changed, whether it holds',
    { most: 'at most so many, 50 if not given' },
  ).action(async (options) => {
    const { correctionsCommand: run } = await import('./commands/review.ts')
    await run(spoken(options))
  })
}

function goldCommand(): Command {
  return keeping('gold', "write each corrected article as gold in the codebook's format, one JSON file an article")
    .addArgument(new Argument('<folder>', 'where to; made if it is not there'))
    .addOption(new Option('--whole', 'only articles whose every event, statement and outcome somebody has looked at'))
    .action(async (folder: string, options) => {
      const { goldCommand: run } = await import('./commands/review.ts')
      await run(folder, spoken(options))
    })
}

function accountsCommand(): Command {
  return asking('accounts', 'keep the accounts of those who may use the desk')
    .addArgument(new Argument('<action>', 'what to do').choices(['list', 'add', 'remove', 'password', 'role']))
    .addArgument(new Argument('[name]', 'whose account'))
    .addOption(new Option('--role <role>', 'what he may do: read; correct too; or all').choices(USER_ROLES))
    .addHelpText(
      'after',
      `
The password is asked for on a terminal, and read from the first line of standard input elsewhere. It is kept as a hash.
Whoever gets another password or role is signed out.

Examples:
  mahdar accounts add salma --role reviewer
  mahdar accounts password salma
  mahdar accounts list`,
    )
    .action(async (action: string, name: string | undefined, options) => {
      const { accountsCommand: run } = await import('./commands/accounts.ts')
      await run(action, name, spoken(options))
    })
}

function tokensCommand(): Command {
  return asking('tokens', 'keep the tokens by which programs may use a closed desk')
    .addArgument(new Argument('<action>', 'what to do').choices(['list', 'add', 'revoke']))
    .addArgument(new Argument('[name]', 'of add: the account it acts for; of revoke: the id of the token'))
    .addOption(new Option('--for <words>', 'what the token is for, so that it is known again'))
    .addHelpText(
      'after',
      `
A program sends it in the header \`Authorization: Bearer …\` and may do what the account may. It is shown when it is made and
kept as a hash. It ends when it is revoked, and with the account's password or role.

Examples:
  mahdar tokens add salma --for 'nightly export'
  mahdar tokens revoke 1f2e3d4c`,
    )
    .action(async (action: string, name: string | undefined, options) => {
      const { tokensCommand: run } = await import('./commands/tokens.ts')
      await run(action, name, spoken(options))
    })
}

/** The commands of reviewers: what waits, corrections of every kind, what became of them, accounts. */
export function reviewCommands(): readonly Command[] {
  return [
    reviewCommand(),
    acceptCommand(),
    fixCommand(),
    addEventCommand(),
    addStatementCommand(),
    addOutcomeCommand(),
    rejectCommand(),
    splitCommand(),
    mergeCommand(),
    undoCommand(),
    correctionsCommand(),
    goldCommand(),
    accountsCommand(),
    tokensCommand(),
  ]
}
