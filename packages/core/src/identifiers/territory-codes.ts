import * as z from 'zod';
import { territoryPatterns } from './territory-patterns.js';

/** A commune's code in the code officiel géographique (INSEE): `73065`, `2A004`. It is not a postal code. */
export const CommuneCode = z.string().regex(territoryPatterns.commune);
/** The code of an IRIS: its commune's code and four digits. */
export const IrisCode = z.string().regex(territoryPatterns.iris);
/** The code of a département: `73`, `2A`, `974`. */
export const DepartementCode = z.string().regex(territoryPatterns.departement);
/** The code of a région: `84`. */
export const RegionCode = z.string().regex(territoryPatterns.region);
/** The code of a country: ISO 3166-1, two letters. */
export const CountryCode = z.string().regex(territoryPatterns.country);
/** A quartier prioritaire de la ville in the geography of 2024 (mainland) and 2025 (overseas): `QN07302M`. */
export const Qpv2024Code = z.string().regex(territoryPatterns.qpv2024);
/** A quartier prioritaire de la ville in the geography of 2015: `QP069001`. The two geographies do not correspond. */
export const Qpv2015Code = z.string().regex(territoryPatterns.qpv2015);
