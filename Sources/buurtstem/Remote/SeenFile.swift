internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsClient
internal import Signing

/// What was seen of one record on one server, in a small file of this user.
struct SeenFile: RecordMemory {
    private let folder: String
    private let path: String

    /// The file for a record on a server.
    ///
    /// - Throws: ``Failure`` where it is not known in which folder to remember anything.
    init(_ server: ServerAddress, _ name: RecordName) throws(Failure) {
        self.folder = try SeenFile.folder(ProcessInfo.processInfo.environment)
        let hash = SHA256.digest(Array("\(server)\n\(name)".utf8)).hexadecimal
        self.path = self.folder + "/\(name)-\(hash.prefix(16)).seen"
    }

    func recall() throws -> [UInt8]? { try DurableFile.bytes(self.path, limit: SeenLog.mostBytes) }

    func keep(_ bytes: [UInt8]) throws {
        try OutputFile.makeFolder(self.folder)
        try DurableFile.replace(self.path, with: bytes, permissions: 0o600)
    }

    /// Keeps evidence against the log, and says where.
    func keepEvidence(_ bytes: [UInt8]) throws -> String {
        try OutputFile.makeFolder(self.folder)
        try DurableFile.replace(self.path + ".evidence", with: bytes)
        return self.path + ".evidence"
    }

    /// `BUURTSTEM_STATE`, else `buurtstem` in the folder where programs of this user keep their state (XDG Base Directory
    /// Specification 0.8).
    static func folder(_ environment: [String: String]) throws(Failure) -> String {
        let given = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let folder = given("BUURTSTEM_STATE") { return folder }
        if let folder = given("XDG_STATE_HOME") { return folder + "/buurtstem" }
        if let home = given("HOME") { return home + "/.local/state/buurtstem" }
        throw Failure(
            "BUURTSTEM_STATE",
            Bilingual(
                nl: "er is geen map om te onthouden wat een server liet zien",
                en: "there is no folder in which to remember what a server showed"
            ),
            remedy: Bilingual(
                nl: "Zet BUURTSTEM_STATE op een map waarin u mag schrijven.",
                en: "Set BUURTSTEM_STATE to a folder that you may write to."
            )
        )
    }
}
