package import DossierCore
package import DossierCrypto

/// A `changeset` line: `{"body":{…},"header":{…},"signature":…,"type":"changeset"}`, cut into its slices.
///
/// The slices are not judged here: FORMAT gives the verdict in `changeset()`, which is costly and belongs to a
/// worker. The other members have been checked strictly.
package struct ChangesetLine: Hashable, Sendable {
    /// The line as received, without its line feed.
    package let line: ArraySlice<UInt8>
    /// The header slice, unjudged.
    package let header: ArraySlice<UInt8>
    /// The body slice, unjudged.
    package let body: ArraySlice<UInt8>
    /// The signature's 64 bytes, unchecked.
    package let signature: [UInt8]

    /// Cuts a line whose type is `changeset`.
    ///
    /// Throws `WireError` with `protocol`.
    package init(cutting line: ArraySlice<UInt8>) throws(WireError) {
        let members: [Member]
        do throws(JSONViolation) {
            members = try SliceCutter.members(line)
        } catch {
            throw Message.fault(of: error, in: "line")
        }
        try self.init(line: line, members: members)
    }

    typealias Member = (key: String, value: ArraySlice<UInt8>)

    init(line: ArraySlice<UInt8>, members: [Member]) throws(WireError) {
        var header: ArraySlice<UInt8>?
        var body: ArraySlice<UInt8>?
        var signature: [UInt8]?
        do throws(JSONViolation) {
            for (key, value) in members {
                switch key {
                case "header": header = value
                case "body": body = value
                case "signature":
                    signature = try JSONReader.read(value) { (reader) throws(JSONViolation) in
                        try reader.bytes(64)
                    }
                default: try Self.check(value)
                }
            }
            guard let header, let body, let signature else { throw .shape }
            self.header = header
            self.body = body
            self.signature = signature
        } catch {
            throw Message.fault(of: error, in: "changeset")
        }
        self.line = line
    }

    /// Depth counts from the line's root, so the value is read inside an array.
    static func check(_ value: ArraySlice<UInt8>) throws(JSONViolation) {
        var wrapped: [UInt8] = [0x5B]
        wrapped += value
        wrapped.append(0x5D)
        try JSONReader.read(wrapped[...]) { (reader) throws(JSONViolation) in
            try reader.array { (position, reader) throws(JSONViolation) in
                guard position == 0 else { throw .json }
                try reader.skip()
            }
        }
    }

    /// The exact name that the changeset has if it can be held.
    package var digest: Digest { Purpose.header.digest(header) }

    /// FORMAT's verdict on the bytes, the signature excepted.
    ///
    /// Throws `Refusal`.
    package func changeset() throws(Refusal) -> Changeset {
        let cut: Body
        do throws(JSONViolation) {
            cut = try Body(cutting: body)
        } catch {
            throw Refusal(.protocol, "body")
        }
        return try Changeset(headerSlice: header, signature: signature, body: cut)
    }

    /// Whether a line begins as our writer begins changesets: enough to hand it to a worker before it is cut.
    package static func isLikely(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "{\"body\":".utf8)
    }
}
