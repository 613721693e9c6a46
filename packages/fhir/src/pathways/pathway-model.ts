import { coded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { computableName } from '../elements/computable-name.js';
import { type FieldCodecs, list } from '../elements/extension.js';
import { quantity } from '../elements/quantity.js';
import { publicationStatus } from '../elements/record-status.js';
import { reference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { readStep, writeStep } from './pathway-step.js';

export const extensions: FieldCodecs<
  Omit<OwnFields<'pathway-model'>, 'title' | 'description' | 'steps'>
> = {
  programme: reference,
  publics: list(coded),
  groupSize: quantity,
};

/** A pathway model is a PlanDefinition, with an action for each step. */
export const pathwayModel: RecordMapper<'pathway-model'> = {
  type: 'pathway-model',
  carriers: ['PlanDefinition'],
  write: (record, mapping) => [
    compact({
      resourceType: 'PlanDefinition' as const,
      ...carrierOf(record, record, extensions, mapping),
      identifier: [recordIdentifier(record, mapping)],
      name: computableName('PathwayModel', record.id),
      title: record.title,
      status: publicationStatus(record.meta),
      description: record.description,
      action: record.steps.map((step) => writeStep(step, mapping)),
    }),
  ],
  read: (carrier, _set, mapping) => {
    if (!isResource('PlanDefinition', carrier)) return {};
    return compact({
      ...readCarrier('pathway-model', carrier.extension, extensions, mapping),
      title: carrier.title,
      description: carrier.description,
      steps: carrier.action?.map((action) => readStep(action, mapping)),
    });
  },
};
