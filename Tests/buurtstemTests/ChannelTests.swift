import Testing

@Suite("buurtstem with channels and options of every rule")
struct ChannelTests {
    /// Three votes online for the fountain, one at the festival for the benches.
    private static let festival = """
        META
        key;value
        description;Feest
        country;Belgium
        unit;Antwerpen
        instance;2019
        num_projects;2
        num_votes;4
        budget;100
        vote_type;approval
        rule;unknown
        date_begin;2019
        date_end;2019
        currency;EUR
        PROJECTS
        project_id;cost;name
        bench;100;Bankjes
        fountain;100;Fontein
        VOTES
        voter_id;vote;voting_method
        a;fountain;internet
        b;fountain;internet
        c;fountain;internet
        d;bench;paper

        """

    @Test("a ballot of the festival counts four times one online", arguments: [(true, "bench"), (false, "fountain")])
    func weights(isWeighted: Bool, winner: String) throws {
        let file = try Folder.scratch().write(Self.festival, "feest.pb")
        let weighted = ["--channels", "voting_method", "--option", "channel-weights=internet:1/5,paper:4/5"]
        let run = try Program.run(["tally", file, "--rule", "greedy", "--json"] + (isWeighted ? weighted : []))
        #expect(run.status == 0, "\(run.error)")
        #expect(
            run.output.contains("\"selected\": [\n    \"\(winner)\"\n  ]") || run.output.contains("[\"\(winner)\"]")
        )
    }

    @Test("rules names the options that go with every rule", arguments: ["minimum-support", "pots", "residual"])
    func common(option: String) throws {
        let run = try Program.run(["rules", "max-welfare", "--lang", "en"])
        #expect(run.output.contains("Options with every rule:"))
        #expect(run.output.contains("  \(option)="))
    }
}
