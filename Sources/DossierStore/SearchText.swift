/// Turns text into the words of the search index and of its queries.
///
/// Scripts without spaces are cut into overlapping pairs, so that a name of two characters is found and a longer
/// one is a phrase; everything else is left to the index, which folds case and marks.
enum SearchText {
    /// What the index takes for `text`.
    static func indexed(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                run.append(scalar)
            } else {
                flush(&run, to: &output)
                output.append(scalar)
            }
        }
        flush(&run, to: &output)
        return String(output)
    }

    /// A full-text query that finds what contains all words of `text`, the last one also as a beginning; nil where it has none.
    static func query(_ text: String) -> String? {
        var terms: [String] = []
        var word = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        func endWord() {
            if !word.isEmpty { terms.append("\"\(String(word))\" *") }
            word = String.UnicodeScalarView()
        }
        func endRun() {
            if run.count == 1 {
                terms.append("\"\(String(run[0]))\" *")
            } else if run.count > 1 {
                let pairs = zip(run, run.dropFirst()).map { "\($0)\($1)" }
                terms.append("\"\(pairs.joined(separator: " "))\"")
            }
            run = []
        }
        for scalar in text.unicodeScalars {
            if isUnspaced(scalar) {
                endWord()
                run.append(scalar)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                endRun()
                word.append(scalar)
            } else {
                endWord()
                endRun()
            }
        }
        endWord()
        endRun()
        return terms.isEmpty ? nil : terms.joined(separator: " ")
    }

    private static func flush(
        _ run: inout [Unicode.Scalar],
        to output: inout String.UnicodeScalarView
    ) {
        guard !run.isEmpty else { return }
        for (position, scalar) in run.enumerated() {
            output.append(" ")
            output.append(scalar)
            if position + 1 < run.count { output.append(run[position + 1]) }
        }
        output.append(" ")
        run = []
    }

    /// Han, kana, Hangul, Thai, Lao, Khmer and Burmese write words without spaces, or join them freely.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x0E00: false
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
        case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }
}
