/// The constants of the start-up self-test. All are public data.
///
/// Origins: RFC 8032 section 7.1; FIPS 180-4 for the digest of "abc"; the twelve cases of speccheck
/// (github.com/novifinancial/ed25519-speccheck, `cases.json`, commit 65519336, Apache-2.0; bytes only) in
/// `SpeccheckCases`; all others are computed by `Scripts/make-signature-cases`.
package enum SelfTestCases {
    package static let digestOfABC: [UInt8] =
        Hexadecimal.decode("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".utf8) ?? []

    /// Signatures that every right library accepts.
    package static let honest: [SignatureCase] = [
        SignatureCase(
            "RFC 8032 test 1",
            key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            message: "",
            signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        SignatureCase(
            "RFC 8032 test 2",
            key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            message: "72",
            signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        SignatureCase(
            "RFC 8032 test 3",
            key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            message: "af82",
            signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
        SignatureCase(
            "honest",
            key: "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
            message: "62757572747374656d2073656c662d74657374",
            signature: "5a41b7481962a96039c65e113fda160ca8551c1336ff94299692573249f14f60"
                + "1e166b25283c5771c5c6c4e3dc3b80f29e4d7211dd4c6d20f273bd4810e9620e"
        ),
    ]

    /// A key in the subgroup of prime order, and R moved by a point of small order. A cofactorless library refuses all;
    /// others accept some, and then R must be checked as well (attack A13).
    package static let mixedOrderR: [SignatureCase] = [
        SignatureCase(
            "mixed-order R, order 2",
            key: "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
            message: "62757572747374656d2073656c662d74657374",
            signature: "93be48b7e69d569fc639a1eec025e9f357aae3ecc9006bd6696da8cdb60eb09f"
                + "790da481c07fbdd3744b5e9ce1098b137224711fc3e0bf8d9340aa91736eb500"
        ),
        SignatureCase(
            "mixed-order R, order 4",
            key: "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
            message: "62757572747374656d2073656c662d74657374",
            signature: "9eae67dde67dbb9140634220af7f386c71a8287f2c234c914a43174df517a82e"
                + "7855feb17d244154e43e6b173371e8044a64da0aeaeb2f8e72904f3d7f275e09"
        ),
        SignatureCase(
            "mixed-order R, order 8",
            key: "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
            message: "62757572747374656d2073656c662d74657374",
            signature: "e31d3ff17dfc7fd90c5907d8e67dae3659b506b4c635d2f652bcade32e48f75c"
                + "2769af2f7cb20fb5d044a4d44b17828dadd11babf6218bbba9f383f3b569ae03"
        ),
    ]

    /// Signatures that the strict rule refuses: speccheck, the honest one with S + L (attack A11), and keys of small order
    /// under which a signature fits a message without any secret (attack A12).
    package static let refused: [SignatureCase] =
        SpeccheckCases.all + [
            SignatureCase(
                "S + L",
                key: "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
                message: "62757572747374656d2073656c662d74657374",
                signature: "5a41b7481962a96039c65e113fda160ca8551c1336ff94299692573249f14f60"
                    + "0bea6082429f69c99b63bc86bb355f079f4d7211dd4c6d20f273bd4810e9621e"
            ),
            SignatureCase(
                "weak key, order 1",
                key: "0100000000000000000000000000000000000000000000000000000000000000",
                message: "62757572747374656d2073656c662d7465737400",
                signature: "03b2c658a8c06b3c9b30f5028c15c6355efc9c518ed211db6251eed9bac3c3e8"
                    + "c8b6c9c9343e2e5568740fc2c3d7e42ea08b98332c71e2c3e9cd5ea2e8d76504"
            ),
            SignatureCase(
                "weak key, order 2",
                key: "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                message: "62757572747374656d2073656c662d7465737402",
                signature: "37b1c89ef0f7519183fa714697fb1faab34fb79600b6a4432ab2c0e15798468f"
                    + "a6b5f85a52855f1564b5653b35cdb66692fa419f8ccb0258998fd057ebede507"
            ),
            SignatureCase(
                "weak key, order 4",
                key: "0000000000000000000000000000000000000000000000000000000000000080",
                message: "62757572747374656d2073656c662d746573740f",
                signature: "822ddbdf2803cf8464a0c81839fef50f35caca49dbbac05497be0940b7d1dd2b"
                    + "bd8cc37e1ebb44adec80e8d6a419217bc475f055896a65bb19b00f43239ac50e"
            ),
            SignatureCase(
                "weak key, order 8",
                key: "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                message: "62757572747374656d2073656c662d7465737400",
                signature: "09f1ed1b28968d58c2b102a34284ccdd91360bf312c5891735616e93dae8b892"
                    + "590af302dec5caf688c3b595dc200bc9884d9ce2301651984d38253f331af209"
            ),
        ]

    /// Points of the subgroup of prime order.
    package static let goodPoints: [PointCase] = [
        PointCase("B", "5866666666666666666666666666666666666666666666666666666666666666"),
        PointCase("RFC 8032 test 1", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    ]

    /// What is no point of the subgroup of prime order: the base point moved by points of small order (the first is
    /// B + (0, −1), CVE-2025-69277), points of small order themselves, encodings that are not canonical, and no point at
    /// all.
    package static let badPoints: [PointCase] = [
        PointCase("B + a point of order 2", "9599999999999999999999999999999999999999999999999999999999999999"),
        PointCase("B + a point of order 4", "9bad33f580df7ecc49df5342bac8145d5bedc40f573d1b067f3c4ce449689a15"),
        PointCase("B + a point of order 8", "98519eadf35b995233b51b5cd23e9cc5a28b639b5a4af0ec903cb960d81b7819"),
        PointCase("a point of order 1", "0100000000000000000000000000000000000000000000000000000000000000"),
        PointCase("a point of order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        PointCase("a point of order 4", "0000000000000000000000000000000000000000000000000000000000000080"),
        PointCase("a point of order 8", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        PointCase("y = p + 1, not canonical", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        PointCase("y = p, not canonical", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        PointCase(
            "y = 1 with a sign, not canonical",
            "0100000000000000000000000000000000000000000000000000000000000080"
        ),
        PointCase("not on the curve", "0200000000000000000000000000000000000000000000000000000000000000"),
    ]
}
