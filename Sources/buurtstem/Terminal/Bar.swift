/// A horizontal bar drawn with eighths of a column.
enum Bar {
    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A bar of `value` parts out of `largest` over `width` columns; for looking at, not for reading off.
    static func text(_ value: Double, of largest: Double, width: Int) -> String {
        guard value > 0, largest > 0, value.isFinite, largest.isFinite, width > 0 else { return "" }
        let units = Int((min(value / largest, 1) * Double(width * 8)).rounded())
        let full = String(repeating: "█", count: units / 8)
        if units == 0 { return String(self.eighths[0]) }
        return units % 8 == 0 ? full : full + String(self.eighths[units % 8 - 1])
    }
}
