internal import BallotRules

extension ProblemKind {
    /// What is the matter, in a sentence or two.
    var detail: Bilingual {
        switch self {
        case .malformedRequest:
            Bilingual(
                nl: "Wat binnenkwam is geen HTTP, of de kopregels zijn te lang of met te veel.",
                en: "What came in is not HTTP, or its header fields are too long or too many."
            )
        case .badPath:
            Bilingual(
                nl: "Het pad heeft een leeg deel, een deel met punten, of een teken dat er niet in kan.",
                en: "The path has an empty part, a part of dots, or a character that cannot be in it."
            )
        case .badQuery:
            Bilingual(
                nl: "Een vraag staat er twee keer, of de waarde kan niet.",
                en: "A parameter stands there twice, or has a value that it cannot have."
            )
        case .badSubmission:
            Bilingual(
                nl: "Na de genoemde byte klopt de indeling niet.",
                en: "At the byte named, the frames are not as they must be."
            )
        case .truncatedBody:
            Bilingual(nl: "De verbinding stopte te vroeg.", en: "The connection ended too early.")
        case .notFound: Bilingual(nl: "Op dit adres staat niets.", en: "There is nothing at this address.")
        case .methodNotAllowed:
            Bilingual(
                nl: "Dit adres kent deze handeling niet. Uit een logboek kan niets weg.",
                en: "This address knows no such method. Nothing can be taken out of a record."
            )
        case .notAcceptable:
            Bilingual(
                nl: "Uw programma vraagt om een vorm die er niet is.",
                en: "Your program asks for a form that is not there."
            )
        case .tooLarge:
            Bilingual(nl: "Er kwamen meer bytes dan mag.", en: "There were more bytes than there may be.")
        case .targetTooLong: Bilingual(nl: "Het adres is langer dan mag.", en: "The address is longer than it may be.")
        case .unsupportedMediaType:
            Bilingual(
                nl: "Content-Type noemt een vorm die hier niet kan.",
                en: "Content-Type names a form that is not taken here."
            )
        case .tooManyRequests:
            Bilingual(
                nl: "Vanaf uw aansluiting komen te veel vragen kort na elkaar.",
                en: "Too many requests come from your connection in a short time."
            )
        case .otherKind:
            Bilingual(
                nl: "Dit is er alleen bij een stemronde, of alleen bij panels.",
                en: "This is there for a round only, or for panels only."
            )
        case .missingText:
            Bilingual(
                nl: "Het stuk noemt een tekst die er niet is en die u niet meestuurt.",
                en: "The entry names a text that is not there and does not come with it."
            )
        default: self.furtherDetail
        }
    }

    private var furtherDetail: Bilingual {
        switch self {
        case .fileNotNamed:
            Bilingual(nl: "Het stuk noemt dit bestand niet.", en: "The entry does not name this file.")
        case .fileNotCanonical:
            Bilingual(
                nl: "Een document heeft één vaste schrijfwijze. Dit is een andere.",
                en: "A document has one fixed spelling. This is another."
            )
        case .fileNotText: Bilingual(nl: "De tekst is geen UTF-8.", en: "The text is not UTF-8.")
        case .fileTooLong: Bilingual(nl: "Het bestand is leeg of te lang.", en: "The file is empty or too long.")
        case .hiddenUntilClosed:
            Bilingual(
                nl: "Stembiljetten blijven dicht tot het stemmen is afgelopen en al het papier is ingevoerd.",
                en: "Ballots stay hidden until voting has ended and all paper ballots are entered."
            )
        case .hiddenUntilCounted:
            Bilingual(
                nl: "De uitslag komt pas als hij is vastgesteld.",
                en: "The outcome is shown when it has been certified."
            )
        case .hiddenUntilVoteCounted:
            Bilingual(
                nl: "Stemmen blijven dicht tot de stemming is geteld.",
                en: "Votes stay hidden until the vote has been counted."
            )
        case .hiddenUntilMeetingClosed:
            Bilingual(
                nl: "De notulen komen na de vergadering.",
                en: "The minutes come after the meeting."
            )
        case .hashNotInRecord:
            Bilingual(
                nl: "De controlesom staat niet in het logboek, of er is nog geen uitslag vastgesteld.",
                en: "The hash is not in the record, or no outcome has been certified yet."
            )
        case .badWitnessRequest:
            Bilingual(
                nl: "Het is geen vraag om een controlepunt te tekenen, of de oude omvang kan niet.",
                en: "It is no request to cosign a checkpoint, or the old size cannot be."
            )
        case .badLogSignature:
            Bilingual(
                nl: "De handtekening van het logboek ontbreekt of klopt niet.",
                en: "The signature of the log is missing or wrong."
            )
        case .unknownLog:
            Bilingual(nl: "De getuige kent de naam van dit logboek niet.", en: "The witness knows no log of this name.")
        case .otherHistory:
            Bilingual(
                nl: "Het logboek tekende twee verschillende vingerafdrukken voor dezelfde omvang.",
                en: "The log signed two different roots for one size."
            )
        case .badConsistencyProof:
            Bilingual(
                nl: "Uit het bewijs volgt niet dat het logboek alleen langer is geworden.",
                en: "The proof does not show that the log only grew."
            )
        case .witnessClock:
            Bilingual(
                nl: "De klok staat vóór de laatste handtekening van de getuige.",
                en: "The clock stands before the last cosignature of the witness."
            )
        case .overloaded:
            Bilingual(nl: "Er wachten te veel inzendingen.", en: "Too many submissions are waiting.")
        case .storage:
            Bilingual(
                nl: "De server kan nu niet opslaan. Wat u al kreeg bevestigd, is veilig.",
                en: "The server cannot store now. What has been confirmed to you is safe."
            )
        case .damaged:
            Bilingual(nl: "De server kan dit logboek niet openen.", en: "The server cannot open this record.")
        case .otherKey:
            Bilingual(
                nl: "De server heeft de sleutel van dit logboek niet, en neemt er niets voor aan.",
                en: "The server does not have the key of this log, and takes nothing in for it."
            )
        case .stopping: Bilingual(nl: "De server neemt niets meer aan.", en: "The server takes nothing in any more.")
        case .noMetrics: Bilingual(nl: "Deze server houdt geen metingen bij.", en: "This server keeps no metrics.")
        case .noWitness:
            Bilingual(nl: "Deze server tekent niet voor andere logboeken.", en: "This server signs for no other logs.")
        case .notReady:
            Bilingual(nl: "De server kan nog niets aannemen.", en: "The server cannot take anything in yet.")
        default:
            Bilingual(
                nl: "De server kon dit niet. Dat ligt niet aan u. Het staat in het logboek van de server.",
                en: "The server could not do this. That is not your doing. It is in the log of the server."
            )
        }
    }
}
