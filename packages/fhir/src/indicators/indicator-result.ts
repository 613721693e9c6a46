import { definitionById, isMissing, type RecordOf } from '@santeparticipative/core';
import type { Period as FhirPeriod, MeasureReport, MeasureReportGroup } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { absentElement, readAbsent } from '../elements/absent.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, list } from '../elements/extension.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { code, integer, text } from '../elements/primitives.js';
import { reportStatus } from '../elements/record-status.js';
import { reference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { readFigures, writeFigures } from './figures.js';
import { definitionNamed, indicatorCode, measureOf } from './indicator-address.js';
import { type Scoring, scoringOf } from './scoring.js';
import type { Figures } from './stated-figures.js';
import { readStrata, writeStrata } from './strata.js';

type Result = RecordOf<'indicator-result'>;

/** The fields that no element of R4 holds, and the hash of the definition, for which its canonical has no place. */
type ExtensionFields = Omit<
  OwnFields<'indicator-result'>,
  keyof Figures | 'definition' | 'label' | 'period' | 'strata'
> & { definitionHash: string | undefined };

export const extensions: FieldCodecs<ExtensionFields> = {
  nature: code,
  definitionHash: text,
  programme: reference,
  structures: list(reference),
  about: reference,
  territory: reference,
  threshold: integer,
  notes: list(text),
};

/** How a result is scored: as its definition says if the catalogue has it, else as its figures show. */
function scoringOfResult({ definition, strata = [], ...total }: Result): Scoring | undefined {
  const catalogued = definition === undefined ? undefined : definitionById(definition.id);
  if (catalogued !== undefined) return scoringOf(catalogued.measure);
  const cells: readonly Figures[] = [total, ...strata];
  const hasParts = ({ numerator, denominator }: Figures): boolean =>
    numerator !== undefined || denominator !== undefined;
  const hasUnits = ({ numerator, denominator }: Figures): boolean =>
    numerator?.unit !== undefined &&
    denominator?.unit !== undefined &&
    numerator.unit !== denominator.unit;
  if (!cells.some(hasParts)) return undefined;
  return cells.some(hasUnits) ? 'ratio' : 'proportion';
}

function groupOf(record: Result, mapping: Mapping): MeasureReportGroup {
  const { definition, label, strata = [] } = record;
  const scoring = scoringOfResult(record);
  return compact({
    ...writeFigures(record, scoring, mapping),
    code: compact({
      coding: definition === undefined ? undefined : indicatorCode(definition.id, mapping).coding,
      text: label,
    }),
    stratifier: writeStrata(strata, scoring, mapping),
  });
}

function periodOf({ period }: Result, mapping: Mapping): FhirPeriod {
  return isMissing(period) ? absentElement(period) : writePeriod(period, mapping);
}

function readDefinition(carrier: MeasureReport, hash: unknown, mapping: Mapping): unknown {
  const definition = definitionNamed(carrier.measure, mapping);
  return definition === undefined ? undefined : compact({ ...definition, hash });
}

/**
 * A result is a summary MeasureReport with one group. What is computed and what a source declares look alike
 * in it: the `nature` tells them apart.
 */
export const indicatorResult: RecordMapper<'indicator-result'> = {
  type: 'indicator-result',
  carriers: ['MeasureReport'],
  write: (record, mapping) => {
    const fields = { ...record, definitionHash: record.definition?.hash };
    return [
      {
        resourceType: 'MeasureReport',
        ...carrierOf(record, fields, extensions, mapping),
        identifier: [recordIdentifier(record, mapping)],
        status: reportStatus(record.meta),
        type: 'summary',
        measure: measureOf(record.definition, mapping),
        date: record.meta.recordedAt,
        period: periodOf(record, mapping),
        group: [groupOf(record, mapping)],
      },
    ];
  },
  read: (carrier, _set, mapping) => {
    if (!isResource('MeasureReport', carrier)) return {};
    const { definitionHash, ...fields } = readCarrier(
      'indicator-result',
      carrier.extension,
      extensions,
      mapping,
    );
    const [group = {}] = carrier.group ?? [];
    return compact({
      ...fields,
      ...readFigures(group, mapping),
      definition: readDefinition(carrier, definitionHash, mapping),
      label: group.code?.text,
      period: readAbsent(carrier.period) ?? readPeriod(carrier.period, mapping),
      strata: readStrata(group.stratifier, mapping),
    });
  },
};
