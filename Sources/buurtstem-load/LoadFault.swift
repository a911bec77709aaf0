/// Why the load could not be made, driven or checked, in words.
struct LoadFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
