import { displayOf, needDimensions } from '@santeparticipative/core';
import type { CodeableConcept, ServiceRequest } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { absentExtension } from '../../../elements/absent.js';
import { readCode, writeCode } from '../../../elements/coded.js';
import { tdduiCodeSystem } from '../addresses.js';
import { businessIdentifier } from '../business-identifier.js';
import { inProfile, recordCodeUrl } from '../profiled.js';
import type { TdduiPlan } from './plan.js';

/** A need that has no words of its own is what its dimension is called: the guide wants a text, and takes no less. */
function wordsOf(request: ServiceRequest, mapping: Mapping): CodeableConcept {
  const dimension = readCode(needDimensions, request.category, mapping);
  if (dimension === undefined) {
    return { extension: [absentExtension({ missing: 'unknown' })], text: 'Besoin non précisé' };
  }
  return {
    ...writeCode(needDimensions, dimension, mapping),
    text: displayOf(needDimensions, dimension, 'fr') ?? dimension,
  };
}

/**
 * The ServiceRequest of a "besoin". The guide takes one category, a need of SERAFIN-PH: our dimension and theme are in
 * extensions.
 */
export function writeBesoin(
  request: ServiceRequest,
  { mapping, owner }: TdduiPlan,
): ServiceRequest {
  const { category = [], ...others } = request;
  const url = recordCodeUrl(mapping);
  const besoin = {
    type: {
      coding: [
        {
          system: tdduiCodeSystem(mapping.systems, 'tddui-service-request-identifier'),
          code: 'BES',
        },
      ],
    },
    ...businessIdentifier('besoin', owner, request.id ?? '', mapping),
  };
  return inProfile(
    {
      ...others,
      extension: [
        ...(request.extension ?? []),
        ...category.map((valueCodeableConcept) => ({ url, valueCodeableConcept })),
      ],
      // The guide of 2.4 takes other identifiers beside its own.
      identifier: [besoin, ...(request.identifier ?? [])],
      code: request.code ?? wordsOf(request, mapping),
    },
    'tddui-service-request-besoin',
    mapping,
  );
}
