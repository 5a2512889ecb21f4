package import DossierCore
package import DossierWire

extension Message.ForkProof {
    /// What it takes in memory while it waits.
    package var bytes: Int { first.count + second.count }

    /// A proof as it travels.
    package init(_ proof: ForkEvidence) {
        self.init(
            first: proof.sides[0].slice,
            firstSignature: proof.sides[0].signature,
            second: proof.sides[1].slice,
            secondSignature: proof.sides[1].signature
        )
    }
}

extension ForkEvidence {
    /// Reads what a peer sent; signatures are still to be checked.
    ///
    /// Throws `Refusal`.
    package init(_ message: Message.ForkProof) throws(Refusal) {
        try self.init(
            Side(slice: message.first, signature: message.firstSignature),
            Side(slice: message.second, signature: message.secondSignature)
        )
    }
}
