internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// What desks for residents and witnesses refuse.
enum RefusedDesks {
    typealias Request = Refusals.Request

    static func refuse(_ refusals: Refusals) async throws {
        let town = try RefusedTown()
        try refusals.note(
            try await TestServer.run(HostedRecords(), { $1.enrolling = town.desk }) {
                try await Refusals.ask(try town.requests(), $0)
            }
        )
        let other = try RefusedTown(attempts: 15)
        try refusals.note(
            try await TestServer.run(HostedRecords(), { $1.enrolling = other.desk }) {
                try await Refusals.ask(try other.attempts(), $0)
            }
        )
        try refusals.note(
            try await TestServer.run(HostedRecords(), { $1.enrolling = town.failing }) {
                try await Refusals.ask(try town.failures(), $0)
            }
        )
        try refusals.note(
            try await TestServer.run(HostedRecords()) { server in
                let targets = [
                    "/v1/enrolments", "/v1/cards", "/v1/issuers/{issuer}/credentials", "/witness/add-checkpoint",
                ]
                return try await Refusals.ask(
                    targets.map { target in
                        Request(
                            code: target.hasPrefix("/witness") ? "no-witness" : "not-found",
                            operation: "POST \(target)",
                            target: target.hasSuffix("credentials") ? "/v1/issuers/0/credentials" : target,
                            body: [1]
                        )
                    },
                    server
                )
            }
        )
        try await self.refuseCredentials(refusals)
        try await self.refuseWitness(refusals)
    }

    private static func refuseCredentials(_ refusals: Refusals) async throws {
        let round = try RefusedCredentials()
        for (desk, requests) in try round.all() {
            try refusals.note(
                try await TestServer.run(HostedRecords(), { $1.issuing = [desk] }) {
                    try await Refusals.ask(requests, $0)
                }
            )
        }
    }

    private static func refuseWitness(_ refusals: Refusals) async throws {
        let (log, other, unknown) = (
            try OtherLog(), try OtherLog(seed: "forged"), try OtherLog(origin: "unknown.example/log")
        )
        let desk = ActorWitness(try log.witness())
        func request(_ code: String, _ old: UInt64, _ note: SignedNote, _ proof: [Digest] = []) -> Request {
            let body = WitnessRequest(oldSize: old, proof: proof, note: note).bytes
            return self.witness(code, body)
        }
        let requests = [
            self.witness("bad-witness-request", [1, 2, 3]), request("unknown-log", 0, try unknown.note(3)),
            request("bad-log-signature", 0, try other.note(3)),
            self.witness("too-large", [UInt8](repeating: 65, count: 9_000)), self.witness("truncated-body", nil),
        ]
        let first = WitnessRequest(oldSize: 0, proof: [], note: try log.note(3)).bytes
        let later = [
            request("other-history", 3, try log.fork(3)), request("bad-consistency-proof", 3, try log.note(6), [.zero]),
        ]
        let last = request("witness-clock", 3, try log.note(5), try log.proof(3, 5))
        let answers = try await TestServer.run(HostedRecords()) { (options, services) in
            options.bodyBytes = 8_192
            services.witness = desk
        } _: { server in
            var answers = try await Refusals.ask(requests, server)
            #expect(try await server.ask("POST", "/witness/add-checkpoint", body: first).status == 200)
            answers += try await Refusals.ask(later, server)
            await desk.setBack()
            return answers + (try await Refusals.ask([last], server))
        }
        try refusals.note(answers)
    }

    private static func witness(_ code: String, _ body: [UInt8]?) -> Request {
        Request(
            code: code,
            operation: "POST /witness/add-checkpoint",
            target: "/witness/add-checkpoint",
            body: body,
            isCutOff: body == nil
        )
    }
}
