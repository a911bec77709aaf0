internal import CSodium

/// The libsodium of this machine: started once, tried once, and not used to accept anything where it fails.
public enum Library {
    /// Starts the library and tries it, the first time that anybody asks; later calls cost next to nothing.
    ///
    /// A program calls this once at the start to tell its user what is wrong. It need not: every verification goes
    /// through the same once-only test, and answers `false` where the test failed.
    ///
    /// - Returns: What was found out about the library.
    /// - Throws: ``LibraryFault``, the same each time.
    @discardableResult
    public static func check() throws(LibraryFault) -> LibraryReport {
        try self.verdict.get()
    }

    /// The outcome of the test. The language initialises it once, whatever the number of threads.
    static let verdict: Result<LibraryReport, LibraryFault> = {
        guard Library.isStarted else { return .failure(.doesNotStart) }
        // The library gives the address of a literal of its own.
        let version = unsafe String(cString: sodium_version_string())
        do throws(LibraryFault) {
            let rule = try SelfTest.run(on: .sodium)
            return .success(LibraryReport(version: version, checksPointR: rule.checksPointR))
        } catch {
            return .failure(error)
        }
    }()

    /// The rule by which signatures are accepted: none at all where the library failed its test.
    static let rule: Rule? = {
        guard case .success(let report) = Library.verdict else { return nil }
        return Rule(checksPointR: report.checksPointR)
    }()

    /// Whether `sodium_init` went well. Memory and randomness of the library are used only after it.
    static let isStarted: Bool = sodium_init() >= 0
}
