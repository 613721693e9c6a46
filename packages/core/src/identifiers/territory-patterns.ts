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
