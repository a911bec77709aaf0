extension DataParser {
    /// A whole number; `-0` is 0.
    mutating func number() throws(DataFault) -> Int {
        let start = self.place
        let isNegative = self.next == UInt8(ascii: "-")
        if isNegative { self.place += 1 }
        let first = self.place
        var value = 0
        var fits = true
        while let byte = self.next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            let digit = Int(byte - UInt8(ascii: "0"))
            let (tens, isOver) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooFar) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            // Once it is too large the digits are only walked over, so that a fraction is named as what it is.
            if isOver || isTooFar { fits = false }
            if fits { value = sum }
            self.place += 1
        }
        guard self.place > first else { throw self.fault(orEnded: .noValue) }
        if self.bytes[first] == UInt8(ascii: "0"), self.place > first + 1 { throw self.fault(.leadingZero, at: start) }
        if let byte = self.next, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
            throw self.fault(.notWhole, at: start)
        }
        guard fits else { throw self.fault(.tooBig, at: start) }
        return value
    }

    /// A text between quotation marks.
    mutating func text() throws(DataFault) -> String {
        self.place += 1
        var buffer: [UInt8] = []
        while let byte = self.next {
            switch byte {
            case UInt8(ascii: "\""):
                self.place += 1
                return String(decoding: buffer, as: UTF8.self)
            case UInt8(ascii: "\\"): try self.escape(into: &buffer)
            case 0..<0x20: throw self.fault(.control)
            case 0x20..<0x80:
                buffer.append(byte)
                self.place += 1
            default:
                let length = self.scalarLength(byte)
                guard length > 0 else { throw self.fault(.notUTF8) }
                buffer += self.bytes[self.place..<self.place + length]
                self.place += length
            }
        }
        throw self.fault(.ended)
    }

    /// How many bytes the character at the place has; 0 where they are not well formed (Unicode, table 3-7).
    private func scalarLength(_ lead: UInt8) -> Int {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0x80...0xBF)
            }
        guard length > 0, self.place + length <= self.bytes.count, second.contains(self.bytes[self.place + 1]) else {
            return 0
        }
        let others = self.bytes[self.place + 2..<self.place + length]
        return others.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
    }

    private mutating func escape(into buffer: inout [UInt8]) throws(DataFault) {
        let start = self.place
        self.place += 1
        guard let byte = self.next else { throw self.fault(.ended) }
        self.place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "u"):
            let scalar = try self.escapedScalar(from: start)
            buffer += Array(String(Character(scalar)).utf8)
        default: throw self.fault(.escape, at: start)
        }
    }

    /// The character of an escape with four hexadecimal digits, or of two of them that make a pair.
    private mutating func escapedScalar(from start: Int) throws(DataFault) -> Unicode.Scalar {
        let high = try self.hexadecimal(from: start)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, self.next == UInt8(ascii: "\\"), self.place + 1 < self.bytes.count,
            self.bytes[self.place + 1] == UInt8(ascii: "u")
        else { throw self.fault(.surrogate, at: start) }
        let second = self.place
        self.place += 2
        let low = try self.hexadecimal(from: second)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { throw self.fault(.surrogate, at: start) }
        return scalar
    }

    private mutating func hexadecimal(from start: Int) throws(DataFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = self.next else { throw self.fault(.ended) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw self.fault(.escape, at: start)
            }
            value = value << 4 | UInt32(digit)
            self.place += 1
        }
        return value
    }
}
