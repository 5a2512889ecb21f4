/// How far two spellings are from each other, to suggest what somebody may have meant.
enum EditDistance {
    /// Longer texts are not compared: nobody mistypes them into a command.
    static let maximumLength = 64

    /// The number of letters to add, drop, change or swap with a neighbour to turn one text into
    /// the other; `nil` if there are more than `limit` or a text is too long.
    static func between(_ left: [Character], _ right: [Character], limit: Int) -> Int? {
        guard left.count <= maximumLength, right.count <= maximumLength,
            abs(left.count - right.count) <= limit
        else { return nil }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(previous[column + 1], current[column]) + 1
                best = min(best, previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], other == left[row - 1] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            if (current.min() ?? 0) > limit { return nil }
            before = previous
            previous = current
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }

    /// The candidates nearest to a text, nearest first; those that begin with it count as near.
    ///
    /// Each candidate is a spelling and the word to suggest for it; a word is suggested once.
    static func nearest(
        to text: String,
        among candidates: some Sequence<(spelling: String, word: String)>,
        count: Int = 3
    ) -> [String] {
        let wanted = Array(text)
        guard (1...maximumLength).contains(wanted.count) else { return [] }
        let limit = max(1, min(4, (wanted.count + 1) / 3))
        var found: [String: Int] = [:]
        for candidate in candidates {
            let letters = Array(candidate.spelling)
            var distance = between(wanted, letters, limit: limit)
            if wanted.count >= 3, letters.starts(with: wanted) {
                distance = min(distance ?? limit, limit)
            }
            guard let distance else { continue }
            found[candidate.word] = min(found[candidate.word] ?? distance, distance)
        }
        let ordered = found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        return ordered.prefix(count).map(\.key)
    }
}
