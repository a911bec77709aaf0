/// What is noted beside initiatives and has no effect on whether they are admissible (*kenmerken*).
///
/// The municipality and partners may draw attention to themes (Heemskerk); an initiative can carry such an invited theme.
/// And each has an origin: residents' own, or a task that the municipality hands over (wijkengids). Neither is part of a
/// content, a guard or a verdict.
public struct CaseMarks: Hashable, Sendable {
    /// Whose idea it was.
    public enum Origin: String, CaseIterable, Hashable, Sendable {
        /// Residents' own (*initiatief van bewoners*).
        case residents
        /// Handed over by the municipality (*overdracht door de gemeente*).
        case municipality
    }

    /// A theme to which attention is drawn.
    public struct InvitedTheme: Hashable, Sendable {
        /// What it says.
        public let text: TextID
        /// Who draws attention to it.
        public let person: PersonID
        /// Since when.
        public let day: Day
    }

    /// Something noted.
    public enum Act: Hashable, Sendable {
        /// Draw attention to a theme.
        case invite(ThemeID, TextID)
        /// An initiative takes up a theme.
        case tag(InitiativeID, ThemeID)
        /// It does not any more.
        case untag(InitiativeID, ThemeID)
        /// Whose idea it was.
        case setOrigin(InitiativeID, Origin)
    }

    /// Invited themes.
    public private(set) var themes: [ThemeID: InvitedTheme] = [:]
    /// Themes by initiative.
    public private(set) var tags: [InitiativeID: Set<ThemeID>] = [:]
    /// Origins by initiative.
    public private(set) var origins: [InitiativeID: Origin] = [:]

    /// No marks.
    public init() {}

    /// The initiatives that take up `theme`, by name.
    public func initiatives(on theme: ThemeID) -> [InitiativeID] {
        self.tags.keys.filter { self.tags[$0]?.contains(theme) ?? false }.sorted()
    }

    /// The marks after `act`; unchanged where it is refused.
    public mutating func apply(_ act: Act, by person: PersonID, on day: Day) throws(InstrumentProblem) {
        guard person.isWellFormed else { throw .name(person.text) }
        switch act {
        case .invite(let id, let text):
            guard id.isWellFormed, self.themes[id] == nil else { throw .name(id.text) }
            guard text.isWellFormed else { throw .noText }
            self.themes[id] = InvitedTheme(text: text, person: person, day: day)
        case .tag(let initiative, let id):
            guard initiative.isWellFormed else { throw .name(initiative.text) }
            guard self.themes[id] != nil else { throw .unknown(id.text) }
            guard self.tags[initiative]?.contains(id) != true else { throw .repeated(id.text) }
            self.tags[initiative, default: []].insert(id)
        case .untag(let initiative, let id):
            guard self.tags[initiative]?.contains(id) == true else { throw .unknown(id.text) }
            self.tags[initiative]?.remove(id)
        case .setOrigin(let initiative, let origin):
            guard initiative.isWellFormed else { throw .name(initiative.text) }
            self.origins[initiative] = origin
        }
    }
}

/// A theme (*thema*).
public enum Theme {}

/// The name of a theme.
public typealias ThemeID = Identifier<Theme>
