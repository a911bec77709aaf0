internal import Signing

extension VerificationRun {
    /// Reads what the log is compared with: checkpoints of the package, and what the user kept.
    mutating func watch(_ package: PackageReader, _ input: VerificationInput) throws {
        for finding in self.watch.add(try package.checkpoints()) { self.report.add(finding) }
        for file in input.checkpoints {
            if let finding = self.watch.add(checkpoint: file) { self.report.add(finding) }
        }
        for file in input.receipts {
            self.report.ran.insert(.receipt)
            for finding in self.watch.add(receipt: file, key: input.key) { self.report.add(finding) }
        }
        if self.watch.places.compared > 0 { self.report.ran.insert(.consistency) }
    }
}
