import DossierCore
import DossierCrypto

/// Writes changesets that our own writer would never seal.
struct PoisonWriter {
    let key: SigningKey
    let dataset: Digest
    let admission: OperationID
    private let saw: [Head]
    private let incarnation = [UInt8](repeating: 7, count: 16)
    private var last: Head?

    /// Takes key and grant from what the daemon sent.
    init?(_ key: SigningKey, dataset: Digest, _ held: [Changeset]) {
        self.key = key
        self.dataset = dataset
        var found: OperationID?
        var heads: [Digest: Head] = [:]
        for changeset in held {
            let header = changeset.header
            heads[header.chain] = Head(
                chain: header.chain,
                sequence: header.sequence,
                digest: changeset.digest
            )
            for run in changeset.runs {
                if case .admit(key.publicKey, _) = run.arguments {
                    found = OperationID(changeset.digest, run.first)
                }
            }
        }
        guard let found else { return nil }
        admission = found
        saw = heads.values.sorted()
    }

    private var chain: Digest { Purpose.chainID(key: key.publicKey, incarnation: incarnation) }

    /// The line of the next changeset of the chain, with one entity part of any bytes.
    mutating func line(part: [UInt8], salt: UInt8) throws -> (line: [UInt8], digest: Digest) {
        let zero = Array(#"{"operations":[["assert",1,1]]}"#.utf8)
        let body = Body(parts: [zero[...], part[...]], salt: [UInt8](repeating: salt, count: 16))
        var header = Header(
            chain: chain,
            sequence: (last?.sequence ?? 0) + 1,
            saw: last == nil ? saw : [],
            time: 0,
            body: body.digest ?? Digest.sample,
            bytes: zero.count + part.count
        )
        header.dataset = dataset
        if let last {
            header.previous = last.digest
        } else {
            header.key = key.publicKey
            header.incarnation = incarnation
            header.admission = admission
        }
        let slice = header.canonical
        let digest = Purpose.header.digest(slice)
        last = Head(chain: chain, sequence: header.sequence, digest: digest)
        return (try line(header: slice, body: body), digest)
    }

    /// A line whose header slice is any bytes, signed in order.
    func line(header: [UInt8]) throws -> [UInt8] {
        let zero = Array(#"{"operations":[]}"#.utf8)
        return try line(
            header: header,
            body: Body(parts: [zero[...]], salt: [UInt8](repeating: 1, count: 16))
        )
    }

    private func line(header: [UInt8], body: Body) throws -> [UInt8] {
        let signature = try key.sign(Purpose.sign.message(header))
        var line = Array("{\"body\":".utf8) + body.slice
        line += Array(",\"header\":".utf8) + header
        line += Array(",\"signature\":\"\(Base64URL.encode(signature))\"".utf8)
        return line + Array(",\"type\":\"changeset\"}".utf8)
    }
}

extension Digest {
    /// Stands where a digest cannot fail to be.
    fileprivate static var sample: Digest { Purpose.header.digest([]) }
}
