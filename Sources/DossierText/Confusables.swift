/// Which scalars look like which others, written by hand for what occurs in names.
enum Confusables {
    /// What is drawn for a decomposed scalar, as its most common look-alike; itself for most.
    static func prototype(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        let plain = unstyled(scalar)
        if let text = texts[plain] { return text.unicodeScalars }
        return String(letters[plain] ?? plain).unicodeScalars
    }

    /// Whether plain ASCII is not its own prototype.
    static func isMappedASCII(_ byte: UInt8) -> Bool {
        let scalar = Unicode.Scalar(byte)
        return letters[scalar] != nil || texts[scalar] != nil
    }

    /// Full-width forms and mathematical letters and digits without their style.
    private static func unstyled(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        let plain: UInt32
        switch value {
        case 0xFF01...0xFF5E: plain = value - 0xFF01 + 0x21
        case 0x1D400...0x1D6A3:
            let letter = (value - 0x1D400) % 52
            plain = letter < 26 ? 0x41 + letter : 0x61 + letter - 26
        case 0x1D7CE...0x1D7FF: plain = 0x30 + (value - 0x1D7CE) % 10
        case 0x24B6...0x24CF: plain = value - 0x24B6 + 0x41
        case 0x24D0...0x24E9: plain = value - 0x24D0 + 0x61
        default:
            let isBlank = scalar.properties.generalCategory == .spaceSeparator
            return isBlank ? " " : scalar
        }
        return Unicode.Scalar(plain) ?? scalar
    }

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        let lines: [(String, String)] = [
            // Latin among itself: digits for letters, I and l, letters without dots and of phonetics.
            ("01I|Oıȷɑɡſɩʏʙʜʟɪ", "olllo" + "ijagfiYBHLi"),
            // Cyrillic
            ("АВЕЗКМНОРСТУХЅІЈҮӀԌԚԜҺ", "ABE3KMHoPCTYXSlJYlGQWh"),
            ("аеорсухѕіјһԁԛԝѵӏгьЬбᴦ", "aeopcyxsijhdqwvlrbb6r"),
            // Greek
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳ", "ABEZHlKMNoPTYXCj"),
            ("αγικνορσυχϲβτ", "ayikvopouxcßt"),
            // Armenian
            ("օոսհցՕՏՍզյ", "onuhgoSUqj"),
            // Roman numerals
            ("ⅠⅤⅩⅬⅭⅮⅰⅴⅹⅼⅽⅾ", "lVXLCDivxlcd"),
            // Punctuation
            ("‐‑‒–−˗﹘⁃", "--------"), ("‘’ʼ′`´ʹ‛", "''''''''"), ("“”″„‟", "\"\"\"\"\""),
            ("․‚⁄∕∶꞉•∙⋅", ".,//::···"),
        ]
        var found: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (from, to) in lines {
            for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) { found[one] = other }
        }
        return found
    }()

    private static let texts: [Unicode.Scalar: String] = [
        "m": "rn", "М": "M", "ⅿ": "rn", "Ⅿ": "M", "w": "vv", "ԝ": "vv", "æ": "ae", "œ": "oe",
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬆ": "st", "Ⅱ": "ll",
        "Ⅲ": "lll", "ⅱ": "ii", "ⅲ": "iii",
    ]
}
