internal import Deliberation
internal import Proceedings
internal import TransparencyLog

/// Where a record is: in a folder, or on a server.
protocol RecordPlace: Sendable {
    /// The place, as it stands in messages.
    var path: String { get }

    /// The place of one file of it, as it stands in messages.
    func file(_ name: String) -> String

    /// The entries, to be read or added to.
    func entries(change: Bool) async throws(Failure) -> any Repository

    /// The document `name`: `election`, `rules`, `outcome`, `trace` or `research.pb`.
    func document(_ name: String) async throws(Failure) -> [UInt8]

    /// The document `name` in pieces, for a package.
    func documentSource(_ name: String) async throws(Failure) -> any ByteSource

    /// Keeps the document `name`.
    func keep(_ bytes: [UInt8], as name: String) async throws(Failure)

    /// The latest checkpoint, or `nil` before the first.
    func checkpoint() async throws(Failure) -> SignedNote?

    /// Keeps a checkpoint that is given out.
    func keep(_ note: SignedNote, size: UInt64) async throws(Failure)

    /// The checkpoints that were given out, by size, as far as they are kept there.
    func checkpoints() async throws(Failure) -> [(size: UInt64, note: SignedNote)]

    /// The documents that acts in `entries` name.
    func shelf(_ entries: any Repository) async throws(Failure) -> Shelf

    /// The texts that acts in `entries` name, as far as they are there.
    func texts(_ entries: any Repository) async throws(Failure) -> PanelTexts

    /// Every entry, in pieces, for a package.
    func source(_ entries: any Repository) async throws(Failure) -> any EntrySource
}
