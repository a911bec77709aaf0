extension RecoveryPhrase {
    /// The most bytes of text that are read: far more than a phrase takes.
    public static let textLimit = 1024

    /// Reads a phrase that a person typed. Between groups may stand white space, `-`, `.` or `,`, as many as they like.
    ///
    /// - Throws: ``RecoveryPhraseFault``, which names the group.
    public init(text: String) throws(RecoveryPhraseFault) {
        guard text.utf8.count <= Self.textLimit else { throw .size(text.utf8.count) }
        let groups = text.split { $0.isWhitespace || "-–.,".contains($0) }
        guard groups.count == Self.groupCount else { throw .groups(groups.count) }
        var number: UInt128 = 0
        var last: UInt8 = 0
        for (index, group) in groups.enumerated() {
            let digits = try Self.digits(of: group, number: index)
            for (place, digit) in digits.enumerated() {
                guard index * 4 + place < 39 else {
                    last = digit
                    continue
                }
                let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
                let (sum, carry) = tenfold.addingReportingOverflow(UInt128(digit))
                guard !overflow && !carry else { throw .whole }
                number = sum
            }
        }
        let secret = try Self.secret(of: number)
        guard Self.checkDigit(of: secret) == last else { throw .whole }
        self.secret = secret
    }

    /// The four digits of a group without the one that checks it.
    private static func digits(of group: Substring, number: Int) throws(RecoveryPhraseFault) -> [UInt8] {
        let digits = group.utf8.map { $0 &- UInt8(ascii: "0") }
        guard digits.count == 5, digits.allSatisfy({ $0 < 10 }), let check = digits.last else {
            throw .group(number + 1, .digits)
        }
        let data = digits.prefix(4)
        guard CheckDigit.of(data, inGroup: number) == check else { throw .group(number + 1, .check) }
        return Array(data)
    }

    private static func secret(of number: UInt128) throws(RecoveryPhraseFault) -> SecretBytes {
        var bytes = (0..<Self.secretCount).map { UInt8(truncatingIfNeeded: number >> UInt128(120 - 8 * $0)) }
        do throws(SecretFault) {
            return try SecretBytes(taking: &bytes)
        } catch {
            throw .secret(error)
        }
    }
}
