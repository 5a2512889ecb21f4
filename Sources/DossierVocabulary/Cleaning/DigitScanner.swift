/// Reads numbers of a given length from the front of a text.
struct DigitScanner {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Passes over that character if it comes next.
    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard position < scalars.count, scalars[position] == scalar else { return false }
        position += 1
        return true
    }

    /// The longest number of so many digits that comes next.
    ///
    /// `wholeWord` demands that no letter, digit or underscore follows.
    mutating func number(digits: ClosedRange<Int>, wholeWord: Bool) -> Int? {
        for count in digits.reversed() {
            let end = position + count
            guard end <= scalars.count else { continue }
            var value = 0
            var isNumber = true
            for scalar in scalars[position..<end] {
                guard (0x30...0x39).contains(scalar.value) else {
                    isNumber = false
                    break
                }
                value = value * 10 + Int(scalar.value - 0x30)
            }
            guard isNumber else { continue }
            if wholeWord, end < scalars.count, CleanText.isWordLike(scalars[end]) { continue }
            position = end
            return value
        }
        return nil
    }
}
