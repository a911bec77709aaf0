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
    ///
    /// - Throws: the first of ``problems(in:)``.
    public init(_ list: [Area]) throws(Problem) {
        if let problem = AreaTree.problems(in: list).first { throw problem }
        guard let root = list.first(where: { $0.parent == nil }) else { throw .roots(0) }
        var areas: [AreaID: Area] = [:]
        for area in list { areas[area.id] = area }
        self.areas = areas
        self.children = AreaTree.children(in: list)
        self.root = root.id
    }

    /// Every area, in order of name.
    public var all: [Area] { self.areas.values.sorted { $0.id < $1.id } }

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
