-- Every line, as if nothing were ever corrected.
CREATE VIEW standing AS SELECT * FROM pathways WHERE standing = 'active';
