/// The areas of a municipality as a tree, from stairwell to municipality (*gebiedsindeling*).
public struct AreaTree: Hashable, Sendable {
    /// Why areas are no tree.
    public enum Problem: Error, Hashable, Sendable {
        /// There is not exactly one area without a parent.
        case roots(Int)
        /// This area is there twice.
        case repeated(AreaID)
        /// The parent of this area is not there.
        case noParent(AreaID)
        /// This area is part of itself, by way of others.
        case circle(AreaID)
        /// The number of residents is negative or above 10^9.
        case residents(AreaID)
        /// More than 100,000 areas.
        case tooMany
    }

    private let areas: [AreaID: Area]
    private let children: [AreaID: [AreaID]]
    /// The whole.
    public let root: AreaID

    /// A tree of `list`, in any order.
    public init(_ list: [Area]) throws(Problem) {
        guard list.count <= 100_000 else { throw .tooMany }
        var areas: [AreaID: Area] = [:]
        for area in list {
            guard areas.updateValue(area, forKey: area.id) == nil else { throw .repeated(area.id) }
            guard (0...1_000_000_000).contains(area.residents) else { throw .residents(area.id) }
        }
        let roots = list.filter { $0.parent == nil }
        guard roots.count == 1, let root = roots.first else { throw .roots(roots.count) }
        var children: [AreaID: [AreaID]] = [:]
        for area in list.sorted(by: { $0.id < $1.id }) {
            guard let parent = area.parent else { continue }
            guard areas[parent] != nil else { throw .noParent(area.id) }
            children[parent, default: []].append(area.id)
        }
        // Whoever cannot be reached from the root is in a circle.
        var reached: Set<AreaID> = [root.id]
        var open = [root.id]
        while let next = open.popLast() {
            for child in children[next] ?? [] where reached.insert(child).inserted { open.append(child) }
        }
        if let lost = list.map(\.id).filter({ !reached.contains($0) }).min() { throw .circle(lost) }
        self.areas = areas
        self.children = children
        self.root = root.id
    }

    /// The area called `id`.
    public subscript(_ id: AreaID) -> Area? { self.areas[id] }

    /// The parts of an area, by name.
    public func parts(of id: AreaID) -> [AreaID] { self.children[id] ?? [] }

    /// The area and everything that it is a part of, the smallest first; empty for an unknown area.
    public func path(from id: AreaID) -> [AreaID] {
        var path: [AreaID] = []
        var next = self.areas[id]
        while let area = next {
            path.append(area.id)
            next = area.parent.flatMap { self.areas[$0] }
        }
        return path
    }

    /// Whether `inner` is `outer` or a part of it.
    public func contains(_ outer: AreaID, _ inner: AreaID) -> Bool { self.path(from: inner).contains(outer) }

    /// Whether an initiative in `areas` falls to a panel bound to `panel`: when one of them lies in it (*werkgebied*).
    public func isWithin(_ panel: AreaID, anyOf areas: [AreaID]) -> Bool {
        areas.contains { self.contains(panel, $0) }
    }
}
