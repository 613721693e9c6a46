import { type Localised, type Result, segmentsOf } from './issue.js';

/** What a form library says of an issue in the terms of Standard Schema. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** The answer of a Standard Schema: the value, or what is wrong with it. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/**
 * A schema that libraries of forms, routes and clients understand whoever wrote it: version 1 of Standard Schema
 * (https://standardschema.dev).
 */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'santeparticipative';
    /** The value when it is right, or what is wrong with it; a promise of that when the check gives one. */
    readonly validate: (value: unknown) => StandardResult<Value> | Promise<StandardResult<Value>>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

function toStandard<Value>(
  result: Result<Value>,
  language: keyof Localised,
): StandardResult<Value> {
  if (result.ok) return { value: result.value };
  return {
    issues: result.issues.map(({ path, message }) => ({
      message: message[language],
      path: segmentsOf(path).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)),
    })),
  };
}

/**
 * Makes a Standard Schema of a check. The zod schemas of this package are Standard Schemas too, with messages of
 * zod's own; this one says the messages that a coordinator understands, in French unless told otherwise.
 *
 * @example
 * import { checkPathway } from '@santeparticipative/core/check/pathway';
 * import { standardSchema } from '@santeparticipative/core/standard-schema';
 *
 * const form = useForm({ resolver: standardSchemaResolver(standardSchema(checkPathway)) });
 */
export function standardSchema<Value>(
  check: (value: unknown) => Result<Value> | Promise<Result<Value>>,
  { language = 'fr' }: { readonly language?: keyof Localised | undefined } = {},
): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'santeparticipative',
      validate(value) {
        const result = check(value);
        return result instanceof Promise
          ? result.then((awaited) => toStandard(awaited, language))
          : toStandard(result, language);
      },
    },
  };
}
