internal import BallotRules
internal import Foundation

/// Finds election files in folders.
enum ElectionFinder {
    /// A file with its size in bytes.
    struct File: Hashable {
        let path: String
        let size: Int
    }

    /// The files that `paths` name or contain, each once: the largest first, equal sizes by path, so that no core is
    /// left with the largest file at the end. Hidden files and folders are passed over.
    static func files(in paths: [String], shard: Shard) throws(Failure) -> [File] {
        var found: Set<File> = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw Failure(
                    path,
                    Bilingual(nl: "dit bestand of deze map is er niet", en: "there is no such file or folder"),
                    remedy: Bilingual(nl: "Controleer de naam.", en: "Check the name.")
                )
            }
            if isFolder.boolValue {
                found.formUnion(self.search(path))
            } else {
                found.insert(File(path: path, size: self.size(path)))
            }
        }
        let sorted = found.sorted { $0.size != $1.size ? $0.size > $1.size : $0.path < $1.path }
        return sorted.enumerated().filter { shard.contains($0.offset) }.map(\.element)
    }

    private static func search(_ folder: String) -> [File] {
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        var files: [File] = []
        for case let name as String in names {
            guard name.lowercased().hasSuffix(".pb"), !name.split(separator: "/").contains(where: { $0.hasPrefix(".") })
            else { continue }
            let path = base + "/" + name
            files.append(File(path: path, size: self.size(path)))
        }
        return files
    }

    private static func size(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
}
