internal import BallotRules
internal import Deliberation

extension Phrase {
    /// A moment of the world's clock (UTC) as people write it, from seconds since 1970.
    func worldTime(_ seconds: Int) -> String {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        guard let start = Day(year: 1970, month: 1, day: 1), (-700_000...2_900_000).contains(days) else { return "–" }
        let minute = (seconds - days * 86_400) / 60
        let moment = Moment(start.adding(days: days), minute: minute)
        return self.day(moment.day) + ", " + self.time(moment) + " UTC"
    }
}
