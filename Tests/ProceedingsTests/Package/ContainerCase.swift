internal import Proceedings
internal import Testing

/// A container of parts full of zeros, and what is wrong with it.
struct ContainerCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Names of the parts, each of two bytes.
    var parts = "election outcome rules trace checkpoint checkpoints log"
    var before: [UInt8] = Array("buurtstem record v1\n".utf8)
    var after: [UInt8] = []
    var limits = PackageLimits()
    let fault: PackageFault?

    var bytes: [UInt8] {
        self.parts.split(separator: " ").reduce(self.before) { $0 + SamplePackage.head(String($1), 2) + [0, 0] }
            + self.after
    }

    static func limits(_ change: (inout PackageLimits) -> Void) -> PackageLimits {
        var limits = PackageLimits()
        change(&limits)
        return limits
    }

    static let all = Self.orders + Self.heads

    static let orders = [
        Self(testDescription: "as it must be", fault: nil),
        Self(
            testDescription: "another magic line",
            before: Array("buurtstem record v2\n".utf8),
            fault: PackageFault(.magic, at: 18)
        ),
        Self(testDescription: "nothing", parts: "", before: [], fault: PackageFault(.magic, at: 0)),
        Self(testDescription: "no parts", parts: "", fault: PackageFault(.missing, at: 20, part: "checkpoint")),
        Self(
            testDescription: "no rules",
            parts: "election outcome trace checkpoint checkpoints log",
            fault: PackageFault(.missing, at: 94, part: "rules")
        ),
        Self(
            testDescription: "documents out of order",
            parts: "outcome election rules trace checkpoint checkpoints log",
            fault: PackageFault(.order, at: 32, part: "election")
        ),
        Self(
            testDescription: "a document twice",
            parts: "election election outcome rules trace checkpoint checkpoints log",
            fault: PackageFault(.order, at: 33, part: "election")
        ),
        Self(
            testDescription: "a document after the checkpoint",
            parts: "election outcome rules checkpoint trace checkpoints log",
            fault: PackageFault(.order, at: 70, part: "trace")
        ),
        Self(
            testDescription: "checkpoints before checkpoint",
            parts: "election outcome rules trace checkpoints checkpoint log",
            fault: PackageFault(.order, at: 65, part: "checkpoints")
        ),
        Self(
            testDescription: "the log twice",
            parts: "election outcome rules trace checkpoint checkpoints log log",
            fault: PackageFault(.order, at: 104)
        ),
        Self(testDescription: "one byte more", after: [0], fault: PackageFault(.order, at: 104)),
        Self(
            testDescription: "no log",
            parts: "election outcome rules trace checkpoint checkpoints",
            fault: PackageFault(.missing, at: 96, part: "log")
        ),
        Self(
            testDescription: "rules above their limit",
            limits: limits { $0.rules = 1 },
            fault: PackageFault(.tooLong, at: 45, part: "rules")
        ),
        Self(
            testDescription: "more documents than accepted",
            limits: limits { $0.documents = 3 },
            fault: PackageFault(.order, at: 55, part: "trace")
        ),
    ]

    static let heads = [
        Self(
            testDescription: "a length beyond the file",
            parts: "",
            after: [0x82, 0x61, 0x61, 0x18, 0xFF],
            fault: PackageFault(.truncated, at: 25, part: "a")
        ),
        Self(
            testDescription: "a length of 2^63 - 1",
            parts: "",
            after: [0x82, 0x61, 0x61, 0x1B, 0x7F] + [UInt8](repeating: 0xFF, count: 7),
            fault: PackageFault(.tooLong, at: 20, part: "a")
        ),
        Self(
            testDescription: "a length of 2^64 - 1",
            parts: "",
            after: [0x82, 0x61, 0x61, 0x1B, 0xFF] + [UInt8](repeating: 0xFF, count: 7),
            fault: PackageFault(.head, at: 23)
        ),
        Self(
            testDescription: "a length that could be shorter",
            parts: "",
            after: [0x82, 0x61, 0x61, 0x18, 0x02, 0, 0],
            fault: PackageFault(.head, at: 23)
        ),
        Self(
            testDescription: "a head of three items",
            parts: "",
            after: [0x83, 0x61, 0x61, 0, 0],
            fault: PackageFault(.head, at: 20)
        ),
        Self(
            testDescription: "a name of no bytes",
            parts: "",
            after: [0x82, 0x60, 0],
            fault: PackageFault(.head, at: 21)
        ),
        Self(
            testDescription: "a name of 65 bytes",
            parts: "",
            after: [0x82, 0x78, 65] + [UInt8](repeating: 0x61, count: 65) + [0],
            fault: PackageFault(.head, at: 21)
        ),
        Self(
            testDescription: "half a head",
            parts: "",
            after: [0x82, 0x61],
            fault: PackageFault(.truncated, at: 21)
        ),
    ]
}
