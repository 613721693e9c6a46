import { isServer } from './ends.js';

/** Whether each end is a server. */
interface Servers {
  readonly from: boolean;
  readonly to: boolean;
}

/** The options that mean nothing for some ends, by the name of their value: their flags, and for which ends they do. */
const OPTIONS: {
  readonly [name: string]: readonly [flag: string, isMeant: (servers: Servers) => boolean];
} = {
  auth: ['--auth', ({ from, to }) => from || to],
  target: ['--target', ({ to }) => to],
  identities: ['--identities', ({ to }) => to],
  onlyAgreed: ['--only-agreed', ({ from, to }) => to && !from],
  readBack: ['--no-read-back', ({ to }) => to],
  onConflict: ['--on-conflict', ({ to }) => to],
  retryDead: ['--retry-dead', ({ to }) => to],
  recipient: ['--recipient', ({ to }) => !to],
  identity: ['--identity', ({ from }) => !from],
};

/**
 * The flags that were given and that would change nothing: who asks to send only what people agreed to must not have
 * everything written into a file.
 */
export function uselessOptions(
  ends: { readonly from: string; readonly to: string },
  isGiven: (name: string) => boolean,
): readonly string[] {
  const servers = { from: isServer(ends.from), to: isServer(ends.to) };
  return Object.entries(OPTIONS).flatMap(([name, [flag, isMeant]]) =>
    isGiven(name) && !isMeant(servers) ? [flag] : [],
  );
}
