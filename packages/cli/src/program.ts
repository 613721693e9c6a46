import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { campaignCommand } from './commands/campaign.js';
import { compareCommand } from './commands/compare.js';
import { deadLettersCommand } from './commands/dead-letters.js';
import { definitionsCommand } from './commands/definitions.js';
import { exchangeCommand } from './commands/exchange.js';
import { generateCommand } from './commands/generate.js';
import { indicatorsCommand } from './commands/indicators.js';
import { mapCommand } from './commands/map.js';
import { languageOption } from './commands/options.js';
import { partialCommand } from './commands/partial.js';
import { readCommand } from './commands/read.js';
import { runCommand } from './commands/run.js';
import { validateCommand } from './commands/validate.js';
import type { Io } from './io.js';
import { type Language, languageOf } from './language.js';
import { InputInTheWay } from './main-job/input-in-the-way.js';
import { frenchError, speakFrench } from './words/french-usage.js';
import { printable } from './words/printable.js';

const WORDS = {
  fr: {
    description: 'Données de santé participative : vérifier, passer en FHIR, calculer, publier.',
    cannotWrite: 'Écriture impossible : ',
    inputInTheWay: 'Rien n’a été écrit : ce fichier, qui a été donné, serait remplacé : ',
  },
  en: {
    description: 'Participative health data: validate, map to FHIR, compute, publish.',
    cannotWrite: 'Cannot write: ',
    inputInTheWay: 'Nothing was written: this file, which was given, would be replaced: ',
  },
} as const;

/**
 * The `santeparticipative` command with its subcommands, ready to parse arguments; its help and its errors are in
 * the language given, French unless told. It ends no process: wrong usage is thrown as a `CommanderError`, which
 * {@link run} turns into the exit code 2.
 */
export function program(io: Io, language: Language = 'fr'): CommandUnknownOpts {
  const root = new Command('santeparticipative')
    .description(WORDS[language].description)
    .addOption(languageOption(language))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(language === 'fr' ? frenchError(text) : text),
    });
  if (language === 'fr') speakFrench(root);
  const commands = [
    validateCommand(io, language),
    mapCommand(io, language),
    readCommand(io, language),
    indicatorsCommand(io, language),
    partialCommand(io, language),
    campaignCommand(io, language),
    compareCommand(io, language),
    definitionsCommand(io, language),
    exchangeCommand(io, language),
    deadLettersCommand(io, language),
    generateCommand(io, language),
    runCommand(io, language),
  ];
  for (const command of commands) root.addCommand(command.copyInheritedSettings(root));
  return root;
}

/** What an error of the file system says: its code, such as `EACCES`, and its file; `undefined` for other errors. */
function systemFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? `${printable(error.path)} ` : '';
  return `${path}(${String(error.code)})`;
}

/**
 * Runs the command with the arguments that follow its name. It sets the exit code of `io`: 1 when the data
 * have errors or a file cannot be written, 2 on wrong usage. Only mistakes of the program itself are thrown.
 *
 * @example
 * await run(['validate', 'lille.ndjson'], process);
 */
export async function run(args: readonly string[], io: Io): Promise<void> {
  const language = languageOf(args);
  try {
    await program(io, language).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) io.exitCode = 2;
      return;
    }
    if (error instanceof InputInTheWay) {
      io.stderr.write(`${WORDS[language].inputInTheWay}${printable(error.path)}\n`);
      io.exitCode = 1;
      return;
    }
    const failure = systemFailure(error);
    if (failure === undefined) throw error;
    io.stderr.write(`${WORDS[language].cannotWrite}${failure}\n`);
    io.exitCode = 1;
  }
}
