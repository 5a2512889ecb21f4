import DossierCore
import DossierCrypto

/// Writes changesets that our own writer would never seal.
struct PoisonWriter {
    /// Whose changesets they claim to be.
    let claimed: PublicKey
    /// Who signs them.
    let signer: SigningKey
    let dataset: Digest
    let admission: OperationID
    private let saw: [Head]
    private let incarnation = [UInt8](repeating: 7, count: 16)
    private var last: Head?

    /// Takes the grant from what the daemon sent: that of the key, or of another whose name is taken.
    init?(
        _ signer: SigningKey,
        claiming claimed: PublicKey? = nil,
        byGrantOf admitted: PublicKey? = nil,
        dataset: Digest,
        _ held: [Changeset]
    ) {
        self.signer = signer
        self.claimed = claimed ?? signer.publicKey
        self.dataset = dataset
        let admitted = admitted ?? self.claimed
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
                if case .admit(admitted, _) = run.arguments {
                    found = OperationID(changeset.digest, run.first)
                }
            }
        }
        guard let found else { return nil }
        admission = found
        saw = heads.values.sorted()
    }

    private var chain: Digest { Purpose.chainID(key: claimed, incarnation: incarnation) }

    /// The line of the next changeset of the chain, with one entity part of any bytes.
    mutating func line(part: [UInt8], salt: UInt8) throws -> (line: [UInt8], digest: Digest) {
        let zero = Array(#"{"operations":[["assert",1,1]]}"#.utf8)
        return try line(parts: [zero, part], salt: salt)
    }

    /// The line of the next changeset of the chain, with parts of any bytes from part 0 on.
    mutating func line(
        parts: [[UInt8]],
        salt: UInt8
    ) throws -> (line: [UInt8], digest: Digest) {
        let body = Body(parts: parts.map { $0[...] }, salt: [UInt8](repeating: salt, count: 16))
        var header = Header(
            chain: chain,
            sequence: (last?.sequence ?? 0) + 1,
            saw: last == nil ? saw : [],
            time: 0,
            body: body.digest ?? Digest.sample,
            bytes: parts.reduce(0) { $0 + $1.count }
        )
        header.dataset = dataset
        if let last {
            header.previous = last.digest
        } else {
            header.key = claimed
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
        let signature = try signer.sign(Purpose.sign.message(header))
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
