import {
  type AnyRecord,
  isRecordOf,
  type RecordOf,
  type RecordType,
} from '@santeparticipative/core';
import type { Extension, FhirResource, Meta } from 'fhir/r4.js';
import type { Mapping } from './context.js';
import { addressesOf } from './elements/addresses.js';
import { compact } from './elements/compact.js';
import {
  type ExtensionCodec,
  type FieldCodecs,
  list,
  readFields,
  writeFields,
} from './elements/extension.js';
import { code } from './elements/primitives.js';
import { recordState } from './elements/shared.js';
import { resourceId } from './identity.js';
import type { ResourceSet } from './reading/resource-set.js';
import type { ResourceType } from './resource-identity.js';
import { definitionUrl } from './systems.js';

/** The fields that every record has, and that every mapper leaves to {@link carrierOf}. */
export type BaseField = 'type' | 'id' | 'meta' | 'sources' | 'openLists';

/** The fields of a record that its mapper has to place: in elements of R4, or in extensions of ours. */
export type OwnFields<Type extends RecordType> = Omit<RecordOf<Type>, BaseField>;

/** How one type of record is written as resources and read back. */
export interface RecordMapper<Type extends RecordType> {
  readonly type: Type;
  /** The types of resource that may carry the record. */
  readonly carriers: readonly ResourceType[];
  /** The resource that carries the record, then those of its parts. */
  write(record: RecordOf<Type>, mapping: Mapping): readonly [FhirResource, ...FhirResource[]];
  /**
   * The fields of the record, as found in its carrier and the resources that this refers to. The record is
   * checked by the model's schema afterwards: what is read here need not be right.
   */
  read(carrier: FhirResource, set: ResourceSet, mapping: Mapping): object;
}

/** A mapper that takes any record: of a type that is not its own, it throws, for that is a mistake in the code. */
export type Mapper = Omit<RecordMapper<RecordType>, 'write'> & {
  write(record: AnyRecord, mapping: Mapping): readonly [FhirResource, ...FhirResource[]];
};

/** Lets the mapper of one type of record take any record. */
export function anyRecord<Type extends RecordType>(mapper: RecordMapper<Type>): Mapper {
  return {
    ...mapper,
    write: (record, mapping) => {
      if (!isRecordOf(mapper.type, record)) throw new TypeError(`Not a ${mapper.type} record.`);
      return mapper.write(record, mapping);
    },
  };
}

/** What every record has in extensions: its sources, and what it replaces, are said by a Provenance. */
export const recordExtensions: FieldCodecs<Pick<AnyRecord, 'meta' | 'openLists'>> = {
  meta: recordState,
  openLists: list(code),
};

/** What every carrier has: its id, its profile, and the extensions of the record. */
export interface Carrier {
  id: string;
  meta: Meta;
  extension: Extension[];
}

/**
 * The elements that every carrier has, with the extensions of the fields that R4 has no place for. The profile has
 * the name of the type of record, where one type of resource carries it.
 */
export function carrierOf<Fields extends object>(
  record: AnyRecord,
  fields: Fields,
  codecs: FieldCodecs<Fields>,
  mapping: Mapping,
  profile: string = record.type,
): Carrier {
  return {
    id: resourceId(record, mapping),
    meta: {
      versionId: record.meta.version.toString(),
      profile: [definitionUrl(mapping.systems, profile)],
    },
    extension: [
      ...writeFields(record, recordExtensions, mapping, addressesOf('record', mapping)),
      ...writeFields(fields, codecs, mapping, addressesOf(record.type, mapping)),
    ],
  };
}

/** The fields that {@link carrierOf} wrote. */
export function readCarrier(
  type: RecordType,
  extensions: readonly Extension[] | undefined,
  codecs: { readonly [name: string]: ExtensionCodec<never> },
  mapping: Mapping,
): { [name: string]: unknown } {
  return compact({
    ...readFields(extensions, recordExtensions, mapping, addressesOf('record', mapping)),
    ...readFields(extensions, codecs, mapping, addressesOf(type, mapping)),
  });
}
