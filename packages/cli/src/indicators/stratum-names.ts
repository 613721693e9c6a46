import type { AnyRecord, DimensionId } from '@santeparticipative/core';
import { codeOfText, type Displays } from '@santeparticipative/indicators';

type Names = { [code: string]: string };

/** What strata are called whose names are in the records: structures, programmes, territories, cohorts. */
export class StratumNames {
  readonly #structures: Names = {};
  readonly #programmes: Names = {};
  readonly #territories: Names = {};
  readonly #cohorts: Names = {};

  /** Hears what a record is called. */
  add(record: AnyRecord): void {
    switch (record.type) {
      case 'structure':
        this.#structures[record.id] = record.name;
        break;
      case 'programme':
        this.#programmes[record.id] = record.name;
        break;
      case 'territory':
        this.#territories[record.id] = record.name;
        break;
      case 'enrolment': {
        const { cohort } = record;
        const code = cohort === undefined ? undefined : codeOfText(cohort);
        if (cohort !== undefined && code !== undefined) this.#cohorts[code] = cohort;
        break;
      }
    }
  }

  /** The names, by dimension and code. */
  displays(): Displays {
    const named: { readonly [dimension in DimensionId]?: Names } = {
      structure: this.#structures,
      funder: this.#structures,
      programme: this.#programmes,
      territory: this.#territories,
      cohort: this.#cohorts,
    };
    return named;
  }
}

/** The names that the strata of a release show beside their codes. */
export function displaysOf(records: Iterable<AnyRecord>): Displays {
  const names = new StratumNames();
  for (const record of records) names.add(record);
  return names.displays();
}
