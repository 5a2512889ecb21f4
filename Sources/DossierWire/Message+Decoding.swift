internal import DossierCore
internal import DossierCrypto

extension Message {
    /// Reads one line without its line feed.
    ///
    /// Throws `WireError` with `protocol` or `limit`; then the session ends.
    ///
    /// One scan by strings and brackets finds the type. A `changeset` stays cut as that scan left it; any other
    /// line is then read by the strict grammar as a whole.
    package static func decode(_ line: ArraySlice<UInt8>) throws(WireError) -> Self {
        guard line.count <= WireLimits.lineBytes else {
            throw WireError(.limit, "a line exceeds \(WireLimits.lineBytes) bytes")
        }
        let members: [ChangesetLine.Member]
        let type: String
        do throws(JSONViolation) {
            members = try SliceCutter.members(line)
            guard let value = members.first(where: { $0.key == "type" })?.value else {
                throw .shape
            }
            type = try JSONReader.read(value) { (reader) throws(JSONViolation) in
                try reader.string()
            }
        } catch {
            throw fault(of: error, in: "line")
        }
        switch type {
        case "changeset": return .changeset(try ChangesetLine(line: line, members: members))
        case "fork": return .fork(try ForkProof(members: members))
        default: break
        }
        var fields = MessageFields()
        do throws(JSONViolation) {
            return try fields.message(type, line)
        } catch {
            if let known = fields.verdict { throw known }
            throw fault(of: error, in: known.contains(type) ? type : "message")
        }
    }

    private static let known: Set<String> = [
        "hello", "have", "digests", "plan", "refused", "caughtUp", "acknowledge", "fetch",
        "fetched",
        "join", "salt", "joined", "ping", "pong", "error", "bye",
    ]

    /// Names what `part` of the line breaks.
    static func fault(of violation: JSONViolation, in part: String) -> WireError {
        switch violation {
        case .limit: WireError(.limit, "\(part): more members than a message may have")
        case .utf8, .depth, .duplicateKey, .keyNotASCII, .minusZero, .integerRange, .float, .json,
            .loneSurrogate, .nul, .shape, .integer, .base64URL, .head:
            WireError(.protocol, "\(part): \(violation.rawValue)")
        }
    }
}

extension Message.ForkProof {
    /// Header slices are FORMAT's to judge; everything else is checked strictly.
    init(members: [ChangesetLine.Member]) throws(WireError) {
        var headers: [ArraySlice<UInt8>] = []
        var signatures: [[UInt8]] = []
        do throws(JSONViolation) {
            for (key, value) in members {
                switch key {
                case "headers": headers = try SliceCutter.elements(value)
                case "signatures":
                    try JSONReader.read(value) { (reader) throws(JSONViolation) in
                        try reader.array { (position, reader) throws(JSONViolation) in
                            guard position < 2 else { throw .shape }
                            signatures.append(try reader.bytes(64))
                        }
                    }
                default: try ChangesetLine.check(value)
                }
            }
            guard headers.count == 2, signatures.count == 2 else { throw .shape }
        } catch {
            throw Message.fault(of: error, in: "fork")
        }
        for header in headers where header.count > Limits.headerBytes {
            throw WireError(.limit, "fork: a header exceeds \(Limits.headerBytes) bytes")
        }
        self.init(
            first: headers[0],
            firstSignature: signatures[0],
            second: headers[1],
            secondSignature: signatures[1]
        )
    }
}
