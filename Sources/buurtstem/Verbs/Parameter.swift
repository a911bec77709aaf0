internal import BallotRules

/// Something that a verb takes on the command line.
struct Parameter: Sendable {
    /// How it is written.
    enum Shape: Hashable, Sendable {
        /// A word at its place.
        case place
        /// `--name value`.
        case option
        /// `--name value`, as often as needed.
        case list
        /// `--name`.
        case flag
        /// `--text TEXT` or `--text-file FILE`.
        case text
    }

    let name: String
    let shape: Shape
    /// What stands for the value in the help.
    let value: String
    let help: Bilingual
    private(set) var isRequired = true

    /// A word at its place.
    static func place(_ name: String, nl dutch: String, en english: String) -> Parameter {
        Parameter(name: name, shape: .place, value: name, help: Bilingual(nl: dutch, en: english))
    }

    /// A word of a closed list, at its place.
    static func place(_ name: String, oneOf words: String) -> Parameter {
        self.place(name, nl: words, en: words)
    }

    /// `--name value`.
    static func option(_ name: String, _ value: String, nl dutch: String, en english: String) -> Parameter {
        Parameter(name: name, shape: .option, value: value, help: Bilingual(nl: dutch, en: english))
    }

    /// `--name value`, once or more.
    static func list(_ name: String, _ value: String, nl dutch: String, en english: String) -> Parameter {
        Parameter(name: name, shape: .list, value: value, help: Bilingual(nl: dutch, en: english))
    }

    /// `--name`.
    static func flag(_ name: String, nl dutch: String, en english: String) -> Parameter {
        Parameter(name: name, shape: .flag, value: "", help: Bilingual(nl: dutch, en: english), isRequired: false)
    }

    /// A text of its own, kept beside the record.
    static func text(nl dutch: String, en english: String) -> Parameter {
        Parameter(name: "text", shape: .text, value: "text", help: Bilingual(nl: dutch, en: english))
    }

    /// The same, and it can be left out.
    var orNot: Parameter {
        var copy = self
        copy.isRequired = false
        return copy
    }

    /// How it stands in the usage.
    var usage: String {
        let text: String =
            switch self.shape {
            case .place: "<\(self.value)>"
            case .option: "--\(self.name) <\(self.value)>"
            case .list: "--\(self.name) <\(self.value)> …"
            case .flag: "--\(self.name)"
            case .text: "--text <text>"
            }
        return self.isRequired ? text : "[\(text)]"
    }

    /// The names by which it is given, without dashes.
    var names: [String] {
        switch self.shape {
        case .place: []
        case .option, .list, .flag: [self.name]
        case .text: ["text", "text-file"]
        }
    }

    /// How it stands in an example.
    var example: [String] {
        let sample = Parameter.samples[self.value] ?? self.value
        switch self.shape {
        case .place: return [sample]
        case .option, .list: return ["--\(self.name)", sample]
        case .flag: return ["--\(self.name)"]
        case .text: return ["--text", "…"]
        }
    }

    /// Values for examples, by what stands for them in the help.
    private static let samples = [
        "item": "p1", "initiative": "garden", "meeting": "march", "panel": "west", "person": "ben", "seat": "1",
        "pot": "west/2027", "target": "west/2028", "amount": "400.50", "euros|none": "none", "file": "file.json",
        "file|address": "file.json", "name=file": "part=file.json", "pot=weight": "west/2028=2", "yes|no": "yes",
        "day": "2027-03-09", "n": "60", "seconds": "90", "place": "2", "signatures": "40", "other": "joan",
        "next": "garden-2028", "receipt": "bill-1", "question": "water", "argument": "meet", "amendment": "smaller",
        "objection": "noise", "sheet": "list-1", "ground": "neighbour", "side": "for", "voice": "for",
        "stance": "for", "reaction": "agrees", "act": "adopt", "kind": "grant", "manner": "show",
        "answer": "consent", "step": "withdraw", "finding": "identified", "role": "desk", "channel": "assisted",
        "dir": "panels", "key": "ben.key",
    ]
}
