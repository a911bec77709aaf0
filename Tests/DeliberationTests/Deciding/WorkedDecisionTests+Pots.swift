import BallotRules
import Deliberation
import Testing

extension WorkedDecisionTests {
    private func room(_ voters: Int) throws -> Attendance {
        try Attendance(seats: voters, members: voters, present: voters)
    }

    private func pot(_ worked: WorkedDecision) throws -> PotCosts {
        let costs: [String: Int] = try worked.input.value("cost")
        return try PotCosts(
            budget: Money(units: worked.input.int("budget")),
            costs: Dictionary(uniqueKeysWithValues: costs.map { (ChoiceID($0.key), Money(units: $0.value)) })
        )
    }

    private func approvals(_ worked: WorkedDecision, pot: PotCosts?) throws -> ApprovalVotes {
        let rows: [[Any]] = try worked.input.value("approvals")
        let votes = try rows.map { row -> (choice: ChoiceID, votes: Int) in
            guard let name = row[0] as? String, let count = row[1] as? Int else { throw Missing(what: "approval") }
            return (ChoiceID(name), count)
        }
        return try ApprovalVotes(ballots: worked.input.int("voters"), approvals: votes, pot: pot)
    }

    func threshold(_ worked: WorkedDecision) throws {
        let votes = try self.approvals(worked, pot: nil)
        let rule = try DecisionRule(
            "approval-threshold",
            options: [
                "threshold": worked.input.text("threshold"),
                "strict": worked.input.flag("strict") ? "true" : "false",
            ],
            quorum: Self.quorum("0")
        )
        let ruling = try rule.ruling(on: .approvals(votes), in: self.room(votes.ballots))
        #expect(try ruling.choices.map(\.text) == worked.expected.texts("passing"))
        #expect(ruling.number(.needed) == 11)
    }

    func priority(_ worked: WorkedDecision) throws {
        let list = try PriorityList(worked.input.texts("order").map { ChoiceID($0) }, pot: self.pot(worked))
        for misfit in ["stop", "skip"] {
            let rule = try DecisionRule("priority-order", options: ["misfit": misfit], quorum: Self.quorum("0"))
            let ruling = try rule.ruling(on: .priority(list), in: self.room(5))
            let expected = try worked.expected.object(misfit)
            #expect(try ruling.choices.map(\.text) == expected.texts("funded"))
            #expect(try ruling.number(.left) == expected.int("left"))
        }
    }

    func approvalPriority(_ worked: WorkedDecision) throws {
        let votes = try self.approvals(worked, pot: self.pot(worked))
        let rule = try DecisionRule(
            "approval-priority",
            options: [
                "threshold": worked.input.text("threshold"), "strict": "false", "misfit": worked.input.text("mode"),
            ],
            quorum: Self.quorum("0")
        )
        let method = try #require(rule.method as? ApprovalPriority)
        let outcomes: [[String]] = try worked.expected.value("outcomes")
        #expect(try method.fundedSets(votes).map { $0.map(\.text) } == outcomes)
        let ruling = try rule.ruling(on: .approvals(votes), in: self.room(votes.ballots))
        let isMaterial = worked.expected.flag("tie_material")
        #expect((ruling.status == .tied) == isMaterial)
        #expect((ruling.wayOut != nil) == isMaterial)
        if isMaterial { #expect(ruling.choices.map(\.text) == ["lamp", "trees"]) }
        let out = ruling.steps.filter { $0.action == .belowThreshold }.flatMap(\.choices).map(\.text)
        let eligible = votes.approvals.map(\.choice.text).filter { !out.contains($0) }
        #expect(try eligible == worked.expected.texts("eligible"))
    }

    func lot(_ worked: WorkedDecision) throws {
        let lot = try Lot(decision: worked.input.text("decision"), items: worked.input.texts("items"))
        let beacon = try Self.bytes(worked.input.text("beacon"))
        #expect(try lot.commitment == Self.bytes(worked.expected.text("commitment")))
        #expect(try lot.seed(beacon: beacon) == Self.bytes(worked.expected.text("seed")))
        #expect(try lot.order(beacon: beacon) == worked.expected.texts("order"))
        #expect(try lot.order(beacon: beacon).first == worked.expected.text("first"))
    }

    private static func bytes(_ hexadecimal: String) throws -> [UInt8] {
        let digits = Array(hexadecimal)
        return try stride(from: 0, to: digits.count, by: 2).map { start in
            guard let byte = UInt8(String(digits[start...start + 1]), radix: 16) else { throw Missing(what: "byte") }
            return byte
        }
    }
}
