extension PabulibDocument {
    /// The file in its one canonical form.
    ///
    /// UTF-8 without byte order mark, LF after every line. META has the known keys in the format's order, then the
    /// others in the order of the file; so have the columns of PROJECTS and VOTES. Rows keep their order. Cells have no
    /// blanks around their text, lists (`vote`, `points`, `category`, `beneficiaries`, `exclusion_groups`) none around
    /// their commas; quotes stand only around cells with a semicolon, a quote or a line end. Short rows are filled up,
    /// empty cells beyond the header are left out, and the old column `target` is called `beneficiaries`. No value is
    /// changed, so writing what was written gives the same bytes.
    ///
    /// - Complexity: O(bytes).
    public func write() -> [UInt8] {
        var writer = PabulibWriter(capacity: self.bytes.count + 1_024)
        writer.line(["META"])
        writer.line(["key", "value"])
        for index in PabulibWriter.order(self.meta.map(\.key), known: PabulibFormat.keys) {
            writer.line([self.meta[index].key, self.meta[index].value])
        }
        writer.line(["PROJECTS"])
        writer.section(self.projectColumns, PabulibFormat.projectColumns, self.projectRows, self.bytes)
        writer.line(["VOTES"])
        writer.section(self.voteColumns, PabulibFormat.voteColumns, self.voteRows, self.bytes)
        return writer.bytes
    }

    /// A document from texts, for those who make a file themselves.
    ///
    /// Rows with fewer cells than columns are filled up with empty ones; further cells are left out.
    public init(
        meta: [PabulibEntry],
        projectColumns: [String],
        projects: [[String]],
        voteColumns: [String],
        votes: [[String]]
    ) {
        var writer = PabulibWriter(capacity: 1_024)
        let projectRows = projects.map { writer.row($0, width: projectColumns.count) }
        let voteRows = votes.map { writer.row($0, width: voteColumns.count) }
        self.init(
            meta: meta,
            projectColumns: projectColumns,
            voteColumns: voteColumns,
            bytes: writer.bytes,
            projectRows: projectRows,
            voteRows: voteRows
        )
    }
}
