internal import Deliberation
internal import Proceedings

/// An act on one line: its verb, and what it is about.
struct ActText {
    private let act: Act

    init(_ act: Act) {
        self.act = act
    }

    /// Such as `item.vote p1`.
    var line: String { ([self.act.verb] + self.subjects).joined(separator: " ") }

    /// The names of what it is about.
    var subjects: [String] {
        switch self.act {
        case .setUp(.compose(let id, _, _, _)), .setUp(.dissolve(let id)), .setUp(.window(let id, _, _)): [id.text]
        case .setUp(.grant(let role, let person)), .setUp(.revoke(let role, let person)): [role.rawValue, person.text]
        case .setUp, .pots: []
        case .initiative(let id, .step(let step, _, _)): [id.text, step.rawValue]
        case .initiative(let id, _), .support(let id, _): [id.text]
        case .meeting(let id, .arrive(let person)), .meeting(let id, .leave(let person)): [id.text, person.text]
        case .meeting(let id, .add(let item, _, _)): [id.text, item.text]
        case .meeting(let id, _): [id.text]
        case .item(let id, .step(let step, _, _)): [id.text, step.rawValue]
        case .item(let id, _): [id.text]
        case .objection(let id, let person, _): [id.text, person.text]
        case .budget(let id, let deed): [id.text] + (deed.idea.map { [$0.text] } ?? [])
        case .instrument(let id, _): [id.text]
        }
    }
}

extension Deliberation.Moment {
    /// `2026-12-01 19:40`.
    var text: String {
        let (hour, minute) = (self.minute / 60, self.minute % 60)
        return "\(self.day) " + [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
