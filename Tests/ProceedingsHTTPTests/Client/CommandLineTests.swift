internal import Deliberation
internal import Foundation
internal import ProceedingsHTTP
internal import Testing

@Suite("The command line against the real application")
struct CommandLineTests {
    @Test("holds the README’s panel evening on a server, and the record verifies")
    func evening() async throws {
        let town = try CommandLine()
        let parts = try Self.readme()
        try await town.good(parts.begin)
        let hosted = HostedRecords()
        let today = try #require(Day("2026-03-09"))
        let service = try await town.serve("panels", origin: "lindenwijk.example/panels", today: today, in: hosted)
        try await TestServer.run(hosted) { server in
            let told = try await town.good(parts.evening, server: server)
            #expect(told.contains("garden: Buurttuin, granted"), "\(told)")
            try await town.cosign(["witness"], "panels", service, server)
            let output = try await town.good(
                """
                on='--server $SERVER --record panels'
                buurtstem record list --server $SERVER
                eval buurtstem panels status $on
                eval buurtstem minutes march $on
                eval buurtstem register --quarter 2026-Q1 $on
                eval buurtstem record check $on
                eval buurtstem panels pack $on --output panels.buurtstem
                buurtstem verify panels.buurtstem
                eval buurtstem verify $on
                """,
                server: server
            )
            #expect(output.contains("Sixty neighbours sow and harvest."), "texts come from the server: \(output)")
            #expect(output.components(separatedBy: "Good: everything holds.").count == 3, "\(output)")
            try await self.refusals(town, server)
        }
    }

    /// What is refused, and in which words.
    private func refusals(_ town: CommandLine, _ server: TestServer) async throws {
        let on = "--server $SERVER --record panels"
        let cases: [(String, Int32, String)] = [
            ("initiative submit garden \(on) --key ben.key --on 2026-03-09 --dry-run", 1, "This cannot be"),
            ("record checkpoint \(on) --key public/log.key", 2, "done on the server itself"),
            ("record repair \(on)", 2, "done on the server itself"),
            ("panels status --server $SERVER --record nothing", 2, "nothing"),
            ("panels status --server $SERVER --record No.Name", 2, "no name of a record"),
            ("panels status --server ftp://x --record panels", 2, "does not begin with https://"),
            ("round status \(on)", 2, "record of panels"),
            ("record cosign \(on) --state s --key public/witness.key", 2, "done on the server itself"),
        ]
        for (command, status, words) in cases {
            let run = try await town.shell("buurtstem \(command)", server: server)
            #expect(run.status == status && (run.output + run.error).contains(words), "\(command): \(run)")
        }
    }

    @Test("holds a small round on a server, and the record verifies")
    func round() async throws {
        let town = try CommandLine()
        try await town.good(Self.beginning)
        let hosted = HostedRecords()
        let today = try #require(Day("2026-03-09"))
        let service = try await town.serve("round", origin: "lindenwijk.example/2020", today: today, in: hosted)
        try await TestServer.run(hosted) { server in
            let witnesses = ["witness-1", "witness-2"]
            try await town.cosign(witnesses, "round", service, server)
            let voting = try await town.good(Self.voting, server: server)
            #expect(voting.contains("Hidden still"), "\(voting)")
            try await self.secondBallot(town, server)
            try await town.good(Self.functions + "round close $on --sign-with public/operator.key", server: server)
            try await town.cosign(witnesses, "round", service, server)
            let counting = try await town.good(Self.counting, server: server)
            #expect(counting.contains("3 ballots") || counting.contains("Count"), "\(counting)")
            try await town.cosign(witnesses, "round", service, server)
            let output = try await town.good(
                Self.functions + """
                    round pack $on --output round.buurtstem
                    buurtstem verify round.buurtstem --receipt $(ls receipts/*.receipt | head -1)
                    buurtstem verify $on
                    """,
                server: server
            )
            #expect(output.components(separatedBy: "Good: everything holds.").count == 3, "\(output)")
        }
    }

    /// Ann changes her mind: her own ballot is hidden from her, so she names it.
    private func secondBallot(_ town: CommandLine, _ server: TestServer) async throws {
        let blind = try await town.shell(
            Self.functions + "sign ann 2 again\npost again",
            server: server
        )
        #expect(blind.status == 2 && blind.error.contains("again"), "\(blind)")
        let output = try await town.good(
            Self.functions + """
                sign ann 2 third --after ballot-ann
                post third
                for receipt in receipts/*; do buurtstem ballot check $receipt $on; done
                """,
            server: server
        )
        #expect(!output.contains("Mind:"))
    }

    private static let beginning = """
        mkdir -p public keys voters
        make() { buurtstem key new $1 --purpose $2 --unencrypted; }
        make public/operator operator; make public/log log; make public/recounter recount
        for n in 1 2; do make public/officer-$n officer; make public/clerk-$n clerk; done
        for n in 1 2 3; do make public/witness-$n witness; done
        for name in ann bea cor; do make voters/$name voter; done
        printf 'reference,kind,key,zone,birth_year,sex\\n' > voters.csv
        for name in ann bea cor; do printf "$name,open,voters/$name.pub,north,1960,F\\n" >> voters.csv; done
        printf 'eef,paper,,north,1960,F\\n' >> voters.csv
        buurtstem round register voters.csv --output registrar
        cat > projects.pb <<'END'
        META
        key;value
        description;Plein aan de Beek
        country;Netherlands
        unit;Lindenwijk
        instance;2026
        num_projects;4
        num_votes;1
        budget;1000.50
        vote_type;approval
        rule;greedy
        date_begin;2026
        date_end;2026
        currency;EUR
        PROJECTS
        project_id;cost;votes;name
        1;600.25;1;Bankjes
        2;500;0;Fontein
        3;200;0;Bomen
        4;200;0;Schommel
        VOTES
        voter_id;vote
        a;1
        END
        echo 'De regels van Lindenwijk.' > rules.txt
        buurtstem round new projects.pb --preset citizens-budget-open --register registrar/leaves --rules rules.txt \\
          --public-keys public --origin lindenwijk.example/2020 --quorum 2 --opens 2020-01-01T09:00:00+01:00 \\
          --closes 2020-02-01T20:00:00Z --sign-with public/operator.key --record round
        """

    private static let functions = """
        on="--server $SERVER --record round"
        round() { buurtstem round "$@"; }
        sign() {
          who=$1; what=$2; file=$3; shift 3
          buurtstem ballot sign $on --key voters/$who.key --choose $what --output $file "$@"
        }
        post() { buurtstem ballot post "$@" $on --receipts receipts; }

        """

    private static let voting =
        functions + """
            round open $on --sign-with public/operator.key
            sign ann 1,3 ballot-ann
            sign bea 1 ballot-bea
            post ballot-ann ballot-bea
            post ballot-ann
            sign cor 2,4 ballot-cor && post ballot-cor
            buurtstem record show $on --entries 3-5
            officers='--sign-with public/officer-1.key --sign-with public/officer-2.key'
            number=$(grep ',eef,' registrar/register.csv | cut -d, -f1)
            round event $on --desk $number --reason paper $officers
            round batch $on --channel library --used 1 --unused 9 --spoiled 0 $officers
            round status $on
            """

    private static let counting =
        functions + """
            operator='--sign-with public/operator.key'
            round anchor $on $operator
            for n in 1 2; do round enter $on --batch 1 --number 1 --choose 3 --sign-with public/clerk-$n.key; done
            round count $on --explain
            round certify $on $operator --draft certificate.draft
            round sign certificate.draft $on --sign-with public/recounter.key
            round publish $on $operator --unit Lindenwijk --instance 2020 --research-copy research.pb
            round publish $on $operator --unit Lindenwijk --instance 2020 --research-copy research.pb
            """

    /// The evening of the README: up to the charter in a folder, and what follows on a server.
    private static func readme() throws -> (begin: String, evening: String) {
        let file = CommandLine.root.appendingPathComponent("README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "\n## Run a panel\n").dropFirst().first)
        let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
        let commands = try #require(block.components(separatedBy: "```").first)
        var script = commands
        for purpose in ["participant", "log", "witness"] {
            script = script.replacingOccurrences(
                of: "--purpose \(purpose)",
                with: "--purpose \(purpose) --unencrypted"
            )
        }
        script = script.replacingOccurrences(
            of: "mkdir -p .build/panel/public && cd .build/panel && ",
            with: "mkdir public; "
        )
        .replacingOccurrences(of: "../../docs", with: "docs")
        let charter = try #require(script.range(of: "for name in sara aisha ben; do\n"))
        let end = try #require(script.range(of: "buurtstem panels checkpoint"))
        let evening = script[charter.lowerBound..<end.lowerBound]
            .replacingOccurrences(of: "--record panels", with: "--server $SERVER --record panels")
        return (String(script[..<charter.lowerBound]), "examples=docs/examples/panel\n" + evening)
    }
}
