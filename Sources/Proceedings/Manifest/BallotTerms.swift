public import BallotRules

/// What a ballot of the round may say.
public struct BallotTerms: Hashable, Sendable {
    /// The form of the ballot.
    public let form: BallotForm
    /// Steps in one point: a divisor of 1,000,000; 1 for forms without points.
    public let pointsScale: Int
    /// Its limits.
    public let limits: BallotLimits

    /// Terms.
    public init(form: BallotForm, pointsScale: Int = 1, limits: BallotLimits) {
        self.form = form
        self.pointsScale = pointsScale
        self.limits = limits
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 3) { (reader) throws(EncodingFault) in
            guard let form = BallotForm(rawValue: try reader.text()) else { throw place }
            let scale = try reader.count(1...ElectionLimits.pointScale)
            guard ElectionLimits.pointScale % scale == 0, form.hasPoints || scale == 1 else { throw place }
            let pairs = try reader.list { (reader) throws(EncodingFault) in try reader.namedText() }
            guard let limits = LimitsCodec.limits(pairs),
                (limits.defaultScore * Fraction(ElectionLimits.pointScale)).isWhole
            else { throw place }
            return BallotTerms(form: form, pointsScale: scale, limits: limits)
        }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(3)
        writer.text(self.form.rawValue)
        writer.count(self.pointsScale)
        writer.list(LimitsCodec.pairs(self.limits)) { writer, pair in
            writer.array(2)
            writer.text(pair.name)
            writer.text(pair.value)
        }
    }
}

extension ItemReader {
    /// Reads a pair of texts.
    mutating func namedText() throws(EncodingFault) -> (name: String, value: String) {
        try self.array(of: 2) { (reader) throws(EncodingFault) in
            (name: try reader.text(), value: try reader.text())
        }
    }
}
