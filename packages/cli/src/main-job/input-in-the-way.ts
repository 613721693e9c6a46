import { type Inputs, isInput } from './inputs.js';

/** Thrown rather than replace a file that the command was given. */
export class InputInTheWay extends Error {
  override readonly name = 'InputInTheWay';

  constructor(readonly path: string) {
    super('A file that was given stands where one would be written.');
  }
}

/** Throws {@link InputInTheWay} when one of the files to write is a file that the command was given. */
export async function keepInputs(files: readonly string[], inputs: Inputs): Promise<void> {
  for (const file of files) if (await isInput(file, inputs)) throw new InputInTheWay(file);
}
