/// Finding the code of a country by a code or a name in any language.
enum CountryCleaning {
    /// The code of the country; parts of a country give the code of the whole.
    static func clean(_ text: String) throws(CleaningError) -> String {
        let code = text.lowercased().map { $0 == "_" ? "-" : $0 }
        if let found = lookUp(String(code)) { return found }
        let key = CountryKey.key(text)
        if let found = lookUp(key) { return found }
        throw CleaningError(
            .unknown,
            "there is no country \(Vocabulary.quoted(text))",
            suggestions: key.count < 4
                ? [] : Vocabulary.nearest(text, codes: CodeLists.standard.countries)
        )
    }

    /// Searches the table where it lies: reading all of it would cost more than a command takes.
    private static func lookUp(_ key: String) -> String? {
        guard !key.isEmpty else { return nil }
        let bytes = UnsafeBufferPointer(
            start: CountryTable.text.utf8Start,
            count: CountryTable.text.utf8CodeUnitCount
        )
        let wanted = Array(key.utf8)
        var low = 0
        var high = bytes.count
        while low < high {
            let middle = low + (high - low) / 2
            let start = lineStart(bytes, at: middle)
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let tab = bytes[start..<end].firstIndex(of: 0x09) ?? end
            let found = bytes[start..<tab]
            if found.elementsEqual(wanted) {
                return String(decoding: bytes[min(tab + 1, end)..<end], as: UTF8.self)
            }
            if found.lexicographicallyPrecedes(wanted) {
                low = end + 1
            } else {
                high = start
            }
        }
        return nil
    }

    private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        var start = position
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }
}
