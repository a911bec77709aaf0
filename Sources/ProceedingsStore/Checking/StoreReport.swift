public import Proceedings

/// What a check of a store found.
public struct StoreReport: Sendable {
    /// Something wrong.
    public struct Finding: Hashable, Sendable {
        /// In which record; `nil` where it is about the whole file.
        public let record: RecordName?
        /// What.
        public let problem: StoreProblem
    }

    /// The most findings about one record: a file that is badly damaged is not described entry by entry.
    public static let mostOfRecord = 100

    /// The records, in order, with the number of entries that were read.
    public internal(set) var records: [(name: RecordName, entries: Int)] = []
    /// What is wrong, in the order of the records and of what was looked at.
    public internal(set) var findings: [Finding] = []

    /// Whether nothing is wrong.
    public var isSound: Bool { self.findings.isEmpty }

    /// Whether all that is wrong can be made again from the entries.
    public var canBeRebuilt: Bool { self.findings.allSatisfy(\.problem.isOfProjection) }

    mutating func add(_ problem: StoreProblem, _ record: RecordName? = nil) {
        guard self.findings.count(where: { $0.record == record }) < Self.mostOfRecord else { return }
        self.findings.append(Finding(record: record, problem: problem))
    }
}
