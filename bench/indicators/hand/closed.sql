-- Pathways that were closed in 2025, or perhaps: those whose end is not known to the day are told apart.
CREATE TEMP TABLE closed AS
SELECT
  person, structure, programme,
  "end" >= '2025-01-01' AND length("end") >= 7 OR "end" = '2025' AS inside,
  CASE WHEN length(start) = 10 AND length("end") = 10 AND "end" >= start THEN "end"::DATE - start::DATE END AS days
FROM standing
WHERE status IN ('completed', 'revoked') AND "end" BETWEEN '2025' AND '2025-12-31';
