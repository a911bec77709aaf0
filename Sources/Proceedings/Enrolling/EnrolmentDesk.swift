public import Signing

/// Where residents enrol a key with the code from their letter, before the register is made (*aanmeldloket*).
///
/// The same code with the same key gets the same answer, however often; another key is refused for ever. The desk knows no
/// network: `source` is whatever tells one sender from another.
public actor EnrolmentDesk {
    private nonisolated let persons: any PersonKeeping
    private nonisolated let pepper: CodePepper
    private nonisolated let clock: @Sendable () -> Int
    private var limiter: AttemptLimiter<Digest>

    /// A desk.
    ///
    /// - Parameter clock: milliseconds of a clock that does not go back.
    public init(
        _ persons: any PersonKeeping,
        pepper: CodePepper,
        limiter: AttemptLimiter<Digest> = AttemptLimiter(),
        clock: @escaping @Sendable () -> Int
    ) {
        self.persons = persons
        self.pepper = pepper
        self.limiter = limiter
        self.clock = clock
    }

    /// Binds a key to whoever holds the code.
    ///
    /// - Returns: when it is durable.
    public nonisolated func enrol(
        _ request: EnrolmentRequest,
        from source: String
    ) async throws(EnrolmentFault) -> CodeHolder {
        let lookup = self.pepper.lookup(request.code)
        let attempt = try await self.begin(lookup, source)
        guard request.isSignedByKey else {
            await self.settle(attempt, isSubject: false)
            throw .possession
        }
        let binding: KeyBinding
        do throws(RepositoryError) {
            binding = try await self.persons.bind(request.key, to: lookup, in: request.round)
        } catch {
            await self.giveBack(attempt)
            throw .storage(error)
        }
        switch binding {
        case .bound(let holder):
            await self.giveBack(attempt)
            return holder
        case .unknown: throw await self.refusal(.codeUnknown, attempt, isSubject: false)
        case .used: throw await self.refusal(.codeUsed, attempt, isSubject: true)
        case .keyTaken: throw await self.refusal(.keyTaken, attempt, isSubject: true)
        case .closed: throw await self.refusal(.registerMade, attempt, isSubject: true)
        case .onPaper: throw await self.refusal(.onPaper, attempt, isSubject: true)
        }
    }

    /// Who holds a code: what a voter without a key needs to find herself in the register (*stempas*).
    public nonisolated func card(
        _ code: VotingCode,
        round: RecordName,
        from source: String
    ) async throws(EnrolmentFault) -> CodeHolder {
        let lookup = self.pepper.lookup(code)
        let attempt = try await self.begin(lookup, source)
        do throws(RepositoryError) {
            if let holder = try await self.persons.holder(of: lookup, in: round) {
                await self.giveBack(attempt)
                return holder
            }
        } catch {
            await self.giveBack(attempt)
            throw .storage(error)
        }
        throw await self.refusal(.codeUnknown, attempt, isSubject: false)
    }

    private func begin(
        _ lookup: Digest,
        _ source: String
    ) throws(EnrolmentFault) -> AttemptLimiter<Digest>.Attempt {
        do throws(AttemptsUsedUp) {
            return try self.limiter.begin(lookup, from: source, at: self.clock())
        } catch {
            throw .limited(error)
        }
    }

    private func giveBack(_ attempt: AttemptLimiter<Digest>.Attempt) {
        self.limiter.giveBack(attempt, at: self.clock())
    }

    /// A code that nobody has takes no place in the memory of the limiter; its source does.
    private func settle(_ attempt: AttemptLimiter<Digest>.Attempt, isSubject: Bool) {
        if !isSubject { self.limiter.giveBackSubject(attempt, at: self.clock()) }
    }

    private func refusal(
        _ fault: EnrolmentFault,
        _ attempt: AttemptLimiter<Digest>.Attempt,
        isSubject: Bool
    ) -> EnrolmentFault {
        self.settle(attempt, isSubject: isSubject)
        return fault
    }
}
