import { join } from 'node:path';
import { saveText } from '@santeparticipative/connector-files';
import {
  type AnyRecord,
  History,
  type Issue,
  type Manifest,
  type SharingOptions,
  shareable,
} from '@santeparticipative/core';
import {
  type BulkItem,
  bulkLines,
  type MappingContext,
  transactionBundle,
} from '@santeparticipative/fhir';
import type { Language } from '../language.js';
import { keepInputs } from '../main-job/input-in-the-way.js';
import type { Inputs } from '../main-job/inputs.js';
import { makeFolder } from '../main-job/make-folder.js';
import { mapRecords } from '../main-job/map.js';
import { bundleFile } from '../main-job/write-fhir.js';
import { saveBulk } from './save-bulk.js';

/** The file of a transaction. */
const transactionFile = 'transaction.json';

/** A dataset to write as FHIR. */
export interface FormInput {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly records: readonly AnyRecord[];
  readonly context: MappingContext;
  readonly sharing: SharingOptions;
  /** Files that are replaced by nothing. */
  readonly inputs: Inputs;
  readonly language: Language;
}

/** What was written. */
export interface WrittenForm {
  /** The names of the files in the folder. */
  readonly files: readonly string[];
  /** How many records were not written, because of people who oppose to sharing. */
  readonly withheld: number;
  /** What the target has to say: why it refused records, or what they lost. */
  readonly issues: readonly Issue[];
}

/**
 * What may be shared, and after it what is gone: of that, only the addresses of its resources are written, for the
 * receiver to delete them.
 */
function sharedAndGone({ records, sharing }: FormInput) {
  const history = new History();
  for (const record of records) history.add(record);
  const gone = records.filter(
    (record) => record.type !== 'tombstone' && history.goneSince(record) !== undefined,
  );
  const { records: shared, withheld } = shareable(records, sharing);
  return {
    history,
    records: [...shared, ...gone],
    withheld: Object.values(withheld).reduce((sum, count) => sum + count, 0),
  };
}

async function save(input: FormInput, name: string, text: string): Promise<string[]> {
  const { folder, inputs } = input;
  const path = join(folder, name);
  await makeFolder(folder);
  await keepInputs([path], inputs);
  await saveText(path, text);
  return [name];
}

async function collection(input: FormInput): Promise<WrittenForm> {
  const { records, context, sharing } = input;
  const { bundle, withheld, issues } = mapRecords(records, context, sharing);
  return { files: await save(input, bundleFile, bundle), withheld, issues };
}

async function transaction(input: FormInput): Promise<WrittenForm> {
  const { records, withheld } = sharedAndGone(input);
  const { bundle, issues } = transactionBundle(records, input.context);
  const files = await save(input, transactionFile, `${JSON.stringify(bundle)}\n`);
  return { files, withheld, issues };
}

async function ndjson(input: FormInput): Promise<WrittenForm> {
  const { folder, inputs, language, manifest, context } = input;
  const { records, history, withheld } = sharedAndGone(input);
  const issues: Issue[] = [];
  async function* lines(): AsyncGenerator<readonly BulkItem[]> {
    for await (const items of bulkLines(records, context, { history })) {
      for (const item of items) if (item.file === 'error') issues.push(...item.issues);
      yield items;
    }
  }
  const files = await saveBulk(lines(), {
    folder,
    inputs,
    language,
    transactionTime: manifest.created,
    request: manifest.namespace,
  });
  return { files, withheld, issues };
}

/** What writes each form of FHIR, by the name that `--form` gives it. */
export const forms = { collection, transaction, ndjson } as const;

/** The name of a form. */
export type Form = keyof typeof forms;
