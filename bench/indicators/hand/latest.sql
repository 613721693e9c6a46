-- The latest version of each pathway; of two alike the one recorded last, then the one that takes more back.
CREATE VIEW standing AS
SELECT * FROM (
  SELECT * FROM pathways
  QUALIFY row_number() OVER (
    PARTITION BY id
    ORDER BY version DESC, recorded DESC, list_position(['entered-in-error', 'withdrawn', 'active'], standing)
  ) = 1
) WHERE standing = 'active';
