import { exchangeCommand } from '../../../packages/cli/src/commands/exchange.js';

/** The command `exchange` as people run it, in a process of its own. */
export async function main(): Promise<void> {
  await exchangeCommand(process, 'en').parseAsync(process.argv.slice(2), { from: 'user' });
}
