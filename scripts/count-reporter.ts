import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

function count(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0)
}

/** Files and suites that fail without a failing test of their own, as one that cannot be loaded does. */
function brokenOf(modules: readonly TestModule[]): number {
  return modules.reduce((sum, module) => {
    const suites = [...module.children.allSuites()]
    return sum + module.errors().length + suites.reduce((errors, suite) => errors + suite.errors().length, 0)
  }, 0)
}

/** Prints `N passed, N failed` as the very last line of a test run. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const passed = count(modules, 'passed')
    const failed = count(modules, 'failed') + brokenOf(modules) + errors.length
    process.on('exit', () => console.log(`${passed} passed, ${failed} failed`))
  }
}
