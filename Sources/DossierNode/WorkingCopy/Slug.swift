/// Ids that people can read and type, made of names.
enum Slug {
    /// Letters of one name's part in an id.
    static let maximum = 60
    /// Letters of an id made of several parts.
    static let maximumJoined = 150

    /// Small ASCII letters, digits and single hyphens; empty where a name has none of the first
    /// two.
    static func of(_ name: String) -> String {
        var slug = ""
        var pending = false
        for scalar in name.lowercased().unicodeScalars {
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                if pending, !slug.isEmpty { slug += "-" }
                pending = false
                slug.unicodeScalars.append(scalar)
            } else if scalar != "'" && scalar != "’" {
                pending = true
            }
            if slug.count >= maximum { break }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug
    }

    /// The slug of a name, or `fallback` with a random end where too little of the name is ASCII to
    /// be told by it.
    static func of(_ name: String, or fallback: String) -> String {
        let slug = of(name)
        let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
        let foreign = letters.filter { !$0.isASCII }.count
        guard slug.isEmpty || (slug.count < 3 && foreign > 0) || foreign > letters.count / 2 else {
            return slug
        }
        return [fallback, slug, randomEnd()].filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// `base`, with a random end where it is taken: two desks that number alike would make one
    /// entity of two.
    static func unique(_ base: String, isTaken: (String) throws -> Bool) rethrows -> String {
        var id = String(base.prefix(maximumJoined))
        while id.last == "-" { id.removeLast() }
        let short = id
        while try isTaken(id) { id = "\(short)-\(randomEnd())" }
        return id
    }

    /// Five letters of the system's randomness.
    static func randomEnd() -> String {
        var number: UInt64 = 0
        for byte in World.randomBytes(5) { number = (number << 8) | UInt64(byte) }
        return Crockford.letters(of: number, count: 5).lowercased()
    }
}
