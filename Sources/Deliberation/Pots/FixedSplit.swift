public import BallotRules

/// A pot by a fixed key (*vaste verdeelsleutel*), such as 1:3:3 in Rosmalen-Zuid ('s-Hertogenbosch).
public struct FixedSplit: DecisionMethod {
    let key: [Int]

    /// Identifier `fixed-split`; option `key`.
    public static let descriptor = MethodDescriptor(
        id: "fixed-split",
        name: Bilingual(nl: "Vaste verdeelsleutel", en: "Fixed key"),
        summary: Bilingual(
            nl: "De pot wordt verdeeld volgens een vaste sleutel, zoals 1:3:3.",
            en: "The pot is divided by a fixed key, such as 1:3:3."
        ),
        kinds: [.parts],
        options: [
            OptionSpec(
                "key",
                .text(form: "1:3:3"),
                standard: "",
                summary: Bilingual(nl: "de sleutel, een geheel getal per deel", en: "the key, a whole number per part")
            )
        ],
        required: ["key"],
        citation: "BAG Rosmalen-Zuid, joint pot of 3,500 euro 1:3:3 (report of 2016-09-15); largest remainders"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        let parts = options.text("key").split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        let key = parts.compactMap { $0 }
        guard key.count == parts.count, key.allSatisfy({ (0...1_000_000).contains($0) }),
            key.contains(where: { $0 > 0 })
        else { throw .badValue("key", options.text("key"), expected: .text(form: "1:3:3")) }
        self.key = key
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in _: Attendance) throws(BallotFault) -> Ruling {
        guard case .parts(let given) = ballots else { throw self.wrongKind(ballots) }
        guard given.parts.count == self.key.count else {
            throw .keyParts(key: self.key.count, parts: given.parts.count)
        }
        guard let division = LargestRemainders(given.pot, by: self.key) else { throw .abovePot(given.pot) }
        let amounts = zip(given.parts, division.amounts).map { Allotment($0, $1) }
        return Ruling(
            .divided,
            .key,
            choices: given.parts,
            amounts: amounts,
            figures: [Figure(.left, 0)],
            steps: division.equalRemainders.map { RulingStep(.equal, [given.parts[$0]]) }
        )
    }
}
