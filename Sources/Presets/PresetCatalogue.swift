public import Deliberation

/// The schemes of practice that come with the program (*voorbeeldregelingen*), as far as their facts were found.
///
/// The files stand in `Data` and are built into the program, so that it needs no files beside it.
public enum PresetCatalogue {
    /// Every preset, in order of name. Reads all files: about 40 kB.
    public static var all: [Preset] { PresetFile.all.compactMap { try? Preset(parsing: $0.bytes) } }

    /// The names of all presets, in order.
    public static var names: [String] { PresetFile.all.map(\.id) }

    /// The preset called `id`, or `nil` where there is none.
    public static func preset(_ id: String) -> Preset? {
        PresetFile.all.first { $0.id == id }.flatMap { try? Preset(parsing: $0.bytes) }
    }

    /// The bytes of the file of `id`, as published; `nil` where there is none.
    public static func bytes(_ id: String) -> [UInt8]? { PresetFile.all.first { $0.id == id }?.bytes }
}
