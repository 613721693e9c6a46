import { isMissing, type Missing, type Need, needDimensions } from '@santeparticipative/core';
import type { ServiceRequest } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { readCode, readCoded, wordsOf, writeCode, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { dayOf } from '../elements/day.js';
import { type FieldCodecs, orMissing, readFields, writeFields } from '../elements/extension.js';
import { localOf, partsOf } from '../elements/part.js';
import { code } from '../elements/primitives.js';
import { fallenStatus } from '../elements/record-status.js';
import type { PlanContext } from './plan-context.js';

interface Unsaid {
  readonly dimension?: Missing | undefined;
}

/** A dimension that is missing: one that is known is a category. */
export const unsaid: FieldCodecs<Unsaid> = { dimension: orMissing(code) };

/** A need is a ServiceRequest with the intent of a plan, as TDDUI's "besoin". */
export function writeNeed(
  need: Need,
  { pathway, mapping, subject, plan }: PlanContext,
): ServiceRequest {
  const { dimension, theme, text } = need;
  return compact({
    resourceType: 'ServiceRequest' as const,
    ...partsOf(pathway, 'needs', mapping).elements(need.id),
    extension: writeFields<Unsaid>(
      { dimension: isMissing(dimension) ? dimension : undefined },
      unsaid,
      mapping,
      addressesOf('need', mapping),
    ),
    basedOn: [plan],
    // The statuses of a request and of a plan are one code list in R4.
    status: fallenStatus(pathway.meta, 'revoked') ?? pathway.status,
    intent: 'plan' as const,
    category: [
      ...(isMissing(dimension) ? [] : [writeCode(needDimensions, dimension, mapping)]),
      ...(theme === undefined ? [] : [writeCoded(theme, mapping)]),
    ],
    code: text === undefined ? undefined : { text },
    subject,
    authoredOn: need.date,
  });
}

/** The need that a ServiceRequest holds. One without a category of ours does not say its dimension. */
export function readNeed(request: ServiceRequest, mapping: Mapping): unknown {
  const dimensionAt = (request.category ?? []).findIndex(
    (category) => readCode(needDimensions, category, mapping) !== undefined,
  );
  const theme = request.category?.find((_, at) => at !== dimensionAt);
  return compact({
    id: localOf(request, 'needs', mapping),
    dimension: readCode(needDimensions, request.category, mapping) ?? { missing: 'unknown' },
    ...readFields(request.extension, unsaid, mapping, addressesOf('need', mapping)),
    theme: readCoded(theme, mapping),
    text: wordsOf(request.code),
    date: dayOf(request.authoredOn),
  });
}
