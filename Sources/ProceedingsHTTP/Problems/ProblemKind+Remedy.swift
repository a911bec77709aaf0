internal import BallotRules

extension ProblemKind {
    /// What can be done about it.
    var remedy: Bilingual {
        switch self {
        case .noMetrics, .noWitness: Bilingual(nl: "Vraag het de beheerder.", en: "Ask the administrator.")
        case .malformedRequest:
            Bilingual(nl: "Gebruik een ander programma, of werk het bij.", en: "Use another program, or update it.")
        case .badPath, .notFound, .targetTooLong:
            Bilingual(nl: "Kijk het adres na.", en: "Check the address.")
        case .badQuery:
            Bilingual(nl: "Kijk na wat er achter het vraagteken staat.", en: "Check what follows the question mark.")
        case .badSubmission, .fileNotNamed, .fileNotCanonical, .fileNotText, .fileTooLong:
            Bilingual(nl: "Maak de inzending opnieuw.", en: "Make the submission anew.")
        case .truncatedBody, .unknown:
            Bilingual(nl: "Stuur hetzelfde nog eens. Dat is veilig.", en: "Send the same again. That is safe.")
        case .methodNotAllowed: Bilingual(nl: "Allow noemt wat hier kan.", en: "Allow names what can be done here.")
        case .notAcceptable:
            Bilingual(nl: "Laat Accept weg, of noem een andere vorm.", en: "Leave Accept out, or name another form.")
        case .tooLarge: Bilingual(nl: "Stuur één stuk per keer.", en: "Send one entry at a time.")
        case .unsupportedMediaType:
            Bilingual(
                nl: "Gebruik application/cbor of application/vnd.buurtstem.submission.",
                en: "Use application/cbor or application/vnd.buurtstem.submission."
            )
        case .tooManyRequests, .overloaded, .notReady:
            Bilingual(nl: "Wacht even en probeer het opnieuw.", en: "Wait a moment and try again.")
        case .otherKind: Bilingual(nl: "Kijk wat voor logboek het is.", en: "See what kind of record it is.")
        case .missingText: Bilingual(nl: "Stuur de tekst mee.", en: "Send the text along.")
        case .hiddenUntilClosed:
            Bilingual(nl: "Wacht tot het stemmen is afgelopen.", en: "Wait until voting has ended.")
        case .hiddenUntilCounted: Bilingual(nl: "Wacht op de uitslag.", en: "Wait for the outcome.")
        case .hiddenUntilVoteCounted:
            Bilingual(nl: "Wacht tot de stemming is geteld.", en: "Wait until the vote has been counted.")
        case .hiddenUntilMeetingClosed:
            Bilingual(nl: "Wacht tot de vergadering is gesloten.", en: "Wait until the meeting has been closed.")
        case .hashNotInRecord:
            Bilingual(
                nl: "Stuur precies het bestand waarvan de controlesom in het logboek staat.",
                en: "Send exactly the file whose hash is in the record."
            )
        case .storage, .stopping:
            Bilingual(
                nl: "Stuur straks precies hetzelfde nog eens. Dubbel tellen kan niet.",
                en: "Send exactly the same again later. It cannot count twice."
            )
        case .badWitnessRequest, .badConsistencyProof:
            Bilingual(nl: "Maak de vraag opnieuw.", en: "Make the request anew.")
        case .badLogSignature, .unknownLog:
            Bilingual(
                nl: "Vraag de getuige welke logboeken en sleutels zij kent.",
                en: "Ask the witness which logs and keys it knows."
            )
        case .otherHistory:
            Bilingual(
                nl: "Bewaar beide controlepunten. Samen zijn zij bewijs van bedrog.",
                en: "Keep both checkpoints. Together they are evidence of cheating."
            )
        case .witnessClock: Bilingual(nl: "Zet de klok van de getuige goed.", en: "Set the clock of the witness right.")
        case .damaged, .otherKey:
            Bilingual(nl: "Neem contact op met de organisator.", en: "Contact the organiser.")
        }
    }
}
