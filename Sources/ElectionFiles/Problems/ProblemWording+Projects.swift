extension ProblemWording {
    /// Reasons and remedies about projects.
    static func projects(_ code: ProblemCode, _ value: String, _ expected: String) -> ProblemWording? {
        switch code {
        case .duplicateProject:
            ProblemWording(
                nl: ("project \(value) staat twee keer op de lijst", "Geef elk project een eigen project_id."),
                en: ("project \(value) is listed twice", "Give each project its own project_id.")
            )
        case .emptyProjectID:
            ProblemWording(
                nl: ("dit project heeft geen project_id", "Vul project_id in."),
                en: ("this project has no project_id", "Fill in project_id.")
            )
        case .commaInProjectID:
            ProblemWording(
                nl: ("in project_id \(value) staat een komma", "Gebruik een project_id zonder komma."),
                en: ("project_id \(value) has a comma", "Use a project_id without a comma.")
            )
        case .zeroCost:
            ProblemWording(
                nl: ("het project kost 0", "Vul de kosten in."),
                en: ("the project costs 0", "Fill in the cost.")
            )
        case .costAboveBudget:
            ProblemWording(
                nl: (
                    "het project kost \(value), het budget is \(expected)",
                    "Kijk het bedrag na; zo kan het niet winnen."
                ),
                en: (
                    "the project costs \(value), the budget is \(expected)",
                    "Check the amount; it cannot win like this."
                )
            )
        case .sentinelCost:
            ProblemWording(
                nl: (
                    "999999999 staat voor onbekende kosten; het project kan niet winnen",
                    "Vul de kosten in als die bekend zijn."
                ),
                en: ("999999999 stands for an unknown cost; the project cannot win", "Fill in the cost if it is known.")
            )
        case .costOutsideLimits:
            ProblemWording(
                nl: ("de kosten \(value) liggen buiten de grens van \(expected)", "Kijk het bedrag na."),
                en: ("the cost \(value) is outside the limit of \(expected)", "Check the amount.")
            )
        case .badSelected:
            ProblemWording(
                nl: ("selected is \(value)", "Schrijf 0, 1, 2 of 3."),
                en: ("selected is \(value)", "Write 0, 1, 2 or 3.")
            )
        case .selectedOverBudget:
            ProblemWording(
                nl: ("de winnaars kosten samen \(value), het budget is \(expected)", "Kijk selected en het budget na."),
                en: ("the winners cost \(value) together, the budget is \(expected)", "Check selected and the budget.")
            )
        case .unusedBudget:
            ProblemWording(
                nl: ("project \(value) verloor, maar past in de \(expected) die over is", "Kijk selected en rule na."),
                en: ("project \(value) lost, but fits in the \(expected) that is left", "Check selected and rule.")
            )
        case .votesMismatch:
            ProblemWording(
                nl: (
                    "er staan \(value) stemmen, geteld zijn er \(expected)",
                    "Schrijf \(expected); omzetten laat de kolom staan."
                ),
                en: (
                    "it says \(value) votes, counted were \(expected)",
                    "Write \(expected); converting keeps the column."
                )
            )
        case .scoreMismatch:
            ProblemWording(
                nl: (
                    "er staat een score van \(value), geteld is \(expected)",
                    "Schrijf \(expected); omzetten laat de kolom staan."
                ),
                en: (
                    "it says a score of \(value), counted was \(expected)",
                    "Write \(expected); converting keeps the column."
                )
            )
        case .undeclaredLabel:
            ProblemWording(
                nl: ("\(value) staat niet in de lijst \(expected) van META", "Voeg het toe, of verbeter de spelling."),
                en: ("\(value) is not in the list \(expected) of META", "Add it, or correct the spelling.")
            )
        case .unusedLabel:
            ProblemWording(
                nl: ("geen enkel project heeft \(value)", "Haal het van de lijst, of verbeter de spelling."),
                en: ("no project has \(value)", "Take it off the list, or correct the spelling.")
            )
        case .nearDuplicateLabel:
            ProblemWording(
                nl: ("\(value) lijkt op \(expected)", "Gebruik één spelling."),
                en: ("\(value) is much like \(expected)", "Use one spelling.")
            )
        case .badCoordinate:
            ProblemWording(
                nl: ("\(value) is geen plaats op aarde", "Schrijf graden als 52.1326."),
                en: ("\(value) is no place on earth", "Write degrees such as 52.1326.")
            )
        default:
            nil
        }
    }
}
