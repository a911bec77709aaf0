extension ProblemWording {
    /// Reasons and remedies about ballots.
    static func ballots(_ code: ProblemCode, _ value: String, _ expected: String) -> ProblemWording? {
        switch code {
        case .badVoterValue:
            ProblemWording(
                nl: ("\(value) kan hier niet staan", "Schrijf \(expected)."),
                en: ("\(value) cannot stand here", "Write \(expected).")
            )
        case .emptyVoterID:
            ProblemWording(
                nl: ("dit biljet heeft geen voter_id", "Vul een nummer in."),
                en: ("this ballot has no voter_id", "Fill in a number.")
            )
        case .unknownProject:
            ProblemWording(
                nl: (
                    "project \(value) staat niet op de lijst; deze keuze telt niet mee",
                    "Zet het project onder PROJECTS, of verbeter het nummer."
                ),
                en: (
                    "project \(value) is not listed; this choice does not count",
                    "Add the project to PROJECTS, or correct the number."
                )
            )
        case .repeatedProject:
            ProblemWording(
                nl: ("project \(value) staat twee keer op dit biljet en telt één keer", "Laat het één keer staan."),
                en: ("project \(value) is on this ballot twice and counts once", "Keep it once.")
            )
        case .emptyChoice:
            ProblemWording(
                nl: ("tussen twee komma’s staat niets; dat is overgeslagen", "Haal de komma weg."),
                en: ("there is nothing between two commas; it was skipped", "Remove the comma.")
            )
        case .choiceTooFew:
            ProblemWording(
                nl: (
                    "het biljet noemt \(value) projecten, het minimum is \(expected)",
                    "Kijk het biljet of min_length na; het telt zoals het er staat."
                ),
                en: (
                    "the ballot names \(value) projects, the least is \(expected)",
                    "Check the ballot or min_length; it counts as it stands."
                )
            )
        case .choiceTooMany:
            ProblemWording(
                nl: (
                    "het biljet noemt \(value) projecten, het maximum is \(expected)",
                    "Kijk het biljet of max_length na; het telt zoals het er staat."
                ),
                en: (
                    "the ballot names \(value) projects, the most is \(expected)",
                    "Check the ballot or max_length; it counts as it stands."
                )
            )
        case .notOneChoice:
            ProblemWording(
                nl: (
                    "het biljet noemt \(value) projecten en niet één",
                    "Kijk het biljet na; het telt zoals het er staat."
                ),
                en: ("the ballot names \(value) projects, not one", "Check the ballot; it counts as it stands.")
            )
        case .costTooLow:
            ProblemWording(
                nl: (
                    "de keuzes kosten samen \(value), het minimum is \(expected)", "Kijk het biljet of min_sum_cost na."
                ),
                en: (
                    "the choices cost \(value) together, the least is \(expected)", "Check the ballot or min_sum_cost."
                )
            )
        case .costTooHigh:
            ProblemWording(
                nl: (
                    "de keuzes kosten samen \(value), het maximum is \(expected)", "Kijk het biljet of max_sum_cost na."
                ),
                en: ("the choices cost \(value) together, the most is \(expected)", "Check the ballot or max_sum_cost.")
            )
        case .themeLimit:
            ProblemWording(
                nl: (
                    "in \(expected) is de waarde \(value); dat mag niet",
                    "Kijk het biljet of de grens per categorie na."
                ),
                en: (
                    "within \(expected) the value is \(value); that is not allowed",
                    "Check the ballot or the limit per category."
                )
            )
        case .moreViolations:
            ProblemWording(
                nl: ("nog een biljet buiten de grenzen", "Verbeter eerst de biljetten die hierboven staan."),
                en: ("another ballot outside the limits", "Correct the ballots named above first.")
            )
        case .pointsMissing:
            ProblemWording(
                nl: ("er staan \(value) projecten en geen punten", "Vul points in, evenveel als projecten."),
                en: ("there are \(value) projects and no points", "Fill in points, as many as projects.")
            )
        case .pointsUnexpected:
            ProblemWording(
                nl: (
                    "dit soort biljet heeft geen punten; die zijn genegeerd",
                    "Haal points weg, of kies een andere vote_type."
                ),
                en: (
                    "this kind of ballot has no points; they were ignored",
                    "Remove points, or choose another vote_type."
                )
            )
        case .pointsCount:
            ProblemWording(
                nl: ("er zijn \(value) punten voor \(expected) projecten", "Geef elk project één getal."),
                en: ("there are \(value) points for \(expected) projects", "Give each project one number.")
            )
        case .badPoints:
            ProblemWording(
                nl: ("\(value) is geen aantal punten", "Schrijf een getal met hoogstens zes decimalen."),
                en: ("\(value) is no number of points", "Write a number with at most six decimals.")
            )
        case .negativePoints:
            ProblemWording(
                nl: ("\(value) punten is minder dan nul", "Kijk het biljet na; het telt zoals het er staat."),
                en: ("\(value) points is below zero", "Check the ballot; it counts as it stands.")
            )
        case .pointsTooLow:
            ProblemWording(
                nl: ("\(value) punten is minder dan het minimum \(expected)", "Kijk het biljet of min_points na."),
                en: ("\(value) points is below the least of \(expected)", "Check the ballot or min_points.")
            )
        case .pointsTooHigh:
            ProblemWording(
                nl: ("\(value) punten is meer dan het maximum \(expected)", "Kijk het biljet of max_points na."),
                en: ("\(value) points is above the most of \(expected)", "Check the ballot or max_points.")
            )
        case .sumTooLow:
            ProblemWording(
                nl: (
                    "samen zijn het \(value) punten, het minimum is \(expected)",
                    "Kijk het biljet of min_sum_points na."
                ),
                en: (
                    "there are \(value) points in all, the least is \(expected)", "Check the ballot or min_sum_points."
                )
            )
        case .sumTooHigh:
            ProblemWording(
                nl: (
                    "samen zijn het \(value) punten, het maximum is \(expected)",
                    "Kijk het biljet of max_sum_points na."
                ),
                en: ("there are \(value) points in all, the most is \(expected)", "Check the ballot or max_sum_points.")
            )
        case .pointsNotSorted:
            ProblemWording(
                nl: ("de punten lopen niet af", "Zet het project met de meeste punten vooraan."),
                en: ("the points do not fall", "Put the project with the most points first.")
            )
        case .badWeight:
            ProblemWording(
                nl: ("\(value) is geen gewicht", "Schrijf een getal boven 0, zoals 2, 0.5 of 1/3."),
                en: ("\(value) is no weight", "Write a number above 0, such as 2, 0.5 or 1/3.")
            )
        case .maximumUnused:
            ProblemWording(
                nl: (
                    "geen enkel biljet noemt \(expected) projecten; het langste noemt er \(value)",
                    "Kijk max_length na."
                ),
                en: ("no ballot names \(expected) projects; the longest names \(value)", "Check max_length.")
            )
        case .allSingle:
            ProblemWording(
                nl: ("elk biljet noemt precies één project", "Misschien hoort vote_type choose-1 te zijn."),
                en: ("every ballot names exactly one project", "Perhaps vote_type should be choose-1.")
            )
        case .tooManyChoices:
            ProblemWording(
                nl: (
                    "de standaardscore geeft meer dan \(expected) keuzes",
                    "Gebruik default_score 0, of verhoog de grens."
                ),
                en: (
                    "the default score gives more than \(expected) choices", "Use default_score 0, or raise the limit."
                )
            )
        case .pointsTooLarge:
            ProblemWording(
                nl: ("de punten \(value) zijn te groot; de grens is \(expected)", "Kijk de kolom points na."),
                en: ("the points \(value) are too large; the limit is \(expected)", "Check the column points.")
            )
        case .totalsTooLarge:
            ProblemWording(
                nl: (
                    "gewichten en punten samen zijn te groot om op te tellen", "Kijk de kolommen weight en points na."
                ),
                en: ("weights and points are too large to add up", "Check the columns weight and points.")
            )
        case .wrongWinners:
            ProblemWording(
                nl: (
                    "een hertelling volgens \(expected) geeft andere winnaars: \(value)",
                    "Kijk rule, selected en comment na."
                ),
                en: ("a recount by \(expected) gives other winners: \(value)", "Check rule, selected and comment.")
            )
        default:
            nil
        }
    }
}
