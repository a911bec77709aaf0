import Foundation
import Proceedings
import ProceedingsStore
import Signing
import Testing

@testable import buurtstem

@Suite("Persons, on the command line", .serialized)
struct PersonCommandTests {
    private static let list = """
        reference,kind,name,street,town,contact,area,birth_year,sex,consents
        900000001,open,Güneş Özdemir,Lindelaan 1,1511 AA Oostzaan,g@example.nl,Zonnehoek-noord,1950,F,letters=2027-01-02
        900000002,secret,"Berg, A. van den",Lindelaan 2,1511 AA Oostzaan,,Zonnehoek-noord,1960,M,
        900000003,paper,Cor Deen,Lindelaan 3,1511 AA Oostzaan,,,,,
        900000004,open,Dirk Evers,Lindelaan 4,1511 AA Oostzaan,,,,,letters=2027-01-02;news=2027-01-03
        """

    private static let terms = ["persons", "demographics", "letters", "consents", "links"].flatMap {
        ["--keep", "\($0)=2027-0\($0.count % 5 + 5)-30"]
    }

    private func store(_ town: Town) -> [String] {
        ["--store", town.path("persons.db"), "--round", "lindenwijk-2027"]
    }

    @discardableResult
    private func person(_ arguments: [String], _ town: Town, status: Int32 = 0) throws -> Program.Run {
        try town.run(["person"] + arguments + self.store(town), status: status)
    }

    private func json(_ arguments: [String], _ town: Town, status: Int32 = 0) throws -> [String: Any] {
        let run = try self.person(arguments + ["--json"], town, status: status)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    /// The codes of a file of letters, by reference.
    private func codes(_ file: String, _ town: Town) throws -> [String: String] {
        let lines = try town.folder.read(file).split(separator: "\n").dropFirst()
        let pairs = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[2]) })
    }

    private func enrol(_ code: String, _ town: Town, _ key: SigningKey) async throws {
        let store = try PersonStore(town.path("persons.db"))
        defer { store.close() }
        let desk = EnrolmentDesk(store, pepper: try PepperFile.read(town.path("persons.db.pepper"))) { 0 }
        let round = try #require(RecordName("lindenwijk-2027"))
        _ = try await desk.enrol(
            EnrolmentRequest(round: round, code: try VotingCode(text: code), by: key),
            from: "one"
        )
    }

    @Test("go from a list to letters, a register, a round and the checks of its issuers, and away again")
    func whole() async throws {
        let town = try Town(sealed: true, lots: true)
        try town.folder.write(Self.list, "residents.csv")
        try self.person(["new"] + Self.terms, town)
        for file in ["persons.db", "persons.db.pepper"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: town.path(file))
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        #expect(try self.json(["import", town.path("residents.csv")], town)["persons"] as? Int == 4)
        try self.person(["import", town.path("residents.csv")], town, status: 2)
        try self.person(["letters", "--output", town.path("letters.csv")], town)
        try self.person(["letters", "--output", town.path("letters.csv")], town, status: 2)
        let codes = try self.codes("letters.csv", town)
        #expect(codes.keys.sorted() == ["900000001", "900000002", "900000004"])
        #expect(try town.folder.read("letters.csv").contains("\"Berg, A. van den\",Lindelaan 2,1511 AA Oostzaan"))
        #expect(try self.json(["sent", "--batch", "1", "--on", "2027-02-01"], town)["sent"] as? Int == 3)
        // The letter to 900000004 was lost.
        try self.person(["letters", "--output", town.path("again.csv"), "--again", "900000004"], town)
        await #expect(throws: EnrolmentFault.self) {
            try await self.enrol(try #require(codes["900000004"]), town, try SigningKey.generate())
        }
        try await self.enrol(try #require(codes["900000001"]), town, try SigningKey.generate())
        let again = ["letters", "--output", town.path("third.csv"), "--again", "900000001"]
        #expect(try self.person(again, town, status: 2).error.contains("there is no other"))
        try await self.erasedAndBack(town)
        let status = try self.json(["status"], town)
        #expect(status["enrolled"] as? Int == 1 && status["letters"] as? Int == 3 && status["sent"] as? Int == 2)
        try self.register(town, codes)
        try self.away(town)
    }

    /// Somebody who used her code is erased and entered again: she gets no other.
    private func erasedAndBack(_ town: Town) async throws {
        try town.folder.write("reference,kind\n900000005,open\n", "more.csv")
        try self.person(["import", town.path("more.csv")], town)
        try self.person(["letters", "--output", town.path("more-letters.csv")], town)
        try await self.enrol(try #require(self.codes("more-letters.csv", town)["900000005"]), town, .generate())
        try self.person(["erase", "900000005"], town)
        try self.person(["import", town.path("more.csv")], town)
        let made = try self.json(["letters", "--output", town.path("none.csv")], town)
        #expect(made["letters"] as? Int == 0 && made["withoutNewCode"] as? [String] == ["900000005"])
        let again = ["letters", "--output", town.path("none-again.csv"), "--again", "900000005"]
        #expect(try self.person(again, town, status: 2).error.contains("there is no other"))
        try self.person(["erase", "900000005"], town)
    }

    private func register(_ town: Town, _ codes: [String: String]) throws {
        let cards = ["--cards", town.path("registrar/cards"), "--people", town.path("people.csv")]
        let made = try self.json(["register", "--output", town.path("registrar-leaves")] + cards, town)
        #expect(made["open"] as? Int == 1 && made["secret"] as? Int == 1 && made["paper"] as? Int == 2)
        #expect(try town.folder.read("people.csv").contains(",1950,F,Zonnehoek-noord"))
        try self.person(["issuer-codes", "--output", town.path("issuers")], town)
        try FileManager.default.copyItem(atPath: town.path("registrar-leaves"), toPath: town.path("registrar/leaves"))
        try town.folder.write(Invented.square, "projects.pb")
        try town.record(town.newRound("citizens-budget-mixed"))
        for party in 1...2 {
            try town.record([
                "round", "lot", "--secret", town.path("lot-\(party).secret"), "--sign-with", town.key("lot-\(party)"),
            ])
        }
        try town.cosign()
        try town.operate("open")
        try self.issue(town, try #require(codes["900000002"]))
    }

    /// The voter with a code and without a key gets her credentials of both issuers.
    private func issue(_ town: Town, _ code: String) throws {
        _ = try town.makeVoter("bea")
        let cards = try FileManager.default.contentsOfDirectory(atPath: town.path("registrar/cards")).sorted()
        let name = try #require(
            cards.first { (try? town.folder.read("registrar/cards/\($0)"))?.contains("900000002") == true }
        )
        let card = try town.folder.read("registrar/cards/\(name)")
        try town.folder.write(card.replacing("\n}", with: ",\n  \"code\": \"\(code)\"\n}"), "card.json")
        let wallet = ["--wallet", town.path("bea.wallet"), "--key", town.path("voters/bea.key")]
        try town.record(
            ["ballot", "request", "--card", town.path("card.json"), "--output", town.path("requests")] + wallet
        )
        for issuer in 1...2 {
            try town.record([
                "ballot", "issue", town.path("requests/request-\(issuer)"), "--issuer", "\(issuer)", "--key",
                town.key("issuer-\(issuer)"), "--book", town.path("book-\(issuer)"), "--codes",
                town.path("issuers/codes-\(issuer)"), "--output", town.path("answer-\(issuer)"),
            ])
            let store = ["--issuer", "\(issuer)", "--store", town.path("issuer-\(issuer).db")]
            let made = try town.json(
                ["round", "issuing", "--codes", town.path("issuers/codes-\(issuer)")] + store
            )
            #expect(made["codes"] as? Int == 1)
        }
        let typed = card.replacing("\n}", with: ",\n  \"code\": \"\(code.dropLast())?\"\n}")
        try town.folder.write(typed, "typo.json")
        let wrong = try town.record(
            ["ballot", "request", "--card", town.path("typo.json"), "--output", town.path("x")] + wallet,
            status: 2
        )
        #expect(wrong.error.contains("Character 13 is"))
    }

    private func away(_ town: Town) throws {
        let all = try self.json(["export", "900000001"], town)
        #expect((all["link"] as? [String: Any])?["leaf"] is Int && all["keptUntil"] is [String: Any])
        let leaves = town.path("registrar-leaves")
        // Before closing the key and the area of the enrolled voter stand in the record too.
        try self.person(["close", "--record", leaves], town)
        #expect(try self.json(["close", "--record", leaves], town)["traces"] as? [String] == [])
        #expect(try self.json(["export", "900000001"], town)["link"] is NSNull)
        #expect(try self.json(["retention", "--on", "2027-01-01"], town)["links"] is [String: Any])
        try self.person(["retention", "--on", "2028-01-01"], town, status: 1)
        try self.person(["erase", "900000001"], town)
        try self.person(["erase", "900000001"], town, status: 2)
        try self.person(["erase"], town, status: 2)
        let erased = try self.json(["retention", "--apply", "--on", "2028-01-01"], town)["erased"] as? [String]
        #expect(erased?.contains("lindenwijk-2027: persons") == true)
        let bytes = try Data(contentsOf: town.folder.file("persons.db"))
        #expect(bytes.range(of: Data("Lindelaan".utf8)) == nil && bytes.range(of: Data("Özdemir".utf8)) == nil)
        try self.person(["erase", "--everything"], town)
        try self.person(["status"], town, status: 2)
    }

    @Test(
        "say what is missing or wrong",
        arguments: [
            (["new", "--keep", "letters=soon"], "this is no term"),
            (["new", "--keep", "letters=2027-01-01"], "no last day for: persons, demographics, consents, links"),
            (["status"], "this is not there"), (["sent", "--batch", "1", "--on", "x"], "A day is written as"),
        ]
    )
    func refusals(arguments: [String], expected: String) throws {
        let town = try Town()
        #expect(try self.person(arguments, town, status: 2).error.contains(expected))
    }

    @Test(
        "refuse a list that is not right",
        arguments: [
            ("reference,kind\na,online\n", "it does not say how somebody votes"),
            ("reference,kind\n,open\n", "a cell is empty or too long"),
            ("reference,kind,consents\na,open,letters\n", "this is no consent: letters"),
            ("kind\nopen\n", "‘reference’"),
        ]
    )
    func lists(text: String, expected: String) throws {
        let town = try Town()
        try self.person(["new"] + Self.terms, town)
        try town.folder.write(text, "list.csv")
        #expect(try self.person(["import", town.path("list.csv")], town, status: 2).error.contains(expected))
        #expect(try self.json(["status"], town)["persons"] as? Int == 0)
    }

    @Test(
        "show an example with every command",
        arguments: [
            "new", "import", "letters", "sent", "status", "register", "issuer-codes", "close", "export", "erase",
            "retention",
        ]
    )
    func examples(command: String) throws {
        let run = try Program.run(["person", command, "--help"])
        #expect(run.status == 0 && run.output.contains("Example: buurtstem person \(command)"))
    }
}
