/// What somebody hands in at a service: a signed entry, and for acts of panels the documents and texts that it names
/// (docs/record-format/v1.md, 12.1).
///
/// ```
/// submission = frame(entry) ‖ frame(0x01 ‖ document)… ‖ frame(0x02 ‖ text)…
/// frame(x)   = u32(length of x) ‖ x
/// ```
public struct Submission: Hashable, Sendable {
    /// The entry's octets.
    public let entry: [UInt8]
    /// Documents in canonical form.
    public let documents: [[UInt8]]
    /// Texts.
    public let texts: [[UInt8]]

    /// The most documents and texts.
    public static let mostFiles = 64
    /// The most octets of all together.
    public static let mostBytes = 2 << 20

    /// A submission.
    public init(_ entry: [UInt8], documents: [[UInt8]] = [], texts: [[UInt8]] = []) {
        self.entry = entry
        self.documents = documents
        self.texts = texts
    }

    /// Reads a submission.
    ///
    /// - Throws: ``SubmissionFault`` with the octet at which it is not as it must be.
    public init(decoding bytes: [UInt8]) throws(SubmissionFault) {
        guard bytes.count <= Submission.mostBytes else { throw SubmissionFault(offset: Submission.mostBytes) }
        var frames: [(offset: Int, bytes: ArraySlice<UInt8>)] = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position > 4, frames.count <= Submission.mostFiles else {
                throw SubmissionFault(offset: position)
            }
            let length = bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            let start = position + 4
            guard length > 0, length <= bytes.count - start else { throw SubmissionFault(offset: position) }
            frames.append((start, bytes[start..<(start + length)]))
            position = start + length
        }
        guard let entry = frames.first else { throw SubmissionFault(offset: 0) }
        guard entry.bytes.count <= EncodingLimits.item else { throw SubmissionFault(offset: entry.offset) }
        var (documents, texts): ([[UInt8]], [[UInt8]]) = ([], [])
        for frame in frames.dropFirst() {
            switch frame.bytes.first {
            case 1 where texts.isEmpty: documents.append(Array(frame.bytes.dropFirst()))
            case 2: texts.append(Array(frame.bytes.dropFirst()))
            default: throw SubmissionFault(offset: frame.offset)
            }
        }
        self.init(Array(entry.bytes), documents: documents, texts: texts)
    }

    /// The submission's octets.
    public var encoded: [UInt8] {
        let files = self.documents.map { [1] + $0 } + self.texts.map { [2] + $0 }
        return ([self.entry] + files).flatMap { frame in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: frame.count >> $0) } + frame
        }
    }
}

/// Where a submission is not as it must be.
public struct SubmissionFault: Error, Hashable, Sendable {
    /// The octet, from 0.
    public let offset: Int

    /// A fault.
    public init(offset: Int) {
        self.offset = offset
    }
}
