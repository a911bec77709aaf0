/// The SQL of the database of persons, as it was frozen: what stands here never changes again.
///
/// Everything that ties a person to the record stands in one table, `link`: emptying it is closing a round.
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
            key BLOB CHECK (length(key) = 32),
            UNIQUE (round, leaf),
            UNIQUE (round, lookup),
            UNIQUE (round, key)
        ) STRICT;

        CREATE TRIGGER link_is_used_once BEFORE UPDATE ON link
        WHEN OLD.key IS NOT NULL AND (NEW.key IS NOT OLD.key OR NEW.lookup IS NOT OLD.lookup)
        BEGIN SELECT RAISE(ABORT, 'a code that was used stays as it is'); END;
        CREATE TRIGGER link_leaf_stays BEFORE UPDATE ON link
        WHEN OLD.leaf IS NOT NULL AND (NEW.leaf IS NOT OLD.leaf OR NEW.key IS NOT OLD.key OR NEW.salt <> OLD.salt)
        BEGIN SELECT RAISE(ABORT, 'the register is made'); END;
        CREATE TRIGGER link_stays_in_place BEFORE UPDATE ON link
        WHEN NEW.person <> OLD.person OR NEW.round <> OLD.round
        BEGIN SELECT RAISE(ABORT, 'a link is of one person in one round'); END;
        """
}
