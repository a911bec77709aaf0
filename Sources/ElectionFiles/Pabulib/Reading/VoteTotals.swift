/// What is counted over all ballots while they are read, to compare with what the file says.
struct VoteTotals {
    /// Ballots that name each project, by row.
    var votes: [Int]
    /// Points (in units of 1/1,000,000) or Borda points of each project, by row.
    var score: [Int128]
    /// Ballots read.
    var ballots = 0
    /// The most projects on one ballot.
    var longest = 0
    /// Choices added by the default score, and those beside them.
    var defaults = 0
    /// The choices on all ballots.
    var choices = 0

    init(projects: Int) {
        self.votes = [Int](repeating: 0, count: projects)
        self.score = [Int128](repeating: 0, count: projects)
    }

    /// Counts the first `count` of `rows` as one vote each.
    mutating func addVotes(_ rows: [Int32], _ count: Int) {
        var votes = self.votes.mutableSpan
        for position in 0..<count { votes[Int(rows[position])] += 1 }
    }
}
