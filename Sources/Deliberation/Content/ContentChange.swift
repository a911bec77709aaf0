/// Where two versions of an initiative differ (*wijziging*).
public enum ContentChange: String, CaseIterable, Hashable, Sendable {
    /// The title.
    case title
    /// The text.
    case text
    /// Where.
    case areas
    /// For whom.
    case targetGroup = "target-group"
    /// As what the initiators apply.
    case applicant
    /// Who make it.
    case initiators
    /// The lines of the budget.
    case budget
    /// What initiators bring in.
    case contributions
    /// What is asked for by the menu.
    case requests
    /// What is asked in money.
    case asked

    /// Whether such a change is material whatever anybody says: then it is no longer what people supported.
    ///
    /// A title, a text or a line can be changed in words only; whether that is so a person says.
    public var isAlwaysMaterial: Bool {
        switch self {
        case .areas, .targetGroup, .applicant, .requests, .asked: true
        case .title, .text, .initiators, .budget, .contributions: false
        }
    }
}

extension InitiativeContent {
    /// Where `other` differs, in the order of ``ContentChange``.
    public func changes(to other: InitiativeContent) -> [ContentChange] {
        ContentChange.allCases.filter { change in
            switch change {
            case .title: self.title != other.title
            case .text: self.text != other.text
            case .areas: self.areas.sorted() != other.areas.sorted()
            case .targetGroup: self.targetGroup != other.targetGroup
            case .applicant: self.applicant != other.applicant
            case .initiators: self.initiators.sorted() != other.initiators.sorted()
            case .budget: self.lines != other.lines
            case .contributions: self.contributions != other.contributions
            case .requests: self.requests.sorted() != other.requests.sorted()
            case .asked: self.asked != other.asked
            }
        }
    }
}
