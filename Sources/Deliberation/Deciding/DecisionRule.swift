public import BallotRules

/// How a panel decides: a method with its options, and the quorum (*besluitregel*).
public struct DecisionRule: Sendable {
    /// The method.
    public let method: any DecisionMethod
    /// The quorum of the panel; `nil` where the law that the method follows has its own.
    public let quorum: Quorum?
    /// All options with their values, by name.
    public let settings: [OptionSetting]

    /// What the method is called and takes.
    public var descriptor: MethodDescriptor { type(of: self.method).descriptor }

    /// The rule with method `id`.
    ///
    /// - Throws: ``MethodError``, with every required parameter that is missing named at once.
    public init(_ id: String, options: [String: String] = [:], quorum: Quorum?) throws(MethodError) {
        guard let type = MethodCatalogue.method(id) else {
            throw .unknownMethod(id, known: MethodCatalogue.all.map { $0.descriptor.id })
        }
        let descriptor = type.descriptor
        var missing = descriptor.required.filter { (options[$0] ?? "").isEmpty }.sorted()
        switch descriptor.quorum {
        case .panel where quorum == nil: missing.append("quorum")
        case .law where quorum != nil: throw .quorumOfLaw(id)
        default: break
        }
        guard missing.isEmpty else { throw .missing(missing) }
        do throws(OptionError) {
            let values = try OptionValues(options, specs: descriptor.options)
            self.method = try type.init(values)
            self.settings = values.settings
        } catch {
            throw .option(error)
        }
        self.quorum = quorum
    }

    /// What `ballots` decide in `room`.
    ///
    /// Below the quorum nothing is decided, whatever the votes.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard self.descriptor.kinds.contains(ballots.kind) else {
            throw .kind(ballots.kind, accepted: self.descriptor.kinds)
        }
        if let finding = self.quorum?.finding(in: room), !finding.isReached {
            return Ruling(
                .undecided,
                .quorumMissed,
                figures: [.init(.present, finding.present), .init(.needed, finding.needed), .init(.base, finding.base)]
            )
        }
        return try self.method.ruling(on: ballots, in: room)
    }
}
