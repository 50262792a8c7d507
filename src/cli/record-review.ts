import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { USER_ROLES } from '../app/accounts/roles.ts'
import { EVENT_TYPES, FIELDS, MODALITIES, PARTY_KINDS, ROLES } from '../app/review/values.ts'
import { asking, keeping, listOf, NAMES, spoken } from './record-options.ts'

const by = (): Option => new Option('--by <name>', 'who corrects (default: the user of the system)')
const note = (): Option => new Option('--note <words>', 'why')
const event = (name: string): Argument => new Argument(name, 'id of an event, as timeline and events print it')

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
  return correcting('fix', 'set a field of an event right, with the words of an article that say so')
    .addArgument(event('<event>'))
    .addArgument(new Argument('<field>', 'what is wrong').choices(FIELDS))
    .addArgument(
      new Argument('[value]', 'what it should be; left out, the words tell it, or, without words, it is taken away'),
    )
    .addOption(new Option('--was <value>', 'of participant, role and topic: which one is meant'))
    .addOption(article())
    .addOption(words())
    .addOption(at())
    .addOption(new Option('--role <role>', 'role of a participant put in').choices(ROLES))
    .addOption(new Option('--as <kind>', 'of somebody the record does not know yet: what he is').choices(PARTY_KINDS))
    .addOption(new Option('--state <code>', 'of somebody the record does not know yet: his state, as SYR'))
    .addHelpText(
      'after',
      `
Times are written in EDTF: 2024-05-20, 2024-05, 2024-05-20/2024-05-22. A topic is the words pointed at.

Examples:
  mahdar fix EVENT time 2024-06-08 --article med-0610 --words 'أمس السبت'
  mahdar fix EVENT participant 'أورهان كايا' --role host
  mahdar fix EVENT role observer --was 'سامر الخطيب'
  mahdar fix EVENT place`,
    )
    .action(async (id: string, field: string, value: string | undefined, options) => {
      const { fixCommand: run } = await import('./commands/fix.ts')
      await run({ event: id, field, value: value ?? null }, spoken(options))
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

function rejectCommand(): Command {
  return correcting('reject', 'say that articles do not tell of an event')
    .addArgument(event('<event>'))
    .addArgument(new Argument('[report...]', 'only these reports, by their ids or those of their articles'))
    .action(async (id: string, reports: readonly string[], options) => {
      const { rejectCommand: run } = await import('./commands/correct.ts')
      await run(id, reports, spoken(options))
    })
}

function acceptCommand(): Command {
  return correcting(
    'accept',
    'say that an event is right as it stands; it leaves the queue until something about it changes',
  )
    .addArgument(event('<event>'))
    .action(async (id: string, options) => {
      const { acceptCommand: run } = await import('./commands/correct.ts')
      await run(id, spoken(options))
    })
}

function reviewCommand(): Command {
  return asking('review', 'print the events that wait for a reviewer, by doubt times importance', {
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
    .addOption(new Option('--whole', 'only articles whose every event somebody has looked at'))
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

/** The commands of reviewers: what waits, corrections of every kind, what became of them, accounts. */
export function reviewCommands(): readonly Command[] {
  return [
    reviewCommand(),
    acceptCommand(),
    fixCommand(),
    addEventCommand(),
    rejectCommand(),
    splitCommand(),
    mergeCommand(),
    undoCommand(),
    correctionsCommand(),
    goldCommand(),
    accountsCommand(),
  ]
}
