public import Signing

/// A repository that does not show some entries to its reader yet (see ``Disclosure``): of these it gives no octets, but
/// the leaf hash.
///
/// In place of an entry that is hidden ``Repository/entries(_:)`` gives an empty array, which no entry is. A desk that is
/// opened on such a repository passes over what is hidden.
public protocol VeiledRepository: Repository {
    /// The leaf hash of entry `number` when it is hidden; `nil` when it is shown, or not there.
    func hiddenLeafHash(_ number: Int) async -> Digest?
}
