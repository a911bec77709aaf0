internal import Deliberation

extension Day {
    /// The day with this number, or the nearest that there is.
    init(number: Int) {
        let ends = Day.range
        let first = ends.lowerBound
        self = first.adding(days: min(max(number, first.number), ends.upperBound.number) - first.number)
    }
}
