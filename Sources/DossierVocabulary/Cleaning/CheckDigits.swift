/// The arithmetic by which a number shows that it was copied without a slip.
enum CheckDigits {
    /// The remainder by 97 with letters read as 10 to 35, ISO 7064 (LEI, IBAN).
    static func remainder97(_ text: String) -> Int {
        expanded(text).reduce(0) { ($0 * 10 + $1) % 97 }
    }

    /// The digits of a text whose letters are read as 10 to 35.
    static func expanded(_ text: String) -> [Int] {
        text.flatMap { character -> [Int] in
            guard let value = Int(String(character), radix: 36) else { return [] }
            return value < 10 ? [value] : [value / 10, value % 10]
        }
    }

    /// Whether every second digit from the right, doubled, gives a sum that ends in zero.
    static func isLuhn(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let value = item.offset.isMultiple(of: 2) ? item.element : item.element * 2
            return sum + value / 10 + value % 10
        }
        return sum.isMultiple(of: 10)
    }

    /// GB 32100-2015: 31 digits and letters, weights are powers of three.
    static func isSocialCredit(_ text: String) -> Bool {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
        let values = text.compactMap { alphabet.firstIndex(of: $0) }
        guard values.count == 18, let check = values.last else { return false }
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return (31 - sum % 31) % 31 == check
    }

    /// Every second character from the left is doubled before its digits are added.
    static func isFIGI(_ text: String) -> Bool {
        let values = text.compactMap { Int(String($0), radix: 36) }
        guard values.count == 12 else { return false }
        let sum = values.prefix(11).enumerated().reduce(0) { sum, item in
            let value = item.offset.isMultiple(of: 2) ? item.element : item.element * 2
            return sum + value / 10 + value % 10
        }
        return (10 - sum % 10) % 10 == values[11]
    }

    /// The number of a ship or a shipping firm somewhere in a text, as IMO and seven digits.
    ///
    /// Sources drop leading zeros, so five and six digits are tried as well; longer runs go first,
    /// then those after "IMO".
    static func imo(_ text: String) -> String? {
        var runs: [(digits: String, isMarked: Bool)] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { !isDigit($0) }) {
            guard (5...7).contains(part.count) else { continue }
            var before = text[..<part.startIndex]
            while let last = before.last, " :.#-".contains(last) { before.removeLast() }
            runs.append((String(part), before.hasSuffix("IMO")))
        }
        let ordered = runs.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.digits.count != second.digits.count {
                return first.digits.count > second.digits.count
            }
            if first.isMarked != second.isMarked { return first.isMarked }
            return left.offset < right.offset
        }
        for (_, run) in ordered {
            let padded = String(repeating: "0", count: 7 - run.digits.count) + run.digits
            let digits = expanded(padded)
            guard digits.contains(where: { $0 != 0 }) else { continue }
            let ship = zip(digits, [7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
            let firm = zip(digits, [8, 6, 4, 2, 9, 7]).reduce(0) { $0 + $1.0 * $1.1 }
            if ship % 10 == digits[6] || (11 - firm % 11) % 10 == digits[6] {
                return "IMO\(padded)"
            }
        }
        return nil
    }

    /// The Russian tax number of a firm (10 digits) or a person (12).
    static func isINN(_ text: String) -> Bool {
        let digits = expanded(text)
        func check(_ weights: [Int]) -> Int {
            zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 % 10
        }
        if digits.count == 10 { return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[9] }
        return digits.count == 12
            && check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[10]
            && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digits[11]
    }

    /// The Russian register number of a firm (13 digits) or a trader (15).
    static func isOGRN(_ text: String) -> Bool {
        guard !text.hasPrefix("0"), let number = Int(text.dropLast()),
            let last = expanded(text).last
        else { return false }
        let rest = number % (text.count == 13 ? 11 : 13)
        return (rest == 10 ? 0 : rest) == last
    }

    /// The number of an American health care provider.
    static func isNPI(_ text: String) -> Bool {
        guard text.contains(where: { $0 != "0" }), text != "808400000000000" else { return false }
        return isLuhn(expanded(text.count == 10 ? "80840" + text : text))
    }

    /// The groups that are never given out.
    static func isSocialSecurity(_ text: String) -> Bool {
        let area = text.prefix(3)
        return area != "000" && area != "666" && !area.hasPrefix("9")
            && text.dropFirst(3).prefix(2) != "00" && text.suffix(4) != "0000"
            && !["078051120", "457555462", "219099999"].contains(text)
    }

    /// The first run of digits of one of the lengths that has no letter or digit beside it.
    static func run(in text: String, lengths: Set<Int>) -> String? {
        let words = text.unicodeScalars.split { !CleanText.isWordLike($0) }
        return words.map { String($0) }.first {
            lengths.contains($0.count) && $0.allSatisfy(isDigit)
        }
    }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character)
    }
}
