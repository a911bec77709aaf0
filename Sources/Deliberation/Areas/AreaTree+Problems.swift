extension AreaTree {
    /// Everything for which `list` is no tree, in a fixed order; empty where it is one.
    ///
    /// Areas in circles are looked for only where nothing else is wrong with the parents; then one of them is named.
    public static func problems(in list: [Area]) -> [Problem] {
        guard list.count <= 100_000 else { return [.tooMany] }
        var problems: [Problem] = []
        var known: Set<AreaID> = []
        for area in list {
            if !known.insert(area.id).inserted { problems.append(.repeated(area.id)) }
            if !(0...1_000_000_000).contains(area.residents) { problems.append(.residents(area.id)) }
        }
        let roots = list.filter { $0.parent == nil }
        if roots.count != 1 { problems.append(.roots(roots.count)) }
        let orphans = list.filter { area in area.parent.map { !known.contains($0) } ?? false }
        problems += orphans.map(\.id).sorted().map { .noParent($0) }
        guard problems.isEmpty, let root = roots.first else { return problems }
        return AreaTree.lost(in: list, root: root.id).map { [.circle($0)] } ?? []
    }

    /// The parts of each area, by name.
    static func children(in list: [Area]) -> [AreaID: [AreaID]] {
        var children: [AreaID: [AreaID]] = [:]
        for area in list.sorted(by: { $0.id < $1.id }) {
            if let parent = area.parent { children[parent, default: []].append(area.id) }
        }
        return children
    }

    /// The first of those who cannot be reached from the root, and so are in a circle.
    private static func lost(in list: [Area], root: AreaID) -> AreaID? {
        let children = AreaTree.children(in: list)
        var reached: Set<AreaID> = [root]
        var open = [root]
        while let next = open.popLast() {
            for child in children[next] ?? [] where reached.insert(child).inserted { open.append(child) }
        }
        return list.map(\.id).filter { !reached.contains($0) }.min()
    }
}
