/// The sizes up to which a file is read; beyond them it is refused, never cut.
///
/// They bound memory and time on hostile input: reading takes time linear in the file, and memory below three times
/// the file.
public struct ReadingLimits: Hashable, Sendable {
    /// Bytes in the file: 256 MiB. Check a file's size against it before loading it.
    public var bytes = 256 << 20
    /// Rows of ballots: 5,000,000.
    public var ballots = 5_000_000
    /// Rows of META: 10,000.
    public var keys = 10_000
    /// Cells in a row: 1,000.
    public var columns = 1_000
    /// Bytes in one cell: 1 MiB.
    public var fieldBytes = 1 << 20
    /// Problems reported: 1,000; the others are only counted.
    public var problems = 1_000
    /// Problems of one kind reported: 100; the others are only counted.
    public var problemsPerCode = 100

    /// The limits as documented at each.
    public init() {}
}
