internal import BallotRules
internal import Credentials
internal import Deliberation
internal import Proceedings

extension Failure {
    /// A record that could not be read or changed.
    init(_ error: RepositoryError, place: String) {
        if error.code == .storage, let cause = error.cause as? SystemError {
            self.init(cause)
            return
        }
        let isBroken = error.code == .damaged
        self.init(
            place,
            Bilingual { Phrase($0).problem(error) + (isBroken ? " (\(error.message))" : "") },
            remedy: isBroken
                ? Bilingual(
                    nl: "Bekijk wat er mis is: buurtstem record repair",
                    en: "See what is wrong: buurtstem record repair"
                )
                : Bilingual { Phrase($0).remedy(error) }
        )
    }

    /// Something that the desk did not take in.
    init(_ fault: DeskFault, place: String) {
        switch fault {
        case .repository(let error):
            if let failure = error.cause as? Failure {
                self = failure
            } else {
                self.init(error, place: place + "/log")
            }
        case .refused, .damagedRecord, .emptyRecord:
            self.init(
                place,
                Bilingual { Phrase($0, currency: .euro).problem(fault) },
                remedy: Failure.remedy { Phrase($0, currency: .euro).remedy(fault) }
            )
        }
    }

    /// An entry that cannot stand where it is.
    init(_ problem: EntryProblem, place: String) {
        // Only what is done about panels speaks of money, and that is always in euros.
        self.init(
            place,
            Bilingual { Phrase($0, currency: .euro).problem(problem) },
            remedy: Failure.remedy { Phrase($0, currency: .euro).remedy(problem) }
        )
    }

    /// Choices that no ballot of the round may have.
    init(_ fault: ChoiceFault, place: String) {
        self.init(
            place,
            Bilingual { Phrase($0).problem(fault) },
            remedy: Bilingual { Phrase($0).remedy(fault) }
        )
    }

    /// A credential that was not given.
    init(_ problem: IssuanceProblem, place: String) {
        self.init(
            place,
            Bilingual { Phrase($0).problem(problem) },
            remedy: Bilingual { Phrase($0).remedy(problem) }
        )
    }

    /// A credential that cannot be asked for, given or used.
    init(_ error: CredentialError, place: String) {
        self.init(place, Bilingual { Phrase($0).problem(error) })
    }

    /// A round that cannot be counted.
    init(_ error: RecountError, place: String) {
        self.init(place, Bilingual { Phrase($0).problem(error) })
    }

    /// Something that is not encoded as it must be.
    init(_ fault: EncodingFault, place: String, remedy: Bilingual? = nil) {
        self.init(place, Bilingual { Phrase($0).problem(fault) }, remedy: remedy)
    }

    private static func remedy(_ make: (Language) -> String?) -> Bilingual? {
        guard let dutch = make(.dutch), let english = make(.english) else { return nil }
        return Bilingual(nl: dutch, en: english)
    }
}
