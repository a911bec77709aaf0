internal import BallotRules
internal import Deliberation

extension CaseVerbs {
    /// Money of an initiative: kept, paid, accounted for, claimed back.
    static let money: [Verb] = [
        Verb("reserve", [.initiative, .pot, .amount], nl: "geld van een pot vasthouden", en: "keep money of a pot") {
            try .initiative($0.name("initiative"), .reserve($0.pot(), $0.amount()))
        },
        Verb("pay", [.initiative, .amount], nl: "betalen", en: "pay") {
            try .initiative($0.name("initiative"), .pay($0.amount()))
        },
        Verb("receipt", [.initiative, .receipt, .amount], nl: "een bon inleveren", en: "hand a receipt in") {
            try .initiative($0.name("initiative"), .receipt($0.name("receipt"), $0.amount()))
        },
        Verb("lower", [.initiative, .amount, .why], nl: "het bedrag verlagen", en: "lower the award") {
            try .initiative($0.name("initiative"), .lower($0.amount(), reason: $0.text()))
        },
        Verb("reclaim", [.initiative, .amount, .why], nl: "geld terugvragen", en: "claim money back") {
            try .initiative($0.name("initiative"), .reclaim($0.amount(), reason: $0.text()))
        },
        Verb("repay", [.initiative, .amount], nl: "geld komt terug", en: "claimed money comes back") {
            try .initiative($0.name("initiative"), .repay($0.amount()))
        },
        Verb("write-off", [.initiative, .amount, .why], nl: "geld niet meer terugvragen", en: "give a claim up") {
            try .initiative($0.name("initiative"), .writeOff($0.amount(), reason: $0.text()))
        },
    ]
}

extension Parameter {
    fileprivate static let receipt = place("receipt", nl: "Een naam voor de bon.", en: "A name for the receipt.")
    fileprivate static let why = text(nl: "Waarom.", en: "Why.")
}
