public import BallotRules

extension Urn {
    /// How many choices may be filled in for projects that scoring ballots leave out, over all ballots together.
    public static let filledChoices = 200_000_000

    /// The ballots that count as the election of `manifest`.
    ///
    /// - Throws: ``ElectionError`` as ``election(document:budget:terms:byChannel:)`` does.
    public func election(document: ElectionDocument, manifest: Manifest) throws(ElectionError) -> Election {
        try self.election(
            document: document,
            budget: manifest.budget,
            terms: manifest.ballot,
            byChannel: manifest.rule.needsChannels
        )
    }

    /// The ballots that count as an election over the projects of `document`.
    ///
    /// - Parameters:
    ///   - byChannel: whether ballots carry the channel through which they came. Only some options of rules look at
    ///     it (``RuleTerms/needsChannels``). Where none does the channel stays empty, so that equal ballots are counted
    ///     as one group wherever they came from; the outcome is the same and the count is quicker.
    /// - Throws: ``ElectionError`` when the ballots cannot be counted over this document. The number of a ballot is its
    ///   place, from 0, among the ballots that count in the order of their entries.
    /// - Complexity: O(n log n + choices); with a default score O(ballots × projects).
    public func election(
        document: ElectionDocument,
        budget: Money,
        terms: BallotTerms,
        byChannel: Bool
    ) throws(ElectionError) -> Election {
        var builder = try ElectionBuilder(
            projects: document.projects,
            budget: budget,
            currency: document.currency,
            form: terms.form,
            pots: document.pots
        )
        var rows = try BallotRows(terms: terms, projects: document.projects.count)
        for (number, ballot) in self.counted.enumerated() {
            try rows.read(self.arena, at: self.place(of: ballot), number: number)
            if byChannel {
                try builder.add(
                    first: rows.count,
                    rows: rows.rows,
                    points: rows.points,
                    weight: .one,
                    channel: self.channel(of: ballot)
                )
            } else {
                try builder.add(first: rows.count, rows: rows.rows, points: rows.points)
            }
        }
        return try builder.build()
    }
}
