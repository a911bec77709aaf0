/// An encoded point with a name.
struct PointCase: Sendable {
    let name: String
    let point: [UInt8]

    init(_ name: String, _ point: String) {
        self.name = name
        self.point = Hexadecimal.decode(point.utf8) ?? []
    }
}
