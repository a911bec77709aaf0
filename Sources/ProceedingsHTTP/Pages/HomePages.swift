internal import BallotRules
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings

/// Pages that are about no record.
enum HomePages {
    /// All records.
    static func home(_ call: Call) async throws(Problem) -> Response {
        let phrase = call.phrase
        var page = Page(call, title: phrase(nl: "Stemmen in de buurt", en: "Voting in the neighbourhood"))
        page["lead"] = phrase(
            nl: "Hier ziet u wat er speelt, wat er is besloten en hoe dat ging.",
            en: "Here you see what is going on, what was decided and how."
        )
        page["empty"] = phrase(nl: "Er is nog niets.", en: "There is nothing yet.")
        var records: [[String: Any]] = []
        for service in call.services.hosted.all {
            let overview = try await RecordOverview(service)
            var model: [String: Any] = [
                "name": overview.title, "kind": phrase.sentence(overview.kindWording),
                "href": call.address("/records/\(overview.name)"),
            ]
            if let round = overview.round { model["state"] = phrase(round.phase.name) }
            records.append(model)
        }
        page["records"] = records
        page["hasRecords"] = !records.isEmpty
        return try page.answer(.home)
    }

    /// How to check a receipt.
    static func verify(_ call: Call) throws(Problem) -> Response {
        let phrase = call.phrase
        let title = phrase(nl: "Controleer uw ontvangstbewijs", en: "Check your receipt")
        return try Page(call, title: title).answer(call.language == .dutch ? .verifyDutch : .verifyEnglish)
    }

    /// What a problem means.
    static func problem(_ call: Call) throws(Problem) -> Response {
        let phrase = call.phrase
        let code = try call.parameter("code")
        guard let words = ProblemWords(code, phrase) else { throw Problem(.notFound) }
        var page = Page(call, title: words.title)
        page["detail"] = words.detail
        page["remedy"] = words.remedy
        page["remedyTitle"] = phrase(nl: "Wat u kunt doen", en: "What you can do")
        page["codeLabel"] = phrase(nl: "Code:", en: "Code:")
        page["code"] = code
        return try page.answer(.problem)
    }
}

extension Phrase {
    /// The words as the beginning of a sentence.
    func sentence(_ words: Bilingual) -> String {
        let text = self(words)
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
