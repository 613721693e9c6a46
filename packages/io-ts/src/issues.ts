import { type Issue, shapeIssue } from '@santeparticipative/core';
import type * as t from 'io-ts';
import { pathOf } from './path.js';
import { isIssueError } from './validation-error.js';

/**
 * The issues that errors of io-ts stand for, with paths from the root that was decoded. An error of a codec
 * which is not of this package, such as `t.number`, is a `field.type`, or a `field.required` when nothing was
 * there. No issue holds a value of the data.
 *
 * @example
 * pipe(codecs.pathway.decode(value), either.mapLeft(issuesOfErrors)); // Either<Issue[], Pathway>
 */
export function issuesOfErrors(errors: t.Errors): Issue[] {
  return errors.map((error) =>
    isIssueError(error)
      ? error.issue
      : shapeIssue(
          error.value === undefined ? 'field.required' : 'field.type',
          pathOf(error.context),
        ),
  );
}
