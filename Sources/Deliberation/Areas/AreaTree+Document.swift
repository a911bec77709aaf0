extension AreaTree: Documented {
    /// `{"areas": [{"id", "kind", "parent", "residents"}, …]}`, in order of name; the parent of the root is `null`.
    public var document: DataValue {
        .map([
            "areas": .list(
                self.all.map { area in
                    .map([
                        "id": .text(area.id.text), "kind": .text(area.kind.rawValue), "parent": .name(area.parent),
                        "residents": .number(area.residents),
                    ])
                }
            )
        ])
    }

    /// Reads such a document, with the areas in any order. Whether they are a tree is looked at once each can be read.
    public static func reading(_ document: DataValue) -> DocumentReading<AreaTree> {
        DocumentReading(document) { reader in
            let areas = reader.items("areas", "{id, kind, parent, residents}", upTo: 100_000) { area -> Area? in
                let id = area.name("id", of: Area.self)
                let kind = area.word("kind", as: Area.Kind.self)
                let parent = area.nameOrNull("parent", of: Area.self)
                let residents = area.count("residents", upTo: 1_000_000_000)
                guard let id, let kind, let parent, let residents else { return nil }
                return Area(id, kind, in: parent, residents: residents)
            }
            guard let areas else { return nil }
            let problems = AreaTree.problems(in: areas)
            if !problems.isEmpty { Self.note(problems, about: areas, in: &reader) }
            return problems.isEmpty ? try? AreaTree(areas) : nil
        }
    }

    private static func note(_ problems: [Problem], about areas: [Area], in reader: inout DocumentReader) {
        var places: [AreaID: Int] = [:]
        for (index, area) in areas.enumerated() { places[area.id] = index + 1 }
        for problem in problems.prefix(DocumentProblems.limit) {
            let place: (id: AreaID, name: String)? =
                switch problem {
                case .roots, .tooMany: nil
                case .repeated(let id): (id, "id")
                case .noParent(let id), .circle(let id): (id, "parent")
                case .residents(let id): (id, "residents")
                }
            let path = place.flatMap { place in places[place.id].map { "areas.\($0).\(place.name)" } }
            reader.note(path ?? "areas", .areas(problem))
        }
    }
}
