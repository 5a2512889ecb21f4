extension LineScanner {
    /// Passes over one value of any shape and checks its grammar.
    ///
    /// Its containers may be `foreignDepth` deep.
    mutating func skip() throws(LineFault) {
        switch try peek() {
        case 0x22: _ = try string()
        case 0x7B, 0x5B: try skipContainer()
        default: try skipScalar()
        }
    }

    /// Goes down and up without recursion: a hostile line cannot exhaust the stack.
    private mutating func skipContainer() throws(LineFault) {
        var closings: [UInt8] = []
        var isFirst = true
        repeat {
            if closings.isEmpty {
                closings.append(try open())
                isFirst = true
            }
            guard let closing = closings.last else { break }
            guard try next(closing: closing, isFirst: &isFirst) else {
                closings.removeLast()
                isFirst = false
                continue
            }
            if closing == 0x7D { _ = try key() }
            switch try peek() {
            case 0x22: _ = try string()
            case 0x7B, 0x5B:
                guard closings.count < StatementLimits.foreignDepth else { throw .tooDeep }
                closings.append(try open())
                isFirst = true
            default: try skipScalar()
            }
        } while !closings.isEmpty
    }

    private mutating func open() throws(LineFault) -> UInt8 {
        if try take(0x7B) { return 0x7D }
        try expect(0x5B)
        return 0x5D
    }

    private mutating func skipScalar() throws(LineFault) {
        switch try peek() {
        case 0x74: try word("true")
        case 0x66: try word("false")
        case 0x6E: try word("null")
        default: try number()
        }
    }

    private mutating func word(_ word: StaticString) throws(LineFault) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard position < base.count, base[position] == word.utf8Start[offset] else {
                throw .notJSON
            }
            advance()
        }
    }

    private mutating func number() throws(LineFault) {
        if current == 0x2D { advance() }
        if current == 0x30 {
            advance()
        } else {
            try digits()
        }
        if current == 0x2E {
            advance()
            try digits()
        }
        guard current == 0x65 || current == 0x45 else { return }
        advance()
        if current == 0x2B || current == 0x2D { advance() }
        try digits()
    }

    private mutating func digits() throws(LineFault) {
        guard let first = current, (0x30...0x39).contains(first) else { throw .notJSON }
        while let digit = current, (0x30...0x39).contains(digit) { advance() }
    }

    private var current: UInt8? { position < base.count ? base[position] : nil }
}
