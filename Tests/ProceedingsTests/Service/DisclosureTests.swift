internal import Proceedings
internal import Testing

/// What is shown of a round with paper ballots, entry by entry.
@Suite("What may be shown of a round, and when") struct DisclosureTests {
    @Test("nobody reads paper with the score, or the other reading, in view") func paper() async throws {
        var round = try SmallRound(open: 2, paper: 2)
        try round.open()
        try round.cast(0, [1])
        let ballot = round.rehearsal.entries.count - 1
        try round.rehearsal.votePaper([(2, Choices([0])), (3, Choices([1]))], channel: "desk")
        #expect(try await self.hidden(round) == [ballot])
        try round.rehearsal.close()
        #expect(try await self.hidden(round) == [ballot])
        let before = round.rehearsal.entries.count
        var entered = round.rehearsal
        try entered.enterPaper()
        let readings = Array(entered.entries[before...])
        // Of each of two paper ballots the readings of both clerks, one after the other.
        let expected = [[ballot, before], [ballot], [ballot, before + 2], []]
        #expect(readings.count == expected.count)
        for (reading, hidden) in zip(readings, expected) {
            try round.rehearsal.append(reading)
            #expect(try await self.hidden(round) == hidden)
        }
    }

    /// The numbers of the entries that may not be shown.
    private func hidden(_ round: SmallRound) async throws -> [Int] {
        let (entries, election) = (round.rehearsal.entries, round.rehearsal.plan.election)
        let repository = InMemoryRepository()
        try await repository.append(entries, at: 0)
        let disclosure = Disclosure(try await RoundDesk(repository, election: election).state)
        return try entries.enumerated().compactMap { number, bytes in
            disclosure.condition(try Entry(decoding: bytes), number: number) == nil ? nil : number
        }
    }
}
