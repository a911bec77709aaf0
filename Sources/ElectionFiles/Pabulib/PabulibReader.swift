/// Reads Pabulib's `.pb` format (sections META, PROJECTS and VOTES of semicolon-separated values).
///
/// The format is that of pabulib.org (arXiv:2012.06539). Three optional columns are ours: in PROJECTS
/// `exclusion_groups` (labels, comma-separated; of the projects that share one at most one may win), `likes` (a whole
/// number) and `complete` (when the submission was complete, as ISO 8601 text); in VOTES `weight`
/// (what the ballot counts, exact: `2`, `0.5`, `1/3`; empty means 1).
///
/// ```swift
/// let reading = PabulibReader(mode: .lenient).read(bytes)
/// if let election = reading.election { … }
/// ```
public struct PabulibReader: Sendable {
    /// How deviations are treated.
    public let mode: ReadingMode
    /// Sizes up to which a file is read.
    public let limits: ReadingLimits
    /// The VOTES column whose value becomes the ballots' channel (`voting_method`, `table`), or `nil`.
    public let channelColumn: String?

    /// A reader.
    ///
    /// - Parameter column: a VOTES column whose value becomes each ballot's channel. With `nil` the channel stays
    ///   empty, so that equal ballots are grouped whatever way they came in.
    public init(mode: ReadingMode, limits: ReadingLimits = ReadingLimits(), ballotsBy column: String? = nil) {
        self.mode = mode
        self.limits = limits
        self.channelColumn = column
    }

    /// Reads a whole file.
    ///
    /// - Complexity: O(bytes); the bytes are kept in the document, not copied.
    public func read(_ bytes: [UInt8]) -> PabulibReading {
        var pass = ReadingPass(bytes, reader: self)
        return pass.run()
    }
}
