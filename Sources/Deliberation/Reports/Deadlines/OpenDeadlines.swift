internal import BallotRules

/// The deadlines of one initiative that are open where it stands now, whatever day it is.
struct OpenDeadlines {
    private let file: CaseFile
    private let ledger: AwardLedger
    private let closes: Day?
    private let clock: CaseClock

    init(_ file: CaseFile, _ ledger: AwardLedger, closes: Day?) {
        self.file = file
        self.ledger = ledger
        self.closes = closes
        self.clock = CaseClock(file.dossier.events, calendar: file.dossier.calendar)
    }

    /// All of them.
    var all: [Deadline] {
        switch self.file.state {
        case .draft, .gatheringSupport: self.applying
        case .submitted, .admissible, .feasibility, .adjusting, .onAgenda, .onBallot, .deliberation, .heldOver, .onHold,
            .ranked, .reserve, .verdict, .granted, .refused:
            self.deciding
        case .incomplete: self.deciding + [self.clock.repair, self.clock.notTreated].compactMap { $0 }
        case .grantAnnounced, .refusalAnnounced, .grantContested, .refusalContested, .reconsidered, .grantFinal,
            .refusalFinal, .accepted, .contracted, .inProgress, .changed, .done, .accounted:
            self.objecting + self.executing
        case .lapsed, .notTreated, .referred, .refusedFormally, .infeasible, .notSelected, .settled, .reclaimed,
            .withdrawn:
            []
        }
    }

    private func scheme(_ kind: Deadline.Kind, _ term: Term?, after event: CaseEvent?) -> Deadline? {
        guard let term, let event else { return nil }
        return self.clock.scheme(kind, term, article: self.article, after: event)
    }

    private var article: Article { Article(.scheme, self.file.dossier.scheme.id) }

    /// To hand it in before the panel takes nothing in any more.
    private var applying: [Deadline] {
        self.closes.map { [Deadline(.lead, lastDay: $0, reasons: [DeadlineReason(.set, self.article, day: $0)])] } ?? []
    }

    /// To decide: by the scheme and by the eight weeks of the law, and after a notice of default before a penalty. A decision
    /// is not there for the applicant until it is sent (Awb 3:41).
    private var deciding: [Deadline] {
        // After an objection that held, the term is that of the objection; what comes back to the panel has none.
        let isDecided = self.file.state == .granted || self.file.state == .refused
        let isSent = self.clock.objection != nil
        if !self.file.decisions.isEmpty, isSent || !isDecided {
            return isDecided ? [self.clock.objectionDecision].compactMap { $0 } : []
        }
        let scheme = self.file.dossier.scheme
        let own = scheme.decisionTerm.flatMap { self.clock.decision($0) }
        // The eight weeks are for organs; a private fund has its own rules only.
        let reasonable = scheme.authority == .privateFund ? nil : self.clock.decision(.reasonable)
        let binding = own ?? reasonable
        let penalty = scheme.authority == .privateFund ? nil : binding.flatMap { self.clock.penalty(for: $0) }
        return [own, reasonable, penalty].compactMap { $0 }
    }

    /// To object, and to decide on objections that are not decided yet.
    private var objecting: [Deadline] {
        let remedy = self.file.dossier.scheme.remedy
        guard remedy == .awbObjection else { return [] }
        let open: Set<ReviewState> = [.received, .incomplete, .admitted, .heard]
        let isWaiting =
            self.file.state == .reconsidered || self.file.reviews.values.contains { open.contains($0.state) }
        return [self.clock.objection, isWaiting ? self.clock.objectionDecision : nil].compactMap { $0 }
    }

    /// To pay, carry out and account for what was granted.
    private var executing: [Deadline] {
        guard self.file.decision?.kind.isGrant ?? false else { return [] }
        let terms = self.file.dossier.scheme.terms
        let announced = self.clock.events.last { $0.kind == .announced }
        var deadlines: [Deadline] = []
        switch self.file.state {
        case .done:
            let done = self.file.passages.last { $0.act == .finish }
            let event = done.map { CaseEvent(.completed, on: $0.moment.day, entry: $0.entry) }
            if let account = self.scheme(.account, terms.account, after: event) { deadlines.append(account) }
        case .accounted: break
        case .refusalAnnounced, .refusalContested, .refusalFinal, .reconsidered: return []
        default:
            if let execution = self.scheme(.execution, terms.execution, after: announced) {
                deadlines.append(execution)
            }
        }
        let isPaid = [Account.advanced(self.file.id), .spent(self.file.id), .claimed(self.file.id)].contains {
            self.ledger.balance(of: $0) > .zero
        }
        let owes = self.ledger.balance(of: .committed(self.file.id)) > .zero
        if owes, !isPaid, let payment = self.clock.payment { deadlines.append(payment) }
        return deadlines
    }
}
