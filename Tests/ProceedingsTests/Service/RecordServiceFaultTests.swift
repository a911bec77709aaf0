internal import Deliberation
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// While the storage fails: nobody sees, or is told, anything that rests on what is not kept.
@Suite("A record whose storage fails") struct RecordServiceFaultTests {
    private func fault(_ service: RecordService, _ entry: [UInt8]) async -> ServiceFault? {
        do throws(ServiceFault) {
            _ = try await service.submit(Submission(entry))
            return nil
        } catch { return error }
    }

    @Test("a close that is not kept shows no ballot, and voting goes on") func close() async throws {
        let plan = BreakingRecord.Plan()
        var served = try await ServedRound(breaking: plan)
        let (service, ballot) = (served.service, try served.ballot(0, [1]))
        let next = try served.ballot(1, [2])
        let number = try await service.submit(Submission(ballot)).number
        try served.round.rehearsal.append(ballot)
        try served.round.rehearsal.close()
        let close = try #require(served.round.rehearsal.entries.last)
        plan.failAlways(.before)
        guard case .storage = await self.fault(service, close) else {
            Issue.record("the close was not refused for the storage")
            return
        }
        #expect(await service.round { $0.phase } == .open)
        #expect(try await service.entries(number..<(number + 1)).first?.bytes == nil)
        plan.failAlways(nil)
        #expect(await self.fault(service, next) == nil)
        #expect(try await service.entries(number..<(number + 1)).first?.bytes == nil)
        #expect(await self.fault(service, close) != nil)
    }

    @Test("nothing is refused because of an entry that is not kept") func refusals() async throws {
        let plan = BreakingRecord.Plan()
        let served = try await ServedRound(breaking: plan)
        let (service, ballot) = (served.service, try served.ballot(0, [1]))
        plan.failAlways(.before)
        let faults = await withTaskGroup(of: ServiceFault?.self) { group in
            for _ in 0..<12 { group.addTask { await self.fault(service, ballot) } }
            return await group.reduce(into: [ServiceFault?]()) { $0.append($1) }
        }
        #expect(faults.count == 12)
        for fault in faults {
            guard case .storage = fault else {
                Issue.record("\(String(describing: fault))")
                continue
            }
        }
        // The same octets, handed in at once, shared a step, or this shows nothing.
        #expect(plan.sizes.contains { $0 == 1 } && plan.sizes.count < 12)
        plan.failAlways(nil)
        #expect(await self.fault(service, ballot) == nil)
    }

    @Test("the record is not read again for every entry that cannot be kept") func outage() async throws {
        let plan = BreakingRecord.Plan()
        let served = try await ServedRound(open: 8, breaking: plan)
        let service = served.service
        let before = (size: await service.noteSize, read: plan.readCount)
        plan.failAlways(.before)
        for voter in 0..<8 {
            let ballot = try served.ballot(voter, [1])
            #expect(await self.fault(service, ballot) != nil)
            #expect(await service.noteSize == before.size)
        }
        #expect(plan.readCount == before.read)
        plan.failAlways(nil)
        for voter in 0..<8 {
            let ballot = try served.ballot(voter, [1])
            #expect(await self.fault(service, ballot) == nil)
        }
        #expect(await service.noteSize == before.size + 8)
        #expect(plan.readCount == before.read)
    }

    @Test("witnesses that answer at the same time are all kept") func witnesses() async throws {
        var served = try await ServedRound(breaking: BreakingRecord.Plan())
        let (service, note) = (served.service, await served.service.note)
        let cosigned = try served.round.rehearsal.cosigned(at: 1_800_000_000)
        #expect(cosigned.text == note.text)
        let lines = cosigned.signatures.filter { !note.signatures.contains($0) }
        #expect(lines.count > 1)
        await withTaskGroup(of: Void.self) { group in
            for line in lines { group.addTask { _ = try? await service.keep([line], under: note) } }
        }
        let kept = try await service.checkpoint()
        #expect(kept.signatures.count == note.signatures.count + lines.count)
    }
}
