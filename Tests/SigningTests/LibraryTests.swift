import Signing
import Synchronization
import Testing

@Suite("The library of this machine, and lax ones")
struct LibraryTests {
    @Test("This machine's library passes, and every time alike")
    func passes() throws {
        let report = try Library.check()
        #expect(report.version.first?.isNumber == true)
        #expect(try Library.check() == report)
    }

    /// One way to be lax or wrong, and what the self-test has to say.
    struct Lax: Sendable, CustomTestStringConvertible {
        let name: String
        let fault: LibraryFault
        let change: @Sendable (inout Primitives) -> Void
        var testDescription: String { self.name }
    }

    private static let real = Primitives.sodium

    /// What `library` says about signatures, but `true` where `isLax` holds.
    private static func accepting(
        _ isLax: @escaping @Sendable (_ signature: [UInt8], _ key: [UInt8]) -> Bool
    ) -> @Sendable (inout Primitives) -> Void {
        { library in
            library.verifies = { signature, message, key in
                isLax(signature, key) || Self.real.verifies(signature, message, key)
            }
        }
    }

    static let weak: [Lax] = [
        Lax(name: "a digest of zeros", fault: .wrongDigest) { $0.digest = { _ in [UInt8](repeating: 0, count: 32) } },
        Lax(name: "accepts every signature", fault: .acceptsSignature("speccheck 6")) {
            $0.verifies = { _, _, _ in true }
        },
        Lax(name: "refuses every signature", fault: .refusesSignature("RFC 8032 test 1")) {
            $0.verifies = { _, _, _ in false }
        },
        Lax(name: "takes every point", fault: .acceptsPoint("B + a point of order 2")) {
            $0.isValidPoint = { _ in true }
        },
        Lax(name: "takes no point", fault: .refusesPoint("B")) { $0.isValidPoint = { _ in false } },
        Lax(
            name: "takes B + (0, -1), as before CVE-2025-69277 was mended",
            fault: .acceptsPoint("B + a point of order 2")
        ) {
            $0.isValidPoint = { $0 == [0x95] + [UInt8](repeating: 0x99, count: 31) || Self.real.isValidPoint($0) }
        },
        Lax(name: "takes points of small order", fault: .acceptsPoint("a point of order 1")) {
            $0.isValidPoint = { $0 == [1] + [UInt8](repeating: 0, count: 31) || Self.real.isValidPoint($0) }
        },
        Lax(
            name: "accepts S + L",
            fault: .acceptsSignature("S + L"),
            change: Self.accepting { signature, key in signature[63] & 0xf0 == 0x10 && key[0] == 0x03 }
        ),
    ]

    @Test("A lax or broken library is refused", arguments: Self.weak)
    func refuses(lax: Lax) {
        var library = Primitives.sodium
        lax.change(&library)
        #expect(throws: lax.fault) { try SelfTest.run(on: library) }
    }

    @Test("Where a library accepts R of mixed order, R is checked as well")
    func checksR() throws {
        var library = Primitives.sodium
        // A library with the cofactored equation accepts R moved by a point of small order; these are such signatures.
        Self.accepting { signature, key in key[0] == 0x03 && signature[0] == 0x93 }(&library)
        #expect(try SelfTest.run(on: library) == Rule(checksPointR: true))
        #expect(try SelfTest.run(on: .sodium) == Rule(checksPointR: false))
    }
}
