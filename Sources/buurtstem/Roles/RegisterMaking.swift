internal import BallotRules
internal import Proceedings
internal import Signing

/// A register as it is made: leaves, what ties them to persons, and what each gets in her hands.
struct RegisterMaking {
    private struct Place {
        let voter: Voter
        let entry: RegisterEntry
        let code: VotingCode?
    }

    private let places: [Place]
    let register: Register

    init(_ voters: [Voter], using generator: inout some RandomNumberGenerator) throws(Failure) {
        var places: [Place] = []
        for voter in voters {
            let octets = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let entry = RegisterEntry(
                reference: voter.reference,
                salt: Digest(octets) ?? .zero,
                kind: voter.kind,
                key: voter.key,
                zone: voter.zone
            )
            let needsCode = voter.kind == .secret && voter.key == nil
            places.append(Place(voter: voter, entry: entry, code: needsCode ? VotingCode(using: &generator) : nil))
        }
        self.places = places
        self.register = Register(places.map(\.entry.leaf))
    }

    /// Writes everything into a new folder.
    func write(to folder: String) throws(Failure) {
        try OutputFile.makeFolder(folder + "/cards")
        try LeavesFile.write(self.register, to: folder + "/leaves")
        var table = CSV.line(RegisterMaking.columns)
        var codes = ["", ""]
        for (number, place) in self.places.enumerated() {
            table += CSV.line(self.cells(number, place))
            let card = RegisterMaking.card(number, place.entry, code: place.code)
            try DurableFile.make(folder + "/cards/\(number + 1).json", Array(card.utf8), permissions: 0o600)
            guard let code = place.code else { continue }
            for issuer in 0...1 {
                let check = VotingCode.check(code.proof(issuer: issuer, commitment: place.entry.leaf.commitment))
                codes[issuer] += "\(number) \(check.hexadecimal)\n"
            }
        }
        try DurableFile.make(folder + "/register.csv", Array(table.utf8), permissions: 0o600)
        for issuer in 0...1 {
            try DurableFile.make(folder + "/codes-\(issuer + 1)", Array(codes[issuer].utf8), permissions: 0o600)
        }
    }

    static let columns = [
        "leaf", "reference", "salt", "kind", "key", "zone", "code", "birth_year", "sex",
    ]

    private func cells(_ number: Int, _ place: Place) -> [String] {
        [
            "\(number)", place.voter.reference, place.entry.salt.hexadecimal, place.voter.kind.name,
            place.voter.key?.hexadecimal ?? "", place.voter.zone, place.code?.text ?? "", place.voter.birthYear,
            place.voter.sex,
        ]
    }

    /// What a voter gets in her hands.
    static func card(_ number: Int, _ entry: RegisterEntry, code: VotingCode?) -> String {
        JSONValue.object(
            [
                ("leaf", .integer(number)), ("reference", .string(entry.reference)),
                ("salt", .string(entry.salt.hexadecimal)), ("kind", .string(entry.kind.name)),
            ] + (code.map { [("code", JSONValue.string($0.text))] } ?? [])
        ).pretty + "\n"
    }
}
