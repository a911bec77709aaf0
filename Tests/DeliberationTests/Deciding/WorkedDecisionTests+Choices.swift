import BallotRules
import Deliberation
import Testing

extension WorkedDecisionTests {
    private func room(_ voters: Int) throws -> Attendance {
        try Attendance(seats: voters, members: voters, present: voters)
    }

    /// Ballots written as `[[18, "ADECB"], …]` or `[[3, [["A"]]], …]`.
    private func rankings(_ worked: WorkedDecision) throws -> RankedVotes {
        let rows: [[Any]] = try worked.input.value("ballots")
        var groups: [RankedVotes.Group] = []
        for row in rows {
            guard let weight = row[0] as? Int else { throw Missing(what: "weight") }
            if let text = row[1] as? String {
                groups.append(RankedVotes.Group(weight, text.map { [ChoiceID(String($0))] }))
            } else if let tiers = row[1] as? [[String]] {
                groups.append(RankedVotes.Group(weight, tiers.map { $0.map { ChoiceID($0) } }))
            }
        }
        let named = Set(groups.flatMap(\.tiers).joined()).sorted()
        let agenda = (try? worked.input.text("order"))?.map { ChoiceID(String($0)) }
        return try RankedVotes(choices: agenda ?? named, groups: groups)
    }

    private func ruling(_ id: String, _ options: [String: String], _ votes: RankedVotes) throws -> Ruling {
        try DecisionRule(id, options: options, quorum: Self.quorum("0"))
            .ruling(on: .ranked(votes), in: self.room(votes.voters))
    }

    func ranked(_ worked: WorkedDecision) throws {
        let votes = try self.rankings(worked)
        switch worked.rule {
        case "many": try self.many(worked, votes)
        case "schulze-winning":
            let ruling = try self.ruling("schulze", ["unranked": "last"], votes)
            #expect(try ruling.choices.map(\.text) == worked.expected.texts("winners"))
            let paths: [String: [String: Int]] = try worked.expected.value("paths")
            try self.compare(ruling, .path, paths)
        case "borda variants":
            for (key, option) in [
                ("zero_for_unranked", "zero"), ("average_of_remaining", "average"),
                ("modified_last_ranked_gets_0", "modified"),
            ] {
                let ruling = try self.ruling("borda", ["unranked": option], votes)
                let scores: [String: String] = try worked.expected.value(key)
                for (choice, score) in scores {
                    #expect(ruling.figure(.score, of: ChoiceID(choice))?.value == Fraction(score))
                }
                let best = scores.max { (Fraction($0.value) ?? .zero) < (Fraction($1.value) ?? .zero) }?.key
                #expect(ruling.choices.map(\.text) == [best ?? ""])
            }
        default:
            let ruling = try self.ruling("sequential-duels", ["unranked": "last"], votes)
            #expect(try ruling.choices.map(\.text) == [worked.expected.text("winner")])
            let duels: [[String]] = try worked.expected.value("duels")
            for (step, duel) in zip(ruling.steps, duels) {
                #expect(step.choices.first?.text == duel[2])
                #expect(Set(step.choices.map(\.text)) == Set(duel.prefix(2)))
            }
            #expect(ruling.steps.count == duels.count)
        }
    }

    private func compare(_ ruling: Ruling, _ name: Figure.Name, _ expected: [String: [String: Int]]) throws {
        let found = ruling.figures.filter { $0.name == name }
        for (first, row) in expected {
            for (second, value) in row {
                let figure = found.first { $0.choice == ChoiceID(first) && $0.rival == ChoiceID(second) }
                #expect(figure?.count == value)
            }
        }
        #expect(found.count == expected.values.reduce(0) { $0 + $1.count })
    }

    private func many(_ worked: WorkedDecision, _ votes: RankedVotes) throws {
        let expected = worked.expected
        let last = ["unranked": "last"]
        for (key, id, options) in [
            ("plurality", "plurality", [:]), ("two_round", "two-round", [:]), ("irv", "instant-runoff", [:]),
            ("borda", "borda", ["unranked": "zero"]), ("copeland", "copeland", last),
            ("minimax_margins", "minimax", last),
        ] as [(String, String, [String: String])] {
            #expect(try self.ruling(id, options, votes).choices.map(\.text) == [expected.text(key)], "\(id)")
        }
        let two = try self.ruling("two-round", [:], votes)
        #expect(try two.steps.map { $0.choices.map(\.text) } == [expected.texts("two_round_finalists")])
        let rounds: [[String: Int]] = try expected.value("irv_rounds")
        let counted = try self.ruling("instant-runoff", [:], votes).steps.filter { $0.action == .counted }
        #expect(counted.count == rounds.count)
        for (step, round) in zip(counted, rounds) {
            let found = step.figures.compactMap { figure in figure.choice.map { ($0.text, figure.count ?? -1) } }
            #expect(Dictionary(uniqueKeysWithValues: found) == round)
        }
        let borda = try self.ruling("borda", ["unranked": "zero"], votes)
        let scores: [String: Int] = try expected.value("borda_scores")
        for (choice, score) in scores { #expect(borda.number(.score, of: ChoiceID(choice)) == score) }
        let copeland = try self.ruling("copeland", last, votes)
        let condorcet = try ChoiceID(expected.text("condorcet_winner"))
        #expect(copeland.number(.wins, of: condorcet) == votes.choices.count - 1)
        try self.compare(copeland, .pairwise, expected.value("pairwise"))
    }

    func star(_ worked: WorkedDecision) throws {
        let scores: [String: [Int]] = try worked.input.value("scores")
        let names = scores.keys.sorted()
        let voters = scores[names[0]]?.count ?? 0
        let sheets = (0..<voters).map { voter in names.map { scores[$0]?[voter] ?? 0 } }
        let votes = try ScoreSheets(choices: names.map { ChoiceID($0) }, scale: 0...5, sheets: sheets)
        let ruling = try DecisionRule("star", quorum: Self.quorum("0"))
            .ruling(on: .scores(votes), in: self.room(voters))
        #expect(try ruling.choices.map(\.text) == [worked.expected.text("winner")])
        let totals: [String: Int] = try worked.expected.value("totals")
        for (choice, total) in totals { #expect(ruling.number(.score, of: ChoiceID(choice)) == total) }
        #expect(try ruling.steps.map { $0.choices.map(\.text) } == [worked.expected.texts("finalists")])
        let runoff: [String: Int] = try worked.expected.value("runoff")
        for figure in ruling.steps[0].figures { #expect(figure.count == runoff[figure.choice?.text ?? ""]) }
        let score = try DecisionRule("score", quorum: Self.quorum("0"))
            .ruling(on: .scores(votes), in: self.room(voters))
        #expect(try score.choices.map(\.text) == [worked.expected.text("score_winner")])
    }

    func grades(_ worked: WorkedDecision) throws {
        if worked.rule == "median-rules" { return try self.medianRules(worked) }
        let rows: [String: [String: Int]] = try worked.input.value("grades")
        let names = rows.keys.sorted()
        let table = try GradeTable(
            scale: 1...4,
            grades: names.map { name in
                let counts = (rows[name] ?? [:]).map { (Int($0.key) ?? 0, $0.value) }
                return (choice: ChoiceID(name), counts: Dictionary(uniqueKeysWithValues: counts))
            }
        )
        for breaking in ["full", "gauge"] {
            let ruling = try self.judgment(breaking, table)
            #expect(try ruling.choices.map(\.text) == [worked.expected.text("winner")])
        }
        let medians: [String: Int] = try worked.expected.value("medians")
        let gauges: [String: [Int]] = try worked.expected.value("gauge")
        let values: [String: [Int]] = try worked.expected.value("majority_values_first_20")
        for (choice, profile) in zip(names, table.profiles) {
            #expect(profile.median == medians[choice])
            #expect([profile.median, profile.above, profile.below] == gauges[choice])
            #expect(profile.majorityValue(20) == values[choice])
        }
    }

    private func judgment(_ breaking: String, _ table: GradeTable) throws -> Ruling {
        try DecisionRule("majority-judgment", options: ["break": breaking], quorum: Self.quorum("0"))
            .ruling(on: .grades(table), in: self.room(table.voters))
    }

    private func medianRules(_ worked: WorkedDecision) throws {
        let rows: [String: [Int]] = try worked.input.value("grades")
        let names = rows.keys.sorted()
        let table = try GradeTable(
            scale: 0...5,
            grades: names.map { name in
                (choice: ChoiceID(name), counts: Dictionary((rows[name] ?? []).map { ($0, 1) }, uniquingKeysWith: +))
            }
        )
        for (name, profile) in zip(names, table.profiles) {
            let expected = try worked.expected.object(name)
            #expect(try profile.median == expected.int("median"))
            #expect(try profile.above == expected.int("p"))
            #expect(try profile.below == expected.int("q"))
            #expect(try profile.atMedian == expected.int("r"))
            #expect(try profile.score(.typical) == Fraction(expected.text("typical")))
            #expect(try profile.score(.usual) == Fraction(expected.text("usual")))
            #expect(try profile.score(.central) == Fraction(expected.text("central")))
            #expect(try [profile.median, profile.above, profile.below] == expected.value("gauge"))
            #expect(try profile.majorityValue(5) == expected.value("majority_value"))
        }
        for breaking in MajorityJudgment.Breaking.allCases {
            let ruling = try self.judgment(breaking.rawValue, table)
            // By the gauge alone Swing and Tree stay equal: (4, 1, 2) and (4, 0, 2) are both 4 with 2 below.
            let winner = try worked.expected.text("mj_winner")
            #expect(ruling.choices.map(\.text) == (breaking == .gauge ? ["Swing", "Tree"] : [winner]))
        }
        let score = try DecisionRule("score", quorum: Self.quorum("0"))
            .ruling(on: .grades(table), in: self.room(table.voters))
        let sums: [String: Int] = try worked.expected.value("score")
        for (name, sum) in sums { #expect(score.number(.score, of: ChoiceID(name)) == sum) }
    }

    func debian(_ worked: WorkedDecision) throws {
        let pairs: [[Int]] = try worked.input.value("over_default")
        let duels = pairs.enumerated().map { Duel(ChoiceID("\($0)"), over: $1[0], under: $1[1]) }
        let developers = try worked.input.int("developers")
        let rule = try DecisionRule(
            "beats-default",
            options: ["electorate": "\(developers)"],
            quorum: Self.quorum("0")
        )
        let ruling = try rule.ruling(on: .duels(duels), in: self.room(developers))
        let expected = worked.expected
        let majority: [Bool] = try expected.value("majority")
        let reached: [Bool] = try expected.value("reached")
        let staying = duels.indices.filter { majority[$0] && reached[$0] }.map { ChoiceID("\($0)") }
        #expect(ruling.choices == staying)
        #expect(try ruling.number(.sponsors) == expected.int("K"))
        let squared = try #require(ruling.figure(.rootQuorumSquared)?.value.approximation)
        let quorum: Double = try expected.value("quorum")
        #expect(abs(squared.squareRoot() - quorum) < 1e-9)
        for (index, isReached) in reached.enumerated() {
            #expect(isReached == (Double(pairs[index][0]) >= squared.squareRoot()))
        }
    }
}
