/** Where text goes. */
export interface Output {
  /** Takes a piece of text, line feeds included. */
  write(text: string): unknown;
  /** True for a terminal, before which somebody may sit. */
  readonly isTTY?: boolean | undefined;
  /** Tells when nobody reads any more, as a pipe that was closed. */
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

/** The signals by which somebody asks a command to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What the command reads its surroundings through; Node's `process` is one, and a test makes its own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The command sets it: 0 when all is well, 1 when the data have errors or a file fails, 2 on wrong usage. */
  exitCode?: number | string | null | undefined;
  /** Listens to who asks to stop. */
  on?(signal: StopSignal, listener: () => void): unknown;
  /** Listens no more. */
  off?(signal: StopSignal, listener: () => void): unknown;
}
