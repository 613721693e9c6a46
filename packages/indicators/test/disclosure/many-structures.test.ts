import { catalogue } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { expect, test } from 'vitest';
import { evaluate, publish } from '../../src/index.js';
import { year2025 } from '../records.js';

const region = generateRegion({ seed: 3, structures: 60, year: 2025 });
const recordedAt = '2026-01-15T08:00:00Z';

test.each(['goals-achieved', 'contacts', 'qpv-residents', 'regular-doctor-at-entry'])(
  'many small structures do not take the rest of %s with them',
  (id) => {
    const definitions = catalogue.filter((definition) => definition.id === id);
    const published = publish(evaluate(definitions, region.records, { period: year2025 }), {
      recordedAt,
    });
    const [result] = published.ok ? published.value.results : [];
    const strata = (result?.strata ?? []).filter(({ crossed }) => crossed === undefined);
    expect(result?.value).toBeDefined();
    const shown = strata.filter(({ suppressed }) => suppressed !== true);
    expect(shown.length).toBeGreaterThan(strata.length / 3);
  },
);
