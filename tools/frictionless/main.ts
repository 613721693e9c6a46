import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenCases, type Case, rightCases } from './cases.js';
import { pythonWith } from './python.js';

interface Finding {
  readonly type: string;
  readonly place: string;
  readonly note: string;
}

interface Verdict {
  readonly package: readonly Finding[];
  readonly table: readonly Finding[];
}

/** The bytes of a file: the results of one case are no UTF-8. */
function bytesOf({ broken }: Case, file: string, text: string): Buffer {
  const isLatin = broken === 'encoding-error' && file === 'results.csv';
  return Buffer.from(text, isLatin ? 'latin1' : 'utf8');
}

/** Has frictionless judge the packages, each in a folder of its name. */
function judge(root: string, folder: string, cases: readonly Case[]): { [name: string]: Verdict } {
  for (const one of cases) {
    const { name, files } = one;
    mkdirSync(join(folder, name));
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(join(folder, name, file), bytesOf(one, file, text));
    }
  }
  const tool = join(root, 'tools/frictionless');
  const python = pythonWith(root, join(tool, 'requirements.txt'));
  const { error, status, stdout, stderr } = spawnSync(python, [join(tool, 'judge.py'), folder], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What frictionless should have said and did not, or should not have; nothing where it is of our opinion. */
function disagreement({ broken }: Case, verdict: Verdict | undefined): string | undefined {
  if (verdict === undefined) return 'was not judged';
  if (broken === undefined) {
    const [first] = [...verdict.package, ...verdict.table];
    return first && `${first.type} at ${first.place}: ${first.note}`;
  }
  const types = [...new Set(verdict.package.map(({ type }) => type))];
  return types.includes(broken)
    ? undefined
    : `${broken} is not found, but: ${verdict.package.map(({ type, note }) => `${type} (${note})`).join(', ')}`;
}

/** Has every data package judged, and what is broken found. Answers the status to exit with. */
export function main(root: string): number {
  const right = rightCases(root);
  const [whole] = right;
  const cases = [...right, ...(whole === undefined ? [] : brokenCases(whole.files))];
  for (const { name, refused = 0 } of right) {
    if (refused > 0) console.log(`${name}: ${refused} indicators may not be published`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'data-packages-'));
  try {
    const verdicts = judge(root, folder, cases);
    const wrong = cases.flatMap((one) => {
      const said = disagreement(one, verdicts[one.name]);
      return said === undefined ? [] : [`✗ ${one.name}: ${said}`];
    });
    for (const line of wrong) console.log(line);
    console.log(`${cases.length - wrong.length} passed, ${wrong.length} failed`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
