/// In which ways ballots are cast in a round.
public struct VotingModes: OptionSet, Hashable, Sendable {
    /// The bits as the manifest has them.
    public let rawValue: Int

    /// Modes from bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Open ballots, signed with registered keys.
    public static let open = VotingModes(rawValue: 1)
    /// Sealed ballots, with credentials (*geheime stemming*).
    public static let sealed = VotingModes(rawValue: 2)

    /// Whether voters of this kind can be in the register.
    public func allows(_ kind: RegisterLeaf.Kind) -> Bool {
        switch kind {
        case .open: self.contains(.open)
        case .secret: self.contains(.sealed)
        case .paper: true
        }
    }
}
