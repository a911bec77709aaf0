/// How much support an initiative needs before it goes on (*draagvlakeis*).
public enum SupportGate: Hashable, Sendable {
    /// None.
    case none
    /// So many supporters.
    case number(Int)
    /// This part of the target group or of the residents of the area.
    case share(Proportion)

    /// Whether `supporters` out of `group` people are enough.
    public func isMet(supporters: Int, of group: Int) -> Bool {
        switch self {
        case .none: true
        case .number(let least): supporters >= least
        case .share(let part): group > 0 && part.isReached(by: supporters, of: group)
        }
    }

    init?(_ value: DataValue) {
        if value == .text("none") {
            self = .none
        } else if let number = value.count(upTo: 1_000_000) {
            self = .number(number)
        } else if let text = value.text, let share = Proportion(text) {
            self = .share(share)
        } else {
            return nil
        }
    }
}
