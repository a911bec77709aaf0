public import Credentials
public import Signing

/// Where one issuer gives credentials: one for each voter, durable before it is given, the same for the same request
/// (*uitgifteloket*).
///
/// It needs the terms of the round and the leaves of its register as values, and no record: it can stand on a host of its
/// own. Requests are looked at side by side; two for one voter end with one answer, whichever was kept first.
public actor IssuingDesk {
    /// Which issuer: 0 or 1.
    public nonisolated let issuer: Int
    /// The hash of the round's manifest.
    public nonisolated let manifest: Digest

    private nonisolated let leaves: [RegisterLeaf]
    private nonisolated let key: IssuerSecretKey
    private nonisolated let keeping: any IssuanceKeeping
    private nonisolated let isOpen: @Sendable () async -> Bool
    private nonisolated let clock: @Sendable () -> Int
    private var limiter: AttemptLimiter<Int>

    /// A desk.
    ///
    /// - Parameters:
    ///   - register: all leaves of the round, in order.
    ///   - issuer: 0 or 1.
    ///   - limiter: by default one with a place for every voter.
    ///   - isOpen: whether voting has begun and is not over.
    ///   - clock: milliseconds of a clock that does not go back.
    /// - Throws: ``IssuanceProblem/otherIssuer`` when the key or the register is not the manifest's.
    public init(
        _ terms: RoundTerms,
        register: Register,
        issuer: Int,
        key: IssuerSecretKey,
        keeping: any IssuanceKeeping,
        limiter: AttemptLimiter<Int>? = nil,
        isOpen: @escaping @Sendable () async -> Bool,
        clock: @escaping @Sendable () -> Int
    ) throws(IssuanceProblem) {
        let issuers = terms.manifest.issuers
        guard issuers.indices.contains(issuer), issuers[issuer].credentialKey == key.publicKey.der,
            register.leaves.count == terms.manifest.registerSize, register.root == terms.manifest.registerRoot
        else { throw .otherIssuer }
        self.issuer = issuer
        self.manifest = terms.hash
        self.leaves = register.leaves
        self.key = key
        self.keeping = keeping
        self.limiter = limiter ?? AttemptLimiter(subjects: register.leaves.count)
        self.isOpen = isOpen
        self.clock = clock
    }

    /// Answers a request.
    ///
    /// - Returns: when the answer is durable.
    public nonisolated func answer(
        _ request: CredentialExchange.Request,
        from source: String
    ) async throws(IssuingFault) -> CredentialExchange.Answer {
        guard await self.isOpen() else { throw .notOpen }
        let leaf = self.leaf(of: request)
        let attempt = try await self.begin(leaf, source)
        do throws(IssuingFault) {
            let answer = try await self.answer(request, leaf)
            await self.giveBack(attempt)
            return answer
        } catch {
            await self.settle(error, attempt, hasGuess: request.proof != nil)
            throw error
        }
    }

    /// The pages that tell, after the close, for whom there is a credential.
    public nonisolated func pages() async throws(RepositoryError) -> [IssuancePage] {
        var book = self.emptyBook
        for leaf in try await self.keeping.answered() {
            book.restore(leaf: leaf, IssuanceBook.Answer(question: .zero, signature: []))
        }
        return book.pages()
    }

    private nonisolated var emptyBook: IssuanceBook {
        IssuanceBook(manifest: self.manifest, issuer: self.issuer, voters: self.leaves.count)
    }

    /// For whom a request is, where that can be read and there is such a voter.
    private nonisolated func leaf(of request: CredentialExchange.Request) -> Int? {
        guard let (application, _) = try? CredentialApplication.read(request.application),
            self.leaves.indices.contains(application.leaf)
        else { return nil }
        return application.leaf
    }

    private nonisolated func answer(
        _ request: CredentialExchange.Request,
        _ leaf: Int?
    ) async throws(IssuingFault) -> CredentialExchange.Answer {
        var book = self.emptyBook
        var isProven = false
        var kept: IssuanceBook.Answer?
        do throws(RepositoryError) {
            if let leaf {
                kept = try await self.keeping.answer(of: leaf)
                if let proof = request.proof {
                    isProven = try await self.keeping.check(of: leaf) == VotingCode.check(proof)
                }
            }
        } catch { throw .storage(error) }
        if let leaf, let kept { book.restore(leaf: leaf, kept) }
        let made: (leaf: Int, answer: IssuanceBook.Answer)
        do throws(IssuanceProblem) {
            made = try book.answer(request.application, leaves: self.leaves, key: self.key, isProven: isProven)
        } catch { throw .refused(error) }
        return try await self.keep(made.answer, made.leaf, isNew: kept == nil)
    }

    private nonisolated func keep(
        _ answer: IssuanceBook.Answer,
        _ leaf: Int,
        isNew: Bool
    ) async throws(IssuingFault) -> CredentialExchange.Answer {
        var kept = answer
        if isNew {
            do throws(RepositoryError) { kept = try await self.keeping.keep(answer, of: leaf) } catch {
                throw .storage(error)
            }
        }
        // Another request for the same voter was faster.
        guard kept.question == answer.question else { throw .refused(.alreadyIssued(leaf: leaf)) }
        return CredentialExchange.Answer(
            manifest: self.manifest,
            issuer: self.issuer,
            leaf: leaf,
            signature: kept.signature
        )
    }

    private func begin(_ leaf: Int?, _ source: String) throws(IssuingFault) -> AttemptLimiter<Int>.Attempt {
        do throws(AttemptsUsedUp) {
            return try self.limiter.begin(leaf, from: source, at: self.clock())
        } catch {
            throw .limited(error)
        }
    }

    private func giveBack(_ attempt: AttemptLimiter<Int>.Attempt) {
        self.limiter.giveBack(attempt, at: self.clock())
    }

    /// Only a wrong proof counts against the voter whom it is about; what else is wrong counts against its source, and a
    /// failure here against nobody.
    private func settle(_ fault: IssuingFault, _ attempt: AttemptLimiter<Int>.Attempt, hasGuess: Bool) {
        switch fault {
        case .refused(.unproven) where hasGuess: break
        case .refused(.key), .refused(.book), .storage, .notOpen, .limited: self.giveBack(attempt)
        case .refused: self.limiter.giveBackSubject(attempt, at: self.clock())
        }
    }
}
