/// Addresses on the internet in their one written form.
enum IPAddress {
    /// The address in RFC 5952 form; `nil` if it is none.
    static func canonical(_ text: String) -> String? {
        if text.contains(":") {
            return groups(text).map(written)
        }
        return version4(text[...]).map { $0.map(String.init).joined(separator: ".") }
    }

    private static func version4(_ text: Substring) -> [UInt16]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var out: [UInt16] = []
        for part in parts {
            // A leading zero is refused: some programs read such a number as octal.
            guard (1...3).contains(part.count), part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
                part == "0" || !part.hasPrefix("0"), let byte = UInt8(part)
            else { return nil }
            out.append(UInt16(byte))
        }
        return out
    }

    /// The eight groups of an address of version 6.
    private static func groups(_ text: String) -> [UInt16]? {
        let zone = text.firstIndex(of: "%") ?? text.endIndex
        guard zone == text.endIndex else { return nil }
        let colons = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let gap = firstGap(text) else {
            return list(colons).flatMap { $0.count == 8 ? $0 : nil }
        }
        let after = text.index(gap, offsetBy: 2)
        let rest = text[after...]
        guard firstGap(String(rest)) == nil, !rest.hasPrefix(":") else { return nil }
        let left = text[..<gap]
        guard
            let head = left.isEmpty
                ? [] : list(left.split(separator: ":", omittingEmptySubsequences: false)),
            let tail = rest.isEmpty
                ? [] : list(rest.split(separator: ":", omittingEmptySubsequences: false)),
            head.count + tail.count < 8
        else { return nil }
        return head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
    }

    private static func firstGap(_ text: String) -> String.Index? {
        var index = text.startIndex
        while let colon = text[index...].firstIndex(of: ":") {
            let next = text.index(after: colon)
            if next < text.endIndex, text[next] == ":" { return colon }
            index = next
        }
        return nil
    }

    private static func list(_ parts: [Substring]) -> [UInt16]? {
        var out: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if part.contains("."), index == parts.count - 1, let bytes = version4(part) {
                out += [bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]]
                continue
            }
            guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit),
                let group = UInt16(part, radix: 16)
            else { return nil }
            out.append(group)
        }
        return out
    }

    /// The longest run of two or more zeros becomes "::", the first of equal ones.
    private static func written(_ groups: [UInt16]) -> String {
        var best = 0..<0
        var start: Int?
        for index in 0...groups.count {
            if index < groups.count, groups[index] == 0 {
                start = start ?? index
            } else if let first = start {
                if index - first > max(1, best.count) { best = first..<index }
                start = nil
            }
        }
        func hex(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard !best.isEmpty else { return hex(groups[...]) }
        return "\(hex(groups[..<best.lowerBound]))::\(hex(groups[best.upperBound...]))"
    }
}

extension Vocabulary {
    /// An address of version 4 or 6 in its one written form.
    static func ipAddress(_ text: String) throws(CleaningError) -> String {
        guard let address = IPAddress.canonical(text) else {
            throw CleaningError(.malformed, "\(quoted(text)) is no internet address")
        }
        return address
    }
}
