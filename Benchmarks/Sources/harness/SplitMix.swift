/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195): small, seeded, the same everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, `bound`; the bias of the remainder is below 2^-40 for bounds here.
    mutating func below(_ bound: UInt64) -> UInt64 { self.next() % bound }
}
