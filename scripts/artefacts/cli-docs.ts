import type { EventEmitter } from 'node:events'
import type { Argument, Command, Option } from 'commander'
import { buildProgram } from '../../src/cli/program.ts'
import type { Artefact } from './artefact.ts'

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

function tableOf(head: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] {
  if (rows.length === 0) return []
  return [`| ${head.join(' | ')} |`, '|---|---|', ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`), '']
}

function argumentRow(argument: Argument): readonly [string, string] {
  return [`\`${argument.variadic ? `${argument.name()}…` : argument.name()}\``, argument.description]
}

function optionRow(option: Option): readonly [string, string] {
  const choices =
    option.argChoices === undefined ? '' : ` One of ${option.argChoices.map((one) => `\`${one}\``).join(', ')}.`
  const standard = option.defaultValueDescription ?? option.defaultValue
  const byDefault = standard === undefined ? '' : ` Default: ${standard}.`
  return [`\`${option.flags}\``, `${option.description}.${choices}${byDefault}`]
}

/** Help text that commander prints after a command's options. */
function afterHelp(command: Command): string {
  let text = ''
  const write = (chunk: string): void => {
    text += chunk
  }
  const emitter: unknown = command
  ;(emitter as EventEmitter).emit('afterHelp', { error: false, command, write })
  return text.trim()
}

function section(command: Command): readonly string[] {
  const after = afterHelp(command)
  return [
    `## mahdar ${command.name()}`,
    '',
    `${command.description()}.`,
    '',
    '```',
    `mahdar ${command.name()} ${command.usage()}`,
    '```',
    '',
    ...tableOf(['argument', 'meaning'], command.registeredArguments.map(argumentRow)),
    ...tableOf(['option', 'meaning'], command.options.map(optionRow)),
    ...(after === '' ? [] : ['```', after, '```', '']),
  ]
}

/** The reference of the command line, made from the definitions that parse it. */
export function cliDocsArtefact(): Artefact {
  const program = buildProgram()
  const lines = [
    '# The command line',
    '',
    '<!-- Made by `npm run docs` from src/cli/program.ts. -->',
    '',
    program.description(),
    '',
    'Exit status: 0 when everything was read, 1 when some input was at fault (each fault is named on standard error and the',
    'rest is read), 2 when the command line cannot be understood.',
    '',
    ...program.commands.flatMap(section),
  ]
  return { path: 'docs/cli.md', content: `${lines.join('\n').trimEnd()}\n` }
}
