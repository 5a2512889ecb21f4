package import DossierCore

/// The stable codes of faults: one catalogue for the wire, `--json` and logs (PROTOCOL: "Error codes").
package enum WireErrorCode: String, Sendable, CaseIterable {
    /// A message breaks the grammar, or makes no sense where it came.
    case `protocol`
    /// Something is larger or more than its limit.
    case limit
    /// No room at the moment; the same attempt may succeed later.
    case busy
    /// The other side holds another dataset.
    case dataset
    /// The key is not a member's.
    case notMember = "not-member"
    /// The member's role does not allow it.
    case notPermitted = "not-permitted"
    /// A signature is not its author's.
    case badSignature = "bad-signature"
    /// Sequence, previous, saw or chain id do not fit together.
    case brokenChain = "broken-chain"
    /// Two changesets claim one place of a chain.
    case fork
    /// The chain was ended by its owner.
    case retired
    /// No version in common.
    case tooOld = "too-old"
    /// A part is missing and no erase says so.
    case withheld
    /// The bytes are not those that were signed or stored.
    case corrupt
    /// The disk is full.
    case diskFull = "disk-full"
    /// A fault of the program.
    case `internal`

    /// The code under which a refused changeset is reported to its sender.
    package init(_ code: Refusal.Code) {
        switch code {
        case .protocol: self = .protocol
        case .limit: self = .limit
        case .dataset: self = .dataset
        case .notMember: self = .notMember
        case .badSignature: self = .badSignature
        case .brokenChain: self = .brokenChain
        case .tooOld: self = .tooOld
        case .withheld: self = .withheld
        case .corrupt: self = .corrupt
        }
    }

    /// Whether a changeset refused with this code shows that its sender does not check what it holds: the session ends.
    package var isSendersFault: Bool {
        switch self {
        case .badSignature, .corrupt: true
        case .protocol, .limit, .busy, .dataset, .notMember, .notPermitted, .brokenChain, .fork,
            .retired, .tooOld, .withheld, .diskFull, .internal:
            false
        }
    }
}

/// A fault that ends a session: the code is for machines, the detail says what, which and the limit.
package struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The stable code.
    package let code: WireErrorCode
    /// What happened, in lower case, without keys or statements.
    package let detail: String

    /// Makes an error.
    package init(_ code: WireErrorCode, _ detail: String) {
        self.code = code
        self.detail = detail
    }

    package var description: String { "\(code.rawValue): \(detail)" }
}
