import Deliberation
import Testing

@Suite("Quorum")
struct QuorumTests {
    private func room(_ present: Int, recused: Int = 0, absent: Int = 0, represented: Int = 0) throws -> Attendance {
        try Attendance(
            seats: 12,
            members: 11,
            present: present,
            recusedPresent: recused,
            recusedAbsent: absent,
            represented: represented
        )
    }

    /// (base, present, of whom recused, recused but absent, represented, needed, counted as present)
    @Test(
        "half of each base, with and without members who step aside",
        arguments: [
            (.seats, 6, 0, 0, 0, 6, 6), (.members, 6, 0, 0, 0, 6, 6), (.eligible, 6, 0, 0, 0, 6, 6),
            (.seats, 6, 1, 0, 0, 6, 5), (.members, 6, 1, 0, 0, 6, 5), (.eligible, 6, 1, 0, 0, 5, 5),
            (.eligible, 6, 1, 2, 0, 4, 5), (.eligible, 4, 0, 3, 2, 4, 6),
        ] as [(Quorum.Base, Int, Int, Int, Int, Int, Int)]
    )
    func bases(base: Quorum.Base, present: Int, recused: Int, absent: Int, represented: Int, needed: Int, counted: Int)
        throws
    {
        let quorum = Quorum(.part(.half, strictly: false, of: base), countsProxies: true)
        let room = try self.room(present, recused: recused, absent: absent, represented: represented)
        let finding = quorum.finding(in: room)
        #expect(finding.needed == needed)
        #expect(finding.present == counted)
        #expect(finding.isReached == (counted >= needed))
    }

    @Test("five present, as in Huizum-West") func number() throws {
        let quorum = Quorum(.number(5), countsProxies: false)
        #expect(try quorum.finding(in: self.room(5)).isReached)
        #expect(try !quorum.finding(in: self.room(5, recused: 1)).isReached)
        #expect(try !quorum.finding(in: self.room(4, represented: 3)).isReached)
    }

    @Test("an empty room decides nothing") func emptyRoom() throws {
        let quorum = Quorum(.part(.none, strictly: false, of: .seats), countsProxies: true)
        #expect(try !quorum.finding(in: self.room(0)).isReached)
    }

    @Test("counts that contradict each other are refused") func contradictions() {
        #expect(throws: BallotFault.attendance) { try Attendance(seats: 5, members: 6, present: 1) }
        #expect(throws: BallotFault.attendance) { try Attendance(seats: 5, members: 5, present: 6) }
        #expect(throws: BallotFault.attendance) {
            try Attendance(seats: 5, members: 5, present: 3, recusedPresent: 4)
        }
        #expect(throws: BallotFault.attendance) {
            try Attendance(seats: 5, members: 5, present: 3, recusedAbsent: 2, represented: 1)
        }
        #expect(throws: BallotFault.attendance) { try Attendance(seats: 5, members: 5, present: -1) }
    }
}
