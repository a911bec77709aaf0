extension InitiativeBook {
    /// The book with a new initiative, as ``start(_:on:)``.
    public func starting(_ draft: Draft, on day: Day) throws(Refusal) -> InitiativeBook {
        var book = self
        try book.start(draft, on: day)
        return book
    }

    /// The book with a new version, as ``revise(_:_:)``.
    public func revising(_ id: InitiativeID, _ make: (Initiative) throws(Initiative.Refusal) -> Initiative)
        throws(Refusal) -> InitiativeBook
    {
        var book = self
        try book.revise(id) { initiative throws(Initiative.Refusal) in initiative = try make(initiative) }
        return book
    }

    /// The book in which `ids` go on as one, as ``merge(_:into:agreed:on:)``.
    public func merging(
        _ ids: [InitiativeID],
        into draft: Draft,
        agreed: Set<PersonID>,
        on day: Day
    ) throws(Refusal) -> InitiativeBook {
        var book = self
        try book.merge(ids, into: draft, agreed: agreed, on: day)
        return book
    }

    /// The book in which `id` goes on as several, as ``split(_:into:agreed:on:)``.
    public func splitting(
        _ id: InitiativeID,
        into drafts: [Draft],
        agreed: Set<PersonID>,
        on day: Day
    ) throws(Refusal) -> InitiativeBook {
        var book = self
        try book.split(id, into: drafts, agreed: agreed, on: day)
        return book
    }

    /// The book with `id` handed in again, as ``resubmit(_:as:on:)``.
    public func resubmitting(_ id: InitiativeID, as draft: Draft, on day: Day) throws(Refusal) -> InitiativeBook {
        var book = self
        try book.resubmit(id, as: draft, on: day)
        return book
    }
}
