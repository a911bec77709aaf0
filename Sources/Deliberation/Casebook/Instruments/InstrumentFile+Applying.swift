extension InstrumentFile {
    /// Does `deed`; unchanged where it is refused.
    mutating func apply(_ deed: InstrumentDeed, _ context: ActContext) throws(ActRefusal) {
        switch (self.value, deed) {
        case (.challenge(let value), .challenge(let act)): self.value = .challenge(try context.after(act, value))
        case (.agenda(let value), .agenda(let act)): self.value = .agenda(try context.after(act, value))
        case (.enterprise(let value), .enterprise(let act)): self.value = .enterprise(try context.after(act, value))
        case (.transfer(let value), .transfer(let act)): self.value = .transfer(try context.after(act, value))
        case (.programme(let value), .programme(let act)): self.value = .programme(try context.after(act, value))
        case (.poll(let value), .poll(let act)): self.value = .poll(try context.after(act, value))
        case (.agreement(let value), .agreement(let act)): self.value = .agreement(try context.after(act, value))
        case (.ownDecision(let value), .ownDecision(let act)):
            self.value = .ownDecision(try context.after(act, value))
        case (.call(let value), .call(let act)): self.value = .call(try context.after(act, value))
        case (.readiness(let value), .readiness(let act)): self.value = .readiness(try context.after(act, value))
        case (.access(let value), .access(let act)): self.value = .access(try context.after(act, value))
        case (.code(let value), .code(let act)): self.value = .code(try context.after(act, value))
        case (.marks(let value), .marks(let act)): self.value = .marks(try context.after(act, value))
        case (.gatherings(let value), .gatherings(let act)): self.value = .gatherings(try context.after(act, value))
        case (.assembly(let value), .assembly(let act)): self.value = .assembly(try context.after(act, value))
        default: throw .otherInstrument(self.id)
        }
    }
}

extension ActContext {
    fileprivate func after<Value: ActedOn>(_ act: Value.Deed, _ value: Value) throws(ActRefusal) -> Value {
        var value = value
        do throws(Value.Fault) {
            try value.apply(act, by: self.person, on: self.day)
        } catch { throw .instrument(error.fault) }
        return value
    }
}

/// A value that acts change.
protocol ActedOn {
    associatedtype Deed
    associatedtype Fault: InstrumentFaulting

    mutating func apply(_ act: Deed, by person: PersonID, on day: Day) throws(Fault)
}

/// A refusal that says its fault in the words of all instruments.
protocol InstrumentFaulting: Error {
    var fault: InstrumentFault { get }
}

extension InstrumentProblem: InstrumentFaulting {
    var fault: InstrumentFault { .problem(self) }
}

extension InstrumentRefusal: InstrumentFaulting {
    var fault: InstrumentFault { InstrumentFault(self) }
}

extension RightToChallenge: ActedOn { typealias Deed = ChallengeAct }
extension AgendaInitiative: ActedOn { typealias Deed = AgendaInitiativeAct }
extension TaskTransfer: ActedOn { typealias Deed = TaskTransferAct }
extension AreaProgramme: ActedOn { typealias Deed = AreaProgrammeAct }
extension AdvisoryPoll: ActedOn { typealias Deed = AdvisoryPollAct }
extension PartyAgreement: ActedOn { typealias Deed = PartyAgreementAct }
extension OwnDecision: ActedOn { typealias Deed = OwnDecisionAct }
extension ThemedCall: ActedOn { typealias Deed = ThemedCallAct }
extension CitizensAssembly: ActedOn { typealias Deed = AssemblyAct }
extension ResidentsEnterprise: ActedOn {
    typealias Deed = ResidentsEnterpriseAct
    typealias Fault = InstrumentProblem
}
extension AreaReadiness: ActedOn {
    typealias Deed = Act
    typealias Fault = InstrumentProblem
}
extension AccessTest: ActedOn {
    typealias Deed = Act
    typealias Fault = InstrumentProblem
}
extension CodeAcceptance: ActedOn {
    typealias Deed = Act
    typealias Fault = InstrumentProblem
}
extension CaseMarks: ActedOn {
    typealias Deed = Act
    typealias Fault = InstrumentProblem
}
extension NeighbourhoodMeetings: ActedOn {
    typealias Deed = Act
    typealias Fault = InstrumentProblem
}
