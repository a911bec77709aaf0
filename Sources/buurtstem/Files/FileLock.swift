internal import BallotRules

/// Makes sure that one process at a time changes a file: holds `PATH.lock` for as long as it lives.
struct FileLock {
    private let file: SystemFile

    /// Locks `path`.
    ///
    /// - Throws: ``Failure`` when another process has it.
    init(_ path: String) throws(Failure) {
        do throws(SystemError) {
            self.file = try SystemFile(path + ".lock", .updateOrMake)
        } catch {
            throw Failure(error)
        }
        guard self.file.lock(shared: false) else { throw FileLock.busy(path) }
    }

    /// Calls `body` while the lock is held.
    static func hold<Value>(_ path: String, _ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        let lock = try FileLock(path)
        defer { withExtendedLifetime(lock.file) {} }
        return try body()
    }

    /// Says that another process is at work.
    static func busy(_ path: String) -> Failure {
        Failure(
            path,
            Bilingual(nl: "een ander programma is hiermee bezig", en: "another program is at work on this"),
            remedy: Bilingual(
                nl: "Wacht tot het klaar is en probeer het dan opnieuw.",
                en: "Wait until it is done, then try again."
            )
        )
    }
}
