package import DossierCore
package import DossierCrypto

extension StoreTransaction {
    /// Signs a draft with a key that is not this replica's own and makes it held.
    ///
    /// Such a key keeps no state here, so it always begins a new incarnation, which goes on from its deepest head;
    /// the author at work here is left as it is. Throws `StoreError.notPermitted`, `StoreError.ownRefused` and
    /// `Refusal`.
    package mutating func seal(
        _ draft: Draft,
        _ occasion: Occasion,
        as key: SigningKey
    ) throws -> Changeset {
        let grant = replica.membership.currentGrant(of: key.publicKey)
        guard let grant, grant.role > .reader else { throw StoreError.notPermitted }
        var author = Author(
            key: key,
            grant: grant.id,
            incarnation: occasion.incarnation,
            continues: deepestHead(of: key.publicKey)
        )
        try sealHeads(&author, occasion)
        var here = circumstances(occasion, "guest")
        here.message = occasion.message
        let changeset = try author.seal(draft, here)
        try hold(changeset, key.publicKey)
        return changeset
    }

    private func deepestHead(of key: PublicKey) -> Head? {
        let index = replica.index
        let numbers = index.segments.indices.filter { index.segments[$0].key == key }
        let deepest = numbers.max { one, other in
            let depths = [one, other].map { number in
                index.depth(Place(segment: number, sequence: index.segments[number].last))
            }
            return depths[0] != depths[1]
                ? depths[0] < depths[1]
                : index.segments[one].lastDigest < index.segments[other].lastDigest
        }
        return deepest.map { number in
            let segment = index.segments[number]
            return Head(chain: segment.chain, sequence: segment.last, digest: segment.lastDigest)
        }
    }
}
