/// An encoded point with a name.
package struct PointCase: Sendable {
    package let name: String
    package let point: [UInt8]

    init(_ name: String, _ point: String) {
        self.name = name
        self.point = Hexadecimal.decode(point.utf8) ?? []
    }
}
