package import DossierCrypto

/// Two headers under one dot: signed by the chain's key, they prove that the key wrote in two lives at once.
package struct ForkEvidence: Hashable, Sendable {
    /// One header with its signature.
    package struct Side: Hashable, Sendable {
        /// The header slice as its author wrote it.
        package let slice: ArraySlice<UInt8>
        /// The signature's 64 bytes.
        package let signature: [UInt8]
        /// The exact name.
        package let digest: Digest

        /// Names a header slice.
        package init(slice: ArraySlice<UInt8>, signature: [UInt8]) {
            self.slice = slice
            self.signature = signature
            digest = Purpose.header.digest(slice)
        }

        /// The side that a held changeset stands for.
        package init(_ changeset: Changeset) {
            slice = changeset.headerSlice
            signature = changeset.signature
            digest = changeset.digest
        }

        fileprivate func isSigned(by key: PublicKey) -> Bool {
            key.isValidSignature(signature, over: Purpose.sign.message(slice))
        }
    }

    /// The dataset; nil where the founding changeset itself is forked.
    package let dataset: Digest?
    /// The dot that both claim.
    package let dot: Dot
    /// The sides, the smaller digest first: the same fork always makes the same evidence.
    package let sides: [Side]
    /// The key that a chain's first header names; nil for later headers.
    package let namedKey: PublicKey?

    /// Takes two headers of one dot.
    ///
    /// Throws `Refusal`: a header's own, or `protocol` where the two are no fork. Signatures are `isProven`'s to check.
    package init(_ one: Side, _ other: Side) throws(Refusal) {
        let first = try Header(parsing: one.slice)
        let second = try Header(parsing: other.slice)
        guard one.digest != other.digest, first.chain == second.chain,
            first.sequence == second.sequence, first.dataset == second.dataset
        else { throw Refusal(.protocol, "no fork") }
        dataset = first.dataset
        dot = Dot(chain: first.chain, sequence: first.sequence)
        sides = one.digest < other.digest ? [one, other] : [other, one]
        namedKey = first.key
    }

    /// The sides as heads of the chain.
    package var heads: [Head] {
        sides.map { Head(chain: dot.chain, sequence: dot.sequence, digest: $0.digest) }
    }

    /// Whether both signatures are the chain's key's.
    package func isProven(by key: PublicKey) -> Bool {
        sides.allSatisfy { $0.isSigned(by: key) }
    }
}
