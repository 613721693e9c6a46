import {
  type AnyRecord,
  countByType,
  type Dataset,
  type Manifest,
  schemaVersion,
} from '@santeparticipative/core';
import { evaluation } from './participation/evaluation.js';
import { pathwayModel } from './pathways/pathway-model.js';
import { checkOptions, type RegionOptions, type RegionYear, regionYear } from './region-year.js';
import { agency, programme } from './structures/programme.js';
import { structureYear } from './structures/structure-year.js';
import { regionTerritory } from './structures/territory.js';
import { yearOf } from './year.js';

function* sharedRecords(region: RegionYear): Generator<AnyRecord> {
  yield regionTerritory(region);
  yield agency(region);
  yield programme(region);
  yield pathwayModel(region);
  yield evaluation(region);
}

function* records(options: RegionOptions): Generator<AnyRecord> {
  yield* sharedRecords(regionYear(options));
  for (let number = 1; number <= options.structures; number += 1) {
    yield* yearOf(structureYear(options, number));
  }
}

/**
 * A year of plausible activity of a fictitious region, record by record: what is referred to comes before
 * what refers to it. Memory holds one structure's team and one person at a time, whatever the size.
 *
 * The same options give the same records, byte for byte. The records of a region are the first ones of a
 * bigger region of the same seed, year and average. Throws a RangeError when an option is out of its range.
 *
 * @example
 * for (const record of generateActivity({ seed: 1, structures: 100_000, year: 2025 })) {
 *   output.write(`${formatLine(record)}\n`);
 * }
 */
export function generateActivity(options: RegionOptions): Generator<AnyRecord> {
  checkOptions(options);
  return records(options);
}

/**
 * The manifest of a region, without counts: those are known once all its records were made.
 * Throws a RangeError when an option is out of its range.
 */
export function regionManifest(options: RegionOptions): Manifest {
  checkOptions(options);
  const { seed, structures, year } = options;
  const size = `${structures} structure${structures > 1 ? 's' : ''}`;
  return {
    type: 'manifest',
    namespace: `https://region-fictive.example/${seed}/${year}`,
    schemaVersion,
    title: `Région fictive de ${size}, année ${year}`,
    producer: 'Générateur de données fictives',
    created: `${year + 1}-01-05T08:00:00Z`,
  };
}

/**
 * A region in memory, for a small number of structures: about 750 records each. See
 * {@link generateActivity} for bigger ones. Throws a RangeError when an option is out of its range.
 *
 * @example
 * const { manifest, records } = generateRegion({ seed: 1, structures: 12, year: 2025 });
 */
export function generateRegion(options: RegionOptions): Dataset {
  const all = [...generateActivity(options)];
  return { manifest: { ...regionManifest(options), counts: countByType(all) }, records: all };
}
