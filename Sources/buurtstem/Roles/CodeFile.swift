internal import BallotRules
internal import Proceedings

/// The code from a letter, in the first line of a file: what is typed on a command line can be seen by others.
enum CodeFile {
    /// Reads the code.
    static func read(_ path: String) throws(Failure) -> VotingCode {
        let text = String(decoding: try InputFile.bytes(path, limit: 1_024), as: UTF8.self)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(\.trimming) ?? ""
        do throws(VotingCodeFault) { return try VotingCode(text: line) } catch { throw Failure(error, place: path) }
    }
}
