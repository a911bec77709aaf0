/// Something held about persons that also stands in a record.
public struct PersonTrace: Hashable, Sendable {
    /// The table.
    public let table: String
    /// The column.
    public let column: String
    /// Of how many rows.
    public let rows: Int

    /// Something found.
    public init(table: String, column: String, rows: Int) {
        self.table = table
        self.column = column
        self.rows = rows
    }
}
