import {
  type AnyRecord,
  check,
  type Issue,
  type Person,
  type Professional,
  type Result,
} from '@santeparticipative/core';
import type * as z from 'zod';
import type { Mapping } from '../context.js';
import { type Identities, PersonIdentity, ProfessionalIdentity } from './identities.js';

/** An issue of what a caller supplied for a record: it is said of the record, and names the field of the identity. */
function ofIdentity(
  issue: Issue,
  name: keyof Identities,
  { type, id }: Pick<AnyRecord, 'type' | 'id'>,
): Issue {
  const place = `identities.${name}${issue.path.replaceAll('/', '.')}`;
  return {
    ...issue,
    path: '',
    record: { type, id },
    hint: { fr: `Dans « ${place} ».`, en: `In \`${place}\`.` },
  };
}

function checked<Identity extends z.ZodType>(
  schema: Identity,
  supplied: unknown,
  name: keyof Identities,
  record: AnyRecord,
): Result<z.output<Identity>> {
  const result = check(schema, supplied ?? {});
  return result.ok
    ? result
    : { ok: false, issues: result.issues.map((issue) => ofIdentity(issue, name, record)) };
}

/** Who a person is, as the caller says; or what is wrong with that. Nothing, where the caller does not know. */
export function suppliedPerson(person: Person, { identities }: Mapping): Result<PersonIdentity> {
  const supplied = identities.person?.({ type: 'person', id: person.id });
  return checked(PersonIdentity, supplied, 'person', person);
}

/** The name of a professional, as the caller says; or what is wrong with that. Nothing, where the caller does not know. */
export function suppliedProfessional(
  professional: Professional,
  { identities }: Mapping,
): Result<ProfessionalIdentity> {
  const supplied = identities.professional?.({ type: 'professional', id: professional.id });
  return checked(ProfessionalIdentity, supplied, 'professional', professional);
}
