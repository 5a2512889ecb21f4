extension ErrorReport {
    /// The lines for standard error, at most ``lineLimit`` of them.
    ///
    /// With a width the message wraps to two lines and details wrap; where room runs out the last
    /// details go first, then commands, and a cut text ends in `…`. Without one (a pipe) nothing
    /// wraps or is cut, and details that find no line share the last one. Commands are never cut.
    package func lines(program: String, width: Int?, mode: ColorMode = .off) -> [String] {
        let head = messageLines(program: program, width: width)
        let suggestion = suggestionLine(width: width)
        let room = ErrorReport.lineLimit - head.count - 1 - (suggestion == nil ? 0 : 1)
        let wanted = detailLines(width: width)
        // One detail is kept before commands take the rest: it says whether work is safe. A problem comes before any
        // command.
        let reserved = also.isEmpty ? min(1, wanted.count) : wanted.count
        let offered = tries.prefix(max(0, min(ErrorReport.tryLimit, room - reserved)))
        let details = fit(wanted, count: room - offered.count, width: width)
        var lines = head.map { line in Style.red.paint(line, mode: mode) }
        lines += details
        if let suggestion { lines.append(suggestion) }
        for (index, command) in offered.enumerated() {
            let label = index == 0 ? "  Try:  " : "        "
            lines.append(label + Style.bold.paint(SafeText.line(command), mode: mode))
        }
        let mark = request.map { "  request " + SafeText.line($0) } ?? ""
        return lines + [Style.dim.paint("  [\(id.rawValue)]\(mark)", mode: mode)]
    }

    private func messageLines(program: String, width: Int?) -> [String] {
        let text = program + ": " + SafeText.line(message)
        guard let width else { return [text] }
        let lines = Paragraph.lines(text, width: width, rest: 2)
        return cut(lines, to: ErrorReport.messageLineLimit, width: width)
    }

    private func detailLines(width: Int?) -> [String] {
        told.flatMap { detail in
            let text = SafeText.line(detail)
            guard let width else { return ["  " + text] }
            return Paragraph.lines(text, width: width, first: 2, rest: 2)
        }
    }

    /// The other problems, then what belongs to them all.
    private var told: [String] { also.map { "Also: " + $0 } + details }

    private func suggestionLine(width: Int?) -> String? {
        guard !didYouMean.isEmpty else { return nil }
        let names = didYouMean.map { SafeText.line($0) }
        let line = "  Did you mean:  " + names.joined(separator: ", ")
        return width.map { line.truncated(to: $0) } ?? line
    }

    /// At most `count` lines; in a pipe the surplus is joined, on a terminal it is cut.
    private func fit(_ lines: [String], count: Int, width: Int?) -> [String] {
        guard lines.count > count else { return lines }
        guard count > 0 else { return [] }
        let surplus = lines.count - count + 1
        if told.count > 8, count > 1 {
            return lines.prefix(count - 1) + ["  and \(surplus) more; with --json all are listed"]
        }
        if let width { return cut(lines, to: count, width: width) }
        let kept = lines.prefix(count - 1)
        let rest = lines.dropFirst(count - 1).map { $0.drop { $0 == " " } }
        return kept + ["  " + rest.joined(separator: " ")]
    }

    private func cut(_ lines: [String], to count: Int, width: Int) -> [String] {
        guard lines.count > count, let last = lines.prefix(count).last else { return lines }
        let end = last.displayWidth < width ? last + "…" : last.truncated(to: width - 1) + "…"
        return lines.prefix(count - 1) + [end.replacingDoubleEllipsis]
    }
}

extension String {
    /// A text that was cut twice ends in one ellipsis.
    fileprivate var replacingDoubleEllipsis: String {
        hasSuffix("……") ? String(dropLast()) : self
    }
}
