-- One table: the entries in their places. Position 0 is the night the ledger belongs to, the first link of the chain.
CREATE TABLE entry (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    text TEXT NOT NULL,      -- canonical text of the entry, with its position
    digest TEXT NOT NULL     -- SHA-256, lower-case hex, over the digest before it, a line feed, and the text
) STRICT;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append only: record a correction');
END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append only: record a withdrawal');
END;
