internal import BallotRules
internal import Foundation

/// Why the operating system did not do what it was asked, and with which file.
struct SystemError: Error {
    /// The file.
    let path: String
    /// The number of the error (`errno`).
    let code: Int32

    /// The error that just happened.
    init(_ path: String, code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    /// There is such a file already.
    static func taken(_ path: String) -> SystemError { SystemError(path, code: EEXIST) }

    /// Whether there is no such file.
    var isMissing: Bool { self.code == ENOENT }

    /// Whether there is such a file already.
    var isTaken: Bool { self.code == EEXIST }
}

extension Failure {
    /// A file that cannot be used.
    init(_ error: SystemError) {
        switch error.code {
        case ENOENT:
            self.init(
                error.path,
                Bilingual(nl: "dit bestand is er niet", en: "there is no such file"),
                remedy: Bilingual(nl: "Controleer de naam en de map.", en: "Check the name and the folder.")
            )
        case EEXIST:
            self.init(
                error.path,
                Bilingual(nl: "dit bestand is er al", en: "there is such a file already"),
                remedy: Bilingual(
                    nl: "Het wordt nooit overschreven. Kies een andere naam.",
                    en: "It is never overwritten. Choose another name."
                )
            )
        case EACCES, EPERM, EROFS:
            self.init(
                error.path,
                Bilingual(nl: "u mag dit bestand niet gebruiken", en: "you may not use this file"),
                remedy: Bilingual(nl: "Controleer de rechten.", en: "Check its permissions.")
            )
        case ENOSPC, EDQUOT:
            self.init(
                error.path,
                Bilingual(nl: "de schijf is vol", en: "the disk is full"),
                remedy: Bilingual(nl: "Maak ruimte en probeer het opnieuw.", en: "Make room and try again.")
            )
        default:
            self.init(
                error.path,
                Bilingual(
                    nl: "lezen of schrijven ging mis (fout \(error.code))",
                    en: "reading or writing failed (error \(error.code))"
                ),
                remedy: Bilingual(nl: "Controleer de schijf.", en: "Check the disk.")
            )
        }
    }
}
