internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import TransparencyLog

/// Being a witness (C2SP tlog-witness).
enum WitnessRoutes {
    /// `add-checkpoint`: the cosignature as a line of a note.
    static func add(_ call: Call) async throws(Problem) -> Response {
        guard let desk = call.services.witness else { throw Problem(.noWitness) }
        let body = try await call.body(upTo: call.options.bodyBytes)
        let request: WitnessRequest
        do throws(WitnessRequestError) { request = try WitnessRequest(parsing: body) } catch {
            throw Problem(.badWitnessRequest)
        }
        let signature: NoteSignature
        do throws(WitnessDeskFault) { signature = try await desk.cosign(request) } catch {
            return try self.refusal(error)
        }
        return .bytes(signature.line, .text, keeping: .never)
    }

    /// The protocol has the size in the answer where the old size is another; everything else is a problem document.
    private static func refusal(_ fault: WitnessDeskFault) throws(Problem) -> Response {
        switch fault {
        case .storage(let error): throw Problem(.storage, cause: error)
        case .refused(.otherOldSize(let known, _)):
            return .bytes(Array("\(known)\n".utf8), .logSize, status: .conflict, keeping: .never)
        case .refused(let refusal): throw Problem(ProblemKind(refusal))
        }
    }
}

extension ProblemKind {
    /// Why a witness does not cosign.
    init(_ refusal: WitnessRefusal) {
        switch refusal {
        case .checkpoint, .oldSizeTooLarge: self = .badWitnessRequest
        case .badLogSignature: self = .badLogSignature
        case .unknownLog: self = .unknownLog
        case .otherOldSize, .equivocation: self = .otherHistory
        case .badConsistencyProof: self = .badConsistencyProof
        case .clockWentBack: self = .witnessClock
        }
    }
}
