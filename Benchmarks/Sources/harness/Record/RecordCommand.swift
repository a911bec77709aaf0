internal import Credentials
internal import Foundation

/// Makes, verifies and takes apart signed records, and times the operations that they are made of.
struct RecordCommand {
    private let words: [String]

    init(_ words: [String]) {
        self.words = words
    }

    func run() async throws {
        switch (self.words.first, self.words.count) {
        case ("make", 4):
            let voters: Int = try Options.number(self.words[1])
            try RecordMaker(voters: voters, mode: self.words[2]).write(to: self.words[3])
        case ("verify", 3):
            try await RecordVerification(path: self.words[1]).run(jobs: try Options.number(self.words[2]))
        case ("flat", 3): try FlatLog(package: self.words[1]).write(to: self.words[2])
        case ("issuer", 2): try self.writeIssuer(to: self.words[1])
        case ("operation", 4):
            let seconds: Double = try Options.number(self.words[2])
            try await RecordOperations(seconds: seconds, issuer: self.words[3])
                .run(self.words[1].split(separator: ",").map(String.init))
        default: throw HarnessError.usage
        }
    }

    /// An issuer's key in a file, so that the peer uses the same; for measuring only.
    private func writeIssuer(to path: String) throws {
        let key = try IssuerSecretKey.generate(bits: 3_072).pkcs8()
        guard FileManager.default.createFile(atPath: path, contents: Data(key)) else {
            throw HarnessError.unwritable(path)
        }
        try Output.line(["status": "ok"])
    }
}
