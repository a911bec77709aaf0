/// Who was heard, in numbers (*wie is gehoord*).
public struct SupportTally: Hashable, Sendable {
    /// For.
    public private(set) var inFavour = 0
    /// Against.
    public private(set) var against = 0
    /// Neither.
    public private(set) var neutral = 0

    /// Everybody heard.
    public var heard: Int { self.inFavour + self.against + self.neutral }

    mutating func add(_ stance: SupportStatement.Stance) {
        switch stance {
        case .inFavour: self.inFavour += 1
        case .against: self.against += 1
        case .neutral: self.neutral += 1
        }
    }
}
