/* Writes the list of quartiers prioritaires as a module that loads without a CSV parser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const csv = new URL('../data/qpv-2024.csv', import.meta.url);
const written = new URL('../src/reference-lists/qpv-2024-data.ts', import.meta.url);

const rows = parse(readFileSync(csv), { columns: true }).map(
  ({ code, label, communes }) =>
    `  [${[code, label, communes.replaceAll('|', ' ')].map((text) => JSON.stringify(text)).join(', ')}],\n`,
);
writeFileSync(
  written,
  `/**
 * The quartiers prioritaires of 2024: code, label, and the codes of their communes with a space between.
 * Written from \`data/qpv-2024.csv\` by \`tools/write-qpv-2024.mjs\`; change neither by hand.
 * ANCT, quartiers prioritaires de la politique de la ville 2024. Licence Ouverte / Etalab 2.0.
 */
export const qpv2024: readonly (readonly [code: string, name: string, communes: string])[] = [
${rows.join('')}];
`,
);
