import BallotRules
import ElectionFiles
import Testing

@Suite("Pabulib reader")
struct PabulibReaderTests {
    @Test("reads a small file")
    func small() throws {
        let text = #"""
            META
            key;value
            description;Proef
            country;Netherlands
            unit;Lindenwijk
            instance;2026
            num_projects;2
            num_votes;3
            budget;100.50
            vote_type;approval
            rule;greedy
            date_begin;2026
            date_end;2026
            PROJECTS
            project_id;cost;votes;name
            1;60.25;2;"Een; ""bank"""
            2;50;1;Boom
            VOTES
            voter_id;vote
            a;1
            b;2,1
            c;

            """#
        let reading = PabulibReader(mode: .strict).read(Array(text.utf8))
        #expect(reading.problems.map(\.message.english) == [])
        let election = try #require(reading.election)
        #expect(election.budget.units == 10050)
        #expect(election.projects.map(\.name) == ["Een; \"bank\"", "Boom"])
        #expect(election.profile.ballotCount == 3)
    }
}
