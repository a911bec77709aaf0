public import BallotRules

extension Phrase {
    /// Why a point cannot be on the agenda, and what to do.
    public func sentence(_ refusal: Agenda.Refusal) -> String {
        switch refusal {
        case .closed(let day):
            self(
                nl: "De agenda sloot op \(day). Kies de volgende vergadering.",
                en: "The agenda closed on \(day). Choose the next meeting."
            )
        case .repeated(let item):
            self(
                nl: "Punt \(item), of een punt over dit plan, staat al op de agenda.",
                en: "Item \(item), or an item about this plan, is on the agenda already."
            )
        case .unknown(let item):
            self(
                nl: "Punt \(item) staat niet op de agenda. Kijk de naam na.",
                en: "Item \(item) is not on the agenda. Check the name."
            )
        case .minutes(let minutes):
            self(
                nl: "\(self.number(minutes)) minuten kan niet. Geef een punt 1 tot 600 minuten.",
                en: "\(self.number(minutes)) minutes is not possible. Give an item 1 to 600 minutes."
            )
        case .full(let left):
            self(
                nl:
                    "Er zijn nog \(self.number(left)) minuten over. Maak punten korter, of kies een andere vergadering.",
                en: "\(self.number(left)) minutes are left. Shorten items, or choose another meeting."
            )
        case .place(let place):
            self(
                nl: "Plaats \(place) op de agenda bestaat niet. Kies een plaats van de lijst.",
                en: "There is no place \(place) on the agenda. Choose a place of the list."
            )
        }
    }
}

extension Agenda.Refusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .closed: "agenda-closed"
        case .repeated: "agenda-repeated"
        case .unknown: "agenda-unknown"
        case .minutes: "agenda-minutes"
        case .full: "agenda-full"
        case .place: "agenda-place"
        }
    }
}

extension Phrase {
    /// Why a turn to speak is refused, and what to do.
    public func sentence(_ refusal: SpeakingTurns.Refusal) -> String {
        switch refusal {
        case .alreadyListed(let person):
            self(
                nl: "\(person) staat al op de sprekerslijst of spreekt al.",
                en: "\(person) is on the list of speakers, or is speaking."
            )
        case .notListed(let person):
            self(
                nl: "\(person) staat niet op de sprekerslijst. Zet \(person) er eerst op.",
                en: "\(person) is not on the list of speakers. Put \(person) on it first."
            )
        case .notNext(let person, let next):
            self(
                nl: "\(person) is nog niet aan de beurt. Eerst komt \(next).",
                en: "It is not the turn of \(person) yet. \(next) comes first."
            )
        case .floorTaken(let person):
            self(
                nl: "\(person) spreekt nog. Wacht tot de beurt klaar is.",
                en: "\(person) is speaking. Wait until the turn ends."
            )
        case .notSpeaking(let person):
            self(
                nl: "\(person) spreekt nu niet. Er is geen beurt om te sluiten.",
                en: "\(person) is not speaking. There is no turn to end."
            )
        case .noTime(let person):
            self(
                nl: "De spreektijd van \(person) is op. De voorzitter kan extra tijd geven.",
                en: "The time of \(person) is used up. The chair can give more time."
            )
        case .seconds(let seconds):
            self(
                nl: "\(self.number(seconds)) seconden kan niet. Geef 0 tot 86.400.",
                en: "\(self.number(seconds)) seconds is not possible. Give 0 to 86,400."
            )
        }
    }
}

extension SpeakingTurns.Refusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .alreadyListed: "turn-already-listed"
        case .notListed: "turn-not-listed"
        case .notNext: "turn-not-next"
        case .floorTaken: "turn-floor-taken"
        case .notSpeaking: "turn-not-speaking"
        case .noTime: "turn-no-time"
        case .seconds: "turn-seconds"
        }
    }
}

extension Phrase {
    /// Why a vote is refused, and what to do.
    public func sentence(_ refusal: VoteSheet.Refusal) -> String {
        switch refusal {
        case .mayNotVote(let person):
            self(
                nl: "\(person) mag hier niet stemmen: niet aanwezig, teruggetrokken bij dit punt, of zonder stem.",
                en: "\(person) may not vote here: not present, stepped aside, or without a vote."
            )
        case .notYours(let seat, let person):
            self(
                nl:
                    "\(person) mag niet stemmen voor zetel \(seat). Dat kan alleen op de eigen zetel of met een volmacht.",
                en: "\(person) may not vote for seat \(seat). That takes the seat itself or a proxy."
            )
        case .hasVoted(let seat):
            self(
                nl: "Zetel \(seat) heeft al gestemd. Een stem telt één keer.",
                en: "Seat \(seat) has voted. A vote counts once."
            )
        }
    }
}

extension VoteSheet.Refusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .mayNotVote: "vote-may-not-vote"
        case .notYours: "vote-not-yours"
        case .hasVoted: "vote-has-voted"
        }
    }
}
