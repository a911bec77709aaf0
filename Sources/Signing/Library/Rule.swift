/// Which checks stand beside the library's own: rule 3 of the strict rule, where the library needs it.
package struct Rule: Hashable, Sendable {
    /// Whether R must be a point of the subgroup of prime order, which a cofactorless library ensures by itself.
    package var checksPointR: Bool

    package init(checksPointR: Bool) {
        self.checksPointR = checksPointR
    }
}
