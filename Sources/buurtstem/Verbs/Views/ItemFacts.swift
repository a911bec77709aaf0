internal import BallotRules
internal import Deliberation

/// Who and what is concerned in the talk about an item, as lists of names.
struct ItemFacts {
    /// One list.
    struct Fact {
        /// Its name, for programs.
        let name: String
        /// Its name, for people.
        let label: Bilingual
        let values: [String]
    }

    let all: [Fact]

    init(_ talk: ItemTalk) {
        let room = talk.room
        let people = room.recusals.keys.sorted()
        let amendments = talk.amendments.filter { $0.state == .proposed }
        let objections = talk.consent?.objections.filter(\.isOpen) ?? []
        let isAsked = talk.consent?.stage == .objections && talk.stage == .consenting
        let silent = isAsked ? talk.deciders.filter { talk.consent?.answers[$0] == nil } : []
        self.all = [
            Fact("present", nl: "Aanwezig", en: "Present", room.present.sorted().map(\.text)),
            Fact("deciders", nl: "Beslissen mee", en: "May decide", talk.deciders.sorted().map(\.text)),
            Fact("undeclared", nl: "Zeiden niets over een belang", en: "Not declared", talk.undeclared.map(\.text)),
            Fact("recused", nl: "Doen niet mee", en: "Stepped aside", people.filter { room.isRecused($0) }.map(\.text)),
            Fact(
                "challenged",
                nl: "Nog te beslissen",
                en: "Challenged",
                people.filter { room.recusals[$0]?.isOpen ?? false }.map(\.text)
            ),
            Fact("speaker", nl: "Heeft het woord", en: "Speaks", talk.turns.speaker.map { [$0.text] } ?? []),
            Fact("waiting", nl: "Willen spreken", en: "Want to speak", talk.turns.waiting.map(\.text)),
            Fact("questions", nl: "Open vragen", en: "Open questions", talk.questions.filter(\.isOpen).map(\.id.text)),
            Fact("amendments", nl: "Open wijzigingen", en: "Open amendments", amendments.map(\.id.text)),
            Fact("objections", nl: "Open bezwaren", en: "Open objections", objections.map(\.id.text)),
            Fact("silent", nl: "Gaven nog geen antwoord", en: "Have not answered", silent.sorted().map(\.text)),
            Fact(
                "seatsToVote",
                nl: "Zetels die nog stemmen",
                en: "Seats still to vote",
                talk.sheet?.open.map(\.text) ?? []
            ),
        ]
    }
}

extension ItemFacts.Fact {
    fileprivate init(_ name: String, nl dutch: String, en english: String, _ values: [String]) {
        self.init(name: name, label: Bilingual(nl: dutch, en: english), values: values)
    }
}
