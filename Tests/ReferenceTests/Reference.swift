/// An outcome of another program, and the count of ours that must equal it.
struct Reference: Sendable {
    /// Whose outcome it is.
    enum Source: String, CaseIterable, Sendable {
        case pabutools = "pb_reference.jsonl"
        case computeTool = "pb_node_reference.jsonl"
        case pabumeasures = "pb_cpp_reference.jsonl"
    }

    /// What must be equal.
    enum Expected: Sendable {
        /// The set of winners.
        case winners([String])
        /// The total utility; the set that has it need not be the only one.
        case welfare(String)
    }

    let source: Source
    let instance: String
    /// The case in the source's own words.
    let theirs: String
    let ours: CountRequest
    let expected: Expected

    var name: String { "\(self.source), \(self.instance), \(self.theirs)" }
}

/// A count of ours.
struct CountRequest: Hashable, Sendable {
    let rule: String
    let options: [String: String]
    let ties: String

    init(_ rule: String, _ options: [String: String] = [:], ties: String = "id") {
        self.rule = rule
        self.options = options
        self.ties = ties
    }

    /// Whether it counts again and again with growing endowments.
    var isRepeated: Bool {
        ["add1", "add1-utilitarian", "percent"].contains(self.options["completion"] ?? "")
    }
}
