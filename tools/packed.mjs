/*
 * Judges the packages as a stranger gets them: packed, installed in a plain npm project, imported as ES modules
 * and as CommonJS, their archives opened, and type-checked under the three ways in which TypeScript resolves modules, with
 * declarations checked too.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const tarballs = join(folder, 'tarballs');
const project = join(folder, 'project');
mkdirSync(tarballs);
mkdirSync(project);

const manifests = readdirSync(join(root, 'packages')).map((folder) => ({
  folder: join(root, 'packages', folder),
  ...JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
}));
const names = manifests.map(({ name }) => name);

/** What the star of a subpath stands for: each file that was built where it leads. */
function namesAtStar(folder, target) {
  const [before, after] = target.split('*');
  return readdirSync(join(folder, before))
    .filter((file) => file.endsWith(after))
    .map((file) => file.slice(0, -after.length));
}

/** The archives that a package ships, as they are asked for by their subpaths. */
const archives = manifests.flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter((subpath) => subpath.endsWith('.tgz'))
    .map((subpath) => name + subpath.slice(1)),
);

/** Every way in that a package offers: its own name, and its subpaths. */
const entries = manifests.flatMap(({ name, folder, exports }) =>
  Object.entries(exports)
    .filter(([subpath]) => !/\.(json|tgz)$/.test(subpath))
    .flatMap(([subpath, { import: target }]) =>
      subpath.includes('*')
        ? namesAtStar(folder, target.default).map((star) => subpath.replace('*', star))
        : [subpath],
    )
    .map((subpath) => name + subpath.slice(1)),
);
const versionOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const write = (name, text) => writeFileSync(join(project, name), text);
const node = (...args) => execFileSync(process.execPath, args, { cwd: project, stdio: 'inherit' });

try {
  for (const { name } of manifests) {
    execFileSync(
      'npx',
      ['--yes', packageManager, '--filter', name, 'pack', '--pack-destination', tarballs],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    );
  }
  // Every package is overridden by its tarball, so that none of them is looked up in the registry.
  const packed = Object.fromEntries(
    manifests.map(({ name, version }) => {
      const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
      return [name, `file:${join(tarballs, file)}`];
    }),
  );
  // npm does not install the optional ones by itself, without which some subpaths cannot be imported.
  const peers = Object.assign({}, ...manifests.map(({ peerDependencies }) => peerDependencies));
  write(
    'package.json',
    JSON.stringify({
      private: true,
      dependencies: {
        ...packed,
        ...peers,
        typescript: versionOf('typescript'),
        '@types/node': versionOf('@types/node'),
      },
      overrides: packed,
    }),
  );
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: project,
      stdio: 'inherit',
    },
  );
  write(
    'esm.mjs',
    entries
      .map(
        (name) =>
          `if (Object.keys(await import('${name}')).length === 0) throw new Error('${name}');`,
      )
      .join('\n'),
  );
  write(
    'cjs.cjs',
    entries
      .map(
        (name) => `if (Object.keys(require('${name}')).length === 0) throw new Error('${name}');`,
      )
      .join('\n'),
  );
  write(
    'archives.cjs',
    archives.map((name) => `console.log(require.resolve('${name}'));`).join('\n'),
  );
  const source = entries
    .map((name, index) => `export * as package${index} from '${name}';`)
    .join('\n');
  write('esm.mts', source);
  write('cjs.cts', source);
  write('bundled.ts', source);
  node('esm.mjs');
  node('cjs.cjs');
  const found = execFileSync(process.execPath, ['archives.cjs'], {
    cwd: project,
    encoding: 'utf8',
  });
  for (const archive of found.split('\n').filter((line) => line !== '')) {
    const members = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).split('\n');
    if (!members.includes('package/package.json')) throw new Error(`${archive}: no FHIR package.`);
  }
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const strict = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    'false',
    '--target',
    'es2022',
    '--types',
    'node',
  ];
  node(tsc, ...strict, '--module', 'node16', 'esm.mts', 'cjs.cts');
  node(tsc, ...strict, '--module', 'nodenext', 'esm.mts', 'cjs.cts');
  node(tsc, ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'bundled.ts');
  console.log(`${names.length} packed packages import and type-check.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
