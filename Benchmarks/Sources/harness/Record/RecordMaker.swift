internal import Foundation
internal import Proceedings

/// Writes the package of a whole rehearsed round. Making it is not timed.
///
/// In `open` and `sealed` rounds every voter casts one ballot of that kind. In `mixed` ones a tenth vote in secret, a
/// hundredth on paper, and a twentieth twice.
struct RecordMaker {
    let voters: Int
    let mode: String

    func write(to path: String) throws {
        var town = try RecordTown(kinds: try self.kinds())
        try town.rehearsal.open(at: RecordTown.opens)
        try self.vote(&town)
        try town.rehearsal.close(at: RecordTown.closes)
        try town.rehearsal.settle()
        let result = try town.rehearsal.certify(engine: "benchmark")
        let writer = try town.rehearsal.publish(result, at: RecordTown.published)
        var sink = try FileSink(path)
        try writer.write(to: &sink)
        try sink.close()
        try Output.line(["status": "ok"])
    }

    private func kinds() throws -> [RegisterLeaf.Kind] {
        try (0..<self.voters).map { voter in
            switch self.mode {
            case "open": .open
            case "sealed": .secret
            case "mixed": voter % 100 == 99 ? .paper : voter % 10 == 0 ? .secret : .open
            default: throw HarnessError.badOption(self.mode)
            }
        }
    }

    private func vote(_ town: inout RecordTown) throws {
        var random = SystemRandomNumberGenerator()
        var paper: [(voter: Int, choices: Choices)] = []
        var voter = 0
        try town.town.forEachBallot { projects in
            let choices = Choices(projects)
            if town.rehearsal.plan.voters[voter] == .paper {
                paper.append((voter, choices))
            } else {
                if self.mode == "mixed", voter % 20 == 1 {
                    try town.rehearsal.cast(voter, Choices(Array(projects.dropLast())), using: &random)
                }
                try town.rehearsal.cast(voter, choices, using: &random)
            }
            voter += 1
        }
        if !paper.isEmpty { try town.rehearsal.votePaper(paper, channel: "paper") }
    }
}
