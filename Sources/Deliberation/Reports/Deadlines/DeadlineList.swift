/// Every deadline that still asks something of somebody, on one day (*termijnbewaking*).
public struct DeadlineList: Report {
    /// A deadline of one initiative.
    public struct Line: Hashable, Sendable {
        /// Of which initiative.
        public let initiative: InitiativeID
        /// What it is called.
        public let title: String
        /// Of which panel.
        public let panel: PanelID
        /// For what, until when, and from what that follows.
        public let deadline: Deadline
        /// Days left; 0 on the last day, below 0 after it.
        public let daysLeft: Int
        /// Whose it is to do.
        public let actor: DeadlineActor

        /// Whether the last day has passed.
        public var isOverdue: Bool { self.daysLeft < 0 }
    }

    /// The day on which it was made.
    public let day: Day
    /// The deadlines, the first one first; on one day by initiative and kind.
    public let lines: [Line]
}

/// Whose it is to meet a deadline.
public enum DeadlineActor: String, CaseIterable, Hashable, Sendable {
    /// Whoever applies, or carries the plan out (*indiener*).
    case initiator
    /// The organ or the fund that decides and pays (*bestuursorgaan, fonds*).
    case authority
    /// Anybody who is touched by the decision (*belanghebbende*).
    case interested
}

extension Deadline.Kind {
    /// Whose it is to meet it.
    public var actor: DeadlineActor {
        switch self {
        case .decision, .reasonable, .notTreated, .objectionDecision, .penalty, .payment: .authority
        case .repair, .lead, .execution, .account: .initiator
        case .objection: .interested
        }
    }
}

extension CaseBook {
    /// The open deadlines of every initiative, as they stand on `day`.
    ///
    /// - Complexity: O(n log n) in the initiatives with their dated events.
    public func deadlines(on day: Day) -> DeadlineList {
        var lines: [DeadlineList.Line] = []
        for file in self.files.values { lines += self.deadlines(of: file, on: day) }
        lines.sort { left, right in
            (left.deadline.lastDay, left.initiative, left.deadline.kind.rawValue)
                < (right.deadline.lastDay, right.initiative, right.deadline.kind.rawValue)
        }
        return DeadlineList(day: day, lines: lines)
    }

    /// The open deadlines of one initiative, the first one first.
    func deadlines(of file: CaseFile, on day: Day) -> [DeadlineList.Line] {
        guard self.book.successors(of: file.id).isEmpty else { return [] }
        let all = OpenDeadlines(file, self.ledger, closes: self.panels[file.panel]?.closes).all
        return all.filter { $0.kind != .objection || $0.isInTime(day) }
            .map { deadline in
                DeadlineList.Line(
                    initiative: file.id,
                    title: file.dossier.initiative.current.content.title,
                    panel: file.panel,
                    deadline: deadline,
                    daysLeft: day.days(to: deadline.lastDay),
                    actor: deadline.kind.actor
                )
            }
            .sorted {
                ($0.deadline.lastDay, $0.deadline.kind.rawValue) < ($1.deadline.lastDay, $1.deadline.kind.rawValue)
            }
    }
}
