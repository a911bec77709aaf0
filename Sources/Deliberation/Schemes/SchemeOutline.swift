public import BallotRules

/// A scheme document parameter by parameter, as far as it is known: for people, also while it is no scheme yet.
public struct SchemeOutline: Sendable {
    /// What is known of one parameter.
    public enum State: Hashable, Sendable {
        /// It says this.
        case known(Bilingual)
        /// It is missing, or not known yet (*nog niet ingevuld*).
        case unknown
        /// It says something that it cannot.
        case impossible
    }

    /// One parameter.
    public struct Line: Hashable, Sendable {
        /// Its place in the document, as a ``DocumentProblem`` names it.
        public let path: String
        /// What it is called.
        public let title: Bilingual
        /// What it says.
        public let state: State
    }

    /// Every parameter that a scheme must state, in the order of the parameters.
    public let lines: [Line]

    /// The outline of `document`.
    public init(_ document: DataValue) {
        self.lines = SchemeOutline.parameters.flatMap { parameter -> [Line] in
            let value = document.value(at: parameter.path)
            let line = Line(path: parameter.path, title: parameter.title, state: Self.state(value, parameter.words))
            return parameter.path == "decision.options" ? [line] + Self.openOptions(document) : [line]
        }
    }

    private static func state(_ value: DataValue?, _ words: (DataValue, Phrase) -> String?) -> State {
        guard let value, value != .null else { return .unknown }
        guard let dutch = words(value, Phrase(.dutch, currency: .euro)),
            let english = words(value, Phrase(.english, currency: .euro))
        else {
            return .impossible
        }
        return .known(Bilingual(nl: dutch, en: english))
    }

    /// Options that the method asks for, and that are not stated.
    private static func openOptions(_ document: DataValue) -> [Line] {
        guard let id = document.value(at: "decision.method")?.text, let method = MethodCatalogue.method(id) else {
            return []
        }
        return method.descriptor.required.sorted().compactMap { name in
            let path = "decision.options.\(name)"
            let value = document.value(at: path)
            guard value == nil || value == .null else { return nil }
            let spec = method.descriptor.options.first { $0.name == name }
            return Line(path: path, title: spec?.summary ?? Bilingual(nl: name, en: name), state: .unknown)
        }
    }
}

extension DataValue {
    /// The value at `path`, names with points between; `nil` where there is none. Names with a point are not found.
    public func value(at path: String) -> DataValue? {
        var value = self
        for name in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard case .map(let values) = value, let next = values[String(name)] else { return nil }
            value = next
        }
        return value
    }
}
