/// Where a record is kept: entries by position, only ever appended (design: the third contract).
///
/// Appending is atomic and durable before it answers, and succeeds only when the log still has the size that the caller
/// knows. One conformance battery tests every implementation.
public protocol Repository: Sendable {
    /// How many entries there are.
    func size() async throws(RepositoryError) -> Int

    /// Appends `entries` when there are exactly `size` so far.
    ///
    /// - Throws: ``RepositoryError`` with ``RepositoryError/Code/conflict`` when there are not; nothing is appended then.
    func append(_ entries: [[UInt8]], at size: Int) async throws(RepositoryError)

    /// The entries at `range`.
    ///
    /// - Throws: ``RepositoryError`` with ``RepositoryError/Code/range`` when they are not all there.
    func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]]
}
