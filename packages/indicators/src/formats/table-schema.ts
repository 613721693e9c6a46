import type { ColumnDescription, ColumnKind } from './columns.js';

/** A field of a Table Schema, as schema.data.gouv.fr wants it: with a title, a description and an example. */
export interface TableField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly example: string | number | boolean;
  readonly constraints: {
    readonly required: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

/** The types of Frictionless Table Schema, version 1. */
const types: { readonly [kind in ColumnKind]: string } = {
  text: 'string',
  date: 'date',
  instant: 'datetime',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  object: 'object',
};

/** The fields of a Table Schema (https://specs.frictionlessdata.io/table-schema/) that describe columns. */
export function tableFields(columns: {
  readonly [column: string]: ColumnDescription;
}): TableField[] {
  return Object.entries(columns).map(([name, column]) => {
    const { kind, heading, description, example, required, pattern, minimum } = column;
    return {
      name,
      title: heading,
      description,
      type: types[kind],
      example,
      constraints: {
        required: required === true,
        ...(pattern !== undefined && { pattern }),
        ...(minimum !== undefined && { minimum }),
      },
    };
  });
}
