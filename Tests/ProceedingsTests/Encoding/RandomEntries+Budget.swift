import BallotRules
import Deliberation
import Proceedings
import Signing

extension RandomEntries {
    /// One deed of a citizens' budget with each verb.
    mutating func budgetDeeds() -> [BudgetDeed] {
        let deviation = self.maybe { Deviation(.newFacts, $0.address()) }
        let terms = DecisionTerms(.partly, amount: self.money(), conditions: self.conditions(), deviation: deviation)
        let finding = Motivation.Finding(self.text(most: 60), .met, self.address())
        let motivation = Motivation([finding], reason: self.address(), minority: self.maybe { $0.address() })
        let result = CertifiedResult(
            record: self.digest().hexadecimal,
            ballot: self.random.below(9),
            without: [self.name()],
            winners: [.init(self.name(), self.money()), .init(self.name(), self.money())],
            reserve: [self.name()]
        )
        return [
            .begin(self.name(), plan: self.address()), .openIdeas, .propose(self.name(), self.pot()), .askSupport,
            .check, .judge(self.name(), isFeasible: self.flag(), self.money(), self.address()), .fixList,
            .openBallot(self.address()), .closeBallot, .reportIncident(self.address()),
            .extend(self.day(), self.address()), .voidBatch(self.name(), self.address()),
            .raise(self.pot(), self.money(), self.address()), .resume(self.address()),
            .rerun(from: self.day(), through: self.day(), self.address()), .fundAll(self.address()),
            .takeOver(result), .award(self.name(), terms, motivation), .drop(self.name(), self.address()),
            .callReserve(self.name()), .execute, .complete(self.name(), self.address()), .finish,
            .cancel(self.address()),
        ]
    }
}
