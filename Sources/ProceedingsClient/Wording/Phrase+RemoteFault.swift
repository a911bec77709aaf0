public import BallotRules

extension Phrase {
    /// Why a server was not believed, or did not do what it was asked.
    public func problem(_ fault: RemoteFault) -> String {
        switch fault {
        case .transport(let failure): self.problem(failure)
        case .problem(let problem): problem.detail
        case .status(let status):
            self(
                nl: "De server antwoordt met \(status) en zegt niet waarom.",
                en: "The server answers \(status) and does not say why."
            )
        case .redirected(let address):
            self(
                nl: "De server verwijst naar een ander adres (\(address)).",
                en: "The server points to another address (\(address))."
            )
        case .doubt(let doubt): self(doubt.words)
        case .rolledBack(let from, let to):
            self(
                nl: "Het logboek had eerder \(from) stukken en nu nog \(to): er is iets weg.",
                en: "The log had \(from) entries before and has \(to) now: something is gone."
            )
        case .otherLog:
            self(
                nl: "Onder deze naam staat nu een ander logboek dan eerder.",
                en: "Another log than before stands under this name."
            )
        case .equivocation:
            self(
                nl: "Het logboek heeft twee verschillende geschiedenissen ondertekend.",
                en: "The log has signed two different histories."
            )
        case .memory:
            self(
                nl: "Wat van dit logboek is onthouden, kan niet worden gelezen of bewaard.",
                en: "What was remembered of this log cannot be read or kept."
            )
        }
    }

    /// What to do about it.
    public func remedy(_ fault: RemoteFault) -> String? {
        switch fault {
        case .transport(let failure): self.remedy(failure)
        case .problem(let problem): problem.remedy
        case .status: self(nl: "Probeer het later nog eens.", en: "Try again later.")
        case .redirected:
            self(
                nl: "Controleer het nieuwe adres, en noem het dan met --server.",
                en: "Check the new address, then name it with --server."
            )
        case .doubt(.size): self(nl: "Haal het logboek op als bestand.", en: "Get the record as a file.")
        case .doubt(.form):
            self(
                nl: "Kijk na of dit adres van een server van Buurtstem is.",
                en: "Check that this is the address of a server of Buurtstem."
            )
        case .doubt, .rolledBack, .otherLog, .equivocation:
            self(
                nl: "Vertrouw deze server niet tot iemand dit kan uitleggen. Bewaar uw ontvangstbewijzen.",
                en: "Do not trust this server until somebody can explain this. Keep your receipts."
            )
        case .memory:
            self(
                nl: "Kijk de map na waarin buurtstem onthoudt wat het zag; gooi niets weg zonder te weten waarom.",
                en: "Look at the folder in which buurtstem remembers what it saw; delete nothing without knowing why."
            )
        }
    }
}

extension RemoteFault.Doubt {
    /// What does not hold.
    var words: Bilingual {
        switch self {
        case .form:
            Bilingual(nl: "Dit antwoord is er geen van een logboek.", en: "This is not the answer of a record.")
        case .checkpoint:
            Bilingual(
                nl: "Het controlepunt van de server is niet van het logboek dat het eerste stuk noemt.",
                en: "The server’s checkpoint is not of the log that the first entry names."
            )
        case .root:
            Bilingual(
                nl: "De stukken van de server horen niet bij het controlepunt dat het logboek heeft ondertekend.",
                en: "The server’s entries do not belong to the checkpoint that the log has signed."
            )
        case .receipt:
            Bilingual(
                nl: "Het ontvangstbewijs van de server klopt niet.",
                en: "The server’s receipt does not hold."
            )
        case .document:
            Bilingual(
                nl: "De server geeft een ander document dan gevraagd.",
                en: "The server gives another document than was asked for."
            )
        case .size:
            Bilingual(
                nl: "Dit logboek is groter dan dit programma kan lezen.",
                en: "This record is larger than this program can read."
            )
        }
    }
}
