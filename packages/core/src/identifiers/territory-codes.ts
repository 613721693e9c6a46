import * as z from 'zod';

/** What the codes of territories look like. */
export const territoryPatterns = {
  commune: /^(?:\d{2}|2[AB])\d{3}$/,
  iris: /^(?:\d{2}|2[AB])\d{7}$/,
  departement: /^(?:0[1-9]|[1345678]\d|2[1-9AB]|9[0-5]|97[12346])$/,
  region: /^(?:0[12346]|11|2[478]|32|44|5[23]|7[56]|84|9[34])$/,
  country: /^[A-Z]{2}$/,
  /** Of either geography, that of 2024 (QN) or that of 2015 (QP). */
  qpv: /^Q(?:N(?:\d{3}|02[AB])\d{2}[A-Z]|P(?:\d{3}|02[AB])\d{3})$/,
  qpv2024: /^QN(?:\d{3}|02[AB])\d{2}[A-Z]$/,
  qpv2015: /^QP(?:\d{3}|02[AB])\d{3}$/,
} as const;

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
