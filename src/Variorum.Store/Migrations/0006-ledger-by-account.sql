-- Which accounts tell an entry of the ledger, so that the page of an account can ask for them. Taken from the published lines themselves.

CREATE TABLE ledger_by_account (
    line        INTEGER PRIMARY KEY,
    id          TEXT NOT NULL,
    kind        TEXT NOT NULL,
    status      TEXT NOT NULL,
    maker       TEXT,
    maker_name  TEXT,
    made_from   TEXT,
    made_to     TEXT,
    accounts    TEXT NOT NULL,
    body        BLOB NOT NULL
) STRICT;
INSERT INTO ledger_by_account
SELECT line, id, kind, status, maker, maker_name, made_from, made_to,
       (SELECT coalesce(group_concat(value, '|'), '') FROM json_each(CAST(body AS TEXT), '$.accounts')), body
FROM ledger;
DROP TABLE ledger;
ALTER TABLE ledger_by_account RENAME TO ledger;
CREATE INDEX ledger_id ON ledger (id);
CREATE INDEX ledger_kind ON ledger (kind);
CREATE INDEX ledger_made_from ON ledger (made_from);
CREATE INDEX ledger_accounts ON ledger (accounts);
