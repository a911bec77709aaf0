extension RoomRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .stranger: "room-stranger"
        case .alreadyPresent: "room-already-present"
        case .notPresent: "room-not-present"
        case .noSeat: "room-no-seat"
        case .vacant: "room-vacant"
        case .memberPresent: "room-member-present"
        case .alreadyRecused: "room-already-recused"
        case .alreadyChallenged: "room-already-challenged"
        case .notChallenged: "room-not-challenged"
        case .ownChallenge: "room-own-challenge"
        case .noAlternate: "room-no-alternate"
        case .proxyLimit: "room-proxy-limit"
        case .proxyHolder: "room-proxy-holder"
        case .alreadyRepresented: "room-already-represented"
        case .otherArea: "room-other-area"
        }
    }
}

extension RoomBlocker {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .quorum: "blocker-quorum"
        case .openChallenge: "blocker-open-challenge"
        case .residentMajority: "blocker-resident-majority"
        }
    }
}

extension Panel.Problem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .seats: "panel-seats"
        case .repeatedSeat: "panel-repeated-seat"
        case .unknownSeat: "panel-unknown-seat"
        case .residentMajority: "panel-resident-majority"
        case .term: "panel-term"
        case .occupied: "panel-occupied"
        case .twoSeats: "panel-two-seats"
        case .repeatedAlternate: "panel-repeated-alternate"
        }
    }
}

extension AreaTree.Problem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .roots: "areas-roots"
        case .repeated: "areas-repeated"
        case .noParent: "areas-no-parent"
        case .circle: "areas-circle"
        case .residents: "areas-residents"
        case .tooMany: "areas-too-many"
        }
    }
}
