internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// Officers of a panel record as written on the command line: `anna:administrator,authority:anna.pub`.
struct OfficerList {
    let officers: [Charter.Officer]

    init(_ texts: [String]) throws(Failure) {
        var officers: [Charter.Officer] = []
        for text in texts { officers.append(try OfficerList.officer(text)) }
        guard officers.count <= Charter.mostOfficers else {
            throw Failure(
                "--officer",
                Bilingual(
                    nl: "er zijn hoogstens \(Charter.mostOfficers) functionarissen",
                    en: "there are at most \(Charter.mostOfficers) officers"
                ),
                remedy: Bilingual(nl: "Geef anderen later een rol.", en: "Give others a role later.")
            )
        }
        guard Set(officers.map(\.key)).count == officers.count else {
            throw Failure(
                "--officer",
                Bilingual(nl: "dezelfde sleutel staat er twee keer", en: "the same key is named twice"),
                remedy: Bilingual(nl: "Ieder heeft een eigen sleutel.", en: "Everybody has a key of their own.")
            )
        }
        guard officers.contains(where: { $0.roles.contains(.administrator) }) else {
            throw Failure(
                "--officer",
                Bilingual(nl: "er is geen beheerder", en: "there is no administrator"),
                remedy: Bilingual(
                    nl: "Geef minstens één functionaris de rol administrator.",
                    en: "Give at least one officer the role administrator."
                )
            )
        }
        self.officers = officers
    }

    private static func officer(_ text: String) throws(Failure) -> Charter.Officer {
        let place = "--officer \(text)"
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, PersonID(parts[0]).isWellFormed else {
            throw Failure(
                place,
                Bilingual(nl: "zo staat er geen functionaris", en: "this is no officer"),
                remedy: Bilingual(
                    nl: "Schrijf zoals anna:administrator,authority:anna.pub.",
                    en: "Write as in anna:administrator,authority:anna.pub."
                )
            )
        }
        var roles: [Role] = []
        for word in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
            guard let role = Role(rawValue: String(word)), !roles.contains(role) else {
                throw Failure(
                    place,
                    Bilingual(
                        nl: "‘\(word)’ is geen rol, of staat er twee keer",
                        en: "‘\(word)’ is no role, or stands there twice"
                    ),
                    remedy: Bilingual(
                        nl: "Kies uit: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).",
                        en: "Choose from: \(Role.allCases.map(\.rawValue).joined(separator: ", "))."
                    )
                )
            }
            roles.append(role)
        }
        let key = try PublicKeyArgument.parse(parts[2], place: "--officer")
        return Charter.Officer(key: key, person: PersonID(parts[0]), roles: roles)
    }
}
