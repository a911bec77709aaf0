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
    let help: String
    private(set) var isRequired = true

    /// A word at its place.
    static func place(_ name: String, _ help: String) -> Parameter {
        Parameter(name: name, shape: .place, value: name, help: help)
    }

    /// `--name value`.
    static func option(_ name: String, _ value: String, _ help: String) -> Parameter {
        Parameter(name: name, shape: .option, value: value, help: help)
    }

    /// `--name value`, once or more.
    static func list(_ name: String, _ value: String, _ help: String) -> Parameter {
        Parameter(name: name, shape: .list, value: value, help: help)
    }

    /// `--name`.
    static func flag(_ name: String, _ help: String) -> Parameter {
        Parameter(name: name, shape: .flag, value: "", help: help, isRequired: false)
    }

    /// A text of its own, kept beside the record.
    static func text(_ help: String) -> Parameter {
        Parameter(name: "text", shape: .text, value: "text", help: help)
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
}
