import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/**
 * The options and files of a command. What it does not know ends the process with one sentence and exit code 1.
 *
 * @param usage the command as it is typed
 * @returns `refuse` ends the process the same way
 */
export function argumentsOf<const T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  const refuse = (why: string): never => {
    process.stderr.write(`${why}. Usage: ${usage}\n`)
    process.exit(1)
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { values, files: positionals, refuse }
  } catch (error) {
    // The rest of Node's message is about positional arguments that begin with a dash.
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}
