internal import Foundation

/// Files of our own making that come with the tests and the demo; `README.md` beside them says what each is for.
public enum Fixtures {
    /// The bytes of the file at `path`, such as `pabulib/approval.pb`; `nil` when there is none.
    public static func bytes(_ path: String) -> [UInt8]? {
        guard let folder = Bundle.module.resourceURL, !path.contains("..") else { return nil }
        return (try? Data(contentsOf: folder.appendingPathComponent(path))).map { [UInt8]($0) }
    }

    /// The paths of the files in `folder`, in code-point order.
    public static func paths(in folder: String) -> [String] {
        guard let root = Bundle.module.resourceURL, !folder.contains("..") else { return [] }
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return (names ?? []).sorted().map { folder + "/" + $0 }
    }
}
