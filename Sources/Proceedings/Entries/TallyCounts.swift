/// Numbers of a certified count (docs/record-format/v1.md, 3.12).
public struct TallyCounts: Hashable, Sendable {
    /// Leaves in the register.
    public var registered: Int
    /// Credentials given by each issuer.
    public var issued: [Int]
    /// Ballot keys with at least one ballot.
    public var cast: Int
    /// Ballots counted, paper included.
    public var counted: Int
    /// Keys all of whose ballots are void.
    public var void: Int
    /// Keys with a ballot that were cancelled.
    public var cancelled: Int
    /// Paper ballots counted.
    public var paper: Int

    /// Numbers; `issued` has two.
    public init(registered: Int, issued: [Int], cast: Int, counted: Int, void: Int, cancelled: Int, paper: Int) {
        self.registered = registered
        self.issued = issued
        self.cast = cast
        self.counted = counted
        self.void = void
        self.cancelled = cancelled
        self.paper = paper
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        let most = 1 << 32
        let counts = try reader.list(8...8) { (reader) throws(EncodingFault) in try reader.count(0...most) }
        self.init(
            registered: counts[0],
            issued: [counts[1], counts[2]],
            cast: counts[3],
            counted: counts[4],
            void: counts[5],
            cancelled: counts[6],
            paper: counts[7]
        )
        guard self.cast + self.paper == self.counted + self.void + self.cancelled else { throw place }
    }

    func write(to writer: inout ItemWriter) {
        let issued = [self.issued.first ?? 0, self.issued.dropFirst().first ?? 0]
        writer.list([self.registered] + issued + [self.cast, self.counted, self.void, self.cancelled, self.paper]) {
            $0.count($1)
        }
    }
}
