/// Why a changeset may not be held.
///
/// The code goes on the wire, the reason into the log.
package struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The stable codes that a refusal can have (PROTOCOL: "Error codes").
    package enum Code: String, Sendable, CaseIterable {
        /// The line or header breaks the grammar.
        case `protocol`
        /// A limit is exceeded.
        case limit
        /// It belongs to another dataset.
        case dataset
        /// Its chain's first header names no grant to its key.
        case notMember = "not-member"
        /// The signature is not its chain's key's.
        case badSignature = "bad-signature"
        /// Sequence, previous, saw or chain id do not fit together.
        case brokenChain = "broken-chain"
        /// Its header has a format that this version does not know.
        case tooOld = "too-old"
        /// Part 0 is missing.
        case withheld
        /// The body is not the one that was signed.
        case corrupt
    }

    /// The stable code.
    package let code: Code
    /// Which rule is broken.
    package let reason: String

    /// Makes a refusal.
    package init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    package var description: String { "\(code.rawValue): \(reason)" }
}
