public import BallotRules

/// A line of the register.
public enum RegisterLine {
    /// What a line is about.
    public struct Plan: Hashable, Sendable {
        /// Which initiative.
        public let initiative: InitiativeID
        /// What it is called.
        public let title: String
        /// Of which panel.
        public let panel: PanelID
        /// Where, by name.
        public let areas: [AreaID]
        /// What it asks, in cents.
        public let asked: Money

        init(_ file: CaseFile, _ version: InitiativeVersion) {
            self.initiative = file.id
            self.title = version.content.title
            self.panel = file.panel
            self.areas = version.content.areas.sorted()
            self.asked = version.content.asked
        }
    }

    /// A decision.
    public struct Decided: Hashable, Sendable {
        /// About what.
        public let plan: Plan
        /// The decision, with the verdict on which it rests.
        public let decision: Decision
        /// Which decision about this initiative it is, from 1; a later one comes after an objection that held.
        public let number: Int
        /// The entry.
        public let entry: EntryID
        /// From which pot.
        public let pot: PotKey?
        /// When it was sent, where it was.
        public let announced: Day?
        /// The last day to object, where the law gives one and the decision was sent.
        public let lastDay: Day?
        /// The criteria by which it was judged.
        public let criteria: [Criterion]
        /// The regulation.
        public let legalSource: String

        var order: Order { Order(day: self.decision.day, name: self.plan.initiative, number: self.number) }
    }

    /// Something that ended.
    public struct Closed: Hashable, Sendable {
        /// What.
        public let plan: Plan
        /// When.
        public let day: Day
        /// The entry; `nil` for what goes on under other names.
        public let entry: EntryID?
        /// Where it ended.
        public let state: InitiativeState
        /// Why, where a reason was given.
        public let reason: TextID?
        /// Why it is so by the life cycle.
        public let rule: Bilingual?
        /// The articles of law.
        public let articles: [Article]
        /// As what it goes on, after a merger or a split.
        public let successors: [InitiativeID]
        /// What was accounted for, where money was granted.
        public let spent: Money

        var order: Order { Order(day: self.day, name: self.plan.initiative, number: 0) }
    }

    /// An objection. Whoever made it does not stand in a public register.
    public struct Objected: Hashable, Sendable {
        /// Against a decision about what.
        public let plan: Plan
        /// When it came in.
        public let received: Day
        /// Which objection about this initiative it is, from 1.
        public let number: Int
        /// How far it is.
        public let state: ReviewState
        /// The motivation of the outcome.
        public let motivation: TextID?

        var order: Order { Order(day: self.received, name: self.plan.initiative, number: self.number) }
    }

    /// The order of lines: by day, initiative and number.
    struct Order: Comparable {
        let day: Day
        let name: InitiativeID
        let number: Int

        static func < (left: Order, right: Order) -> Bool {
            (left.day, left.name, left.number) < (right.day, right.name, right.number)
        }
    }
}
