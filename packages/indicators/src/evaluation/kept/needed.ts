import type { BaseId, DerivedValue, FieldPath } from '@santeparticipative/core';
import { basePlan } from '../../plan/base-plans.js';
import { type CodeSource, codeSources } from '../../plan/code-source.js';
import { ITEM } from '../../plan/compile-plan.js';
import type { Pass, Plan } from '../../plan/plan.js';

/** Where the codes of a record are, in it. */
export type OwnCodes = Extract<CodeSource, { from: 'record' }>;

/** What an evaluation keeps of the records of one base. */
export interface Needed {
  readonly fields: Set<FieldPath>;
  readonly dates: Set<FieldPath>;
  /** The fields and dates to read of the items of each list that a definition unnests. */
  readonly lists: Map<
    FieldPath,
    { readonly fields: Set<FieldPath>; readonly dates: Set<FieldPath> }
  >;
  readonly codes: Set<OwnCodes>;
  readonly derived: Set<DerivedValue>;
}

/** What an evaluation keeps of the records that count, and of those around them. */
export interface Needs {
  readonly bases: ReadonlyMap<BaseId, Needed>;
  readonly persons: boolean;
  readonly assessments: boolean;
}

/** The derived values that rest on assessments of the person. */
const OF_ASSESSMENTS: readonly DerivedValue[] = [
  'epicesScore',
  'regularDoctorAtEntry',
  'regularDoctorAtExit',
  'rights',
];
const OF_PERSONS: readonly DerivedValue[] = ['ageAtStart', 'inQpv'];

/** The bases of what a recommendation may come from. */
const ORIGINS: readonly BaseId[] = ['participation', 'session'];

class NeedsOfPlans {
  readonly bases = new Map<BaseId, Needed>();
  persons = false;
  assessments = false;

  #of(base: BaseId): Needed {
    const known = this.bases.get(base);
    if (known !== undefined) return known;
    const needed: Needed = {
      fields: new Set(),
      dates: new Set(),
      lists: new Map(),
      codes: new Set(),
      derived: new Set(),
    };
    const { dates, structures } = basePlan(base);
    this.bases.set(base, needed);
    if (dates !== 'origins') this.#addDates(needed, [dates.start, dates.end]);
    if (structures.from === 'record') needed.codes.add(structures);
    // Contacts are of the person whom their pathway accompanies.
    if (base === 'contact') this.#of('pathway');
    if (base === 'recommendation') for (const origin of ORIGINS) this.#of(origin);
    return needed;
  }

  #addDates({ dates }: Pick<Needed, 'dates'>, paths: readonly FieldPath[]): void {
    for (const path of paths) if (!path.startsWith(ITEM)) dates.add(path);
  }

  #addCodes(base: BaseId, source: CodeSource): void {
    if (source.from === 'person') this.persons = true;
    if (source.from === 'record') this.#of(base).codes.add(source);
    if (source.from !== 'origins') return;
    for (const origin of ORIGINS) {
      const own = codeSources[origin][source.dimension];
      if (own !== undefined) this.#addCodes(origin, own);
    }
  }

  add({ base, fields, dates, unnest, itemFields, codes, derived }: Pass): void {
    const needed = this.#of(base);
    const paths = dates === 'origins' ? [] : [dates.start, dates.end];
    this.#addDates(needed, paths);
    for (const field of fields) needed.fields.add(field);
    for (const source of codes) this.#addCodes(base, source);
    for (const name of derived) {
      needed.derived.add(name);
      this.persons ||= OF_PERSONS.includes(name);
      this.assessments ||= OF_ASSESSMENTS.includes(name);
      if (name === 'contactCount') this.#of('contact');
    }
    if (unnest === undefined || unnest.derived) return;
    const items = needed.lists.get(unnest.list) ?? { fields: new Set(), dates: new Set() };
    needed.lists.set(unnest.list, items);
    for (const field of itemFields) items.fields.add(field);
    for (const path of paths) if (path.startsWith(ITEM)) items.dates.add(path.slice(ITEM.length));
  }
}

/** What plans need of the records. `pseudonyms`: whether the people's pseudonyms are asked for. */
export function neededBy(plans: readonly Plan[], pseudonyms: boolean): Needs {
  const needs = new NeedsOfPlans();
  needs.persons = pseudonyms;
  for (const { main, numerator } of plans) {
    needs.add(main);
    if (numerator !== undefined) needs.add(numerator);
  }
  return needs;
}
