import * as z from 'zod';
import { recordBase } from '../dataset/record-base.js';
import {
  CommuneCode,
  CountryCode,
  DepartementCode,
  IrisCode,
  Qpv2015Code,
  Qpv2024Code,
  RegionCode,
} from '../identifiers/territory-codes.js';
import { rule } from '../rule.js';
import { codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { Text } from '../values/text.js';
import { territoryKinds } from './code-lists.js';

const codeByKind = {
  commune: CommuneCode,
  quartier: z.never(),
  qpv: z.union([Qpv2024Code, Qpv2015Code]),
  iris: IrisCode,
  departement: DepartementCode,
  region: RegionCode,
  pays: CountryCode,
};

/**
 * A commune, quartier, QPV, IRIS, département, région or country. A quartier has a name and no code;
 * only a quartier prioritaire (QPV) has one.
 */
export const Territory = z
  .strictObject({
    type: z.literal('territory'),
    ...recordBase,
    kind: codeOf(territoryKinds),
    code: z.string().optional(),
    /** The year of the geography that the code belongs to: `2024`. */
    vintage: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    name: Text,
    aliases: z.array(Text).min(1).optional(),
    partOf: referenceTo('territory').optional(),
  })
  .refine(
    ({ kind, code }) => code === undefined || codeByKind[kind].safeParse(code).success,
    rule('territory.code', 'code'),
  );
/** A commune, quartier, QPV, IRIS, département, région or country. See {@link Territory:var}. */
export type Territory = z.infer<typeof Territory>;
