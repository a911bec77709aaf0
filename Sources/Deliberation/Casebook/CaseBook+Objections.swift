extension CaseBook {
    /// An objection: admitted, it takes the initiative along; ended, it gives it back.
    mutating func review(
        _ id: InitiativeID,
        _ person: PersonID,
        _ act: ObjectionAct,
        _ context: ActContext
    ) throws(ActRefusal) {
        var file = try self.file(id)
        if case .object(_, let isComplete) = act {
            guard person == context.person else { throw .notAllowed(context.person, .own) }
            guard let last = file.dossier.days.objection else { throw .nothingToObject }
            if let known = file.reviews[person] {
                // One objection to a decision; to the next, announced later, there can be another.
                guard ReviewMachine.table.isEnd(known.state), known.lastDay < last else {
                    throw .objectedAlready(person)
                }
                file.earlierReviews.append(known)
            }
            file.reviews[person] = DecisionReview(by: person, on: context.day, lastDay: last, isComplete: isComplete)
        } else {
            guard var review = file.reviews[person] else { throw .noObjection(person) }
            switch act {
            case .object: break
            case .interested(let isInterested): review.isInterested = isInterested
            case .excuse(let text): review.excuse = text
            case .noHearing: review.needsNoHearing = true
            case .step(let step, let reason, let day):
                let input = DecisionReview.Input(
                    on: context.day,
                    by: context.person,
                    repairUntil: day,
                    motivation: reason
                )
                do throws(DecisionReview.Refusal) { review = try review.applying(step, input) } catch {
                    throw .review(error)
                }
                file.reviews[person] = review
                try self.follow(step, review, &file, reason, context)
            }
            file.reviews[person] = review
        }
        self.files[id] = file
    }

    private func follow(
        _ step: ReviewAct,
        _ review: DecisionReview,
        _ file: inout CaseFile,
        _ reason: TextID?,
        _ context: ActContext
    ) throws(ActRefusal) {
        let isContested = file.state == .grantContested || file.state == .refusalContested
        switch step {
        case .admit where !isContested:
            // A late objection that is excused counts as one in time (Awb 6:11).
            let day = review.received > review.lastDay ? review.lastDay : review.received
            try file.advance(.object, context, findings: [.interestedParty], asOf: day)
        case .uphold where isContested:
            try file.advance(.uphold, context, reason: reason, findings: [.heard, .motivation])
        case .dismiss, .withdraw, .reject:
            let open: Set<ReviewState> = [.received, .incomplete, .admitted, .heard]
            guard isContested, !file.reviews.values.contains(where: { open.contains($0.state) }) else { return }
            try file.advance(.dismiss, context, reason: reason, findings: [.heard, .motivation])
        default: break
        }
    }
}
