/// One line that says how far a long step has come.
///
/// When and how often it is drawn is the caller's: after 300 ms, ten times a second at most, on a
/// terminal, after a carriage return.
package struct ProgressLine: Hashable, Sendable {
    /// What is going on, in one word: `Getting`, `Sending`, `Reading`.
    package var verb: String
    /// What is counted, in the plural: `changesets`.
    package var noun: String
    /// How many are done.
    package var done: UInt64
    /// How many there are; nil if nobody knows yet.
    package var total: UInt64?
    /// The bytes moved; nil if bytes mean nothing here.
    package var bytes: UInt64?
    /// The time since the start, in milliseconds; nil to leave it out.
    package var elapsed: Int64?

    /// The state of a step.
    package init(
        verb: String,
        noun: String,
        done: UInt64,
        total: UInt64?,
        bytes: UInt64? = nil,
        elapsed: Int64? = nil
    ) {
        self.verb = verb
        self.noun = noun
        self.done = done
        self.total = total
        self.bytes = bytes
        self.elapsed = elapsed
    }

    /// The widest bar, without its brackets.
    package static let barWidth = 20

    /// The line in less than `width` cells, so that no terminal wraps it.
    ///
    /// Where room is short the bar narrows first, then time, bytes and bar go, in this order.
    package func line(width: Int) -> String {
        let counts = counts
        let size = bytes.map { HumanNumbers.bytes($0) }
        let time = elapsed.map { HumanNumbers.span(milliseconds: $0) }
        let label = verb.padded(to: 8)
        let forms: [(bar: Int, tail: [String?])] = [
            (Self.barWidth, [counts, size, time]), (10, [counts, size, time]),
            (10, [counts, size]), (10, [counts]), (0, [counts]),
        ]
        for form in forms {
            let tail = form.tail.compactMap { $0 }.joined(separator: "   ")
            let line = [label, bar(form.bar), tail].compactMap { $0 }.joined(separator: "  ")
            if line.displayWidth < width { return line }
        }
        return counts.truncated(to: max(0, width - 1))
    }

    /// The same as one JSON line for `--json`.
    package var json: String {
        var fields = ["\"type\":\"progress\"", "\"done\":\(done)"]
        if let total { fields.append("\"total\":\(total)") }
        if let bytes { fields.append("\"bytes\":\(bytes)") }
        return "{" + fields.joined(separator: ",") + "}"
    }

    private var counts: String {
        guard let total else { return "\(HumanNumbers.grouped(done)) \(noun)" }
        return "\(HumanNumbers.grouped(done))/\(HumanNumbers.grouped(total)) \(noun)"
    }

    /// The bar, full only when all is done; nothing if there is no room or no total.
    private func bar(_ width: Int) -> String? {
        guard width > 0, let total else { return nil }
        let filled = total == 0 ? width : Self.share(min(done, total), of: total, in: width)
        return "[" + String(repeating: "#", count: filled)
            + String(repeating: ".", count: width - filled) + "]"
    }

    private static func share(_ part: UInt64, of whole: UInt64, in width: Int) -> Int {
        let product = part.multipliedFullWidth(by: UInt64(width))
        return Int(whole.dividingFullWidth(product).quotient)
    }
}
