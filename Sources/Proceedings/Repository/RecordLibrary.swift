/// Many records in one place, by name.
public protocol RecordLibrary: Sendable {
    /// The names of all records, in order.
    func names() async throws(RepositoryError) -> [RecordName]

    /// Makes an empty record.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when there is one of that name.
    func make(_ name: RecordName) async throws(RepositoryError)

    /// Opens a record.
    ///
    /// - Parameter appending: whether it will be added to. One at a time may.
    /// - Throws: ``RepositoryError/Code/missing`` when there is none, ``RepositoryError/Code/busy`` when somebody else
    ///   appends to it.
    func open(_ name: RecordName, appending: Bool) async throws(RepositoryError) -> any RecordKeeping
}
