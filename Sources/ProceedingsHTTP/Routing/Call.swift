internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Proceedings

/// One request on its way to its answer, with all that a route may need.
struct Call: Sendable {
    let request: Request
    let context: HTTPContext
    let services: HTTPServices
    let options: HTTPOptions
    let outcomes: OutcomeDesk
    let templates: Templates
    let bodies: BodyBudget
    let query: Query
    let parameters: [String: String]

    init(_ request: Request, _ context: HTTPContext, _ table: RouteTable) throws(Problem) {
        self.request = request
        self.context = context
        self.services = table.services
        self.options = table.options
        self.outcomes = table.outcomes
        self.templates = table.templates
        self.bodies = table.bodies
        self.query = try Query(request.uri.query)
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters where !name.hasPrefix(":") {
            guard let text = PercentText.decode(value) else { throw Problem(.badPath) }
            parameters[String(name)] = text
        }
        self.parameters = parameters
    }

    /// The language of the answer.
    var language: Language { Languages.chosen(self.request, self.query) }

    /// What speaks it.
    var phrase: Phrase { Phrase(self.language, currency: .euro) }

    /// A part of the path.
    func parameter(_ name: String) throws(Problem) -> String {
        guard let text = self.parameters[name] else { throw Problem(.notFound) }
        return text
    }

    /// A part of the path that is a number from 0, written without leading zeros.
    func number(_ name: String) throws(Problem) -> Int {
        guard let number = Query.number(try self.parameter(name)) else { throw Problem(.notFound) }
        return number
    }

    /// The record that the path names.
    func record() throws(Problem) -> RecordService {
        guard let name = RecordName(try self.parameter("record")), let service = self.services.hosted[name] else {
            throw Problem(.notFound)
        }
        return service
    }

    /// The form of the answer that the client likes best among those that there are, the first where it has no say.
    func form(_ forms: [MediaForm]) throws(Problem) -> MediaForm {
        guard let form = MediaForm.chosen(forms, by: self.request.headers[.accept]) else {
            throw Problem(.notAcceptable)
        }
        return form
    }

    /// The body, of at most `limit` octets.
    func body(upTo limit: Int) async throws(Problem) -> [UInt8] {
        let deadline = self.context.channel.closing(in: .milliseconds(Int64(self.options.bodyMilliseconds)))
        defer { deadline.cancel() }
        do {
            return try await self.context.body.read(self.request.body, upTo: limit, self.bodies)
        } catch BodyReader.Fault.tooLong {
            throw Problem(.tooLarge, place: ["limit": .number(limit)])
        } catch BodyReader.Fault.noRoom {
            throw Problem(.overloaded)
        } catch {
            throw Problem(.truncatedBody)
        }
    }
}

extension Channel {
    /// Closes the connection after some time, unless it is called off.
    func closing(in time: TimeAmount) -> Scheduled<Void> {
        self.eventLoop.scheduleTask(in: time) { self.close(promise: nil) }
    }
}
