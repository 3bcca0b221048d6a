-- Kept: up to which input the record before the present one went. Inputs are numbered as they come, so what lies above is what the last publication with
-- anything new in it brought. In a record made before this, nothing counts as new until something comes.

CREATE TABLE reach (
    line    INTEGER PRIMARY KEY CHECK (line = 1),
    before  INTEGER NOT NULL,
    present INTEGER NOT NULL
) STRICT;
INSERT INTO reach (line, before, present) SELECT 1, coalesce(max(number), 0), coalesce(max(number), 0) FROM input;
