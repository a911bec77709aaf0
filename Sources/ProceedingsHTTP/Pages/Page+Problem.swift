internal import BallotRules
internal import Deliberation

extension Page {
    /// A problem for people: the members of its document.
    init(_ frame: PageFrame, problem members: [String: DataValue]) {
        let phrase = Phrase(frame.language)
        let texts = members.compactMapValues { value -> String? in if case .text(let text) = value { text } else { nil }
        }
        self.init(frame, title: texts["title"] ?? "")
        self["detail"] = texts["detail"]
        self["remedy"] = texts["remedy"]
        self["remedyTitle"] = phrase(nl: "Wat u kunt doen", en: "What you can do")
        self["codeLabel"] = phrase(nl: "Code:", en: "Code:")
        self["code"] = texts["code"]
    }
}
