import DossierCore
import DossierCrypto

/// The JSON parser and FORMAT's reader: what is taken has one meaning, however it is read again.
func tryChangeset(_ bytes: [UInt8]) -> String? {
    tryValue(bytes) ?? tryLine(bytes)
}

/// Any JSON: our own spelling of it reads the same, and skipping agrees with reading.
func tryValue(_ bytes: [UInt8]) -> String? {
    let value = try? JSONValue(parsing: bytes[...])
    let isSkipped: Bool
    do throws(JSONViolation) {
        try JSONReader.read(bytes[...]) { (reader) throws(JSONViolation) in try reader.skip() }
        isSkipped = true
    } catch {
        isSkipped = false
    }
    guard let value else { return isSkipped ? "skipped what cannot be read" : nil }
    guard isSkipped else { return "read what cannot be skipped" }
    let canonical = value.canonical
    guard let again = try? JSONValue(parsing: canonical[...]) else {
        return "our own spelling is refused"
    }
    guard again == value else { return "our own spelling means something else" }
    guard again.canonical == canonical else { return "the canonical spelling is not stable" }
    return tryCutting(bytes, value)
}

/// The cutter sees the members that the grammar sees.
private func tryCutting(_ bytes: [UInt8], _ value: JSONValue) -> String? {
    // The cutter does not take LF for white space: no line holds one.
    guard case .object(let members) = value, !bytes.contains(0x0A) else { return nil }
    let cut: [(key: String, value: ArraySlice<UInt8>)]
    do throws(JSONViolation) {
        cut = try SliceCutter.members(bytes[...])
    } catch {
        return error == .limit && members.count > 64 ? nil : "an object cannot be cut: \(error)"
    }
    guard cut.count == members.count else { return "cut into \(cut.count) of \(members.count)" }
    for (key, slice) in cut where (try? JSONValue(parsing: slice)) != members[key] {
        return "the slice of \(key) means something else"
    }
    return nil
}

private func tryLine(_ bytes: [UInt8]) -> String? {
    guard let found = try? Changeset(line: bytes[...]) else { return nil }
    guard found.digest == Purpose.header.digest(found.headerSlice) else { return "wrong digest" }
    guard found.body.digest == found.header.body else { return "wrong body digest" }
    _ = found.text
    for run in found.runs { _ = found.indices(ofPart: run.part) }
    let line = found.line
    guard let again = try? Changeset(line: line[...]) else { return "our own line is refused" }
    guard again.digest == found.digest, again.line == line, again.runs == found.runs else {
        return "our own line means something else"
    }
    guard let header = try? Header(parsing: found.header.canonical[...]), header == found.header
    else { return "the header's canonical spelling means something else" }
    return nil
}

/// Whether the bytes are a changeset that may be held.
func isChangeset(_ bytes: [UInt8]) -> Bool { (try? Changeset(line: bytes[...])) != nil }
