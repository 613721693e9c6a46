import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { generateCommand } from './commands/generate.js';
import { indicatorsCommand } from './commands/indicators.js';
import { mapCommand } from './commands/map.js';
import { readCommand } from './commands/read.js';
import { runCommand } from './commands/run.js';
import { validateCommand } from './commands/validate.js';
import type { Io } from './io.js';

/**
 * The `santeparticipative` command with its subcommands, ready to parse arguments. It ends no process: wrong
 * usage is thrown as a `CommanderError`, which {@link run} turns into the exit code 2.
 */
export function program(io: Io): CommandUnknownOpts {
  const root = new Command('santeparticipative')
    .description('Participative health data: validate, map to FHIR, compute, publish.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  const commands = [
    validateCommand(io),
    mapCommand(io),
    readCommand(io),
    indicatorsCommand(io),
    generateCommand(io),
    runCommand(io),
  ];
  for (const command of commands) root.addCommand(command.copyInheritedSettings(root));
  return root;
}

/** The code of an error of the file system, such as `EACCES`; `undefined` for other errors. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return String(error.code);
}

/**
 * Runs the command with the arguments that follow its name. It sets the exit code of `io`: 1 when the data
 * have errors or a file cannot be written, 2 on wrong usage. Only mistakes of the program itself are thrown.
 *
 * @example
 * await run(['validate', 'lille.ndjson'], process);
 */
export async function run(args: readonly string[], io: Io): Promise<void> {
  try {
    await program(io).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) io.exitCode = 2;
      return;
    }
    const code = systemCode(error);
    if (code === undefined) throw error;
    io.stderr.write(`Écriture impossible (${code}). / Files cannot be written (${code}).\n`);
    io.exitCode = 1;
  }
}
