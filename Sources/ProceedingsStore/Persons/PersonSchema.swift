/// The SQL of the database of persons, as it was frozen: what stands here never changes again.
///
/// Everything that ties a person to the record stands in one table, `link`: emptying it is closing a round. While keys are
/// enrolled, whoever takes away a link whose code was used leaves a mark in `used`, and for such a mark there is no new code.
/// Everything can be deleted, and nothing replaced (see ``RecordSchema`` on `REPLACE`).
enum PersonSchema {
    /// The database: "Bprs".
    static let schema = PrivateSchema(
        "store of persons",
        applicationID: 0x4270_7273,
        migrations: [("persons-1", Self.first)]
    )

    private static let first = """
        PRAGMA application_id = 1114665587;

        CREATE TABLE round (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64 AND name NOT GLOB '*[^a-z0-9-]*'),
            stage INTEGER NOT NULL DEFAULT 0 CHECK (stage BETWEEN 0 AND 2)
        ) STRICT;

        CREATE TABLE retention (
            round INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            class TEXT NOT NULL CHECK (class IN ('persons', 'demographics', 'letters', 'consents', 'links')),
            until INTEGER NOT NULL,
            PRIMARY KEY (round, class)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE person (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            round INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            reference TEXT NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
            UNIQUE (round, reference)
        ) STRICT;

        CREATE TABLE contact (
            person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            line INTEGER NOT NULL CHECK (line BETWEEN 0 AND 15),
            text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
            PRIMARY KEY (person, line)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE demographic (
            person INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            birth_year TEXT NOT NULL CHECK (length(birth_year) <= 10),
            sex TEXT NOT NULL CHECK (length(sex) <= 24)
        ) STRICT;

        CREATE TABLE consent (
            person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
            given_on INTEGER NOT NULL,
            PRIMARY KEY (person, subject)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE letter (
            person INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            batch INTEGER NOT NULL CHECK (batch > 0),
            made_on INTEGER NOT NULL,
            sent_on INTEGER
        ) STRICT;

        CREATE TABLE link (
            person INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            round INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            salt BLOB NOT NULL CHECK (length(salt) = 32),
            area TEXT NOT NULL CHECK (length(area) <= 24),
            leaf INTEGER CHECK (leaf >= 0),
            lookup BLOB CHECK (length(lookup) = 32),
            masked_0 BLOB CHECK (length(masked_0) = 32),
            masked_1 BLOB CHECK (length(masked_1) = 32),
            mark BLOB CHECK (length(mark) = 32),
            key BLOB CHECK (length(key) = 32),
            CHECK (mark IS NOT NULL OR (lookup IS NULL AND key IS NULL)),
            UNIQUE (round, leaf),
            UNIQUE (round, lookup),
            UNIQUE (round, key)
        ) STRICT;

        CREATE TABLE used (
            round INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            mark BLOB NOT NULL CHECK (length(mark) = 32),
            PRIMARY KEY (round, mark)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER round_is_new BEFORE INSERT ON round
        WHEN EXISTS (SELECT 1 FROM round WHERE id = NEW.id OR name = NEW.name)
        BEGIN SELECT RAISE(ABORT, 'a round is never replaced'); END;
        CREATE TRIGGER round_goes_on BEFORE UPDATE ON round
        WHEN (NEW.id IS OLD.id AND NEW.name IS OLD.name AND NEW.stage >= OLD.stage) IS NOT TRUE
        BEGIN SELECT RAISE(ABORT, 'a round only goes on'); END;

        CREATE TRIGGER person_is_new BEFORE INSERT ON person
        WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.id OR (round = NEW.round AND reference = NEW.reference))
        BEGIN SELECT RAISE(ABORT, 'a person is never replaced'); END;
        CREATE TRIGGER person_stays_herself BEFORE UPDATE ON person
        WHEN (NEW.id IS OLD.id AND NEW.round IS OLD.round AND NEW.reference IS OLD.reference) IS NOT TRUE
        BEGIN SELECT RAISE(ABORT, 'a person is called one thing in one round'); END;
        CREATE TRIGGER person_leaves_a_mark BEFORE DELETE ON person
        WHEN EXISTS (SELECT 1 FROM round WHERE id = OLD.round AND stage = 0)
        BEGIN
            INSERT INTO used (round, mark) SELECT round, mark FROM link WHERE person = OLD.id AND key IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM used WHERE used.round = link.round AND used.mark = link.mark);
        END;

        CREATE TRIGGER link_leaves_a_mark BEFORE DELETE ON link
        WHEN OLD.key IS NOT NULL AND EXISTS (SELECT 1 FROM round WHERE id = OLD.round AND stage = 0)
            AND NOT EXISTS (SELECT 1 FROM used WHERE round = OLD.round AND mark = OLD.mark)
        BEGIN INSERT INTO used (round, mark) VALUES (OLD.round, OLD.mark); END;
        CREATE TRIGGER link_is_new BEFORE INSERT ON link
        WHEN EXISTS (SELECT 1 FROM link WHERE person = NEW.person)
            OR NEW.leaf IS NOT NULL OR NEW.lookup IS NOT NULL OR NEW.key IS NOT NULL
            OR (SELECT stage FROM round WHERE id = NEW.round) IS NOT 0
        BEGIN SELECT RAISE(ABORT, 'a link begins without a code, and is never replaced'); END;
        CREATE TRIGGER link_replaces_none BEFORE UPDATE ON link
        WHEN (NEW.leaf IS NOT OLD.leaf AND EXISTS (SELECT 1 FROM link WHERE round = NEW.round AND leaf = NEW.leaf))
            OR (NEW.lookup IS NOT OLD.lookup
                AND EXISTS (SELECT 1 FROM link WHERE round = NEW.round AND lookup = NEW.lookup))
            OR (NEW.key IS NOT OLD.key AND EXISTS (SELECT 1 FROM link WHERE round = NEW.round AND key = NEW.key))
        BEGIN SELECT RAISE(ABORT, 'a link is never replaced'); END;
        CREATE TRIGGER link_has_one_code BEFORE UPDATE ON link
        WHEN (NEW.lookup IS NOT OLD.lookup OR NEW.mark IS NOT OLD.mark)
            AND EXISTS (SELECT 1 FROM used WHERE round = NEW.round AND (mark = NEW.mark OR mark = OLD.mark))
        BEGIN SELECT RAISE(ABORT, 'her code was used; there is no other'); END;

        CREATE TRIGGER link_is_used_once BEFORE UPDATE ON link
        WHEN OLD.key IS NOT NULL
            AND (NEW.key IS NOT OLD.key OR NEW.lookup IS NOT OLD.lookup OR NEW.mark IS NOT OLD.mark)
        BEGIN SELECT RAISE(ABORT, 'a code that was used stays as it is'); END;
        CREATE TRIGGER link_leaf_stays BEFORE UPDATE ON link
        WHEN OLD.leaf IS NOT NULL AND (NEW.leaf IS NOT OLD.leaf OR NEW.key IS NOT OLD.key OR NEW.salt IS NOT OLD.salt)
        BEGIN SELECT RAISE(ABORT, 'the register is made'); END;
        CREATE TRIGGER link_stays_in_place BEFORE UPDATE ON link
        WHEN NEW.person IS NOT OLD.person OR NEW.round IS NOT OLD.round
        BEGIN SELECT RAISE(ABORT, 'a link is of one person in one round'); END;

        CREATE TRIGGER used_is_final BEFORE UPDATE ON used
        BEGIN SELECT RAISE(ABORT, 'a mark never changes'); END;
        CREATE TRIGGER used_stays BEFORE DELETE ON used
        WHEN EXISTS (SELECT 1 FROM round WHERE id = OLD.round AND stage = 0)
        BEGIN SELECT RAISE(ABORT, 'a mark stays as long as codes are given'); END;
        """
}
