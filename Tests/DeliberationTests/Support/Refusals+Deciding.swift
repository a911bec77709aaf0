import BallotRules
import Deliberation

extension Refusals {
    static func verdicts(_ today: Day) -> [String: [Spoken]] {
        let verdict: [VerdictProblem] = [
            .otherVersion(current: "v"), .amount(self.money, asked: .zero), .aboveCeiling(self.money, most: .zero),
            .repeatedCondition("x"), .conditionOfRefusal("x"), .noReason, .unknownCriterion("x"),
            .repeatedCriterion("x"), .noCriterionReason("x"), .criteriaMissing(["x", "y"]), .hardCriterionFails("x"),
            .noMinorityView,
        ]
        let decision: [DecisionProblem] = [
            .noGround, .needlessGround, .panelDecides(.mandate), .groundNotListed(.otherWeighing, .bindingAdvice),
            .noReason(.law), .amount(self.money, asked: .zero), .aboveCeiling(self.money, most: .zero),
            .abovePot(self.money, holds: .zero),
        ]
        let ledger: [LedgerProblem] = [
            .amount(.zero), .short(.pot(self.pot), holds: .zero), .repeatedEntry("e"), .earlier(than: today),
            .repeatedPot(self.pot), .noWeights, .lastYear(9_999), .noDecision, .alreadyReserved("p"), .notReserved("p"),
            .notAwarded("p"), .noMoney("p"), .aboveCeiling(self.money, most: .zero), .otherPot(self.pot),
            .aboveAdvance(self.money, most: .zero), .repeatedReceipt("r"), .settled("p"),
        ]
        let plan: [PotPlanProblem] = [
            .notDivided, .noAreas, .unknownArea("w"), .repeatedArea("w"), .noWeight("w"), .leftOut("w"), .noWeights,
            .noCommonPot,
        ]
        let lots: [LotError] = [.noItems, .repeated("x"), .zeroByte, .tooLong]
        let methods: [MethodError] = [
            .unknownMethod("x", known: ["consent"]), .option(.unknown("x", known: ["tie"])), .missing(["tie"]),
            .quorumOfLaw("council"),
        ]
        return [
            "verdict 12": verdict.map { value in Spoken(value.code) { $0.sentence(value) } },
            "decision 8": decision.map { value in Spoken(value.code) { $0.sentence(value) } },
            "ledger 17": ledger.map { value in Spoken(value.code) { $0.sentence(value) } },
            "plan 8": plan.map { value in Spoken(value.code) { $0.sentence(value) } },
            "lot 4": lots.map { value in Spoken(value.code) { $0.sentence(value) } },
            "method 4": methods.map { value in Spoken(value.code) { $0.sentence(value) } },
        ]
    }

    static func documents() -> [String: [Spoken]] {
        let ballots: [BallotFault] = [
            .attendance, .count(limit: 9), .kind(.motion, accepted: [.ranked]), .empty,
            .moreVotesThanVoters(votes: 2, voters: 1), .repeated("x"), .unknown("x"),
            .grade(9, lowest: 1, highest: 5), .equalRanks, .noPot, .incomplete(grades: 1, choices: 2),
            .abovePot(self.money), .belowPot(self.money), .amount("x"), .tooManyCases(limit: 9),
            .keyParts(key: 2, parts: 3),
        ]
        let kinds: [DocumentProblem.Kind] = [
            .missing(choices: "none|cents"), .invalid(choices: "text"), .unknown, .remedyOfLaw,
        ]
        let data: [(String, [UInt8])] = [
            ("too large", [UInt8](repeating: 0x20, count: DataValue.byteLimit + 1)),
            ("too deep", [UInt8](repeating: 0x5B, count: 99)), ("mark", [0xEF, 0xBB, 0xBF]), ("ended", []),
            ("value", Array("x".utf8)), ("name", Array("{1".utf8)), ("colon", Array("{\"a\"1".utf8)),
            ("comma", Array("[1 2".utf8)), ("more", Array("1 2".utf8)), ("zero", Array("01".utf8)),
            ("whole", Array("1.5".utf8)), ("big", Array("99999999999999999999".utf8)),
            ("control", Array("\"\n".utf8)), ("escape", Array(#""\x"#.utf8)), ("surrogate", Array(#""\uD800""#.utf8)),
            ("UTF-8", [0x22, 0xFF]), ("twice", Array(#"{"a":1,"a":2}"#.utf8)), ("canonical", Array(" 1".utf8)),
        ]
        let faults = data.compactMap { _, bytes -> DataFault? in
            do throws(DataFault) {
                _ = try DataValue(canonical: bytes)
                return nil
            } catch {
                return error
            }
        }
        return [
            "ballot 16": ballots.map { value in Spoken(value.code) { $0.sentence(value) } },
            "document 4": kinds.map { kind in
                Spoken(kind.code) { $0.sentence(DocumentProblem("terms.decision", kind)) }
            },
            "data 18": faults.map { value in Spoken(value.code) { $0.sentence(value) } },
        ]
    }
}
