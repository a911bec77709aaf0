internal import BallotRules

/// A rule with options as written on the command line: `equal-shares:completion=add1:start=floor`.
struct RuleSpec: Hashable {
    /// The rule's identifier.
    let id: String
    /// The options given, by name.
    let options: [String: String]

    /// The rule and its options, options by name; how `replay` names the rule in its output.
    var text: String {
        ([self.id] + self.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(separator: ":")
    }

    init(id: String, options: [String: String]) {
        self.id = id
        self.options = options
    }

    /// Reads `ID:name=value:name=value`; a part without `=` belongs to the value before it.
    init(parsing text: String) throws(Failure) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        var pairs: [String] = []
        for part in parts.dropFirst() {
            if part.contains("=") || pairs.isEmpty { pairs.append(part) } else { pairs[pairs.count - 1] += ":" + part }
        }
        self.id = parts.first ?? ""
        self.options = try RuleSpec.options(pairs)
    }

    /// Reads a list of rules with commas between; a comma before what cannot be a rule belongs to the value before it.
    static func list(_ texts: [String]) throws(Failure) -> [RuleSpec] {
        var specs: [RuleSpec] = []
        for text in texts {
            for piece in self.pieces(text) { specs.append(try RuleSpec(parsing: piece)) }
        }
        return specs
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let name = piece.prefix { $0 != ":" }
            if pieces.isEmpty || !name.contains("=") {
                pieces.append(piece)
            } else {
                pieces[pieces.count - 1] += "," + piece
            }
        }
        return pieces
    }

    /// Reads options written `name=value`.
    static func options(_ pairs: [String]) throws(Failure) -> [String: String] {
        var options: [String: String] = [:]
        for pair in pairs {
            guard let equals = pair.firstIndex(of: "="), equals != pair.startIndex else {
                throw Failure(
                    "--option \(pair)",
                    Bilingual(nl: "dit is geen optie", en: "this is no option"),
                    remedy: Bilingual(nl: "Schrijf naam=waarde.", en: "Write name=value.")
                )
            }
            let name = String(pair[..<equals])
            guard options[name] == nil else {
                throw Failure(
                    "--option \(pair)",
                    Bilingual(nl: "‘\(name)’ staat er twee keer", en: "‘\(name)’ is given twice"),
                    remedy: Bilingual(nl: "Geef elke optie één keer.", en: "Give each option once.")
                )
            }
            options[name] = String(pair[pair.index(after: equals)...])
        }
        return options
    }

    /// The rule made ready to count.
    func count(tieOrder: TieOrder) throws(Failure) -> Count {
        do {
            return try Count(self.id, options: self.options, tieOrder: tieOrder)
        } catch {
            throw Failure(error, place: "--rule \(self.text)")
        }
    }
}
