/// Who acts, when, and in which entry: what stands beside an act.
public struct ActContext: Sendable {
    /// Who acts.
    public let person: PersonID
    /// When.
    public let moment: Moment
    /// The entry.
    public let entry: EntryID
    /// Documents at hand.
    public let shelf: Shelf

    /// A context.
    public init(by person: PersonID, at moment: Moment, entry: EntryID, shelf: Shelf) {
        self.person = person
        self.moment = moment
        self.entry = entry
        self.shelf = shelf
    }

    /// The day.
    var day: Day { self.moment.day }
}
