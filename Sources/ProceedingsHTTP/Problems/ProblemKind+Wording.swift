internal import BallotRules

extension ProblemKind {
    /// What kind of problem it is, in a few words.
    var title: Bilingual {
        switch self {
        case .malformedRequest:
            Bilingual(nl: "Dit is geen geldige vraag", en: "This is not a well-formed request")
        case .badPath: Bilingual(nl: "Dit adres klopt niet", en: "This address is not well-formed")
        case .badQuery: Bilingual(nl: "Een vraag in het adres klopt niet", en: "A parameter in the address is wrong")
        case .badSubmission: Bilingual(nl: "De inzending is niet te lezen", en: "The submission cannot be read")
        case .truncatedBody: Bilingual(nl: "De inzending is niet compleet", en: "The submission is incomplete")
        case .notFound: Bilingual(nl: "Dit is er niet", en: "There is no such thing")
        case .methodNotAllowed: Bilingual(nl: "Dat kan hier niet", en: "That cannot be done here")
        case .notAcceptable: Bilingual(nl: "In die vorm is het er niet", en: "It does not come in that form")
        case .tooLarge: Bilingual(nl: "De inzending is te groot", en: "The submission is too large")
        case .targetTooLong: Bilingual(nl: "Het adres is te lang", en: "The address is too long")
        case .unsupportedMediaType: Bilingual(nl: "Deze vorm kent de server niet", en: "The server takes no such form")
        case .tooManyRequests: Bilingual(nl: "Te vaak gevraagd", en: "Asked too often")
        case .otherKind: Bilingual(nl: "Dit logboek gaat over iets anders", en: "This record is about something else")
        case .missingText: Bilingual(nl: "Er ontbreekt een tekst", en: "A text is missing")
        case .fileNotNamed: Bilingual(nl: "Dit bestand hoort er niet bij", en: "This file does not belong to it")
        case .fileNotCanonical:
            Bilingual(nl: "Een document is anders geschreven", en: "A document is spelt differently")
        case .fileNotText: Bilingual(nl: "Een tekst is niet te lezen", en: "A text cannot be read")
        case .fileTooLong: Bilingual(nl: "Een bestand is te lang", en: "A file is too long")
        case .hiddenUntilClosed: Bilingual(nl: "Nog niet openbaar", en: "Not public yet")
        case .hiddenUntilCounted: Bilingual(nl: "Er is nog geen uitslag", en: "There is no outcome yet")
        case .hiddenUntilVoteCounted: Bilingual(nl: "De stemming loopt nog", en: "The vote is still going on")
        case .hiddenUntilMeetingClosed: Bilingual(nl: "De vergadering loopt nog", en: "The meeting is still going on")
        case .hashNotInRecord: Bilingual(nl: "Dit past niet bij het logboek", en: "This does not fit the record")
        case .badWitnessRequest:
            Bilingual(nl: "De vraag aan de getuige klopt niet", en: "The request to the witness is wrong")
        case .badLogSignature: Bilingual(nl: "Het logboek tekende dit niet", en: "The log did not sign this")
        case .unknownLog: Bilingual(nl: "Dit logboek volgt de getuige niet", en: "The witness does not follow this log")
        case .otherHistory: Bilingual(nl: "Dit is een andere geschiedenis", en: "This is another history")
        case .badConsistencyProof: Bilingual(nl: "Het bewijs klopt niet", en: "The proof does not hold")
        case .witnessClock:
            Bilingual(nl: "De klok van de getuige loopt achter", en: "The clock of the witness is behind")
        case .overloaded: Bilingual(nl: "Het is te druk", en: "Too busy")
        case .storage: Bilingual(nl: "De opslag werkt niet", en: "The storage does not work")
        case .damaged: Bilingual(nl: "Het logboek is beschadigd", en: "The record is damaged")
        case .otherKey: Bilingual(nl: "Dit dossier is hier alleen te lezen", en: "This record can only be read here")
        case .stopping: Bilingual(nl: "De server stopt", en: "The server is stopping")
        case .noMetrics: Bilingual(nl: "Er zijn geen metingen", en: "There are no metrics")
        case .noWitness: Bilingual(nl: "Deze server is geen getuige", en: "This server is no witness")
        case .notReady: Bilingual(nl: "De server is nog niet klaar", en: "The server is not ready")
        case .unknown: Bilingual(nl: "Er ging iets mis", en: "Something went wrong")
        }
    }
}
