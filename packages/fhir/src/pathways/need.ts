import { type Need, needDimensions } from '@santeparticipative/core';
import type { ServiceRequest } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, readCoded, writeCode, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { localOf, partsOf } from '../elements/part.js';
import { fallenStatus } from '../elements/record-status.js';
import type { PlanContext } from './plan-context.js';

/** A need is a ServiceRequest with the intent of a plan, as TDDUI's "besoin". */
export function writeNeed(
  need: Need,
  { pathway, mapping, subject, plan }: PlanContext,
): ServiceRequest {
  const { theme, text } = need;
  return compact({
    resourceType: 'ServiceRequest' as const,
    ...partsOf(pathway, 'needs', mapping).elements(need.id),
    basedOn: [plan],
    // The statuses of a request and of a plan are one code list in R4.
    status: fallenStatus(pathway.meta, 'revoked') ?? pathway.status,
    intent: 'plan' as const,
    category: [
      writeCode(needDimensions, need.dimension, mapping),
      ...(theme === undefined ? [] : [writeCoded(theme, mapping)]),
    ],
    code: text === undefined ? undefined : { text },
    subject,
    authoredOn: need.date,
  });
}

/** The need that a ServiceRequest holds. */
export function readNeed(request: ServiceRequest, mapping: Mapping): unknown {
  const dimensionAt = (request.category ?? []).findIndex(
    (category) => readCode(needDimensions, category, mapping) !== undefined,
  );
  const theme = request.category?.find((_, at) => at !== dimensionAt);
  return compact({
    id: localOf(request, 'needs', mapping),
    dimension: readCode(needDimensions, request.category, mapping),
    theme: readCoded(theme, mapping),
    text: request.code?.text,
    date: request.authoredOn,
  });
}
