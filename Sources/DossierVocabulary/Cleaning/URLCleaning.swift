/// Addresses on the web; the rules are those of the library that FollowTheMoney uses.
enum URLCleaning {
    private static let schemes: Set<String> = [
        "http", "https", "ftp", "mailto", "file", "s3", "gs",
    ]

    /// The parts of an address, RFC 3986 section 3; what was not there is `nil`.
    private struct Parts {
        var scheme: Substring?
        var authority: Substring?
        var path: Substring
        var query: Substring?
        var fragment: Substring?
    }

    /// The address with a scheme and a path; `http` if it has no scheme.
    static func clean(_ text: String) throws(CleaningError) -> String {
        let single = String(text.filter { !"\t\n\r\r\n".contains($0) })
        var parts = split(single)
        if (parts.authority ?? "").isEmpty {
            if let scheme = parts.scheme, schemes.contains(scheme.lowercased()) {
                throw malformed(text, "\(scheme): without // and a host cannot be kept")
            }
            guard parts.path.contains("."), !single.hasPrefix("//") else {
                throw malformed(text, "it has no host")
            }
            parts = split("//" + single)
        }
        guard let authority = parts.authority, isHost(authority) else {
            throw malformed(text, "it has no valid host")
        }
        let scheme = parts.scheme?.lowercased() ?? "http"
        guard schemes.contains(scheme) else {
            throw malformed(text, "scheme \(scheme) is not known")
        }
        let path = String(CleanText.trimmed(parts.path.unicodeScalars))
        var out = "\(scheme)://\(authority)\(path.isEmpty ? "/" : path)"
        if let query = parts.query, !query.isEmpty { out += "?\(query)" }
        if let fragment = parts.fragment, !fragment.isEmpty { out += "#\(fragment)" }
        return out
    }

    private static func malformed(_ text: String, _ reason: String) -> CleaningError {
        CleaningError(.malformed, "\(Vocabulary.quoted(text)) is no web address: \(reason)")
    }

    private static func split(_ text: String) -> Parts {
        var rest = text[...]
        var parts = Parts(path: "")
        if let colon = rest.firstIndex(of: ":"), isScheme(rest[..<colon]) {
            parts.scheme = rest[..<colon]
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            let start = rest.index(rest.startIndex, offsetBy: 2)
            let end = rest[start...].firstIndex { "/?#".contains($0) } ?? rest.endIndex
            parts.authority = rest[start..<end]
            rest = rest[end...]
        }
        if let hash = rest.firstIndex(of: "#") {
            parts.fragment = rest[rest.index(after: hash)...]
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            parts.query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
        }
        parts.path = rest
        return parts
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.first, first.isASCII, first.isLetter else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    /// Whether user, host and port are plausible; prose before a slash is not.
    private static func isHost(_ authority: Substring) -> Bool {
        guard !authority.unicodeScalars.contains(where: { $0.properties.isWhitespace }) else {
            return false
        }
        var rest = authority
        if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        var host = rest
        var port: Substring = ""
        if rest.hasPrefix("[") {
            guard let close = rest.firstIndex(of: "]") else { return false }
            host = rest[rest.index(after: rest.startIndex)..<close]
            port = rest[rest.index(after: close)...]
            guard port.isEmpty || port.hasPrefix(":") else { return false }
            port = port.dropFirst()
            return isPort(port) && IPAddress.canonical(String(host)) != nil
        }
        if let colon = rest.firstIndex(of: ":") {
            host = rest[..<colon]
            port = rest[rest.index(after: colon)...]
        }
        return isPort(port) && isHostName(host)
    }

    private static func isPort(_ port: Substring) -> Bool {
        guard !port.isEmpty else { return true }
        guard port.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(port) else {
            return false
        }
        return number <= 65_535
    }

    private static func isHostName(_ host: Substring) -> Bool {
        guard !host.isEmpty else { return false }
        if IPAddress.canonical(String(host)) != nil { return true }
        var name = host
        while name.last == "." { name.removeLast() }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        for label in labels {
            let scalars = label.unicodeScalars
            guard (1...63).contains(scalars.count),
                scalars.allSatisfy({ $0 == "-" || CleanText.isWordLike($0) }),
                scalars.contains(where: CleanText.isAlphanumeric)
            else { return false }
        }
        guard labels.count > 1, let last = labels.last else { return true }
        // No public domain is one letter or a number: this refuses "3.4" and "N.A.".
        return last.unicodeScalars.count >= 2 && !last.allSatisfy(\.isNumber)
    }
}
