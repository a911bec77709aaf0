/// Reads rows of PROJECTS.
struct ProjectReader {
    private(set) var drafts: [ProjectDraft] = []
    private let columns: [String: Int]
    private let listColumns: [(name: String, index: Int)]
    private var lineOfID: [String: Int] = [:]

    init(header: [String]) {
        var columns: [String: Int] = [:]
        for (index, name) in header.enumerated() where columns[name] == nil { columns[name] = index }
        if columns["beneficiaries"] == nil { columns["beneficiaries"] = columns["target"] }
        self.columns = columns
        self.listColumns = ["category", "beneficiaries", "exclusion_groups"].compactMap { name in
            columns[name].map { (name, $0) }
        }
    }

    /// Whether the column is there.
    func has(_ column: String) -> Bool { self.columns[column] != nil }

    /// Reads the row in `context`.
    mutating func read(_ context: inout RowContext) {
        var draft = ProjectDraft()
        draft.rowStart = context.rowStart
        draft.line = context.line
        draft.id = self.text("project_id", context)
        draft.name = self.text("name", context)
        draft.categories = CommaList.entries(self.text("category", context)).filter { !$0.isEmpty }
        draft.exclusionGroups = CommaList.entries(self.text("exclusion_groups", context)).filter { !$0.isEmpty }
        draft.neighborhood = self.text("neighborhood", context)
        for area in [self.text("district", context), draft.neighborhood] where !area.isEmpty {
            if !draft.areas.contains(area) { draft.areas.append(area) }
        }
        draft.complete = self.text("complete", context)
        self.readNumbers(&draft, &context)
        self.checkIdentifier(draft, &context)
        for (name, index) in self.listColumns where CommaList.hasBlanks(context.text(index)) {
            context.tell(.whitespace, cell: index, field: name)
        }
        self.checkCoordinates(&context)
        self.drafts.append(draft)
    }

    private func text(_ column: String, _ context: RowContext) -> String {
        self.columns[column].map { context.text($0) } ?? ""
    }

    private func checkCoordinates(_ context: inout RowContext) {
        for (name, limit) in [("latitude", 90), ("longitude", 180)] {
            guard let index = self.columns[name] else { continue }
            let text = context.text(index)
            if text.isEmpty { continue }
            guard let degrees = Double(text), degrees.magnitude <= Double(limit) else {
                context.tell(.badCoordinate, cell: index, field: name, value: text)
                continue
            }
        }
    }

    private mutating func checkIdentifier(_ draft: ProjectDraft, _ context: inout RowContext) {
        let index = self.columns["project_id"] ?? 0
        if draft.id.isEmpty {
            context.tell(.emptyProjectID, cell: index, field: "project_id")
        } else if draft.id.utf8.contains(Byte.comma) {
            context.tell(.commaInProjectID, cell: index, field: "project_id", value: draft.id)
        } else if self.lineOfID.updateValue(draft.line, forKey: draft.id) != nil {
            context.tell(.duplicateProject, cell: index, field: "project_id", value: draft.id)
        }
    }

    private func readNumbers(_ draft: inout ProjectDraft, _ context: inout RowContext) {
        if let index = self.columns["cost"] {
            draft.costOffset = context.offset(index)
            let text = context.text(index)
            do throws(Amount.Fault) {
                draft.cost = try Amount(text)
            } catch {
                context.tell(ProblemCode(error), cell: index, field: "cost", value: text, expected: "1000000000000000")
            }
        }
        if let index = self.columns["votes"] {
            draft.votesOffset = context.offset(index)
            draft.votes = self.number("votes", index, &context)
        }
        if let index = self.columns["score"] {
            draft.scoreOffset = context.offset(index)
            draft.score = self.number("score", index, &context)
        }
        if let index = self.columns["likes"], let likes = self.number("likes", index, &context) {
            draft.likes = likes.decimals == 0 ? max(likes.digits, 0) : 0
        }
        if let index = self.columns["selected"] {
            draft.selectedOffset = context.offset(index)
            let text = context.text(index)
            switch text {
            case "0", "1", "2", "3": draft.selected = Int(text)
            case "": break
            default: context.tell(.badSelected, cell: index, field: "selected", value: text)
            }
        }
    }

    private func number(_ name: String, _ index: Int, _ context: inout RowContext) -> Amount? {
        let text = context.text(index)
        if text.isEmpty { return nil }
        if let amount = try? Amount(text, signed: true) { return amount }
        context.tell(.ignoredValue, cell: index, field: name, value: text, expected: "12")
        return nil
    }
}
