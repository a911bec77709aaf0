internal import BallotRules
internal import Proceedings

extension Failure {
    /// A text that is no voting code.
    init(_ fault: VotingCodeFault, place: String) {
        self.init(place, Bilingual { Phrase($0).problem(fault) }, remedy: Bilingual { Phrase($0).remedy(fault) })
    }
}
