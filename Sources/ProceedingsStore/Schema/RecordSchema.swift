/// The SQL of the database of records, as it was frozen: what stands here never changes again. A change of the schema is
/// a migration of its own behind the last one.
///
/// What is truth can only be added to: triggers refuse every other statement. `REPLACE` deletes without firing the triggers
/// of a deletion, by any key that is unique: so each key of such a table is one that the triggers of an insertion and a
/// change look at, and there is no hidden one (`rowid`). It also puts a default in the place of NULL, after the triggers
/// looked: so they refuse whatever is not known to be allowed. What can be made again from the truth stands in tables
/// without triggers.
///
/// A text has room before it: a row of more than a page keeps what comes last on pages of its own, which are overwritten
/// when the row is deleted. What stands on a page between other rows can stay behind there when rows are moved.
enum RecordSchema {
    /// Tells a database of records from every other SQLite file (`PRAGMA application_id`): "Bstm".
    static let applicationID = 0x4273_746D

    /// Every migration in order, by name.
    static let migrations: [(name: String, sql: String)] = [("records-1", Self.first)]

    private static let first = """
        PRAGMA application_id = 1114862701;

        CREATE TABLE record (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64 AND name NOT GLOB '*[^a-z0-9-]*'),
            size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
            checkpoints INTEGER NOT NULL DEFAULT 0 CHECK (checkpoints >= 0),
            cosigned INTEGER NOT NULL DEFAULT 0 CHECK (cosigned >= 0)
        ) STRICT;

        CREATE TABLE entry (
            log INTEGER NOT NULL REFERENCES record (id),
            number INTEGER NOT NULL CHECK (number >= 0),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4096),
            PRIMARY KEY (log, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE checkpoint (
            log INTEGER NOT NULL REFERENCES record (id),
            size INTEGER NOT NULL CHECK (size >= 0),
            note BLOB NOT NULL CHECK (length(note) BETWEEN 1 AND 65536),
            PRIMARY KEY (log, size)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE cosigned (
            log INTEGER NOT NULL REFERENCES record (id),
            size INTEGER NOT NULL CHECK (size >= 0),
            version INTEGER NOT NULL CHECK (version >= 0),
            note BLOB NOT NULL CHECK (length(note) BETWEEN 1 AND 65536),
            PRIMARY KEY (log, size, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE file (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            log INTEGER NOT NULL REFERENCES record (id),
            kind TEXT NOT NULL
                CHECK (kind IN ('election', 'rules', 'outcome', 'trace', 'research', 'document', 'text')),
            address TEXT NOT NULL
                CHECK (CASE WHEN kind IN ('document', 'text')
                    THEN length(address) = 64 AND address NOT GLOB '*[^0-9a-f]*' ELSE address = '' END),
            room BLOB NOT NULL CHECK (length(room) = CASE kind WHEN 'text' THEN 4096 ELSE 0 END),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 268435456),
            UNIQUE (log, kind, address)
        ) STRICT;

        CREATE TABLE tile (
            log INTEGER NOT NULL REFERENCES record (id),
            level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
            number INTEGER NOT NULL CHECK (number >= 0),
            hashes BLOB NOT NULL CHECK (length(hashes) = 8192),
            PRIMARY KEY (log, level, number)
        ) STRICT;

        CREATE TABLE content (
            log INTEGER NOT NULL REFERENCES record (id),
            number INTEGER NOT NULL CHECK (number >= 0),
            type INTEGER CHECK (type >= 0),
            ballot_key BLOB CHECK (length(ballot_key) = 32),
            person TEXT,
            minute INTEGER,
            PRIMARY KEY (log, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX content_by_type ON content (log, type, number);
        CREATE INDEX content_by_key ON content (log, ballot_key, number) WHERE ballot_key IS NOT NULL;
        CREATE INDEX content_by_person ON content (log, person, number) WHERE person IS NOT NULL;

        CREATE TRIGGER record_stays BEFORE DELETE ON record
        BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
        CREATE TRIGGER record_is_new BEFORE INSERT ON record
        WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR name = NEW.name)
        BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
        CREATE TRIGGER record_grows BEFORE UPDATE ON record
        WHEN (NEW.id IS OLD.id AND NEW.name IS OLD.name AND NEW.size >= OLD.size
            AND NEW.checkpoints >= OLD.checkpoints AND NEW.cosigned >= OLD.cosigned) IS NOT TRUE
        BEGIN SELECT RAISE(ABORT, 'a record only grows'); END;

        CREATE TRIGGER entry_is_next BEFORE INSERT ON entry
        WHEN NEW.number IS NOT (SELECT coalesce(max(number) + 1, 0) FROM entry WHERE log = NEW.log)
        BEGIN SELECT RAISE(ABORT, 'an entry is only added behind the last'); END;
        CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
        CREATE TRIGGER entry_stays BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

        CREATE TRIGGER checkpoint_is_new BEFORE INSERT ON checkpoint
        WHEN EXISTS (SELECT 1 FROM checkpoint WHERE log = NEW.log AND size = NEW.size)
            OR (NEW.size <= (SELECT size FROM record WHERE id = NEW.log)) IS NOT TRUE
        BEGIN SELECT RAISE(ABORT, 'a checkpoint is of entries that are there, and never replaced'); END;
        CREATE TRIGGER checkpoint_is_counted AFTER INSERT ON checkpoint
        BEGIN UPDATE record SET checkpoints = checkpoints + 1 WHERE id = NEW.log; END;
        CREATE TRIGGER checkpoint_is_final BEFORE UPDATE ON checkpoint
        BEGIN SELECT RAISE(ABORT, 'a checkpoint never changes'); END;
        CREATE TRIGGER checkpoint_stays BEFORE DELETE ON checkpoint
        BEGIN SELECT RAISE(ABORT, 'a checkpoint is never deleted'); END;

        CREATE TRIGGER cosigned_is_new BEFORE INSERT ON cosigned
        WHEN EXISTS (SELECT 1 FROM cosigned WHERE log = NEW.log AND size = NEW.size AND version >= NEW.version)
        BEGIN SELECT RAISE(ABORT, 'a cosigned checkpoint is never replaced'); END;
        CREATE TRIGGER cosigned_is_counted AFTER INSERT ON cosigned
        BEGIN UPDATE record SET cosigned = cosigned + 1 WHERE id = NEW.log; END;
        CREATE TRIGGER cosigned_is_final BEFORE UPDATE ON cosigned
        BEGIN SELECT RAISE(ABORT, 'a cosigned checkpoint never changes'); END;
        CREATE TRIGGER cosigned_stays BEFORE DELETE ON cosigned
        BEGIN SELECT RAISE(ABORT, 'a cosigned checkpoint is never deleted'); END;

        CREATE TRIGGER file_is_new BEFORE INSERT ON file
        WHEN EXISTS (SELECT 1 FROM file
            WHERE id = NEW.id OR (log = NEW.log AND kind = NEW.kind AND address = NEW.address))
        BEGIN SELECT RAISE(ABORT, 'a file is never replaced by another'); END;
        CREATE TRIGGER file_is_final BEFORE UPDATE ON file
        WHEN OLD.kind NOT IN ('outcome', 'trace', 'research')
            OR NEW.id IS NOT OLD.id OR NEW.log IS NOT OLD.log OR NEW.kind IS NOT OLD.kind
            OR NEW.address IS NOT OLD.address
        BEGIN SELECT RAISE(ABORT, 'this file never changes'); END;
        CREATE TRIGGER file_stays BEFORE DELETE ON file WHEN OLD.kind <> 'text'
        BEGIN SELECT RAISE(ABORT, 'only a text can be erased'); END;
        """
}
