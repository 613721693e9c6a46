/**
 * The arrows between packages, which go down only. What a package may import is written once, here; CI runs
 * the check with `pnpm boundaries`.
 */
const mayImport = {
  core: [],
  validators: ['core'],
  'io-ts': ['core'],
  fhir: ['core'],
  indicators: ['core'],
  testing: ['core'],
  exchange: ['core'],
  'connector-files': ['core', 'exchange'],
  'connector-fhir': ['core', 'exchange', 'fhir'],
  duckdb: ['core', 'indicators'],
  cli: [
    'core',
    'validators',
    'fhir',
    'indicators',
    'exchange',
    'connector-files',
    'connector-fhir',
    'duckdb',
    'testing',
  ],
};

const arrows = Object.entries(mayImport).map(([name, targets]) => ({
  name: `arrows-of-${name}`,
  comment: `${name} may import ${targets.join(', ') || 'no package of the project'} only.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...targets].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'packages-are-listed',
      comment: 'A package whose arrows are not written above imports nothing.',
      severity: 'error',
      from: { path: '^packages/', pathNot: `^packages/(${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    {
      name: 'no-inside-of-another-package',
      comment:
        'A package is imported by its name, through what it exports: its main entry, or a subpath.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: {
        path: '^packages/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/(src/index[.]ts|dist/index[.].*)$',
          '^packages/core/(src/dictionary/index[.]ts|dist/dictionary[.].*)$',
          '^packages/exchange/(src/conformance/index[.]ts|dist/conformance[.].*)$',
          '^packages/validators/(src/reference-lists/index[.]ts|dist/reference-lists[.].*)$',
        ],
      },
    },
    {
      name: 'no-cycle',
      comment: 'No file imports itself, by whatever way round.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true },
    },
    {
      name: 'core-imports-zod-alone',
      comment:
        'Core runs in a browser and drags nothing along; two small libraries are bundled inside it.',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'],
        pathNot: 'node_modules/(zod|uuid|secure-json-parse)/',
      },
    },
    {
      name: 'no-node-in-a-browser',
      comment: 'These packages run in a browser.',
      severity: 'error',
      from: { path: '^packages/(core|validators|io-ts|fhir|indicators)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@santeparticipative/source', 'import', 'types', 'default'],
    },
  },
};
