/// Breaks running text into lines of a given width in terminal cells.
///
/// Lines break at spaces and between wide characters; a word longer than a line is cut between
/// characters. Nothing but the spaces at line ends is left out.
package enum Paragraph {
    /// The least room for text that an indented line gets, whatever the width.
    package static let minimumRoom = 8

    /// The lines of one paragraph, each indented by spaces and at most `width` cells wide.
    ///
    /// `first` indents the first line and `rest` the others; runs of spaces count as one, line
    /// feeds as spaces. The text must have passed ``SafeText`` if it is not the program's own.
    package static func lines(
        _ text: String,
        width: Int,
        first: Int = 0,
        rest: Int = 0
    ) -> [String] {
        let firstRoom = max(minimumRoom, width - first)
        let restRoom = max(minimumRoom, width - rest)
        let broken = broken(text, firstRoom: firstRoom, restRoom: restRoom)
        return broken.enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? first : rest) + line
        }
    }

    /// The lines of several paragraphs, parted by empty lines in the text and in the result.
    package static func paragraphs(_ text: String, width: Int, indent: Int = 0) -> [String] {
        var result: [String] = []
        var current: [Substring] = []
        func flush() {
            guard !current.isEmpty else { return }
            if !result.isEmpty { result.append("") }
            result += lines(
                current.joined(separator: " "),
                width: width,
                first: indent,
                rest: indent
            )
            current = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy({ $0 == " " }) { flush() } else { current.append(line) }
        }
        flush()
        return result
    }

    private static func broken(_ text: String, firstRoom: Int, restRoom: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(text) {
            let room = lines.isEmpty ? firstRoom : restRoom
            let gap = piece.followsSpace && !line.isEmpty ? 1 : 0
            if used + gap + piece.cells <= room {
                line += gap == 1 ? " " + piece.text : piece.text
                used += gap + piece.cells
                continue
            }
            if !line.isEmpty { lines.append(line) }
            var cut = chunks(piece.text, first: lines.isEmpty ? firstRoom : restRoom, restRoom)
            line = cut.popLast() ?? ""
            used = line.displayWidth
            lines += cut
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private struct Piece {
        var text: String
        var cells: Int
        var followsSpace: Bool
    }

    /// Words, and single wide characters, which may stand at a line's start without a space.
    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var sawSpace = false
        var canAppend = false
        for character in text {
            if character == " " || character == "\n" {
                sawSpace = true
                continue
            }
            let cells = DisplayWidth.cells(of: character)
            let isNarrow = cells < 2
            if !sawSpace, canAppend, isNarrow, var last = pieces.popLast() {
                last.text.append(character)
                last.cells += cells
                pieces.append(last)
            } else {
                pieces.append(
                    Piece(text: String(character), cells: cells, followsSpace: sawSpace)
                )
            }
            canAppend = isNarrow
            sawSpace = false
        }
        return pieces
    }

    /// A word that fits no line, cut between characters.
    private static func chunks(_ word: String, first: Int, _ rest: Int) -> [String] {
        var chunks: [String] = []
        var chunk = ""
        var used = 0
        for character in word {
            let cells = DisplayWidth.cells(of: character)
            if used + cells > (chunks.isEmpty ? first : rest), !chunk.isEmpty {
                chunks.append(chunk)
                chunk = ""
                used = 0
            }
            chunk.append(character)
            used += cells
        }
        if !chunk.isEmpty { chunks.append(chunk) }
        return chunks
    }
}
