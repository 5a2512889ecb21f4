internal import DossierCore
internal import DossierCrypto
internal import DossierText
internal import DossierWire

/// Reads a changeset file: nothing in it is believed, not even its own end.
final class ChangesetFileReader {
    /// What is wrong with the file as a whole.
    enum Fault: Hashable, Sendable {
        /// It stops before its last line.
        case cut
        /// Its bytes are not those that were written.
        case altered
        /// Something stands behind its last line.
        case longer
    }

    let path: String
    let heading: ChangesetFile.Heading
    /// Changesets read so far.
    private(set) var changesets = 0
    /// The number of the line read last; the heading's is 1.
    private(set) var lineNumber = 1
    /// What is wrong; known once `next` has returned nil.
    private(set) var fault: Fault?
    private let lines: StrangerFile
    private var hash: SHA256? = SHA256()
    private var isOver = false

    /// Opens a file and reads its heading.
    ///
    /// Throws an `ErrorReport`: links, devices and pipes are refused.
    init(_ path: String) throws {
        self.path = path
        lines = try StrangerFile(path, limit: WireLimits.lineBytes)
        guard case .line(let line) = try lines.next(), let found = ChangesetFile.Heading(line)
        else {
            throw ErrorReport(
                .badInput,
                "\(path) is not a backup or a bundle, or of a newer version",
                details: ["Nothing was changed. If it is compressed, unpack it first: zstd -d."]
            )
        }
        heading = found
        hash?.update(line + [0x0A])
    }

    /// The next changeset's line without its line feed; nil at the end, whatever end it is.
    ///
    /// Throws an `ErrorReport`.
    func next() throws -> [UInt8]? {
        guard !isOver else { return nil }
        switch try lines.next() {
        case .end: fault = .cut
        case .tooLong: fault = .altered
        case .line(let line):
            guard !ChangesetLine.isLikely(line[...]), let ending = Self.ending(line) else {
                lineNumber += 1
                changesets += 1
                hash?.update(line + [0x0A])
                return line
            }
            let digest = hash.take()?.finalize()
            if ending.changesets != changesets || ending.digest != digest {
                fault = .altered
            } else if try lines.next() != .end(isHalf: false) {
                fault = .longer
            }
        }
        isOver = true
        return nil
    }

    private static func ending(_ line: [UInt8]) -> (changesets: Int, digest: Digest)? {
        guard line.count < 256, case .object(let members)? = try? JSONValue(parsing: line[...]),
            members["type"]?.text == ChangesetFile.end,
            let count = members["changesets"]?.number,
            let digest = members["digest"]?.text.flatMap({ Digest(base64URL: $0) })
        else { return nil }
        return (count, digest)
    }
}
