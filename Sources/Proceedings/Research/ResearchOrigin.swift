/// What a research file says of itself beside what the record says.
public struct ResearchOrigin: Hashable, Sendable {
    /// The country, in English.
    public let country: String
    /// The municipality.
    public let unit: String
    /// The year or edition.
    public let instance: String

    /// An origin.
    public init(country: String = "Netherlands", unit: String, instance: String) {
        self.country = country
        self.unit = unit
        self.instance = instance
    }
}
