internal import Proceedings
internal import Signing

/// Entries one after another as the interface sends them (docs/record-format/v1.md, 12.3).
///
/// ```
/// frames = frame…
/// frame  = u16(length of entry) ‖ entry            an entry that may be shown
///        = u16(0) ‖ leaf hash (32)                  one that is hidden
/// ```
enum EntryFrames {
    static func encode(_ entries: [ShownEntry]) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            let shown = entry.bytes ?? []
            bytes += [UInt8(truncatingIfNeeded: shown.count >> 8), UInt8(truncatingIfNeeded: shown.count)]
            if shown.isEmpty { entry.leafHash.append(to: &bytes) } else { bytes += shown }
        }
        return bytes
    }
}
