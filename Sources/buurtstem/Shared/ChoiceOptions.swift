internal import ArgumentParser
internal import BallotRules
internal import Proceedings

/// What a ballot says, as typed.
struct ChoiceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Projects with commas between; where the ballot ranks them, the best first.",
            valueName: "ID,ID,…"
        )
    )
    var choose: String?

    @Option(help: ArgumentHelp("Points per project, such as 12=3,7=1.", valueName: "ID=n,…"))
    var points: String?

    @Flag(help: "A ballot that chooses nothing.")
    var blank = false

    func validate() throws {
        let given = [self.choose != nil, self.points != nil, self.blank].count { $0 }
        guard given <= 1 else { throw ValidationError("Give one of --choose, --points and --blank.") }
    }

    /// The choices, checked against the rules of the round.
    func choices(_ terms: RoundTerms) throws(Failure) -> Choices {
        let choices = try self.parse(terms)
        do throws(ChoiceFault) {
            try terms.check(choices)
        } catch {
            let currency = terms.election.currency
            throw Failure(
                self.place,
                Bilingual { Phrase($0, currency: currency).problem(error) },
                remedy: Bilingual { Phrase($0, currency: currency).remedy(error) }
            )
        }
        return choices
    }

    private var place: String {
        if let choose { return "--choose \(choose)" }
        return self.points.map { "--points \($0)" } ?? "--blank"
    }

    private func parse(_ terms: RoundTerms) throws(Failure) -> Choices {
        let hasPoints = terms.manifest.ballot.form.hasPoints
        guard !self.blank else { return Choices([]) }
        guard let text = hasPoints ? self.points : self.choose else {
            throw Failure(
                hasPoints ? "--points" : "--choose",
                hasPoints
                    ? Bilingual(nl: "in deze ronde geeft u punten", en: "in this round you give points")
                    : Bilingual(nl: "in deze ronde kiest u projecten", en: "in this round you choose projects"),
                remedy: hasPoints
                    ? Bilingual(
                        nl: "Schrijf --points ID=3,ID=1, of --blank.",
                        en: "Write --points ID=3,ID=1, or --blank."
                    )
                    : Bilingual(nl: "Schrijf --choose ID,ID, of --blank.", en: "Write --choose ID,ID, or --blank.")
            )
        }
        let words = text.split(separator: ",").map { $0.trimming }
        if hasPoints { return try self.scored(words, terms) }
        let positions = try self.positions(words, terms)
        return Choices(terms.manifest.ballot.form == .ordinal ? positions : positions.sorted())
    }

    private func scored(_ words: [String], _ terms: RoundTerms) throws(Failure) -> Choices {
        var ids: [String] = []
        var values: [Fraction] = []
        for word in words {
            guard let equals = word.lastIndex(of: "="),
                let value = Fraction(String(word[word.index(after: equals)...]).trimming)
            else {
                throw Failure(
                    "--points \(word)",
                    Bilingual(nl: "hier staat geen aantal punten", en: "there is no number of points"),
                    remedy: Bilingual(nl: "Schrijf ID=3.", en: "Write ID=3.")
                )
            }
            ids.append(String(word[..<equals]).trimming)
            values.append(value)
        }
        let scale = terms.manifest.ballot.pointsScale
        let positions = try self.positions(ids, terms)
        var pairs: [(project: Int, steps: Int)] = []
        let isScoring = terms.manifest.ballot.form == .scoring
        let idle = isScoring ? terms.manifest.ballot.limits.defaultScore : .zero
        for (position, value) in zip(positions, values) where value != idle {
            guard let steps = Int((value * Fraction(scale)).description) else {
                throw Failure(
                    "--points \(terms.election.projects[position].id.text)=\(value.description)",
                    Bilingual(nl: "zo fijn zijn punten niet te verdelen", en: "points cannot be divided so finely"),
                    remedy: Bilingual(
                        nl: "Een punt heeft \(scale) delen.",
                        en: "A point has \(scale) parts."
                    )
                )
            }
            pairs.append((position, steps))
        }
        pairs.sort { $0.project < $1.project }
        return Choices(pairs.map(\.project), steps: pairs.map(\.steps))
    }

    private func positions(_ ids: [String], _ terms: RoundTerms) throws(Failure) -> [Int] {
        var places: [String: Int] = [:]
        for (index, project) in terms.election.projects.enumerated() { places[project.id.text] = index }
        let unknown = ids.filter { places[$0] == nil }
        guard unknown.isEmpty else {
            let names = unknown.joined(separator: ", ")
            throw Failure(
                self.place,
                Bilingual(nl: "deze projecten zijn er niet: \(names)", en: "there are no such projects: \(names)"),
                remedy: Bilingual(
                    nl: "Zie de lijst: buurtstem record show --projects",
                    en: "See the list: buurtstem record show --projects"
                )
            )
        }
        return ids.compactMap { places[$0] }
    }
}

extension StringProtocol {
    /// The text without blanks around it.
    var trimming: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
