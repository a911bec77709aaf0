internal import ArgumentParser
internal import BallotRules

/// What every command takes about its output.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print one JSON document on standard output.")
    var json = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Language of the output: nl or en. Default: that of the locale, else nl.",
            valueName: "nl|en"
        ),
        transform: SpokenLanguage.parse
    )
    var lang: Language?

    /// The language of this run; also chosen for later errors.
    func language() -> Language {
        SpokenLanguage.choose(self.lang)
        return SpokenLanguage.current
    }
}
