/// What a ballot says: projects by their position in the document `election`, with steps where the form has points
/// (docs/record-format/v1.md, 3.4).
public struct Choices: Hashable, Sendable {
    /// The projects, ascending, or for rankings the best first.
    public let projects: [Int]
    /// Points for each project times the manifest's scale; `nil` for forms without points.
    public let steps: [Int]?

    /// Choices of `projects`.
    public init(_ projects: [Int], steps: [Int]? = nil) {
        self.projects = projects
        self.steps = projects.isEmpty ? nil : steps
    }

    /// Whether nothing is chosen.
    public var isEmpty: Bool { self.projects.isEmpty }

    /// Reads choices of either shape; what they may be is the business of ``ChoiceCheck``.
    init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.array { (reader, count) throws(EncodingFault) in
            var projects: [Int] = []
            projects.reserveCapacity(count)
            guard count > 0, reader.nextKind == .array else {
                for _ in 0..<count { projects.append(try reader.count(0...Choices.mostProject)) }
                return Choices(projects)
            }
            var steps: [Int] = []
            steps.reserveCapacity(count)
            for _ in 0..<count {
                let (project, step) = try reader.array(of: 2) { (reader) throws(EncodingFault) in
                    (try reader.count(0...Choices.mostProject), Choices.signed(try reader.uint()))
                }
                projects.append(project)
                steps.append(step)
            }
            return Choices(projects, steps: steps)
        }
    }

    func write(to writer: inout ItemWriter) {
        guard let steps = self.steps, steps.count == self.projects.count else {
            return writer.list(self.projects) { $0.count($1) }
        }
        writer.list(zip(self.projects, steps).map { ($0, $1) }) { writer, pair in
            writer.array(2)
            writer.count(pair.0)
            writer.uint(Choices.unsigned(pair.1))
        }
    }

    private static let mostProject = 1 << 20

    /// 0, 1, 2, 3, 4, … to 0, −1, 1, −2, 2, …
    private static func signed(_ value: UInt64) -> Int {
        Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
    }

    /// 0, −1, 1, −2, 2, … to 0, 1, 2, 3, 4, …
    private static func unsigned(_ value: Int) -> UInt64 {
        UInt64(UInt(bitPattern: value << 1 ^ value >> (Int.bitWidth - 1)))
    }
}
