internal import ArgumentParser
internal import Foundation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem-load check`: whether everything that was acknowledged is there, once, and the log never changed.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every acknowledgement against the server's log.",
        discussion: "Example: buurtstem-load check --port 8080 --record load --ballots load/ballots --acks acks"
    )

    @Option(help: "The port on this machine.") var port: Int
    @Option(help: "The name of the record.") var record: String
    @Option(help: "The file of ballots.") var ballots: String
    @Option(help: "Where acknowledgements were written down.") var acks: String

    func run() async throws {
        let ballots = try FrameFile.read(self.ballots)
        let log = try await ServedLog.fetch(port: self.port, record: self.record)
        let acks = FileManager.default.fileExists(atPath: self.acks) ? try Acknowledgements.read(self.acks) : []
        var problems: [String] = log.problems
        var given: [Int: [UInt8]] = [:]
        for ack in acks {
            if let before = given.updateValue(ack.receipt, forKey: ack.ballot), before != ack.receipt {
                problems.append("ballot \(ack.ballot): two receipts that differ")
            }
            guard ballots.indices.contains(ack.ballot) else {
                problems.append("ballot \(ack.ballot): not in the file")
                continue
            }
            if let problem = log.problem(with: ack.receipt, for: ballots[ack.ballot]) {
                problems.append("ballot \(ack.ballot): \(problem)")
            }
        }
        for problem in problems.prefix(20) { print(problem) }
        print("\(acks.count) acknowledged, \(log.leaves.count) entries in the log, \(problems.count) problems")
        if !problems.isEmpty { throw ExitCode(1) }
    }
}
