/** Where text goes. */
export interface Output {
  /** Takes a piece of text, line feeds included. */
  write(text: string): unknown;
}

/** What the command reads its surroundings through; Node's `process` is one, and a test makes its own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The command sets it: 0 when all is well, 1 when the data have errors or a file fails, 2 on wrong usage. */
  exitCode?: number | string | null | undefined;
}
