extension CitizensAssembly {
    /// From the first meeting to the hand-over.
    mutating func advise(_ act: AssemblyAct) throws(Refusal) {
        let members = self.members(.confirmed).count
        switch act {
        case .hold(let present, let minutes):
            try self.require(.seated)
            try self.check(text: minutes)
            guard (0...members).contains(present) else { throw .problem(.count(present, least: 0, most: members)) }
            guard self.meetings.count < self.rules.meetings else {
                throw .problem(.count(self.meetings.count + 1, least: 1, most: self.rules.meetings))
            }
            self.meetings.append(Meeting(day: self.day, present: present, minutes: minutes))
        case .putAdvice(let id, let text, let group):
            try self.require(.seated)
            try self.check(new: id, isTaken: self.advice[id] != nil)
            try self.check(text: text)
            guard self.groups.indices.contains(group) else {
                throw .problem(.count(group, least: 0, most: self.groups.count - 1))
            }
            guard self.advice.count < 10_000 else { throw .problem(.count(10_001, least: 0, most: 10_000)) }
            self.advice[id] = AssemblyAdvice(text: text, group: group)
        case .openAdvice:
            try self.step(
                .openAdvice,
                [
                    (.lastMeeting, self.meetings.count == self.rules.meetings),
                    (.adviceThere, !self.advice.isEmpty),
                ]
            )
        case .countAdvice(let id, let inFavour, let against):
            try self.require(.advising)
            guard var advice = self.advice[id] else { throw .problem(.unknown(id.text)) }
            guard advice.inFavour == nil else { throw .problem(.repeated(id.text)) }
            for votes in [inFavour, against] where !(0...members).contains(votes) {
                throw .problem(.count(votes, least: 0, most: members))
            }
            guard inFavour + against <= members else {
                throw .problem(.count(inFavour + against, least: 0, most: members))
            }
            (advice.inFavour, advice.against) = (inFavour, against)
            let (part, isStrict) = (self.rules.threshold, self.rules.isStrict)
            advice.isIn = inFavour > 0 && part.isReached(by: inFavour, of: inFavour + against, strictly: isStrict)
            self.advice[id] = advice
        case .handOver(let text):
            let isCounted = self.advice.values.allSatisfy { $0.inFavour != nil }
            try self.step(.handOver, [(.allCounted, isCounted), (.reason, text.isWellFormed)])
            self.handedOver = text
            self.answerBy = self.rules.answerTerm?.end(after: self.day)
        default: break
        }
    }

    /// What becomes of it.
    mutating func follow(_ act: AssemblyAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .answer(let id, let answer, let text):
            try self.require(.handedOver)
            try self.check(text: text)
            guard var advice = self.advice[id], advice.isIn else { throw .problem(.unknown(id.text)) }
            (advice.answer, advice.reason) = (answer, text)
            self.advice[id] = advice
        case .closeAnswers:
            let isAnswered = self.adviceIn.allSatisfy { self.advice[$0]?.answer != nil }
            try self.step(.closeAnswers, [(.allAnswered, isAnswered)])
        case .joinMonitors:
            try self.require(.handedOver, .monitoring)
            guard self.members[person]?.standing == .confirmed else { throw .problem(.person(person)) }
            guard self.monitors.insert(person).inserted else { throw .problem(.repeated(person.text)) }
        case .report(let id, let text):
            try self.require(.monitoring)
            guard self.monitors.contains(person) else { throw .problem(.person(person)) }
            try self.check(text: text)
            guard self.advice[id]?.isIn == true else { throw .problem(.unknown(id.text)) }
            self.advice[id]?.reports.append(text)
        case .finish(let text):
            let taken = self.adviceIn.filter { self.advice[$0]?.answer != .declined }
            let isReported = taken.allSatisfy { !(self.advice[$0]?.reports.isEmpty ?? true) }
            try self.step(.finish, [(.allReported, isReported), (.reason, text.isWellFormed)])
            self.closing = text
        case .cancel(let text):
            try self.step(.cancel, [(.reason, text.isWellFormed)])
            self.closing = text
        default: break
        }
    }
}
