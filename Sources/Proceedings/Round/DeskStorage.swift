internal import Signing

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

    /// What stands at `range`, with the leaf hash of what is hidden.
    func shown(_ range: Range<Int>) async throws(DeskFault) -> [(bytes: [UInt8], hidden: Digest?)] {
        let entries = try await self.entries(range)
        guard let veiled = self.repository as? any VeiledRepository else { return entries.map { ($0, nil) } }
        var shown: [(bytes: [UInt8], hidden: Digest?)] = []
        for (number, bytes) in zip(range, entries) {
            shown.append((bytes, bytes.isEmpty ? await veiled.hiddenLeafHash(number) : nil))
        }
        return shown
    }

    func append(_ entries: [[UInt8]], at size: Int) async throws(DeskFault) {
        guard !entries.isEmpty else { return }
        do throws(RepositoryError) { try await self.repository.append(entries, at: size) } catch {
            throw .repository(error)
        }
    }
}
