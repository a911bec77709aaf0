/// How far a panel is (*stand van het panel*).
public enum PanelStage: String, MachineWord {
    /// Being prepared (*in voorbereiding*).
    case draft
    /// Residents can put their names down (*aanmelding open*).
    case poolOpen = "pool-open"
    /// Nobody can any more (*aanmelding gesloten*).
    case poolClosed = "pool-closed"
    /// The order of the lot is there (*geloot*).
    case drawn
    /// Candidates are asked, in order (*kandidaten worden gevraagd*).
    case confirming
    /// At work (*geïnstalleerd*).
    case seated
    /// Not at work for a time (*geschorst*).
    case adjourned
    /// No more (*ontbonden*).
    case dissolved
}

/// What is done with a panel.
public enum PanelStep: String, MachineWord {
    /// Let residents put their names down.
    case openPool = "open-pool"
    /// Close the list of names.
    case closePool = "close-pool"
    /// Draw the order.
    case draw
    /// Begin to ask candidates.
    case ask
    /// Install it.
    case seat
    /// Let it rest.
    case adjourn
    /// Let it go on.
    case resume
    /// End it.
    case dissolve
}

/// What must hold before that.
public enum PanelCondition: String, MachineWord {
    /// Somebody has put their name down.
    case someEntered = "some-entered"
    /// The order drawn holds everybody of the pool once.
    case wholePool = "whole-pool"
    /// Somebody is nominated.
    case nominated
    /// So many have accepted that the panel can work; vacancies do not stop it.
    case enoughMembers = "enough-members"
    /// The rules of composition have nothing against it.
    case compositionFits = "composition-fits"
    /// A written reason is there.
    case reason
}

/// The life of a panel as a table (*levensloop van een panel*).
public enum PanelMachine {
    /// The table.
    public static let table = MachineTable<PanelStage, PanelStep, PanelCondition>(
        start: .draft,
        [
            MachineRow(
                [.draft],
                .openPool,
                .poolOpen,
                nl: "Bewoners melden zich aan voor de loting.",
                en: "Residents put their names down for the lot."
            ),
            MachineRow(
                [.poolOpen],
                .closePool,
                .poolClosed,
                [.someEntered],
                nl: "De lijst staat vast voordat er wordt geloot.",
                en: "The list is fixed before the lot is drawn."
            ),
            MachineRow(
                [.poolClosed],
                .draw,
                .drawn,
                [.wholePool],
                nl: "De loting geeft iedereen een plaats in de volgorde.",
                en: "The lot gives everybody a place in the order."
            ),
            MachineRow(
                [.drawn],
                .ask,
                .confirming,
                nl: "De eersten in de volgorde worden gevraagd.",
                en: "The first in the order are asked."
            ),
            MachineRow(
                [.draft],
                .ask,
                .confirming,
                [.nominated],
                nl: "Het college of een dorp draagt leden voor, zonder loting.",
                en: "The college or a village nominates members, without a lot."
            ),
            MachineRow(
                [.confirming],
                .seat,
                .seated,
                [.enoughMembers, .compositionFits],
                nl: "Er zijn genoeg leden om te beginnen; lege plaatsen houden het panel niet tegen (Groningen).",
                en: "There are enough members to begin; vacancies do not stop a panel (Groningen)."
            ),
            MachineRow(
                [.seated],
                .adjourn,
                .adjourned,
                [.reason],
                nl: "Het panel komt een tijd niet bijeen.",
                en: "The panel does not meet for a time."
            ),
            MachineRow(
                [.adjourned],
                .resume,
                .seated,
                [.enoughMembers],
                nl: "Het panel gaat verder.",
                en: "The panel goes on."
            ),
            MachineRow(
                [.draft, .poolOpen, .poolClosed, .drawn, .confirming, .seated, .adjourned],
                .dissolve,
                .dissolved,
                [.reason],
                nl: "Het panel houdt op; wie zich aanmeldde hoort waarom.",
                en: "The panel ends; whoever put their name down hears why."
            ),
        ]
    )
}
