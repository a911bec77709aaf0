internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
internal import TransparencyLog

/// A record that is open, with the round as it stands.
struct OpenRecord: KeptRecord {
    let folder: any RecordPlace
    let repository: any Repository
    private(set) var desk: RoundDesk

    var state: RoundState { self.desk.state }
    var terms: RoundTerms { self.desk.terms }
    var manifest: Manifest { self.desk.terms.manifest }
    var tree: MerkleTree { self.desk.tree }
    var hiddenCount: Int { self.desk.hiddenCount }
    var witnessPolicy: WitnessPolicy { self.desk.terms.witnessPolicy }

    /// The round in `repository`, every entry checked.
    init(_ folder: any RecordPlace, _ repository: any Repository) async throws(Failure) {
        self.folder = folder
        self.repository = repository
        let election = try await folder.election()
        do throws(DeskFault) { self.desk = try await RoundDesk(repository, election: election) } catch {
            throw Failure(error, place: folder.path)
        }
    }

    /// Takes in entries, in order.
    @discardableResult
    mutating func submit(_ entries: [[UInt8]], place: String) async throws(Failure) -> Range<Int> {
        if let remote = self.repository as? RemoteRecord {
            let taken = try await self.post(entries, to: remote, places: [place])
            return (taken.first?.number ?? self.size)..<((taken.last?.number ?? self.size - 1) + 1)
        }
        return try await self.take(entries, place: place)
    }

    private mutating func take(_ entries: [[UInt8]], place: String) async throws(Failure) -> Range<Int> {
        do throws(DeskFault) { return try await self.desk.submit(entries) } catch {
            throw Failure(error, place: place)
        }
    }

    /// Takes in entries up to the first that is refused.
    ///
    /// - Returns: how many were taken in; of what comes after a fault of the storage nothing is known.
    mutating func takeSome(_ entries: [[UInt8]]) async -> (count: Int, fault: DeskFault?) {
        let start = self.state.size
        do throws(DeskFault) {
            _ = try await self.desk.submit(entries)
            return (entries.count, nil)
        } catch {
            // Only of what was refused is it known that everything before it is on the disk.
            if case .refused(let number, _) = error { return (number - start, error) }
            return (0, error)
        }
    }

    /// Hands entries in at a server, one after another, and then looks at the record again.
    ///
    /// - Parameter places: what each entry is called in messages; the last for all that follow.
    /// - Returns: where each stands, with its receipt.
    mutating func post(
        _ entries: [[UInt8]],
        to remote: RemoteRecord,
        places: [String],
        each: (Acceptance) throws(Failure) -> Void = { _ in }
    ) async throws(Failure) -> [Acceptance] {
        let inspector = EntryInspector(self.terms)
        var trial = self.state
        var taken: [Acceptance] = []
        for (index, entry) in entries.enumerated() {
            let place = places.indices.contains(index) ? places[index] : places.last ?? self.folder.path
            do throws(EntryProblem) { _ = try trial.apply(inspector.inspect(entry)) } catch {
                // With hidden entries this is not the whole round: then the server judges. What is there already gets its
                // receipt again.
                guard self.hiddenCount > 0 || self.holds(entry) else { throw Failure(error, place: place) }
            }
            let acceptance: Acceptance
            do throws(RemoteFault) { acceptance = try await remote.submit(Submission(entry)) } catch {
                throw RemoteFailure.failure(error, remote, place: place)
            }
            try each(acceptance)
            taken.append(acceptance)
        }
        try await self.catchUp(remote)
        return taken
    }

    private mutating func catchUp(_ remote: RemoteRecord) async throws(Failure) {
        let wasHidden = self.hiddenCount > 0
        do throws(RemoteFault) { try await remote.refresh(isWhole: wasHidden) } catch {
            throw RemoteFailure.failure(error, remote)
        }
        guard !wasHidden else {
            self = try await OpenRecord(self.folder, remote)
            return
        }
        do throws(DeskFault) { try await self.desk.catchUp() } catch { throw Failure(error, place: self.folder.path) }
    }

    /// Sees that voting is open: then the witnesses have cosigned the rules, the same for everybody, keys of issuers
    /// included.
    func requireOpen() throws(Failure) {
        guard self.state.phase != .open else { return }
        throw Failure(
            self.folder.path,
            Bilingual(
                nl: "stembewijzen worden alleen gevraagd en gegeven zolang het stemmen open is",
                en: "credentials are asked for and given only while voting is open"
            ),
            remedy: Bilingual(nl: "Zie: buurtstem round status", en: "See: buurtstem round status")
        )
    }
}
