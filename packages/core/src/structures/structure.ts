import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { Finess, Rna, Siren, Siret } from '../identifiers/structure-identifiers.js';
import { participantRoles } from '../participation/code-lists.js';
import { Address } from '../values/address.js';
import { Coded, codedIn, codeOf } from '../values/code-list.js';
import { Id, referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { notEmpty } from '../values/not-empty.js';
import { partsList } from '../values/parts.js';
import { Period } from '../values/period.js';
import { FiniteNumber, Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { PartialDate } from '../values/time.js';
import { siteKinds, staffFunctions, structureKinds } from './code-lists.js';

/** The official numbers of a structure. A legal carrier has a FINESS EJ and a SIREN, a site a FINESS ET and a SIRET. */
export const StructureIdentifiers = notEmpty(
  z.strictObject({
    finessEj: Finess.optional(),
    finessEt: Finess.optional(),
    siren: Siren.optional(),
    siret: Siret.optional(),
    rna: Rna.optional(),
  }),
);
/** The official numbers of a structure. See {@link StructureIdentifiers:var}. */
export type StructureIdentifiers = z.infer<typeof StructureIdentifiers>;

/** Some of the people who work in a structure: what they do, how many they are, who employs them. */
export const StaffingLine = z.strictObject({
  function: codedIn(staffFunctions),
  count: orMissing(Quantity).optional(),
  /** Full-time equivalents. */
  fte: FiniteNumber.min(0).optional(),
  speciality: Text.optional(),
  employer: referenceTo('structure').optional(),
  /** The employer in the source's words, when it is no structure of the dataset. */
  employerDescription: Text.optional(),
  /** What they are there for. */
  purpose: Text.optional(),
  period: Period.optional(),
});
/** Some of the people who work in a structure. See {@link StaffingLine:var}. */
export type StaffingLine = z.infer<typeof StaffingLine>;

/** A place of a structure: its main address or an antenna. */
export const Site = z.strictObject({
  id: Id,
  kind: codeOf(siteKinds),
  name: Text,
  address: Address.optional(),
  territory: referenceTo('territory').optional(),
});
/** A place of a structure. See {@link Site:var}. */
export type Site = z.infer<typeof Site>;

/** Something that a structure offers. */
export const Service = z.strictObject({
  id: Id,
  name: Text,
  kind: Coded.optional(),
  description: Text.optional(),
  /** The site, of the same structure, where it is offered. */
  site: Id.optional(),
});
/** Something that a structure offers. See {@link Service:var}. */
export type Service = z.infer<typeof Service>;

/** A federation or network that a structure belongs to or is in touch with. */
export const Membership = z.strictObject({
  structure: referenceTo('structure'),
  /** `member`, or `link` when the source speaks of links without membership. */
  kind: z.enum(['member', 'link']),
  purpose: Text.optional(),
  period: Period.optional(),
});
/** A federation or network of a structure. See {@link Membership:var}. */
export type Membership = z.infer<typeof Membership>;

/** Seats of a body that governs a structure, by the role of those who sit. */
export const GovernanceSeats = z.strictObject({
  body: Text,
  role: codedIn(participantRoles),
  seats: Quantity,
});
/** Seats of a body that governs a structure, by the role of those who sit. See {@link GovernanceSeats:var}. */
export type GovernanceSeats = z.infer<typeof GovernanceSeats>;

/**
 * An organisation or a site: a maison or centre de santé, a pôle, a CCAS, a hospital, an agency, a federation.
 *
 * @example
 * const structure: Structure = {
 *   type: 'structure',
 *   id: 'msp-exemple',
 *   meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
 *   name: 'Maison de santé des Exemples',
 *   kind: 'msp',
 * };
 */
export const Structure = record(
  z.strictObject({
    type: z.literal('structure'),
    ...recordBase,
    identifiers: StructureIdentifiers.optional(),
    name: Text,
    /** Other names that sources give it. */
    aliases: z.array(Text).min(1).optional(),
    kind: codeOf(structureKinds),
    /** The category of a national nomenclature, such as TRE_R66. */
    nationalCategory: Coded.optional(),
    description: Text.optional(),
    /** The structure that carries this one: its legal carrier, its direction. */
    partOf: referenceTo('structure').optional(),
    address: Address.optional(),
    /** Where it is, when that is a territory rather than an address. */
    territory: referenceTo('territory').optional(),
    /** The territories that it serves. */
    territoriesServed: z.array(referenceTo('territory')).min(1).optional(),
    opened: orMissing(PartialDate).optional(),
    closed: PartialDate.optional(),
    staffing: z.array(StaffingLine).min(1).optional(),
    /** Totals as declared; they need not be the sum of the lines, whose employers may differ. */
    employees: Quantity.optional(),
    volunteers: Quantity.optional(),
    /** Who belongs to it: professionals, partners, inhabitants. */
    composition: z.array(Coded).min(1).optional(),
    sites: partsList(Site).optional(),
    services: partsList(Service).optional(),
    /** Federations and networks that it belongs to or is in touch with. */
    memberships: z.array(Membership).min(1).optional(),
    governance: z.array(GovernanceSeats).min(1).optional(),
  }),
);
/** An organisation or a site. See {@link Structure:var}. */
export type Structure = z.infer<typeof Structure>;
