import { CommanderError } from 'commander'
import { buildProgram } from './program.ts'

/** Exit status for a command line that cannot be understood; 1 says that some input was at fault. */
const USAGE = 2

/** Runs the program. `argv` is the process's own, with node and the script first. Sets the exit status. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await buildProgram().parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE
    else {
      process.stderr.write(`mahdar: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  }
}
