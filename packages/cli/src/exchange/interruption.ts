import type { Io } from '../io.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** That somebody asks the command to stop, and how it then exits. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; `undefined` when none did. */
  exitCode(): number | undefined;
  /** Listens no more. */
  end(): void;
}

/**
 * Listens to who asks to stop: a first Ctrl-C, or a `kill`, lets the command end what is under way; a second one ends
 * the process at once, as it does by default. So does a reader of the output that goes away.
 */
export function interruptionOf(io: Io): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  const stop = (exitCode: number) => () => {
    code ??= exitCode;
    end();
    controller.abort();
  };
  const onInterrupt = stop(SIGNALS.SIGINT);
  const onTerminate = stop(SIGNALS.SIGTERM);
  const onClosed = (): void => {
    code ??= 1;
    controller.abort();
  };
  const end = (): void => {
    io.off?.('SIGINT', onInterrupt);
    io.off?.('SIGTERM', onTerminate);
  };
  io.on?.('SIGINT', onInterrupt);
  io.on?.('SIGTERM', onTerminate);
  // Left in place: what is written later to a pipe that nobody reads is no mistake of ours.
  io.stdout.on?.('error', onClosed);
  return { signal: controller.signal, exitCode: () => code, end };
}
