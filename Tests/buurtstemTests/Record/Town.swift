import Foundation
import Signing
import Testing

@testable import buurtstem

/// A town that holds a round with the built program: a folder with a place for each role, and what they do.
struct Town {
    let folder: Folder
    private static let quorum = 2

    /// A town whose roles have their keys; secret ballots bring issuers and the box, lots their parties.
    init(sealed: Bool = false, lots: Bool = false) throws {
        self.folder = try Folder.scratch()
        for name in ["keys", "public", "voters"] {
            try FileManager.default.createDirectory(at: self.folder.file(name), withIntermediateDirectories: true)
        }
        var keys: [(String, KeyPurpose)] = [
            ("operator", .operator), ("log", .log), ("officer-1", .officer), ("officer-2", .officer),
            ("clerk-1", .clerk), ("clerk-2", .clerk), ("recounter", .recount), ("witness-1", .witness),
            ("witness-2", .witness), ("witness-3", .witness),
        ]
        if lots { keys += [("lot-1", .lot), ("lot-2", .lot)] }
        if sealed {
            keys += [("box", .box), ("issuance-1", .issuance), ("issuance-2", .issuance)]
            keys += [("issuer-1", .issuer), ("issuer-2", .issuer)]
        }
        for (name, purpose) in keys { try self.makeKey(name, purpose) }
        try self.folder.write("De regels van Lindenwijk.", "rules.txt")
    }

    func path(_ name: String) -> String { self.folder.path + "/" + name }

    /// The secret key of a role.
    func key(_ name: String) -> String { self.path("keys/\(name).key") }

    /// Runs the program, which must end with `status`.
    @discardableResult
    func run(_ arguments: [String], status: Int32 = 0, environment: [String: String] = [:]) throws -> Program.Run {
        let run = try Program.run(arguments + ["--lang", "en"], environment: environment)
        #expect(run.status == status, "\(arguments): \(run.error)\(run.output)")
        return run
    }

    /// Runs a command on the record.
    @discardableResult
    func record(_ arguments: [String], status: Int32 = 0) throws -> Program.Run {
        try self.run(arguments + ["--record", self.path("round")], status: status)
    }

    /// Runs a command on the record, and reads its JSON.
    func json(_ arguments: [String], status: Int32 = 0) throws -> [String: Any] {
        let run = try self.record(arguments + ["--json"], status: status)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    /// Makes a voter’s key, and gives the path of the public one.
    func makeVoter(_ name: String) throws -> String {
        try KeyStore.write(try NewKey(.voter, bits: 0, place: name).clear(), name: self.path("voters/\(name)"))
        return self.path("voters/\(name).pub")
    }

    /// Makes the register and begins the round.
    func begin(_ voters: [(reference: String, kind: String, key: String)], preset: String, election: String) throws {
        let lines = voters.enumerated().map { index, voter in
            "\(voter.reference),\(voter.kind),\(voter.key),north,\(1950 + index),F"
        }
        let table = (["reference,kind,key,zone,birth_year,sex"] + lines).joined(separator: "\n") + "\n"
        try self.folder.write(table, "voters.csv")
        try self.run(["round", "register", self.path("voters.csv"), "--output", self.path("registrar")])
        try self.folder.write(election, "projects.pb")
        try self.record(self.newRound(preset))
    }

    /// The arguments that begin a round.
    func newRound(_ preset: String) -> [String] {
        [
            "round", "new", self.path("projects.pb"), "--preset", preset, "--register", self.path("registrar/leaves"),
            "--rules", self.path("rules.txt"), "--public-keys", self.path("public"), "--origin",
            "lindenwijk.example/2020",
            "--quorum", "\(Town.quorum)", "--opens", "2020-01-01T09:00:00+01:00", "--closes", "2020-02-01T20:00:00Z",
            "--sign-with", self.key("operator"),
        ]
    }

    /// The log signs, and two witnesses cosign.
    func cosign() throws {
        try self.record(["record", "checkpoint", "--key", self.key("log")])
        for witness in 1...Town.quorum {
            let state = self.path("witness-\(witness).state")
            try self.record(["record", "cosign", "--state", state, "--key", self.key("witness-\(witness)")])
        }
    }

    /// The operator does something that needs nothing but a signature.
    @discardableResult
    func operate(_ verb: String, _ more: [String] = [], status: Int32 = 0) throws -> Program.Run {
        try self.record(["round", verb, "--sign-with", self.key("operator")] + more, status: status)
    }

    /// Two officers sign at one desk.
    var officers: [String] { ["--sign-with", self.key("officer-1"), "--sign-with", self.key("officer-2")] }

    /// A voter signs a ballot.
    @discardableResult
    func sign(_ voter: String, _ choices: [String], to file: String, status: Int32 = 0) throws -> Program.Run {
        try self.record(
            ["ballot", "sign", "--key", self.path("voters/\(voter).key"), "--output", self.path(file)] + choices,
            status: status
        )
    }

    /// A ballot is taken in.
    @discardableResult
    func post(_ file: String, status: Int32 = 0) throws -> Program.Run {
        try self.record(
            [
                "ballot", "post", self.path(file), "--log-key", self.key("log"), "--receipts", self.path("receipts"),
                "--json",
            ],
            status: status
        )
    }

    /// A voter signs an open ballot, and it is taken in.
    func cast(_ voter: String, _ choices: String) throws {
        try self.sign(voter, ["--choose", choices], to: "ballot-\(voter)")
        try self.post("ballot-\(voter)")
    }

    /// The voter’s number in the register.
    func number(of reference: String) throws -> Int {
        let table = try self.folder.read("registrar/register.csv")
        let line = try #require(table.split(separator: "\n").first { $0.contains(",\(reference),") })
        return try #require(Int(line.prefix { $0 != "," }))
    }

    /// From the close to the package, for rounds without sealed ballots and paper.
    func finish() throws {
        try self.operate("close")
        try self.cosign()
        try self.operate("anchor")
        try self.certify()
        try self.publish()
    }

    func certify() throws {
        let draft = self.path("certificate.draft")
        try self.operate("certify", ["--draft", draft])
        try self.record(["round", "sign", draft, "--sign-with", self.key("recounter")])
    }

    func publish(_ more: [String] = []) throws {
        try self.operate("publish", ["--unit", "Lindenwijk", "--instance", "2020"] + more)
        try self.cosign()
        try self.record(["round", "pack", "--output", self.path("round.buurtstem")])
    }

    private func makeKey(_ name: String, _ purpose: KeyPurpose) throws {
        let key = try NewKey(purpose, bits: 3_072, place: name).clear()
        try KeyStore.write(key, name: self.path("keys/\(name)"))
        let open = self.folder.file("keys/\(name).pub")
        try FileManager.default.moveItem(at: open, to: self.folder.file("public/\(name).pub"))
    }
}
