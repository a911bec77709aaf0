internal import Foundation

/// Waits a tenth of a second.
func pause() { Thread.sleep(forTimeInterval: 0.1) }
