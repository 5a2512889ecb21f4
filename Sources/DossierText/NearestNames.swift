/// "Did you mean": the known names nearest to what somebody typed.
package enum NearestNames {
    /// The most scalars of a name that are compared.
    package static let comparedLength = 64

    /// At most `limit` candidates, best first: those that begin with the typed
    /// word, then those at a small edit distance, ties in alphabetical order.
    ///
    /// Case does not matter. The distance allowed is a third of the typed length, from 1 to 3.
    /// A word of one letter matches beginnings only.
    package static func suggestions(
        for typed: String,
        among candidates: some Sequence<String>,
        limit: Int = 3
    ) -> [String] {
        let word = folded(typed)
        guard !word.isEmpty, limit > 0 else { return [] }
        let bound = word.count == 1 ? 0 : min(3, max(1, word.count / 3))
        var found: [String: Int] = [:]
        for candidate in candidates {
            let name = folded(candidate)
            if name.starts(with: word) {
                found[candidate] = name.count == word.count ? -2 : -1
            } else if let distance = distance(word, name, bound: bound), bound > 0 {
                found[candidate] = distance
            }
        }
        let ordered = found.sorted { left, right in
            (left.value, left.key) < (right.value, right.key)
        }
        return ordered.prefix(limit).map(\.key)
    }

    /// The Damerau–Levenshtein distance of two words (optimal string alignment), case folded, or
    /// nil if it is above `bound`.
    package static func distance(_ left: String, _ right: String, bound: Int) -> Int? {
        distance(folded(left), folded(right), bound: bound)
    }

    private static func folded(_ text: String) -> [UInt32] {
        // Nearly all names, commands and settings are ASCII; this loop is what a large list costs.
        var units: [UInt32] = []
        units.reserveCapacity(comparedLength)
        for byte in text.utf8.prefix(comparedLength) {
            if byte >= 0x80 {
                return text.lowercased().unicodeScalars.prefix(comparedLength).map(\.value)
            }
            units.append(UInt32((0x41...0x5A).contains(byte) ? byte + 0x20 : byte))
        }
        return units
    }

    /// Leaves out what both words begin and end with, which costs nothing and often is most.
    private static func distance(_ left: [UInt32], _ right: [UInt32], bound: Int) -> Int? {
        guard abs(left.count - right.count) <= bound else { return nil }
        var shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        shorter -= start
        var end = 0
        while end < shorter, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        return differing(
            left[start..<(left.count - end)],
            right[start..<(right.count - end)],
            bound: bound
        )
    }

    private static func differing(
        _ left: ArraySlice<UInt32>,
        _ right: ArraySlice<UInt32>,
        bound: Int
    ) -> Int? {
        let left = Array(left)
        let right = Array(right)
        guard !left.isEmpty, !right.isEmpty else {
            let distance = max(left.count, right.count)
            return distance <= bound ? distance : nil
        }
        var twoBefore = [Int](repeating: 0, count: right.count + 1)
        var before = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1] + [Int](repeating: 0, count: right.count)
            for column in 0..<right.count {
                let cost = left[row] == right[column] ? 0 : 1
                var best = min(
                    before[column] + cost,
                    before[column + 1] + 1,
                    current[column] + 1
                )
                let isSwap =
                    row > 0 && column > 0 && left[row] == right[column - 1]
                    && left[row - 1] == right[column]
                if isSwap { best = min(best, twoBefore[column - 1] + 1) }
                current[column + 1] = best
            }
            if let least = current.min(), least > bound { return nil }
            twoBefore = before
            before = current
        }
        let result = before[right.count]
        return result <= bound ? result : nil
    }
}
