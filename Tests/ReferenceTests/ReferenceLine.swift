/// One line of a file of references, whichever of the three it is.
struct ReferenceLine: Decodable, Sendable {
    let instance: String
    let status: String?
    let rule: String?
    let optionText: String?
    let toolCase: String?
    let winners: [String]?
    let beforeCompletion: [String]?
    let welfare: String?
    let runs: Int?

    private enum Key: String, CodingKey {
        case instance, status, rule, options, winners, welfare
        case toolCase = "case"
        case beforeCompletion = "before_completion"
        case runs = "mes_runs"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        self.instance = try fields.decode(String.self, forKey: .instance)
        self.status = try fields.decodeIfPresent(String.self, forKey: .status)
        self.rule = try fields.decodeIfPresent(String.self, forKey: .rule)
        // The compute tool's lines have an object here; what matters of it is in `case`.
        self.optionText = try? fields.decodeIfPresent(String.self, forKey: .options)
        self.toolCase = try fields.decodeIfPresent(String.self, forKey: .toolCase)
        self.winners = try fields.decodeIfPresent([String].self, forKey: .winners)
        self.beforeCompletion = try fields.decodeIfPresent([String].self, forKey: .beforeCompletion)
        self.welfare = try fields.decodeIfPresent(String.self, forKey: .welfare)
        self.runs = try fields.decodeIfPresent(Int.self, forKey: .runs)
    }
}
