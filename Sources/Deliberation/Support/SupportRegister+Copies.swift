extension SupportRegister {
    /// The register with a statement, as ``state(_:of:)``.
    public func stating(_ statement: SupportStatement, of initiative: Initiative) throws(SupportRefusal)
        -> SupportRegister
    {
        var register = self
        try register.state(statement, of: initiative)
        return register
    }

    /// The register with a list of signatures, as ``add(_:of:)``.
    public func adding(_ sheet: PaperSheet, of initiative: Initiative) throws(SupportRefusal) -> SupportRegister {
        var register = self
        try register.add(sheet, of: initiative)
        return register
    }

    /// The register without the statement of `person`, as ``takeBack(_:)``.
    public func takingBack(_ person: PersonID) throws(SupportRefusal) -> SupportRegister {
        var register = self
        try register.takeBack(person)
        return register
    }

    /// The register in which `people` have been told of `version`, as ``tell(_:of:)``.
    public func telling(_ people: [PersonID], of version: VersionID) -> SupportRegister {
        var register = self
        register.tell(people, of: version)
        return register
    }
}
