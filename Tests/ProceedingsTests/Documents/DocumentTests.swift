internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// The documents `outcome` and `trace`, byte for byte.
@Suite("Documents: outcome and trace")
struct DocumentTests {
    static let fields: [(String, String)] = [
        ("", ""), ("a", "a"), ("50% ja", "50%25%20ja"), ("één", "één"), ("a\tb\nc", "a%09b%0Ac"),
        ("\u{7F}\u{0}", "%7F%00"), ("é\u{80}", "é\u{80}"),
    ]

    @Test("Texts as fields", arguments: fields)
    func escaping(text: String, field: String) {
        #expect(FieldText.escaped(text) == field)
        #expect(FieldText.text(field.utf8) == text)
    }

    @Test(
        "Fields that are not the one way to write a text",
        arguments: ["a b", "%2", "%", "%2g", "%2f", "%41", "%7f", "\u{7F}", "a\tb", "%2é"]
    )
    func strictFields(field: String) {
        #expect(FieldText.text(field.utf8) == nil)
    }

    @Test("A field that is not UTF-8")
    func invalidField() {
        #expect(FieldText.text([0x61, 0xC3]) == nil)
    }

    /// An outcome with everything in it.
    static let outcome = Outcome(
        rule: "some-rule",
        ruleVersion: 3,
        options: [OptionSetting(name: "unit", value: ""), OptionSetting(name: "pots", value: "Oost 1:5,*:%")],
        tieOrder: "votes",
        budget: Money(units: 1_000),
        awards: [Award(project: "b 2", amount: Money(units: 400)), Award(project: "a", amount: .zero)],
        steps: [
            Step(
                .endowed,
                measures: [Measure(.endowment, Fraction("10/3") ?? .zero)],
                left: Money(units: 1_000)
            ),
            Step(
                .partFunded,
                "b 2",
                measures: [Measure(.votes, Fraction(7)), Measure(.rate, Fraction("-1/8") ?? .zero)],
                amount: Money(units: 400),
                left: Money(units: -600),
                stage: .completion,
                pot: "Oost 1"
            ),
        ],
        ties: [
            Tie(
                members: ["a", "b 2"],
                step: 1,
                measure: Measure(.votes, Fraction(7)),
                brokenBy: .lot(seed: "ab"),
                chosen: "b 2",
                materiality: .unknown
            ),
            Tie(
                members: ["d", "é"],
                step: 2,
                measure: Measure(.effectiveVotes, Fraction("1/2") ?? .zero),
                brokenBy: nil,
                chosen: nil,
                materiality: .material
            ),
        ],
        tied: ["é", "d"],
        facts: [.everythingFits]
    )

    @Test("The outcome's golden bytes")
    func outcomeBytes() throws {
        let document = OutcomeDocument(Self.outcome, tieOrder: "votes,lot")
        let golden = """
            buurtstem-outcome\t1
            rule\tsome-rule\t3
            option\tpots\tOost%201:5,*:%25
            option\tunit\t
            ties\tvotes,lot
            budget\t1000
            won\tb%202\t400
            won\ta\t0
            tied\td
            tied\té
            decided\tno

            """
        #expect(String(decoding: document.encoded, as: UTF8.self) == golden)
        #expect(try OutcomeDocument(decoding: document.encoded) == document)
        #expect(document.hash.hexadecimal == "ecf4a5eb087dabf27170d6730c088c46720cfb3fde6ca8eec4b94b7b2b4601cf")
    }

    @Test("The trace's golden bytes")
    func traceBytes() {
        let document = TraceDocument(Self.outcome)
        let golden = """
            buurtstem-trace\t1
            step\tendowed\t\t0\t1000\tmain\t\tendowment=10/3
            step\tpart-funded\tb%202\t400\t-600\tcompletion\tOost%201\tvotes=7\trate=-1/8
            tie\t1\tvotes=7\tb%202\tlot:ab\ta\tb%202
            tie\t2\teffective-votes=1/2\t\t\td\té

            """
        #expect(String(decoding: document.encoded, as: UTF8.self) == golden)
        #expect(document.hash.hexadecimal == "74c3220dbd1316015b0b37f9daded5bbbc9390987778697e78ec2e1c3be24972")
    }

    static let start = "buurtstem-outcome\t1\nrule\tr\t1\nties\tid\nbudget\t5\n"
    static let faults: [(String, DocumentFault.Reason, Int)] = [
        ("", .end, 0),
        ("buurtstem-outcome\t2\n", .shape, 1),
        ("buurtstem-trace\t1\n", .shape, 1),
        ("buurtstem-outcome\t1\n", .end, 1),
        (start, .end, 4),
        (start + "decided\tyes", .unended, 5),
        (start + "decided\tno\n", .shape, 5),
        (start + "tied\ta\ndecided\tyes\n", .shape, 6),
        (start + "decided\tyes\n\n", .end, 6),
        (start + "decided\tyes\ndecided\tyes\n", .end, 6),
        (start + "decided\tyes\textra\n", .shape, 5),
        (start + "won\ta\t05\ndecided\tyes\n", .shape, 5),
        (start + "won\ta\t-1\ndecided\tyes\n", .shape, 5),
        (start + "won\ta\t+1\ndecided\tyes\n", .shape, 5),
        (start + "won\ta\ndecided\tyes\n", .shape, 5),
        (start + "won\ta b\t1\ndecided\tyes\n", .field, 5),
        (start + "won\ta\t1\r\ndecided\tyes\n", .field, 5),
        (start + "tied\tb\ntied\ta\ndecided\tno\n", .order, 6),
        (start + "tied\tb\ntied\tb\ndecided\tno\n", .order, 6),
        (start + "tied\tb\nwon\ta\t1\ndecided\tno\n", .shape, 6),
        ("buurtstem-outcome\t1\nrule\tr\t1\noption\tb\t1\noption\ta\t1\n", .order, 4),
        ("buurtstem-outcome\t1\nrule\tr\tx\n", .shape, 2),
        ("buurtstem-outcome\t1\nties\tid\n", .shape, 2),
    ]

    @Test("An outcome that is written otherwise is refused", arguments: faults)
    func strictness(text: String, reason: DocumentFault.Reason, line: Int) {
        #expect(throws: DocumentFault(reason, line: line)) { try OutcomeDocument(decoding: Array(text.utf8)) }
    }

    @Test("An outcome without anything special is read")
    func plain() throws {
        let document = try OutcomeDocument(decoding: Array((Self.start + "won\ta\t1\nwon\tb\t2\ndecided\tyes\n").utf8))
        #expect(document.awards.map(\.project) == ["a", "b"])
        #expect(document.cost == Money(units: 3))
        #expect(document.isDecided)
    }

    @Test("No one-byte change of an outcome reads as the same")
    func changes() throws {
        let document = OutcomeDocument(Self.outcome, tieOrder: "votes,lot")
        let bytes = document.encoded
        for index in bytes.indices {
            for change in [UInt8(1), 0x20, 0x80] {
                var changed = bytes
                changed[index] ^= change
                guard let read = try? OutcomeDocument(decoding: changed) else { continue }
                #expect(read != document && read.encoded == changed)
            }
            #expect((try? OutcomeDocument(decoding: Array(bytes[..<index]))) == nil)
        }
    }
}
