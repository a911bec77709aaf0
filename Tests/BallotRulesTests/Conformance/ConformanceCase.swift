import BallotRules
import Testing

/// One rule with one setting of options, on one seeded small election.
struct ConformanceCase: CustomTestStringConvertible, Sendable {
    let rule: String
    let options: [String: String]
    let form: BallotForm
    let seed: UInt64

    var testDescription: String {
        let options = self.options.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return "\(self.rule)\(options) on \(self.form.rawValue), seed \(self.seed)"
    }

    /// Every rule in the catalogue, on every ballot form it accepts, with its defaults, with each word or flag that one
    /// option may have, and with modifiers.
    static let all: [ConformanceCase] = RuleCatalogue.all.flatMap { rule in
        let descriptor = rule.descriptor
        return descriptor.forms.flatMap { form in
            ConformanceCase.settings(of: descriptor).enumerated().flatMap { number, options in
                (1...(number == 0 ? 6 : 2)).map {
                    ConformanceCase(
                        rule: descriptor.id,
                        options: options,
                        form: form,
                        seed: UInt64(1_000 * number + $0)
                    )
                }
            }
        }
    }

    /// Settings that the rule takes, the defaults first.
    private static func settings(of descriptor: RuleDescriptor) -> [[String: String]] {
        var settings: [[String: String]] = [[:]]
        for option in descriptor.options {
            switch option.values {
            case .words(let words): settings += words.filter { $0 != option.standard }.map { [option.name: $0] }
            case .flag: settings.append([option.name: option.standard == "true" ? "false" : "true"])
            case .fraction, .count, .money, .text: continue
            }
        }
        settings.append(["minimum-support": "2", "residual": "part-fund"])
        settings.append(["minimum-support": "0.3", "residual": "fill"])
        return settings.filter { (try? Count(descriptor.id, options: $0)) != nil }
    }

    func small() -> SmallElection {
        var small = SmallElection.random(seed: self.seed, form: self.form)
        guard self.form == .knapsack else { return small }
        // A basket costs no more than the budget.
        for ballot in small.ballots.indices {
            while small.ballots[ballot].reduce(0, { $0 + small.costs[$1] }) > small.budget {
                small.ballots[ballot].removeLast()
            }
        }
        return small
    }

    func count(_ order: TieOrder = .id) throws -> Count {
        try Count(self.rule, options: self.options, tieOrder: order)
    }

    /// The outcome, or the reason why there is none: both must be the same for elections that say the same.
    func result(_ election: Election, _ order: TieOrder = .id) throws -> Result<Outcome, Refusal> {
        let count = try self.count(order)
        do throws(Refusal) {
            return .success(try count.outcome(of: election))
        } catch {
            return .failure(error)
        }
    }

    /// The outcome when there is one.
    func outcome(_ small: SmallElection, _ order: TieOrder = .id) throws -> Outcome? {
        try? self.result(small.election(), order).get()
    }
}
