/// Reads lines of fields strictly, one after the other.
struct LineReader {
    /// The number of the line read last, from 1.
    private(set) var line = 0
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        self.rest = bytes[...]
    }

    /// A fault in the line read last.
    func fault(_ reason: DocumentFault.Reason) -> DocumentFault { DocumentFault(reason, line: self.line) }

    /// The fields of the next line, or `nil` at the end.
    ///
    /// - Throws: ``DocumentFault`` when the line does not end, or a field is not written as it must be.
    mutating func next() throws(DocumentFault) -> [String]? {
        guard !self.rest.isEmpty else { return nil }
        self.line += 1
        guard let end = self.rest.firstIndex(of: 0x0A) else { throw self.fault(.unended) }
        let line = self.rest[..<end]
        self.rest = self.rest[(end + 1)...]
        var fields: [String] = []
        for field in line.split(separator: 0x09, omittingEmptySubsequences: false) {
            guard let text = FieldText.text(field) else { throw self.fault(.field) }
            fields.append(text)
        }
        return fields
    }
}
