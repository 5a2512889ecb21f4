/// Every limit of the signed format, named once (FORMAT: "Limits").
package enum Limits {
    /// Bytes of header, part slices and signature text together.
    package static let changesetBytes = 256 * 1024
    /// Bytes of one header slice.
    package static let headerBytes = 64 * 1024
    /// Operations of one changeset, the assertions that it removes counted.
    package static let operations = 5000
    /// Containers inside each other; the root of a slice is 1.
    package static let jsonDepth = 16
    /// Integers lie strictly between −2^53 and 2^53.
    package static let integer: Int64 = 1 << 53
    /// Letters of a signature: 64 bytes in base64url.
    package static let signatureText = 86
    /// Bytes of one encoded value: a rule for writers, so that any value can be retold in one changeset.
    package static let valueBytes = 160 * 1024
    /// Changesets that wait for their causes; more are dropped and fetched again.
    package static let waitingChangesets = 4096
    /// Bytes of changesets that wait for their causes.
    package static let waitingBytes = 32 * 1024 * 1024
    /// Proofs of forks kept beside the log, one a chain; more are not taken.
    package static let keptForkProofs = 64
    /// Of these, proofs against one key.
    package static let keptForkProofsPerKey = 4
    /// Proofs of forks that one session is told.
    package static let toldForkProofs = 16
}
