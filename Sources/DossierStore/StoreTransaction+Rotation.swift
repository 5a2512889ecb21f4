package import DossierCore
package import DossierCrypto
internal import GRDB

extension StoreTransaction {
    /// Hands this replica's place to `successor`, which signs too, and goes on with that key.
    ///
    /// The old key writes nothing after this; everything of it that is held here goes on counting. Throws
    /// `StoreError.notPermitted` where the old key has no role that could be handed on, `StoreError.ownRefused` and
    /// `Refusal`.
    package mutating func rotate(
        to successor: SigningKey,
        _ occasion: Occasion
    ) throws -> Changeset {
        guard let identity, let founding = replica.index.founding else {
            throw StoreError.notPermitted
        }
        let proof = try successor.sign(
            Purpose.rotate.message(
                founding.bytes,
                identity.publicKey.bytes,
                successor.publicKey.bytes
            )
        )
        let heads = replica.index.segments.filter { $0.key == identity.publicKey }
            .map(\.lastDigest).sorted()
        var draft = Draft()
        draft.rotate(heads: heads, to: successor.publicKey, proof: proof)
        guard let written = try seal([draft], occasion).first,
            replica.membership.currentGrant(of: successor.publicKey) != nil
        else { throw StoreError.ownRefused(nil) }
        succeed(with: successor)
        return written
    }
}

extension DatasetStore {
    /// Whether a held rotation hands a place to `key`; whether it counts is another question.
    package func holdsRotation(to key: PublicKey) throws -> Bool {
        let replica = try Self.translated {
            try pool.read { writer.published.replica(try Meta(reading: $0).generation) }
        }
        guard let replica else { throw StoreError.database(code: 0, message: "no generation") }
        return replica.acts.values.contains { act in
            act.runs.contains { run in
                if case .rotate(_, key, _) = run.arguments { true } else { false }
            }
        }
    }
}
