internal import BallotRules
internal import Deliberation

/// Who has which role.
enum RoleViews {
    static let list = View("list", nl: "wie welke rol heeft", en: "who has which role") { book, _, _, phrase, _ in
        let people = book.roles.keys.sorted().filter { !(book.roles[$0] ?? []).isEmpty }
        let roles = { (person: PersonID) in (book.roles[person] ?? []).sorted { $0.rawValue < $1.rawValue } }
        return Page(
            lines: people.map { person in
                "\(person): " + roles(person).map { phrase($0.name) }.joined(separator: ", ")
            },
            json: .object([("roles", .object(people.map { ($0.text, .strings(roles($0).map(\.rawValue))) }))])
        )
    }
}
