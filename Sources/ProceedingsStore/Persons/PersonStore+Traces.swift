internal import Foundation
internal import GRDB
public import Proceedings

extension PersonStore {
    /// The shortest value that is looked for: shorter ones occur by chance.
    private static let least = 8

    /// Where the store and a record have a value in common: a text or octets of 8 octets or more, as they are or in
    /// hexadecimal digits. Once all rounds of a record are closed there is nothing.
    ///
    /// - Parameter record: any octets of the record, such as a package.
    /// - Complexity: O(store + record).
    public func traces(in record: [UInt8]) throws(RepositoryError) -> [PersonTrace] {
        try self.file.read { database in
            var places: [[UInt8]: Set<Int>] = [:]
            var columns: [(table: String, column: String)] = []
            var rows: [Int: Set<[UInt8]>] = [:]
            for table in ["consent", "contact", "demographic", "letter", "link", "person", "used"] {
                for column in try database.columns(in: table).map(\.name) {
                    columns.append((table, column))
                    for value in try PersonStore.values(table, column, database) {
                        places[value, default: []].insert(columns.count - 1)
                    }
                }
            }
            for value in PersonStore.found(Array(places.keys), in: record) {
                for place in places[value] ?? [] { rows[place, default: []].insert(value) }
            }
            return columns.indices.compactMap { place in
                rows[place].map {
                    PersonTrace(table: columns[place].table, column: columns[place].column, rows: $0.count)
                }
            }
        }
    }

    /// The values of a column that are long enough, octets in both forms.
    private static func values(_ table: String, _ column: String, _ database: Database) throws -> [[UInt8]] {
        let sql = "SELECT DISTINCT \(column) FROM \(table) WHERE typeof(\(column)) IN ('text', 'blob')"
        return try DatabaseValue.fetchAll(database, sql: sql).flatMap { value -> [[UInt8]] in
            switch value.storage {
            case .string(let text): [Array(text.utf8)]
            case .blob(let data): [[UInt8](data), Array(PersonStore.digits(data).utf8)]
            case .null, .int64, .double: []
            }
        }.filter { $0.count >= self.least }
    }

    private static func digits(_ data: Data) -> String {
        data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Those values that occur: each is looked up by its first octets.
    private static func found(_ values: [[UInt8]], in record: [UInt8]) -> [[UInt8]] {
        var byStart: [UInt64: [[UInt8]]] = [:]
        for value in values { byStart[self.number(value.prefix(self.least)), default: []].append(value) }
        var found: Set<[UInt8]> = []
        guard record.count >= self.least else { return [] }
        var window = self.number(record.prefix(self.least - 1))
        for end in (self.least - 1)..<record.count {
            window = window << 8 | UInt64(record[end])
            guard let candidates = byStart[window] else { continue }
            let start = end - self.least + 1
            for value in candidates where record[start...].starts(with: value) { found.insert(value) }
        }
        return values.filter { found.contains($0) }
    }

    private static func number(_ octets: ArraySlice<UInt8>) -> UInt64 { octets.reduce(0) { $0 << 8 | UInt64($1) } }
}
