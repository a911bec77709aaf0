internal import BallotRules
internal import Proceedings

/// What the registrar’s private register knows of the people who voted openly.
enum PeopleFile {
    /// Age and sex or zone, for the ballots that count.
    static func demographics(
        _ path: String,
        by breakdown: Demographics.Breakdown,
        _ state: RoundState,
        _ folder: any RecordPlace
    ) async throws(Failure) -> Demographics {
        let table = try CSV(parsing: try InputFile.bytes(path, limit: 1 << 30), place: path)
        let leaf = try table.column("leaf")
        let birth = try table.column("birth_year")
        let group = try table.column(breakdown == .sex ? "sex" : "zone")
        let year = Int(Moment.text(state.terms.manifest.opens).prefix(4)) ?? 0
        let latest: LatestBallots
        let entries = try await folder.entries(change: false)
        do throws(RepositoryError) {
            latest = try await LatestBallots(record: entries)
        } catch {
            throw Failure(error, place: folder.path)
        }
        var persons: [Int: Demographics.Person] = [:]
        for (_, cells) in table.rows {
            guard let number = Int(cells[leaf]), let entry = latest.entries[number], let born = Int(cells[birth]),
                !cells[group].isEmpty
            else { continue }
            persons[entry] = Demographics.Person(age: year - born, group: cells[group])
        }
        return Demographics(by: breakdown, persons: persons)
    }
}
