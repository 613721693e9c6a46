import type { RecordType } from '@santeparticipative/core';
import { writeCode } from './elements/coded.js';
import type { FieldCodecs } from './elements/extension.js';
import { recordIdentifier } from './identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from './mapper.js';
import { isResource } from './reading/resource-set.js';
import { recordTypeList } from './vocabulary.js';

/** The mapper of a record that is a Basic, with the extensions that it writes. */
export interface BasicMapper<Type extends RecordType> extends RecordMapper<Type> {
  readonly extensions: FieldCodecs<OwnFields<Type>>;
}

/** The mapper of a record for which R4 has no resource: a Basic that holds each field in an extension. */
export function basicMapper<Type extends RecordType>(
  type: Type,
  codecs: FieldCodecs<OwnFields<Type>>,
  profile: string = type,
): BasicMapper<Type> {
  return {
    type,
    extensions: codecs,
    carriers: ['Basic'],
    write: (record, mapping) => {
      const {
        type: _type,
        id,
        meta: _meta,
        sources: _sources,
        openLists: _openLists,
        ...own
      } = record;
      return [
        {
          resourceType: 'Basic',
          ...carrierOf(record, own, codecs, mapping, profile),
          identifier: [recordIdentifier({ type, id }, mapping)],
          code: writeCode(recordTypeList, type, mapping),
        },
      ];
    },
    read: (carrier, _set, mapping) =>
      isResource('Basic', carrier) ? readCarrier(type, carrier.extension, codecs, mapping) : {},
  };
}
