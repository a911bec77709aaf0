import Deliberation
import Testing

/// The JSON parsing suite beside the checkout: `y_` must be read, `n_` refused, `i_` either way.
@Suite("JSON parsing suite")
struct DataSuiteTests {
    private static let folder = "json/test_parsing"
    private static let names = SharedVectors.names(in: Self.folder)

    /// Good JSON that is no document: numbers that are not whole, and names that stand twice.
    private static let notWhole: Set<String> = [
        "y_number", "y_number_0e+1", "y_number_0e1", "y_number_double_close_to_zero", "y_number_int_with_exp",
        "y_number_real_capital_e", "y_number_real_capital_e_neg_exp", "y_number_real_capital_e_pos_exp",
        "y_number_real_exponent", "y_number_real_fraction_exponent", "y_number_real_neg_exp",
        "y_number_real_pos_exponent", "y_number_simple_real", "y_object_extreme_numbers",
        "y_structure_lonely_negative_real",
    ]
    private static let repeated: Set<String> = ["y_object_duplicated_key", "y_object_duplicated_key_and_value"]

    @Test(
        "every file is read or refused as it must be",
        .enabled(if: !Self.names.isEmpty, "the shared vectors are not beside this checkout"),
        arguments: Self.names
    )
    func file(name: String) throws {
        let bytes = try SharedVectors.bytes("\(Self.folder)/\(name)")
        let stem = String(name.dropLast(".json".count))
        do throws(DataFault) {
            let value = try DataValue(parsing: bytes)
            #expect(!stem.hasPrefix("n_") && !Self.notWhole.contains(stem) && !Self.repeated.contains(stem))
            let again = try DataValue(canonical: value.canonicalBytes)
            #expect(again == value && again.canonicalBytes == value.canonicalBytes)
        } catch {
            if Self.notWhole.contains(stem) {
                #expect(error.kind == .notWhole)
            } else if Self.repeated.contains(stem) {
                if case .repeated = error.kind {} else { Issue.record("\(error)") }
            } else {
                #expect(!stem.hasPrefix("y_"), "\(error)")
            }
        }
    }

    @Test(
        "all kinds of file are there",
        .enabled(if: !Self.names.isEmpty, "the shared vectors are not beside this checkout")
    )
    func count() {
        for (kind, least) in [("y_", 90), ("n_", 180), ("i_", 30)] {
            #expect(Self.names.count { $0.hasPrefix(kind) } >= least)
        }
    }
}
