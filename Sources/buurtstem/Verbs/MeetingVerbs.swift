internal import BallotRules
internal import Deliberation

/// Meetings and their agendas.
enum MeetingVerbs {
    static let all: [Verb] = [
        Verb(
            "call",
            [.meeting, .panel, .day, .minutes, .closes],
            nl: "een vergadering bijeenroepen",
            en: "call a meeting"
        ) {
            let day = try $0.day("day")
            return try .meeting(
                $0.name("meeting"),
                .call(
                    $0.name("panel"),
                    day: day,
                    agendaCloses: $0.optionalDay("closes") ?? day,
                    minutes: $0.count("minutes", 1...1_440)
                )
            )
        },
        Verb(
            "add",
            [.meeting, .item, .initiative, .minutes],
            nl: "een plan op de agenda zetten",
            en: "put an initiative on the agenda"
        ) {
            try .meeting(
                $0.name("meeting"),
                .add($0.name("item"), $0.name("initiative"), minutes: $0.count("minutes", 1...600))
            )
        },
        Verb("remove", [.meeting, .item], nl: "een punt van de agenda halen", en: "take an item off the agenda") {
            try .meeting($0.name("meeting"), .remove($0.name("item")))
        },
        Verb("move", [.meeting, .item, .at], nl: "een punt verplaatsen", en: "move an item") {
            try .meeting($0.name("meeting"), .move($0.name("item"), place: $0.count("place", 1...1_000)))
        },
        Verb("open", [.meeting], nl: "de vergadering openen", en: "open the meeting") {
            try .meeting($0.name("meeting"), .open)
        },
        Verb("arrive", [.meeting, .person], nl: "iemand komt binnen", en: "somebody comes in") {
            try .meeting($0.name("meeting"), .arrive($0.name("person")))
        },
        Verb("leave", [.meeting, .person], nl: "iemand gaat weg", en: "somebody leaves") {
            try .meeting($0.name("meeting"), .leave($0.name("person")))
        },
        Verb(
            "no-interests",
            [.meeting],
            nl: "zeggen bij geen ander punt een belang te hebben",
            en: "say that one has no interest in the other items"
        ) { try .meeting($0.name("meeting"), .noInterests) },
        Verb("close", [.meeting], nl: "de vergadering sluiten", en: "close the meeting") {
            try .meeting($0.name("meeting"), .close)
        },
    ]
}

extension Parameter {
    fileprivate static let day = place("day", nl: "De dag van de vergadering.", en: "The day of the meeting.")
    fileprivate static let closes = option(
        "closes",
        "day",
        nl: "Wanneer de agenda sluit. Anders: die dag.",
        en: "When the agenda closes. Default: that day."
    ).orNot
    fileprivate static let at = place("place", nl: "De nieuwe plaats, vanaf 1.", en: "The new place, from 1.")
}
