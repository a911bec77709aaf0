internal import BallotRules
internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// A record for people: what it is, where it stands, what comes next, and how to check it.
enum RecordPage {
    static func page(_ call: Call) async throws(Problem) -> Response {
        let (record, phrase) = (try call.record(), call.phrase)
        let overview = try await RecordOverview(record)
        var page = Page(call, title: overview.title)
        page["lead"] = self.lead(overview, phrase)
        page["facts"] = self.facts(overview, phrase).map { ["label": $0.0, "value": $0.1] }
        page["nextTitle"] = phrase(nl: "Wat nu?", en: "What comes next?")
        page["next"] = overview.round.map { phrase($0.next) }
        await PlanTable.add(to: &page, record, call.language)
        page["linksTitle"] = phrase(nl: "Verder lezen", en: "Read on")
        page["links"] = self.links(overview, call).map(\.model)
        page["checkTitle"] = phrase(nl: "Controleer het zelf", en: "Check it yourself")
        self.addCheck(to: &page, overview, call)
        page["checkpointTitle"] = phrase(nl: "Het laatste controlepunt", en: "The latest checkpoint")
        page["checkpointText"] = phrase(
            nl: "Deze tekst legt vast wat er nu in het logboek staat. Bewaar hem om later te vergelijken.",
            en: "This text fixes what is in the log now. Keep it to compare later."
        )
        do throws(ServiceFault) {
            page["checkpoint"] = String(decoding: try await record.checkpoint().bytes, as: UTF8.self)
        } catch { throw Problem(service: error) }
        page["keys"] = self.keys(overview, phrase).map { ["label": $0.0, "value": $0.1] }
        if overview.kind == .panels { page["feed"] = "/v1/records/\(overview.name)/decisions.atom" }
        return try page.answer(.record)
    }

    /// How to check the record, or when that can be done.
    private static func addCheck(to page: inout Page, _ overview: RecordOverview, _ call: Call) {
        let phrase = call.phrase
        if let round = overview.round, round.phase != .published {
            page["check"] = phrase(
                nl: "Als de ronde klaar is, haalt u hier alles op in één bestand en rekent u het zelf na.",
                en: "When the round is done you fetch all of it here in one file, and check it yourself."
            )
            return
        }
        page["check"] = phrase(
            nl: "Met het programma buurtstem rekent u alles na. U hebt daarvoor niemand nodig.",
            en: "With the program buurtstem you check all of it. You need nobody for that."
        )
        let file = "\(overview.name).buurtstem"
        page["commands"] = """
            curl -o \(file) \(call.base)/v1/records/\(overview.name)/package
            buurtstem verify \(file)
            """
        page["commandsLabel"] = phrase(nl: "Opdrachten", en: "Commands")
    }

    private static func lead(_ overview: RecordOverview, _ phrase: Phrase) -> String {
        guard let round = overview.round else {
            return phrase(
                nl: "Het logboek van bewonerspanels: plannen, vergaderingen, besluiten en geld.",
                en: "The record of resident panels: initiatives, meetings, decisions and money."
            )
        }
        return phrase(
            nl: "Een stemronde. De ronde is \(round.phase.name.dutch).",
            en: "A voting round. The round is \(round.phase.name.english)."
        )
    }

    private static func facts(_ overview: RecordOverview, _ phrase: Phrase) -> [(String, String)] {
        var facts: [(String, String)] = []
        if let round = overview.round {
            facts.append((phrase(nl: "Stemmen kan vanaf", en: "Voting begins"), phrase.worldTime(round.opens)))
            facts.append((phrase(nl: "Stemmen kan tot", en: "Voting ends"), phrase.worldTime(round.closes)))
            facts.append((phrase(nl: "Kiezers", en: "Voters"), phrase.number(round.voters)))
            facts.append(
                (phrase(nl: "Stemden online", en: "Voted online"), phrase.number(round.onlineVoters))
            )
        }
        return facts + [(phrase(nl: "Stukken in het logboek", en: "Entries in the log"), phrase.number(overview.size))]
    }

    private static func links(_ overview: RecordOverview, _ call: Call) -> [Page.Link] {
        let (phrase, page, data) = (call.phrase, "/records/\(overview.name)", "/v1/records/\(overview.name)")
        let package = Page.Link(
            name: phrase(nl: "Het hele logboek in één bestand", en: "The whole record in one file"),
            href: data + "/package"
        )
        guard let round = overview.round else {
            return [
                Page.Link(
                    name: phrase(nl: "Plannen en vergaderingen", en: "Initiatives and meetings"),
                    href: call.address(page + "/initiatives")
                ),
                Page.Link(
                    name: phrase(nl: "Register van besluiten", en: "Register of decisions"),
                    href: call.address(page + "/register")
                ),
                Page.Link(
                    name: phrase(nl: "Termijnen voor uw agenda", en: "Deadlines for your calendar"),
                    href: call.address(data + "/deadlines.ics")
                ),
                Page.Link(
                    name: phrase(nl: "Besluiten volgen (feed)", en: "Follow decisions (feed)"),
                    href: call.address(data + "/decisions.atom")
                ), package,
            ]
        }
        let rules = Page.Link(name: phrase(nl: "Het reglement", en: "The rules"), href: data + "/rules")
        let outcome = Page.Link(
            name: phrase(nl: "De uitslag, met uitleg", en: "The outcome, with reasons"),
            href: call.address(page + "/outcome")
        )
        switch round.phase {
        case .enrolling, .open, .closed: return [rules]
        case .counted: return [outcome, rules]
        case .published: return [outcome, rules, package]
        }
    }

    private static func keys(_ overview: RecordOverview, _ phrase: Phrase) -> [(String, String)] {
        [(phrase(nl: "Sleutel van het logboek", en: "Key of the log"), overview.logKey.description)]
            + overview.witnesses.witnesses.map {
                (phrase(nl: "Getuige \($0.name)", en: "Witness \($0.name)"), $0.key.hexadecimal)
            }
    }
}
