internal import BigInt
internal import Foundation

/// Writes the few DER values that keys are made of.
enum DER {
    static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        [tag] + self.length(content.count) + content
    }

    static func length(_ count: Int) -> [UInt8] {
        if count < 0x80 { return [UInt8(count)] }
        let octets = BigUInt(count).serializedOctets
        return [0x80 | UInt8(octets.count)] + octets
    }

    static func sequence(_ parts: [UInt8]...) -> [UInt8] { self.value(0x30, parts.flatMap(\.self)) }

    static func integer(_ number: BigUInt) -> [UInt8] {
        let octets = number.serializedOctets
        return self.value(0x02, (octets.first.map { $0 >= 0x80 } ?? true ? [0] : []) + octets)
    }

    static let null: [UInt8] = [0x05, 0x00]
    static let rsaEncryption = Self.value(0x06, bytes(hex: "2a864886f70d010101"))
    static let rsaPSS = Self.value(0x06, bytes(hex: "2a864886f70d01010a"))

    static func publicKey(_ modulus: BigUInt, exponent: BigUInt = 65537) -> [UInt8] {
        let numbers = self.sequence(self.integer(modulus), self.integer(exponent))
        return self.sequence(self.sequence(self.rsaEncryption, self.null), self.value(0x03, [0] + numbers))
    }

    static func secretNumbers(_ p: BigUInt, _ q: BigUInt, d: BigUInt, exponent: BigUInt = 65537) -> [UInt8] {
        self.sequence(
            self.integer(0),
            self.integer(p * q),
            self.integer(exponent),
            self.integer(d),
            self.integer(p),
            self.integer(q),
            self.integer(d % (p - 1)),
            self.integer(d % (q - 1)),
            self.integer(q.inverse(p) ?? 0)
        )
    }

    static func secretKey(_ p: BigUInt, _ q: BigUInt, d: BigUInt) -> [UInt8] {
        self.sequence(
            self.integer(0),
            self.sequence(self.rsaEncryption, self.null),
            self.value(0x04, self.secretNumbers(p, q, d: d))
        )
    }
}

extension BigUInt {
    /// The number of an even number of hexadecimal digits.
    init(hex text: String) { self.init(Data(bytes(hex: text))) }

    /// The big-endian bytes, without leading zeroes.
    var serializedOctets: [UInt8] { [UInt8](self.serialize()) }

    /// The big-endian bytes, `count` of them.
    func padded(_ count: Int) -> [UInt8] {
        let octets = self.serializedOctets
        return [UInt8](repeating: 0, count: Swift.max(0, count - octets.count)) + octets
    }
}
