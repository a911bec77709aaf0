/// Text from files made safe to print on one line of a terminal.
enum Plain {
    /// `text` without control characters and without marks that change the direction of reading: those could move the
    /// cursor, change colours, or make a name look like another.
    static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: self.isHostile) else { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" {
                safe.append(" ")
            } else {
                safe.append(self.isHostile(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(safe)
    }

    private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
