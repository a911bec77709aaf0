extension Shelf {
    func areas(_ id: DocumentID) throws(ActRefusal) -> AreaTree {
        try Self.value(AreaTree.reading(try self.document(id)), id)
    }

    func panel(_ id: DocumentID) throws(ActRefusal) -> Panel {
        try Self.value(Panel.reading(try self.document(id)), id)
    }

    func rules(_ id: DocumentID, _ scheme: Scheme) throws(ActRefusal) -> TalkRules {
        try Self.value(TalkRules.reading(try self.document(id), under: scheme), id)
    }

    func content(_ id: DocumentID) throws(ActRefusal) -> InitiativeContent {
        try Self.value(InitiativeContent.reading(try self.document(id)), id)
    }

    func plan(_ id: DocumentID) throws(ActRefusal) -> BudgetPlan {
        try Self.value(BudgetPlan.reading(try self.document(id)), id)
    }

    func ballot(_ id: DocumentID) throws(ActRefusal) -> BudgetBallot {
        try Self.value(BudgetBallot.reading(try self.document(id)), id)
    }

    func assemblyRules(_ id: DocumentID) throws(ActRefusal) -> AssemblyRules {
        try Self.value(AssemblyRules.reading(try self.document(id)), id)
    }

    func scheme(_ id: DocumentID) throws(ActRefusal) -> Scheme {
        let reading = SchemeReading(try self.document(id))
        guard let scheme = reading.scheme else { throw .document(id, reading.problems) }
        return scheme
    }

    private static func value<Value>(_ reading: DocumentReading<Value>, _ id: DocumentID) throws(ActRefusal) -> Value {
        guard let value = reading.value else { throw .document(id, reading.problems) }
        return value
    }
}
