/// A `.pb` file as it stands: every key, column and cell, known or not.
///
/// The cells stay in the bytes of the file and are cut out when asked for, so a document takes little more memory than
/// its file.
public struct PabulibDocument: Sendable {
    /// The lines of META, in the order of the file.
    public let meta: [PabulibEntry]
    /// The header of PROJECTS.
    public let projectColumns: [String]
    /// The header of VOTES.
    public let voteColumns: [String]

    let bytes: [UInt8]
    let projectRows: [UInt32]
    let voteRows: [UInt32]

    init(
        meta: [PabulibEntry],
        projectColumns: [String],
        voteColumns: [String],
        bytes: [UInt8],
        projectRows: [UInt32],
        voteRows: [UInt32]
    ) {
        self.meta = meta
        self.projectColumns = projectColumns
        self.voteColumns = voteColumns
        self.bytes = bytes
        self.projectRows = projectRows
        self.voteRows = voteRows
    }

    /// The number of rows in PROJECTS.
    public var projectCount: Int { self.projectRows.count }

    /// The number of rows in VOTES.
    public var voteCount: Int { self.voteRows.count }

    /// The value of the META key `key`, or `nil`.
    public func value(_ key: String) -> String? {
        self.meta.first { $0.key == key }?.value
    }

    /// The cells of row `row` of PROJECTS (from 0), as many as there are columns.
    ///
    /// - Complexity: O(length of the row).
    public func project(_ row: Int) -> [String] {
        self.texts(at: self.projectRows, row, width: self.projectColumns.count)
    }

    /// The cells of row `row` of VOTES (from 0), as many as there are columns.
    ///
    /// - Complexity: O(length of the row).
    public func vote(_ row: Int) -> [String] {
        self.texts(at: self.voteRows, row, width: self.voteColumns.count)
    }

    private func texts(at starts: [UInt32], _ row: Int, width: Int) -> [String] {
        guard starts.indices.contains(row) else { return [] }
        var scanner = RowScanner(position: Int(starts[row]))
        _ = scanner.next(self.bytes.span)
        scanner.trimCells(self.bytes.span)
        var texts = scanner.cells.prefix(width).map { $0.text(in: self.bytes) }
        while texts.count < width { texts.append("") }
        return texts
    }
}
