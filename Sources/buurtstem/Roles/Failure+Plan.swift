internal import BallotRules
internal import Proceedings

extension Failure {
    /// A round that cannot be held as planned.
    init(_ fault: RoundPlanFault, place: String) {
        let (reason, remedy) = Failure.words(fault)
        self.init(place, reason, remedy: remedy)
    }

    private static func words(_ fault: RoundPlanFault) -> (Bilingual, Bilingual) {
        switch fault {
        case .rule, .tieOrder, .ballotForm, .lotParties, .pointsScale: self.ruleWords(fault)
        case .noProjects, .project, .encoding, .rulesText, .ballotTooLarge: self.fileWords(fault)
        default: self.peopleWords(fault)
        }
    }

    private static func ruleWords(_ fault: RoundPlanFault) -> (Bilingual, Bilingual) {
        switch fault {
        case .tieOrder(let order):
            return (
                Bilingual(nl: "‘\(order)’ is geen volgorde bij gelijke stand", en: "‘\(order)’ is no tie order"),
                Bilingual(
                    nl: "Schrijf zoals votes,cost-low,lot. Een loting heeft hier geen zaad.",
                    en: "Write as in votes,cost-low,lot. A lot has no seed here."
                )
            )
        case .ballotForm(let form, let accepted):
            let list = { (language: Language) in accepted.map { $0.name(language) }.joined(separator: ", ") }
            return (
                Bilingual(
                    nl: "deze regel telt geen stembiljetten van de vorm ‘\(form.name(.dutch))’, wel: \(list(.dutch))",
                    en: "this rule does not count ballots of the form ‘\(form.name(.english))’, but: \(list(.english))"
                ),
                Bilingual(nl: "Kies een andere regel met --rule.", en: "Choose another rule with --rule.")
            )
        case .lotParties(let needed):
            return (
                needed
                    ? Bilingual(nl: "voor een loting zijn lotpartijen nodig", en: "a lot needs lot parties")
                    : Bilingual(nl: "er zijn lotpartijen en er is geen loting", en: "there are lot parties and no lot"),
                Bilingual(
                    nl:
                        "Zet ‘lot’ in de volgorde, en minstens twee sleutels van lotpartijen in de map; of geen van beide.",
                    en: "Put ‘lot’ into the tie order and at least two keys of lot parties into the folder; or neither."
                )
            )
        default:
            return (
                Bilingual(
                    nl: "de regel of de verdeling van punten kan zo niet",
                    en: "rule or division of points cannot be so"
                ),
                Bilingual(
                    nl: "Zie buurtstem rules. Een punt heeft een aantal delen dat 1.000.000 deelt.",
                    en: "See buurtstem rules. The parts of a point divide 1,000,000."
                )
            )
        }
    }

    private static func fileWords(_ fault: RoundPlanFault) -> (Bilingual, Bilingual) {
        switch fault {
        case .noProjects:
            return (
                Bilingual(nl: "er zijn geen projecten", en: "there are no projects"),
                Bilingual(nl: "Zet ze in PROJECTS.", en: "Put them into PROJECTS.")
            )
        case .project(let id, let fault):
            return (
                Bilingual { "project \(id.text): " + Phrase($0).problem(fault) },
                Bilingual(
                    nl: "Kort de teksten van dit project in, en haal regeleinden en tabs eruit.",
                    en: "Shorten this project’s texts, and take line ends and tabs out."
                )
            )
        case .rulesText:
            return (
                Bilingual(
                    nl: "de regels zijn geen tekst in UTF-8 van hoogstens 1 MiB",
                    en: "the rules are no text in UTF-8 of at most 1 MiB"
                ),
                Bilingual(nl: "Bewaar ze als gewone tekst.", en: "Save them as plain text.")
            )
        case .ballotTooLarge(let length, let most):
            return (
                Bilingual(
                    nl: "het grootste stembiljet is \(length) bytes en in de stembus past \(most)",
                    en: "the largest ballot has \(length) bytes and the box takes \(most)"
                ),
                Bilingual(
                    nl: "Laat minder projecten kiezen: zet max_length in META.",
                    en: "Let voters choose fewer projects: put max_length into META."
                )
            )
        default:
            return (
                Bilingual(nl: "iets past niet in het logboek", en: "something does not fit into the record"),
                Bilingual(
                    nl: "Kijk naar titel, namen en lijsten: kort, en zonder regeleinden.",
                    en: "Look at title, names and lists: short, and without line ends."
                )
            )
        }
    }

    private static func peopleWords(_ fault: RoundPlanFault) -> (Bilingual, Bilingual) {
        switch fault {
        case .noVoters:
            return (
                Bilingual(nl: "er zijn geen kiezers", en: "there are no voters"),
                Bilingual(nl: "Vul de lijst van kiezers.", en: "Fill in the list of voters.")
            )
        case .voterKind(let leaf):
            return (
                Bilingual(
                    nl: "kiezer \(leaf) stemt op een manier die deze ronde niet heeft",
                    en: "voter \(leaf) votes in a way that this round does not have"
                ),
                Bilingual(
                    nl: "Kies een ander sjabloon, of verander de lijst van kiezers.",
                    en: "Choose another preset, or change the list of voters."
                )
            )
        case .window:
            return (
                Bilingual(nl: "het stemmen eindigt voor het begint", en: "voting ends before it begins"),
                Bilingual(nl: "Kijk --opens en --closes na.", en: "Check --opens and --closes.")
            )
        case .invalidKey(let key):
            return (
                Bilingual(
                    nl: "sleutel \(Phrase(.dutch).key(key)) is niet goed",
                    en: "key \(Phrase(.english).key(key)) is not good"
                ),
                Bilingual(nl: "Vraag de eigenaar om een nieuwe.", en: "Ask the owner for a new one.")
            )
        case .repeatedKey(let key):
            return (
                Bilingual(
                    nl: "sleutel \(Phrase(.dutch).key(key)) staat op twee plaatsen",
                    en: "key \(Phrase(.english).key(key)) stands in two places"
                ),
                Bilingual(nl: "Ieder heeft voor elke rol een eigen sleutel.", en: "Everybody has a key for each role.")
            )
        default:
            return (
                Bilingual(
                    nl: "bij geheime stemmen horen twee uitgevers en een stembus",
                    en: "secret ballots go with two issuers and a ballot box"
                ),
                Bilingual(nl: "Kijk de map met openbare sleutels na.", en: "Check the folder of public keys.")
            )
        }
    }
}
