internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import Proceedings
internal import Testing

@testable internal import ProceedingsHTTP

/// Every code: what it says, in both languages, and its page.
@Suite struct ProblemTests {
    @Test func everyKindSpeaksBothLanguages() throws {
        for kind in ProblemKind.allCases {
            for words in [kind.title, kind.detail, kind.remedy] {
                #expect(!words.dutch.isEmpty && !words.english.isEmpty && words.dutch != words.english, "\(kind)")
            }
            let document = Problem(kind).document(Phrase(.dutch))
            #expect(document["type"] == .text("/problems/" + kind.rawValue))
            #expect(document["status"] == .number(kind.status.code))
            #expect((400..<600).contains(kind.status.code))
        }
    }

    @Test func everyFaultHasItsProblem() throws {
        let error = RepositoryError(.storage, "disk /var/secret is full")
        let cases: [(ServiceFault, String, Int)] = [
            (.refused(.ballotMode), "ballot-mode", 422), (.file(.notNamed, number: 1), "file-not-named", 422),
            (.file(.notCanonical, number: 1), "file-not-canonical", 422),
            (.file(.notText, number: 1), "file-not-text", 422),
            (.file(.tooLong, number: 1), "file-too-long", 413), (.missingText(TextID("a")), "missing-text", 422),
            (.overloaded, "overloaded", 503), (.storage(error), "storage", 503),
            (.damaged(.emptyRecord), "damaged-record", 503), (.otherKey, "other-key", 403),
            (.notFound, "not-found", 404),
            (.hidden(.closed), "hidden-until-closed", 403), (.hidden(.counted), "hidden-until-counted", 403),
            (.hidden(.voteCounted), "hidden-until-vote-counted", 403),
            (.hidden(.meetingClosed), "hidden-until-meeting-closed", 403), (.otherKind, "other-kind", 404),
            (.stopping, "stopping", 503),
        ]
        for (fault, code, status) in cases {
            let problem = Problem(service: fault)
            #expect(problem.code == code)
            #expect(problem.status.code == status)
            #expect((problem.headers[.retryAfter] != nil) == (status == 503), "\(code)")
            for language in Language.allCases {
                let text = String(decoding: problem.document(Phrase(language)).canonicalBytes, as: UTF8.self)
                #expect(!text.contains("secret"))
            }
        }
    }

    @Test(arguments: Language.allCases) func everyCodeHasAPage(language: Language) async throws {
        try await TestServer.run(HostedRecords()) { server in
            for code in ProblemKind.allCases.map(\.rawValue) + EntryCodes.all.sorted() + DeskCodes.all.keys.sorted() + [
                "act-unknown-panel"
            ] {
                let answer = try await server.ask("GET", "/problems/\(code)", [("Accept-Language", language.rawValue)])
                #expect(answer.status == 200, "\(code)")
                #expect(answer.text.contains("<html lang=\"\(language.rawValue)\">"))
                #expect(answer.text.contains(code))
            }
        }
    }

    @Test func languagesAreChosenByTheHeaderAndTheAddress() async throws {
        let cases: [(String, String, String)] = [
            ("nl", "", "nl"), ("en", "", "en"), ("en-GB,en;q=0.9,nl;q=0.8", "", "en"),
            ("fr,nl;q=0.1,en;q=0.2", "", "en"),
            ("fr", "", "nl"), ("en;q=0", "", "nl"), ("", "", "nl"), ("nl", "?lang=en", "en"), ("en", "?lang=xx", "en"),
            ("*", "", "nl"), ("en;q=x", "", "nl"),
        ]
        try await TestServer.run(HostedRecords()) { server in
            for (header, query, language) in cases {
                let answer = try await server.ask("GET", "/v1/none" + query, [("Accept-Language", header)])
                #expect(answer.status == 404)
                #expect(answer.headers["content-language"] == language, "\(header) \(query)")
            }
        }
    }
}
