import BallotRules
import BigInt
import Testing

@Suite("Fraction arithmetic")
struct FractionPropertyTests {
    /// Three fractions, small for low seeds and of hundreds of bits for high ones.
    private func sample(_ seed: UInt64) throws -> [Fraction] {
        var random = SplitMix(seed: seed)
        return try (0..<3).map { _ in
            let bits = seed < 20 ? 3 : Int.random(in: 1...400, using: &random)
            let numerator = BigInt(BigUInt.randomInteger(withMaximumWidth: bits, using: &random))
            let denominator = BigInt(BigUInt.randomInteger(withMaximumWidth: bits, using: &random)) + 1
            let isNegative = Bool.random(using: &random)
            return try #require(Fraction(isNegative ? -numerator : numerator, denominator))
        }
    }

    @Test("a field, in lowest terms", arguments: UInt64(1)...60)
    func field(seed: UInt64) throws {
        let sample = try self.sample(seed)
        let (a, b, c) = (sample[0], sample[1], sample[2])
        #expect(a + b == b + a)
        #expect((a + b) + c == a + (b + c))
        #expect(a * b == b * a)
        #expect((a * b) * c == a * (b * c))
        #expect(a * (b + c) == a * b + a * c)
        #expect(a - a == .zero)
        #expect(a + .zero == a && a * .one == a)
        for value in [a + b, a - b, a * b, -a] {
            #expect(value.denominator > 0)
            #expect(value.numerator.greatestCommonDivisor(with: value.denominator) == 1)
        }
        if b == .zero {
            #expect(a.divided(by: b) == nil)
        } else {
            let quotient = try #require(a.divided(by: b))
            #expect(quotient * b == a)
        }
        var sum = a
        sum += b
        sum -= c
        #expect(sum == a + b - c)
    }

    @Test("order, floor and ceiling agree with differences", arguments: UInt64(1)...60)
    func order(seed: UInt64) throws {
        let sample = try self.sample(seed)
        let (a, b) = (sample[0], sample[1])
        #expect((a < b) == ((a - b).numerator < 0))
        #expect((a == b) == ((a - b) == .zero))
        #expect(a == b ? a.hashValue == b.hashValue : true)
        for value in sample {
            #expect(Fraction(value.floor) <= value && value < Fraction(value.floor + 1))
            #expect(Fraction(value.ceiling) >= value && value > Fraction(value.ceiling - 1))
            #expect(Fraction(value.description) == value)
            #expect(value.isWhole == (value.floor == value.ceiling))
        }
    }

    @Test(
        "floors of negative numbers go down",
        arguments: [("-1/2", -1, 0), ("-3", -3, -3), ("7/2", 3, 4), ("-7/2", -4, -3), ("0", 0, 0)]
    )
    func floors(text: String, floor: Int, ceiling: Int) throws {
        let value = try #require(Fraction(text))
        #expect(value.floor == BigInt(floor))
        #expect(value.ceiling == BigInt(ceiling))
    }

    @Test("an approximation is near, whatever the size", arguments: UInt64(20)...60)
    func approximation(seed: UInt64) throws {
        for value in try self.sample(seed) where value != .zero {
            let near = value.approximation
            guard near.isFinite, abs(near) > 1e-290, abs(near) < 1e290 else { continue }
            // The double is a dyadic fraction, so the distance can be had exactly.
            let exponent = Int(near.exponent)
            let mantissa = BigInt(Int64(near.significand * 4_503_599_627_370_496)) * (near < 0 ? -1 : 1)
            let shift = exponent - 52
            let exact = try #require(
                shift >= 0 ? Fraction(mantissa << shift, 1) : Fraction(mantissa, BigInt(1) << -shift)
            )
            let distance = exact - value
            let error = try #require((distance < .zero ? -distance : distance).divided(by: value))
            let bound = try #require(Fraction(BigInt(4), BigInt(1) << 52))
            #expect((error < .zero ? -error : error) <= bound)
        }
    }
}
