import type { RecordOf } from '@santeparticipative/core';
import { attribution } from '../elements/attribution.js';
import { compact } from '../elements/compact.js';
import { dayOf } from '../elements/day.js';
import { type FieldCodecs, list, object } from '../elements/extension.js';
import { text } from '../elements/primitives.js';
import { documentStatus } from '../elements/record-status.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';

type Classification = NonNullable<RecordOf<'source'>['classifications']>[number];

export const extensions: FieldCodecs<Omit<OwnFields<'source'>, 'title' | 'url' | 'date'>> = {
  publisher: text,
  authors: list(attribution),
  context: list(text),
  licence: text,
  citation: text,
  classifications: list(object<Classification>({ scheme: text, values: list(text) })),
};

/**
 * A source is a DocumentReference whose attachment has the title, the address and the date of the document.
 * Its authors are not R4's: those are resources, and people whom a document names are only words.
 */
export const source: RecordMapper<'source'> = {
  type: 'source',
  carriers: ['DocumentReference'],
  write: (record, mapping) => [
    {
      resourceType: 'DocumentReference',
      ...carrierOf(record, record, extensions, mapping),
      identifier: [recordIdentifier(record, mapping)],
      status: documentStatus(record.meta),
      content: [
        { attachment: compact({ title: record.title, url: record.url, creation: record.date }) },
      ],
    },
  ],
  read: (carrier, _set, mapping) => {
    if (!isResource('DocumentReference', carrier)) return {};
    const attachment = carrier.content?.[0]?.attachment;
    return compact({
      ...readCarrier('source', carrier.extension, extensions, mapping),
      title: attachment?.title,
      url: attachment?.url,
      date: dayOf(attachment?.creation),
    });
  },
};
