import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';

const DATA = ['qpv-2024-data.ts', 'communes.json'];

/** What a bundler takes along with an entry: all of it, or only what is read before anything is asked for. */
async function bundle(entry: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    conditions: ['@santeparticipative/source'],
    external: ['zod'],
    logLevel: 'silent',
  });
  return metafile;
}

function inputsOf({ outputs }: Metafile, entry: string): string[] {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') visit(path);
    }
  };
  const [start] = Object.keys(outputs).filter((file) =>
    outputs[file]?.entryPoint?.endsWith(`validators/src/${entry}`),
  );
  if (start !== undefined) visit(start);
  return [...reached].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

const holdsData = (inputs: readonly string[]): string[] =>
  DATA.filter((name) => inputs.some((input) => input.endsWith(`/${name}`)));

test('the main entry reaches no list, whether at once or later', async () => {
  const { inputs } = await bundle('index.ts');
  expect(Object.keys(inputs).some((input) => input.endsWith('src/all-rules.ts'))).toBe(true);
  expect(holdsData(Object.keys(inputs))).toEqual([]);
  expect(Object.keys(inputs).filter((input) => input.includes('reference-lists'))).toEqual([]);
});

test('the entry of the lists reads none before it is asked to, and can reach both', async () => {
  const metafile = await bundle('reference-lists/index.ts');
  const atOnce = inputsOf(metafile, 'reference-lists/index.ts');
  expect(atOnce.some((input) => input.endsWith('structures/qpv.ts'))).toBe(true);
  expect(holdsData(atOnce)).toEqual([]);
  expect(holdsData(Object.keys(metafile.inputs))).toEqual(DATA);
});
