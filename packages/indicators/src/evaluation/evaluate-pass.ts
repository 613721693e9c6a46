import type { CodeSource } from '../plan/code-source.js';
import { ITEM } from '../plan/compile-plan.js';
import type { Pass, Plan } from '../plan/plan.js';
import { bucketsOf, calendarCodes } from './calendar-buckets.js';
import { contributionOf } from './contribution.js';
import { UNKNOWN_CODE } from './dimension-codes.js';
import { fieldReaders, type Thing, thingsOf } from './field-reader.js';
import { codeOfCoded } from './kept/code-value.js';
import type { LinkedRecords } from './linked-records.js';
import { type People, somebody } from './people.js';
import { place } from './placement.js';
import { satisfies } from './satisfies.js';
import type { Span } from './span.js';
import { StrataTally } from './strata-tally.js';
import { Tally } from './tally.js';

/** What one pass over the records of a base comes to. */
export interface PassResult {
  readonly total: Tally;
  readonly strata: StrataTally;
  readonly unplaced: number;
}

/** The day on which starts what has always been there. */
const START_OF_TIME = '0001-01-01';

type SpanOf = (thing: Thing) => Span;
type CodesOf = (thing: Thing, span: Span) => readonly string[];

function spans({ dates }: Pass, linked: LinkedRecords): SpanOf {
  if (dates === 'origins') return ({ record }) => linked.records.originSpanOf(record);
  const { start, end, openStart } = dates;
  const absent = openStart === true ? START_OF_TIME : undefined;
  const at = ({ record, item }: Thing, path: string) =>
    path.startsWith(ITEM) ? item?.dates?.get(path.slice(ITEM.length)) : record.dates.get(path);
  return (thing) => ({ start: at(thing, start) ?? absent, end: at(thing, end) });
}

function codesOfItem(
  { field, reads }: Extract<CodeSource, { from: 'item' }>,
  linked: LinkedRecords,
): CodesOf {
  return ({ item }) => {
    const read = (path: string) => item?.fields.get(path);
    if (reads === 'reference') {
      const id = read(`${field}.id`);
      return typeof id === 'string' ? [linked.identities.idOf(read(`${field}.type`), id)] : [];
    }
    if (typeof reads === 'object') {
      const code = codeOfCoded(read(`${field}.system`), read(`${field}.code`), reads.codedIn);
      return code === undefined ? [] : [code];
    }
    const value = read(field);
    return value === undefined || value === null ? [] : [String(value)];
  };
}

function codesFrom(
  source: CodeSource,
  { placing }: Pass,
  { period }: Plan,
  linked: LinkedRecords,
): CodesOf {
  if (source.from === 'item') return codesOfItem(source, linked);
  if (source.from !== 'calendar') return ({ record }) => linked.codesOf(record, source);
  const buckets = bucketsOf(period, source.unit);
  return (_, span) => calendarCodes(span, placing, source.unit, buckets);
}

/** The people behind a thing: those of its record, or the person that an item refers to. */
function peopleSource({ people }: Pass, linked: LinkedRecords): (thing: Thing) => People {
  if (people.kind !== 'item') return ({ record }) => linked.people.peopleOf(record);
  return ({ item }) => {
    const id = item?.fields.get('id');
    if (item?.fields.get('type') !== 'person' || typeof id !== 'string') return somebody;
    return { persons: [linked.identities.person(id)], exact: true, atLeast: 0 };
  };
}

/** Each code once; the unknown one where there is none. */
function distinctCodes(codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [UNKNOWN_CODE] : [...new Set(codes)];
}

/** Makes one pass of a plan over the records that count. */
export function evaluatePass(pass: Pass, plan: Plan, linked: LinkedRecords): PassResult {
  const makeTally = () => new Tally(pass.observation);
  const total = makeTally();
  const strata = new StrataTally(plan, makeTally);
  const spanOf = spans(pass, linked);
  const readerOf = fieldReaders(pass, linked);
  const codesOf = pass.codes.map((source) => codesFrom(source, pass, plan, linked));
  const peopleOf = peopleSource(pass, linked);
  let unplaced = 0;

  for (const record of linked.records.counting(pass.base)) {
    for (const thing of thingsOf(record, pass, linked)) {
      const span = spanOf(thing);
      const placement = place(span, pass.placing, plan.period);
      if (placement === 'outside') continue;
      const read = readerOf(thing);
      if (pass.population !== undefined && !satisfies(pass.population, read)) continue;
      if (placement === 'unplaced') {
        unplaced += 1;
        continue;
      }
      const measured = contributionOf(pass.observation, read);
      if (measured === undefined) continue;
      const contribution = { ...measured, people: peopleOf(thing) };
      total.add(contribution);
      if (codesOf.length === 0) continue;
      strata.add(
        codesOf.map((of) => distinctCodes(of(thing, span))),
        contribution,
      );
    }
  }
  return { total, strata, unplaced };
}
