extension SafeText {
    /// Text for an HTML or SVG element or a quoted attribute.
    ///
    /// Line feeds and tabs stay; other unsafe scalars become visible notation, so a stored bidi
    /// control cannot reorder a report.
    package static func html(_ text: String) -> String {
        let kept = isPlain(text) ? text : escaped(text, keeping: ["\n", "\t"])
        return replacing(
            kept,
            ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
        )
    }

    /// A DOT string with its quotes: label, identifier or tooltip.
    ///
    /// `&` is escaped as well, because Graphviz reads HTML entities inside quoted strings.
    package static func dotString(_ text: String) -> String {
        let kept = escaped(text, keeping: ["\n"])
        let body = replacing(kept, ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "&": "&amp;"])
        return "\"" + body + "\""
    }

    /// A Mermaid string with its quotes; entity codes stand for what Mermaid or HTML would read.
    package static func mermaidString(_ text: String) -> String {
        let table: [Unicode.Scalar: String] = [
            "#": "#35;", "\"": "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", ";": "#59;",
            "`": "#96;", "\\": "#92;",
        ]
        return "\"" + replacing(line(text), table) + "\""
    }

    /// The address if it may become a link: `http` or `https`, then `//`, a host, and nothing
    /// unsafe, blank or backslashed in it.
    ///
    /// The result still has to pass ``html(_:)`` or ``dotString(_:)`` at its place.
    package static func webLink(_ address: String) -> String? {
        let scalars = Array(address.unicodeScalars)
        let scheme = address.prefix(8).lowercased()
        guard scheme.hasPrefix("http://") || scheme == "https://" else { return nil }
        let hostStart = scheme == "https://" ? 8 : 7
        guard scalars.count > hostStart, scalars[hostStart] != "/" else { return nil }
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.properties.isWhitespace || "\\<>\"`".unicodeScalars.contains(scalar)
                || ScalarClass.isUnsafe(scalars, at: index)
            {
                return nil
            }
        }
        return address
    }

    /// One word for a POSIX shell, quoted only if it must be; used in commands to copy.
    ///
    /// Unsafe scalars become visible notation: such a command can be read but will not match.
    package static func shellWord(_ word: String) -> String {
        let isBare =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "_-./:@%+=,".utf8.contains(byte)
                }
            }
        if isBare { return word }
        return "'" + replacing(line(word), ["'": "'\\''"]) + "'"
    }
}
