/// Criteria applied in turn to projects that are equal; the published *volgorde bij gelijke stand*.
public struct TieOrder: Hashable, Sendable, CustomStringConvertible {
    /// The criteria, ending in ``TieKey/refuse`` unless one before it decides every tie.
    public let keys: [TieKey]

    /// An order of these criteria; what comes after ``TieKey/refuse`` or ``TieKey/id`` can never apply and is dropped.
    public init(_ keys: [TieKey]) {
        var kept: [TieKey] = []
        for key in keys where !kept.contains(key) {
            kept.append(key)
            if key == .refuse || key == .id { break }
        }
        if kept.last != .refuse && kept.last != .id { kept.append(.refuse) }
        self.keys = kept
    }

    /// No tie is broken: a material one is the result.
    public static let refuse = TieOrder([.refuse])
    /// By identifier.
    public static let id = TieOrder([.id])

    /// Reads `votes,cost-low,lot:SEED`.
    ///
    /// - Throws: ``TieOrderError`` with the word that is no criterion.
    public init(parsing text: String) throws(TieOrderError) {
        var keys: [TieKey] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            keys.append(try TieOrder.key(String(word)))
        }
        self.init(keys)
    }

    /// As ``init(parsing:)`` reads it; the closing `refuse` is left out where other keys stand before it.
    public var description: String {
        let shown = self.keys.count > 1 && self.keys.last == .refuse ? self.keys.dropLast() : self.keys[...]
        return shown.map(\.description).joined(separator: ",")
    }

    private static func key(_ word: String) throws(TieOrderError) -> TieKey {
        switch word {
        case "votes": return .votes
        case "cost-low": return .costLow
        case "cost-high": return .costHigh
        case "complete": return .complete
        case "id": return .id
        case "file": return .file
        case "refuse": return .refuse
        default: break
        }
        guard word.hasPrefix("lot:") else { throw .unknownKey(word) }
        let seed = String(word.dropFirst(4))
        guard !seed.isEmpty, seed.utf8.count <= 1_024 else { throw .badSeed }
        return .lot(seed: seed)
    }
}

/// Why a text is no tie order.
public enum TieOrderError: Error, Hashable, Sendable {
    /// This word is none of `votes`, `cost-low`, `cost-high`, `complete`, `id`, `file`, `lot:SEED`, `refuse`.
    case unknownKey(String)
    /// The seed of a lot is empty or longer than 1,024 bytes.
    case badSeed
}
