internal import Proceedings
internal import Testing

@Suite("What is handed in") struct SubmissionTests {
    static let good: [Submission] = [
        Submission([1]), Submission([1, 2], documents: [[3]]), Submission([1], texts: [[4, 5]]),
        Submission([7], documents: [[1], [2, 2]], texts: [[3], [], [4]]),
    ]

    @Test("reads what it wrote", arguments: good) func roundTrip(_ submission: Submission) throws {
        #expect(try Submission(decoding: submission.encoded) == submission)
    }

    @Test(
        "says where it is not as it must be",
        arguments: [
            ("empty", [], 0), ("a broken length", [0, 0, 0], 0), ("no octets", [0, 0, 0, 0], 0),
            ("cut off", [0, 0, 0, 2, 1], 0), ("a file of no kind", [0, 0, 0, 1, 1, 0, 0, 0, 1, 9], 9),
            ("a document after a text", Submission([1], texts: [[4]]).encoded + [0, 0, 0, 1, 1], 15),
            ("a long length", [255, 255, 255, 255, 1], 0),
        ] as [(String, [UInt8], Int)]
    ) func faults(_ name: String, _ bytes: [UInt8], _ offset: Int) {
        #expect(throws: SubmissionFault(offset: offset)) { try Submission(decoding: bytes) }
    }
}
