import { exchangeCommand } from '../src/commands/exchange.js';

await exchangeCommand(process, 'fr').parseAsync(process.argv.slice(2), { from: 'user' });
