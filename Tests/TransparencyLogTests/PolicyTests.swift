internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Witness policy")
struct PolicyTests {
    @Test("a quorum is met by distinct witnesses")
    func quorum() throws {
        var log = try TestLog()
        log.grow(to: 5)
        let note = try log.note(5)
        let policy = try log.policy(quorum: 2)
        let alone = try policy.evaluate(note)
        #expect(alone.isLogSigned && !alone.isQuorumMet && !alone.isAccepted && alone.cosigners.isEmpty)
        let first = try log.cosignature(0, note, at: 100)
        let second = try log.cosignature(1, note, at: 200)
        let one = try policy.evaluate(note.adding([first]))
        #expect(!one.isAccepted && one.cosigners == [log.cosigners[0].verifierKey.key])
        let two = try policy.evaluate(note.adding([first, second]))
        #expect(two.isAccepted && two.isQuorumMet && two.faults.isEmpty && two.foreignLines.isEmpty)
        #expect(two.timestamps[log.cosigners[1].verifierKey.key] == [200])
        #expect(
            two.lines == [
                .log, .cosigned(by: log.cosigners[0].verifierKey, timestamp: 100),
                .cosigned(by: log.cosigners[1].verifierKey, timestamp: 200),
            ]
        )
        #expect(two.checkpoint.size == 5 && two.checkpoint.root == log.tree.root)
    }

    @Test("A33: two names with one key, and two times of one witness, are one witness")
    func doubleCount() throws {
        var log = try TestLog(witnesses: 2)
        log.grow(to: 3)
        let note = try log.note(3)
        let twin = try Cosigner(name: keyName("another.example"), secret: secret("witness 0"))
        let lines = [
            try log.cosignature(0, note, at: 7),
            try Witness(cosigner: twin, logs: [WitnessedLog(log: log.signer.verifierKey)]).cosigned(note, at: 9),
            try log.cosignature(0, note, at: 8),
        ]
        let witnesses = [log.cosigners[0].verifierKey, twin.verifierKey, log.cosigners[1].verifierKey]
        let policy = try WitnessPolicy(log: log.signer.verifierKey, witnesses: witnesses, quorum: 2)
        let evaluation = try policy.evaluate(note.adding(lines))
        #expect(evaluation.cosigners == [twin.verifierKey.key])
        #expect(evaluation.timestamps == [twin.verifierKey.key: [7, 8, 9]])
        #expect(!evaluation.isQuorumMet && evaluation.faults.isEmpty)
        #expect(throws: PolicyError.quorum(3, distinctKeys: 2)) {
            try WitnessPolicy(log: log.signer.verifierKey, witnesses: witnesses, quorum: 3)
        }
    }

    @Test("A34: a log's signature is no cosignature, and a cosignature is no log's signature")
    func typeConfusion() throws {
        var log = try TestLog(witnesses: 2)
        log.grow(to: 3)
        let note = try log.note(3)
        let witness = log.cosigners[0].verifierKey
        let key = try secret("witness 0")
        let asLog = try VerifierKey(name: witness.name, type: .log, key: witness.key)
        let plain = key.signature(of: note.text).bytes
        let time = [UInt8](repeating: 0, count: 8)
        let cosignature = try log.cosignature(0, note, at: 5)
        let policy = try log.policy(quorum: 1)
        let cases: [(String, NoteSignature, LineVerdict)] = [
            ("log-type line of a witness", try line(asLog, payload: plain), .wrongType(witness)),
            ("log signature under the cosignature's key ID", try line(witness, payload: plain), .malformed(witness)),
            ("log signature behind a time", try line(witness, payload: time + plain), .invalid(witness)),
            (
                "cosignature under the log type's key ID", try line(asLog, payload: cosignature.payload),
                .wrongType(witness)
            ),
            (
                "time beyond 2^63", try line(witness, payload: [0x80] + cosignature.payload.dropFirst()),
                .malformed(witness)
            ),
            ("other time", try line(witness, payload: time + cosignature.payload.dropFirst(8)), .invalid(witness)),
        ]
        for (name, forged, verdict) in cases {
            let evaluation = try policy.evaluate(note.adding([forged]))
            #expect(evaluation.lines == [.log, verdict], "\(name)")
            #expect(!evaluation.isQuorumMet && !evaluation.isAccepted, "\(name)")
            #expect(evaluation.faults.isEmpty == (verdict == .wrongType(witness)), "\(name)")
        }

        // The other way round: the log's key cosigns, and that is shown as the log's signature.
        let origin = log.signer.verifierKey
        let logAsWitness = try Cosigner(name: origin.name, secret: secret("town.example/log"))
        let given = try Witness(cosigner: logAsWitness, logs: [WitnessedLog(log: origin)]).cosigned(note, at: 5)
        let swapped = try SignedNote(text: note.text, signatures: [line(origin, payload: given.payload)])
        #expect(try policy.evaluate(swapped).lines == [.malformed(origin)])
        let cut = try SignedNote(
            text: note.text,
            signatures: [line(origin, payload: Array(given.payload.dropFirst(8)))]
        )
        #expect(try policy.evaluate(cut).lines == [.invalid(origin)])
        let own = try SignedNote(text: note.text, signatures: [given])
        #expect(try policy.evaluate(own).lines == [.wrongType(origin)])
        #expect(try !policy.evaluate(own).isLogSigned)
    }

    @Test("lines of unknown keys are passed over, invalid ones of known keys refuse the note")
    func otherLines() throws {
        var log = try TestLog()
        log.grow(to: 4)
        let note = try log.note(4)
        let policy = try log.policy(quorum: 0)
        let stranger = try Cosigner(name: keyName("witness0.example"), secret: secret("stranger"))
        let unknown = try Witness(cosigner: stranger, logs: [WitnessedLog(log: log.signer.verifierKey)])
            .cosigned(note, at: 1)
        let passed = try policy.evaluate(note.adding([unknown]))
        #expect(passed.isAccepted && passed.lines == [.log, .unknownKey] && passed.foreignLines == [1])
        var payload = note.signatures[0].payload
        payload[63] ^= 1
        let broken = try policy.evaluate(note.adding([line(log.signer.verifierKey, payload: payload)]))
        #expect(!broken.isAccepted && broken.isLogSigned && broken.faults == [1])
    }

    @Test("a policy needs keys of the right types, and witnesses other than the log")
    func policies() throws {
        let log = try TestLog()
        let key = log.signer.verifierKey
        let witness = log.cosigners[0].verifierKey
        let asWitness = try VerifierKey(name: key.name, type: .cosignature, key: key.key)
        #expect(throws: PolicyError.logKeyType) { try WitnessPolicy(log: witness, witnesses: [], quorum: 0) }
        #expect(throws: PolicyError.witnessKeyType(0)) { try WitnessPolicy(log: key, witnesses: [key], quorum: 0) }
        #expect(throws: PolicyError.witnessIsLog(1)) {
            try WitnessPolicy(log: key, witnesses: [witness, asWitness], quorum: 1)
        }
        #expect(throws: PolicyError.witnessTwice(1)) {
            try WitnessPolicy(log: key, witnesses: [witness, witness], quorum: 1)
        }
        #expect(throws: PolicyError.quorum(-1, distinctKeys: 1)) {
            try WitnessPolicy(log: key, witnesses: [witness], quorum: -1)
        }
    }

    @Test("a checkpoint of another log, or no checkpoint, is not judged")
    func otherLog() throws {
        let log = try TestLog()
        let other = try TestLog("village.example/log")
        let note = try other.note(0)
        #expect(
            throws: EvaluationError.otherOrigin(
                expected: log.signer.verifierKey.name,
                found: other.signer.verifierKey.name
            )
        ) { try log.policy().evaluate(note) }
        let text = try SignedNote(text: Array("hello\n".utf8), signatures: note.signatures)
        #expect(throws: EvaluationError.checkpoint(.tooFewLines)) { try log.policy().evaluate(text) }
    }
}
