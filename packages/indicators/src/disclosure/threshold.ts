/**
 * The fewest distinct people that a published cell stands for, unless a publisher says otherwise: 11, as the
 * French health data platforms ask (CNIL's request to the ATIH for ScanSanté; CASD's and the Health Data Hub's
 * output rules).
 */
export const DEFAULT_THRESHOLD = 11;

/** How wide, at least, the interval is in which a reader can place a hidden figure. */
export const NARROWEST_INTERVAL = 5;
