internal import BallotRules
internal import ElectionFiles

/// An election as it came from a file, with what was noticed while reading.
struct ElectionSource {
    /// The path as given; `stdin` for standard input.
    let file: String
    /// The file's name without the folders above it.
    var name: String { self.file.split(separator: "/").last.map(String.init) ?? self.file }
    /// What the election is called: the file's own description, else the file's name.
    let title: String
    let election: Election
    /// What a ballot may say according to the file.
    let limits: BallotLimits
    /// What deviates from the format and was read all the same.
    let problems: [Problem]

    /// Reads the election at `path`.
    ///
    /// - Throws: ``Failure`` when there is no such file, or it holds no election that can be counted.
    static func read(_ path: String, with reader: PabulibReader) throws(Failure) -> ElectionSource {
        let bytes = try InputFile.bytes(path, limit: reader.limits.bytes)
        return try ElectionSource(reader.read(bytes), path: path)
    }

    /// An election that was not read from an election file.
    init(file: String, title: String, election: Election, limits: BallotLimits) {
        self.file = file
        self.title = title
        self.election = election
        self.limits = limits
        self.problems = []
    }

    init(_ reading: PabulibReading, path: String) throws(Failure) {
        self.file = InputFile.place(path)
        guard let election = reading.election else {
            throw ElectionSource.failure(reading.problems, place: self.file, path: path)
        }
        self.election = election
        self.limits = reading.limits ?? BallotLimits()
        self.problems = reading.problems
        self.title = ElectionSource.title(reading.document, path: path)
    }

    private static func failure(_ problems: [Problem], place: String, path: String) -> Failure {
        let errors = problems.filter { $0.severity == .error }
        let more = errors.count - 1
        let remedy = Bilingual(
            nl: (more > 0 ? "En nog \(more). " : "") + "Alle problemen: buurtstem check \(Plain.line(path))",
            en: (more > 0 ? "And \(more) more. " : "") + "All problems: buurtstem check \(Plain.line(path))"
        )
        guard let first = errors.first else {
            return Failure(
                place,
                Bilingual(nl: "hier staat geen verkiezing in", en: "this holds no election"),
                remedy: remedy
            )
        }
        let spot = first.line == 0 ? place : "\(place):\(first.line):\(first.column)"
        return Failure(spot, first.message, remedy: remedy)
    }

    private static func title(_ document: PabulibDocument?, path: String) -> String {
        let described = document?.value("description") ?? ""
        if !described.isEmpty { return described }
        return path.split(separator: "/").last.map(String.init) ?? path
    }
}
