package import DossierCore
package import DossierCrypto

/// The first changesets of a dataset (FORMAT: "By seniority nobody can remove the founder").
///
/// Two keys are made: the founding key, which is sealed and kept offline, and the replica's own admin key
/// for daily work, so that a lost daily key can be removed.
package struct Founding {
    /// The founding changeset, then the admission of the daily key.
    package let changesets: [Changeset]
    /// The founding key, to be sealed and never kept here.
    package let foundingKey: SigningKey
    /// The grant under which the daily key writes.
    package let grant: OperationID

    /// Founds a dataset called `title`; `key` belongs to the replica called `name`.
    package init(title: String, name: String, key: SigningKey) throws {
        foundingKey = try SigningKey(seed: World.randomBytes(32))
        var founder = Author(
            key: foundingKey,
            grant: nil,
            incarnation: World.randomBytes(16)
        )
        var first = Draft()
        first.admit(foundingKey.publicKey, .admin, name: "founder of \(title)")
        let founding = try founder.seal(
            first,
            Author.Circumstances(
                dataset: nil,
                vector: VersionVector(),
                time: World.milliseconds,
                salt: World.randomBytes(16),
                message: title
            )
        )
        var second = Draft()
        let index = second.admit(key.publicKey, .admin, name: name)
        let head = Head(chain: founder.chain, sequence: 1, digest: founding.digest)
        let admission = try founder.seal(
            second,
            Author.Circumstances(
                dataset: founding.digest,
                vector: VersionVector([head]),
                time: World.milliseconds,
                salt: World.randomBytes(16)
            )
        )
        changesets = [founding, admission]
        grant = OperationID(admission.digest, index)
    }
}
