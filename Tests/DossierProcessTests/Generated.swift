import Foundation

/// Generated input: companies with ten values each, the same for the same numbers.
enum Generated {
    /// Values of each company.
    static let values = 10

    /// One line a company of `numbers`, as FollowTheMoney.
    static func companies(_ numbers: Range<Int>, prefix: String = "company") -> String {
        numbers.map { company($0, prefix) }.joined()
    }

    private static func company(_ number: Int, _ prefix: String) -> String {
        """
        {"id":"\(prefix)-\(number)","schema":"Company","caption":"\(prefix) \(number)",\
        "properties":{"name":["\(prefix) \(number)"],"alias":["Firm \(number)","海康 \(number)"],\
        "country":["cn"],"sector":["sector \(number % 17)"],\
        "registrationNumber":["R\(100_000 + number)"],"address":["\(number) Long Street"],\
        "website":["https://example.org/\(number)"],"email":["c\(number)@example.org"],\
        "notes":["a note on \(number), with \\"quotes\\" and a \\\\"]},\
        "datasets":["generated"],"referents":[]}

        """
    }
}

/// Numbers that are the same for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
