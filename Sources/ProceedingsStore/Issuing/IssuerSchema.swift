/// The SQL of an issuer's database, as it was frozen: what stands here never changes again.
enum IssuerSchema {
    /// The database: "Biss".
    static let schema = PrivateSchema(
        "store of an issuer",
        applicationID: 0x4269_7373,
        migrations: [("issuer-1", Self.first)]
    )

    private static let first = """
        PRAGMA application_id = 1114207091;

        CREATE TABLE issuer (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            manifest BLOB NOT NULL CHECK (length(manifest) = 32),
            number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 1),
            voters INTEGER NOT NULL CHECK (voters > 0)
        ) STRICT;

        CREATE TABLE code (
            leaf INTEGER PRIMARY KEY CHECK (leaf >= 0),
            bytes BLOB NOT NULL CHECK (length(bytes) = 32)
        ) STRICT;

        CREATE TABLE answer (
            leaf INTEGER PRIMARY KEY CHECK (leaf >= 0),
            question BLOB NOT NULL CHECK (length(question) = 32),
            signature BLOB NOT NULL CHECK (length(signature) BETWEEN 256 AND 512)
        ) STRICT;

        CREATE TRIGGER answer_is_new BEFORE INSERT ON answer
        WHEN EXISTS (SELECT 1 FROM answer WHERE leaf = NEW.leaf)
        BEGIN SELECT RAISE(ABORT, 'an answer is never replaced'); END;
        CREATE TRIGGER answer_is_final BEFORE UPDATE ON answer
        BEGIN SELECT RAISE(ABORT, 'an answer never changes'); END;
        CREATE TRIGGER issuer_is_new BEFORE INSERT ON issuer
        WHEN EXISTS (SELECT 1 FROM issuer)
        BEGIN SELECT RAISE(ABORT, 'a store is of one issuer in one round'); END;
        CREATE TRIGGER issuer_is_final BEFORE UPDATE ON issuer
        BEGIN SELECT RAISE(ABORT, 'a store is of one issuer in one round'); END;
        """
}
