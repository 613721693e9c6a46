import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Agreement, measureAgreement } from './agreement/agreement.js';
import type { Comparison } from './agreement/compare.js';
import { explanations } from './agreement/explanations.js';
import { agreementPage, percent } from './agreement/page.js';
import { type BrokenProfile, breakProfiles } from './broken.js';
import { corporaOf } from './corpora.js';
import { type DefinitionFolders, findDefinitions } from './definitions.js';
import { type Emitted, emittedFrom } from './emitted.js';
import { Tally } from './judged.js';
import { packaged } from './packaged.js';
import { targets } from './targets.js';
import { isError, Validator } from './validator.js';

/** The agreement with the validator that is asked of `checkResource`. */
const LEAST_AGREEMENT = 0.99;

/** How much of the corpus must be valid: to refuse everything is no agreement. */
const LEAST_VALID = 0.3;

/** What may be run alone, with `--only`. */
const PARTS = ['emitted', 'broken', 'agreement'] as const;
type Part = (typeof PARTS)[number];

function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name);
}

/** Has all that the mappers emit judged. */
async function judgeEmitted(
  emitted: readonly Emitted[],
  validator: Validator,
  definitions: DefinitionFolders,
): Promise<readonly Tally[]> {
  const tallies = emitted.map((one) => new Tally(one));
  const cases = tallies.flatMap((tally) => tally.emitted.cases.map((one) => ({ ...one, tally })));
  for await (const verdict of validator.judge(cases)) {
    verdict.given.tally.add(verdict, definitions);
  }
  return tallies;
}

function printTallies(tallies: readonly Tally[], definitions: DefinitionFolders): void {
  console.table(
    tallies.map(({ emitted, resources, errors, warnings, unjudged }) => ({
      target: emitted.target,
      corpus: emitted.corpus,
      records: emitted.records,
      'not carried': emitted.tried - emitted.records,
      resources,
      errors,
      warnings,
      ...(definitions.absent.length > 0 ? { 'not judged': unjudged } : {}),
    })),
  );
  for (const { emitted, faults } of tallies) {
    for (const { of, place, message, count } of faults.values()) {
      console.log(`✗ ${emitted.target}, ${emitted.corpus}, ${of}: ${place} (${count}): ${message}`);
    }
  }
}

/** Whether everything that targets carry is right, and every target carries something. */
function areRight(tallies: readonly Tally[]): boolean {
  const carriesNothing = targets.filter((target) =>
    tallies.every(({ emitted, resources }) => emitted.target !== target || resources === 0),
  );
  for (const target of carriesNothing) console.log(`✗ ${target} carries no record at all.`);
  return carriesNothing.length === 0 && tallies.every(({ errors }) => errors === 0);
}

function printBroken(profiles: readonly BrokenProfile[]): void {
  const found = profiles.filter(({ broken }) => broken !== undefined);
  console.log(
    `Broken resources: the validator found what was broken in ${found.length} of ${profiles.length} profiles.`,
  );
  for (const { profile, broken } of profiles) {
    if (broken === undefined) console.log(`✗ nothing that was broken is found by ${profile}`);
  }
}

function printAgreement({ kinds, cases, accepted, disagreements, rate }: Agreement): void {
  console.log(
    `checkResource agrees with the validator on ${percent(rate)} of ${cases} resources changed in ${kinds.length - 1} ways; ${percent(accepted / cases)} are valid; ${disagreements} disagreements.`,
  );
  for (const { kind, cases: all, disagreements: list } of kinds) {
    const [example] = list;
    if (example !== undefined) {
      console.log(`≠ ${kind} (${list.length} of ${all}), as in ${shown(example)}`);
    }
  }
}

/** A disagreement, in one line. */
function shown({ given, outcome, findings, issues }: Comparison): string {
  const finding = findings.find(isError);
  const issue = issues.find(({ severity }) => severity === 'error');
  const theirs =
    finding === undefined ? '' : `; the validator: ${finding.location}: ${finding.message}`;
  const ours = issue === undefined ? '' : `; we: ${issue.path}: ${issue.rule}`;
  return `${given.base}: ${outcome}${theirs}${ours}`;
}

/**
 * Whether the agreement is enough, and every kind of disagreement is explained, here and in the documentation. The
 * figures there may be those of an earlier run: what the mappers emit is a part of the corpus.
 */
function isAgreed(
  { kinds, rate, cases, accepted }: Agreement,
  version: string,
  told: string,
): boolean {
  const differing = kinds.filter(({ disagreements }) => disagreements.length > 0);
  const unexplained = differing.filter(({ kind }) => !(kind in explanations));
  for (const { kind } of unexplained) console.log(`✗ nobody explains why they differ on: ${kind}`);
  const isTold =
    told.includes(`version ${version},`) &&
    differing.every(({ kind }) => told.includes(`| ${kind} |`));
  if (!isTold) console.log('✗ docs/fhir-agreement.md says otherwise: pnpm conformance --write');
  const isFair = rate >= LEAST_AGREEMENT && accepted / cases >= LEAST_VALID;
  if (!isFair) console.log('✗ they agree on too little, or too little of the corpus is valid');
  return isFair && unexplained.length === 0 && isTold;
}

/** Runs the parts that are asked for. Answers whether all is right. */
async function runParts(
  root: string,
  validator: Validator,
  definitions: DefinitionFolders,
  { only, records, write }: Options,
): Promise<boolean> {
  const corpora = corporaOf(root);
  const emitted = targets.flatMap((target) => {
    const alone = target !== 'r4' && definitions.absent.length > 0;
    return corpora.map((corpus) => emittedFrom(corpus, target, records, alone));
  });
  const cases = emitted.flatMap((one) => one.cases);
  // Without our own definitions no run is a proof.
  let isRight = definitions.own;
  if (only.includes('emitted')) {
    const tallies = await judgeEmitted([...emitted, packaged(root)], validator, definitions);
    printTallies(tallies, definitions);
    isRight = areRight(tallies) && isRight;
  }
  if (only.includes('broken')) {
    const profiles = await breakProfiles(validator, definitions.folders, cases);
    printBroken(profiles);
    isRight = profiles.every(({ broken }) => broken !== undefined) && isRight;
  }
  if (only.includes('agreement')) {
    const agreement = await measureAgreement(root, validator, definitions, cases);
    printAgreement(agreement);
    const file = join(root, 'docs/fhir-agreement.md');
    // Without some definitions the corpus is another, and so are its figures.
    if (write && definitions.absent.length === 0) {
      writeFileSync(file, agreementPage(agreement, validator.version));
    }
    const told = existsSync(file) ? readFileSync(file, 'utf8') : '';
    isRight = isAgreed(agreement, validator.version, told) && isRight;
  }
  return isRight;
}

interface Options {
  readonly only: readonly Part[];
  readonly records: number;
  readonly write: boolean;
}

/** What the command line asks for; `undefined` when that cannot be understood. */
function optionsOf(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      records: { type: 'string', default: '200' },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      write: { type: 'boolean', default: false },
    },
  });
  const records = Number(values.records);
  const only = values.only.filter(isPart);
  return Number.isInteger(records) && records > 0 && only.length === values.only.length
    ? { only, records, write: values.write }
    : undefined;
}

/** Holds FHIR to the validator, as the command line asks. Answers the status to exit with. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === undefined) {
    console.error(`--records takes a number from 1, --only one of: ${PARTS.join(', ')}.`);
    return 1;
  }
  const started = performance.now();
  const definitions = findDefinitions(root);
  const validator = new Validator(join(root, 'tools/hapi-validator'), definitions.folders);
  console.log(`HAPI FHIR's validator ${validator.version}, with R4 and:`);
  for (const { name } of definitions.present) console.log(`  ${name}`);
  for (const { name } of definitions.absent) {
    console.log(`  NOT ${name}: its definitions are not here, and nothing is judged by them`);
  }
  try {
    const isRight = await runParts(root, validator, definitions, options);
    const seconds = (performance.now() - started) / 1000;
    console.log(`${validator.judged} judgements in ${seconds.toFixed(0)} s.`);
    return isRight ? 0 : 1;
  } finally {
    await validator.close();
  }
}
