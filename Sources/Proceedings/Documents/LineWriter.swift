/// Writes lines of fields: a tab between fields, a newline after each line.
struct LineWriter {
    private(set) var bytes: [UInt8] = []

    /// Adds a line of fields, each escaped.
    mutating func line(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { self.bytes.append(0x09) }
            FieldText.append(field, to: &self.bytes)
        }
        self.bytes.append(0x0A)
    }
}
