internal import Credentials
internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing

@Suite("The command line against the desks of a server")
struct DeskCommandTests {
    private static let beginning = """
        mkdir -p public keys voters
        make() { buurtstem key new $1 --purpose $2 --unencrypted; }
        make public/operator operator; make public/log log; make public/recounter recount; make public/box box
        for n in 1 2; do
          make public/officer-$n officer; make public/clerk-$n clerk; make public/witness-$n witness
          make public/issuance-$n issuance; make public/issuer-$n issuer
        done
        make voters/ann voter
        printf 'reference,kind,key\\nann,secret,voters/ann.pub\\n' > voters.csv
        buurtstem round register voters.csv --output registrar
        cat > projects.pb <<'END'
        META
        key;value
        description;Plein aan de Beek
        country;Netherlands
        unit;Lindenwijk
        instance;2026
        num_projects;2
        num_votes;0
        budget;1000
        vote_type;approval
        rule;greedy
        date_begin;2026
        date_end;2026
        currency;EUR
        PROJECTS
        project_id;cost;votes;name
        1;600;0;Bankjes
        2;500;0;Fontein
        VOTES
        voter_id;vote
        END
        echo 'De regels van Lindenwijk.' > rules.txt
        buurtstem round new projects.pb --preset \(preset) --register registrar/leaves --rules rules.txt \\
          --public-keys public --origin lindenwijk.example/2020 --quorum 2 --opens 2020-01-01T09:00:00+01:00 \\
          --closes 2099-02-01T20:00:00Z --sign-with public/operator.key --record round --tie-order votes,cost-low,id
        """
    private static let preset = "citizens-budget-mixed"

    private func desk(_ issuer: Int, _ service: RecordService, _ town: CommandLine) async throws -> IssuingDesk {
        let file = try KeyFile.decode(try town.bytes("public/issuer-\(issuer + 1).key"))
        let der = try file.openSecret(passphrase: nil).withBytes { span in span.indices.map { span[$0] } }
        let terms = try #require(await service.round { $0.terms })
        let entries = InMemoryRepository()
        let size = await service.noteSize
        try await entries.append(try await service.entries(0..<size).map { $0.bytes ?? [] }, at: 0)
        return try IssuingDesk(
            terms,
            register: try await Register(record: entries),
            issuer: issuer,
            key: try IssuerSecretKey(pkcs8: der),
            keeping: InMemoryIssuance(),
            isOpen: { await service.round { $0.phase == .open } ?? false }
        ) { 0 }
    }

    @Test("gets credentials from both issuers, and casts a secret ballot")
    func secretBallot() async throws {
        let town = try CommandLine()
        try await town.good(Self.beginning)
        let hosted = HostedRecords()
        let today = try #require(Day("2026-03-09"))
        let service = try await town.serve("round", origin: "lindenwijk.example/2020", today: today, in: hosted)
        let desks = [try await self.desk(0, service, town), try await self.desk(1, service, town)]
        try await TestServer.run(hosted, { $1.issuing = desks }) { server in
            try await town.cosign(["witness-1", "witness-2"], "round", service, server)
            let output = try await town.good(
                """
                on="--server $SERVER --record round"; ann='--key voters/ann.key --wallet wallet'
                buurtstem round open $on --sign-with public/operator.key
                ask() { buurtstem ballot request $on $ann --card registrar/cards/1.json --output requests "$@"; }
                ask --send $SERVER && exit 1
                ask --send $SERVER --send $SERVER
                ask --send $SERVER --send $SERVER
                buurtstem ballot accept requests/answer-1 requests/answer-2 $on $ann
                buurtstem ballot sign $on $ann --choose 2 --output ballot
                buurtstem ballot post ballot $on --receipts receipts
                cp receipts/*.receipt first
                buurtstem ballot post ballot $on --receipts receipts
                cmp first receipts/*.receipt
                buurtstem ballot check first $on --ballot ballot
                """,
                server: server
            )
            #expect(output.contains("requests/answer-1, requests/answer-2"), "\(output)")
            #expect(output.contains("✓"), "\(output)")
        }
    }

    private static let card =
        "buurtstem ballot card --server $SERVER --record lindenwijk --code-file code --card card.json"

    @Test("gives a voter without a key her card, with her code for the issuers", arguments: ["nl", "en"])
    func card(language: String) async throws {
        let town = try CommandLine()
        let persons = InMemoryPersons()
        let pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        var random = SystemRandomNumberGenerator()
        let round = try #require(RecordName("lindenwijk"))
        let codes = (0..<3).map { _ in VotingCode(using: &random) }
        for (code, kind) in zip(codes, [RegisterLeaf.Kind.secret, .open, .paper]) {
            let holder = CodeHolder(reference: "person \(kind)", salt: SHA256.digest(code.ascii), kind: kind, key: nil)
            persons.add(holder, lookup: pepper.lookup(code), in: round)
        }
        let unknown = VotingCode(using: &random)
        let desk = EnrolmentDesk(persons, pepper: pepper) { 0 }
        let words = [
            ["nl": "geheim", "en": "in secret"], ["nl": "enrol", "en": "enrol"], ["nl": "papier", "en": "paper"],
        ]
        try await TestServer.run(HostedRecords(), { $1.enrolling = desk }) { server in
            for (code, expected) in zip(codes, words) {
                try code.text.write(to: town.folder.appendingPathComponent("code"), atomically: true, encoding: .utf8)
                let told = try await town.good(Self.card + " --lang \(language)", server: server)
                #expect(told.contains(expected[language] ?? "?"), "\(told)")
                let card = String(decoding: try town.bytes("card.json"), as: UTF8.self)
                #expect(card.contains("person ") && card.contains(code.text) == (code == codes[0]), "\(card)")
            }
            let attributes = try FileManager.default.attributesOfItem(
                atPath: town.folder.appendingPathComponent("card.json").path
            )
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            try unknown.text.write(to: town.folder.appendingPathComponent("code"), atomically: true, encoding: .utf8)
            let none = try await town.shell(Self.card + " --lang \(language)", server: server)
            #expect(none.status == 2 && none.error.contains(language == "nl" ? "bestaat niet" : "no such"), "\(none)")
        }
    }

    @Test("binds a voter’s key to the code from her letter, once")
    func enrol() async throws {
        let town = try CommandLine()
        let persons = InMemoryPersons()
        let pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        var random = SystemRandomNumberGenerator()
        let code = VotingCode(using: &random)
        let holder = CodeHolder(reference: "person 7", salt: SHA256.digest([7]), kind: .secret, key: nil)
        persons.add(holder, lookup: pepper.lookup(code), in: try #require(RecordName("lindenwijk")))
        let desk = EnrolmentDesk(persons, pepper: pepper) { 0 }
        try code.text.write(to: town.folder.appendingPathComponent("code"), atomically: true, encoding: .utf8)
        let enrol = """
            enrol() {
              buurtstem ballot enrol --server $SERVER --record lindenwijk --key $1.key --code-file code --card $1.json
            }

            """
        try await TestServer.run(HostedRecords(), { $1.enrolling = desk }) { server in
            try await town.good(
                enrol + """
                    for name in ann bea; do buurtstem key new $name --purpose voter --unencrypted; done
                    enrol ann && cp ann.json first && enrol ann && cmp first ann.json
                    grep -q 'person 7' ann.json
                    """,
                server: server
            )
            let held = try await town.good(Self.card, server: server)
            #expect(held.contains("in secret") && held.contains("enrolled") && !held.contains("not enrolled"))
            // Who enrolled a key proves herself with it.
            #expect(!String(decoding: try town.bytes("card.json"), as: UTF8.self).contains(code.text))
            let other = try await town.shell(enrol + "enrol bea", server: server)
            #expect(other.status == 2 && other.error.contains("already"), "\(other)")
            let none = try await town.shell(enrol + "echo ABCD > code; enrol bea", server: server)
            #expect(none.status == 2 && none.error.contains("code:"), "\(none)")
        }
    }
}
