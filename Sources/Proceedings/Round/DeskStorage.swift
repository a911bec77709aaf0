/// A repository as desks use it: its errors become theirs.
struct DeskStorage: Sendable {
    let repository: any Repository

    /// Entries that are read at a time when a record is opened.
    static let chunk = 4_096

    func size() async throws(DeskFault) -> Int {
        do throws(RepositoryError) { return try await self.repository.size() } catch { throw .repository(error) }
    }

    func entries(_ range: Range<Int>) async throws(DeskFault) -> [[UInt8]] {
        do throws(RepositoryError) { return try await self.repository.entries(range) } catch {
            throw .repository(error)
        }
    }

    func append(_ entries: [[UInt8]], at size: Int) async throws(DeskFault) {
        guard !entries.isEmpty else { return }
        do throws(RepositoryError) { try await self.repository.append(entries, at: size) } catch {
            throw .repository(error)
        }
    }
}
