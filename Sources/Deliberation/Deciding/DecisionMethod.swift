public import BallotRules

/// A way to get from the votes of a panel to a decision (*besluitvormingsmethode*): a value with its options, and one
/// pure function.
///
/// To add a method, add a type that conforms and a line in ``MethodCatalogue``.
public protocol DecisionMethod: Sendable {
    /// What the method is called and takes.
    static var descriptor: MethodDescriptor { get }

    /// The method with these options, already checked against ``MethodDescriptor/options``.
    init(_ options: OptionValues) throws(OptionError)

    /// What `ballots` decide; the quorum of the panel has been looked at before.
    ///
    /// - Throws: ``BallotFault`` when the ballots cannot be what was handed in.
    func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling
}

extension DecisionMethod {
    /// The fault of ballots of a kind that this method does not take.
    func wrongKind(_ ballots: PanelBallots) -> BallotFault {
        .kind(ballots.kind, accepted: Self.descriptor.kinds)
    }
}

extension OptionValues {
    /// The option `name` as a part of the whole.
    ///
    /// - Throws: ``OptionError/badValue(_:_:expected:)`` when it is above 1 or has too large a denominator.
    func proportion(_ name: String) throws(OptionError) -> Proportion {
        guard let value = Proportion(self.text(name)) else {
            throw .badValue(name, self.text(name), expected: .fraction)
        }
        return value
    }
}
