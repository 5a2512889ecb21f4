internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

/// A held statement that ended a grant.
struct Ending: Sendable {
    /// What kind of statement.
    enum Kind: Sendable, Equatable {
        case removed
        case retired
        case rotated
    }
    let kind: Kind
    let changeset: Digest
    let place: Place
    let author: PublicKey

    /// What ended `grant`, the senior's word first; void attempts are left out.
    static func all(of grant: OperationID, _ replica: Replica<SQLiteStorage>) -> [Ending] {
        let membership = replica.membership
        guard membership.cutoffs[grant] != nil else { return [] }
        let ranks = Dictionary(
            membership.grants.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        let rank = ranks[grant] ?? .max
        var found: [(rank: Int, ending: Ending)] = []
        for act in replica.acts.values {
            let segment = replica.index.segments[act.place.segment]
            for run in act.runs where membership.isEffective(run.kind, at: act.place) {
                let kind: Kind
                switch run.arguments {
                case .remove(let grants, _):
                    guard grants.contains(grant), ranks[segment.grant] ?? .max < rank else {
                        continue
                    }
                    kind = .removed
                case .retire where segment.grant == grant: kind = .retired
                case .rotate where segment.grant == grant: kind = .rotated
                case .none, .resolve, .admit, .erase, .retire, .rotate: continue
                }
                let ending = Ending(
                    kind: kind,
                    changeset: act.digest,
                    place: act.place,
                    author: segment.key
                )
                found.append((ranks[segment.grant] ?? .max, ending))
            }
        }
        return found.sorted { one, other in
            one.rank != other.rank
                ? one.rank < other.rank : one.ending.changeset < other.ending.changeset
        }.map(\.ending)
    }
}

/// What a key may do now, and if nothing, why.
package enum Standing: Hashable, Sendable {
    /// It has a role.
    case member(String)
    /// It was never admitted, as far as is known here, or by somebody who had no right to.
    case unknown
    /// Somebody ended its membership.
    case removed(by: String, time: Int, why: String?)
    /// It ended its own work.
    case retired(time: Int, why: String?)
    /// It handed its place on to another key.
    case rotated(to: String)
}

extension Reading {
    /// What a key may do now.
    ///
    /// Throws what the store throws.
    func standing(of key: PublicKey) throws -> Standing {
        let membership = replica.membership
        if let role = membership.currentGrant(of: key)?.role { return .member(role.rawValue) }
        guard let grant = membership.grants.last(where: { $0.key == key }),
            let ending = Ending.all(of: grant.id, replica).first
        else { return .unknown }
        let time = try time(ending.changeset)
        let why = try message(ending.changeset)
        switch ending.kind {
        case .removed:
            return .removed(by: people.name(of: ending.author), time: time, why: why)
        case .retired: return .retired(time: time, why: why)
        case .rotated: return .rotated(to: lineage.current(of: key).fingerprint)
        }
    }
}

extension Reading {
    /// The key of a member by name or fingerprint.
    ///
    /// Throws `no-such-peer`.
    func memberKey(_ text: String) throws -> PublicKey {
        if ["me", "you"].contains(text.lowercased()) { return own }
        if let key = people.key(named: text) { return key }
        throw people.unknown(text)
    }
}

extension People {
    /// That nobody is called `text`.
    func unknown(_ text: String) -> ErrorReport {
        ErrorReport(
            .noSuchPeer,
            "there is no member \(text)",
            details: [ErrorReport.nothingWritten],
            didYouMean: NearestNames.suggestions(for: text, among: Set(names.values).sorted()),
            tries: ["dossier peers"]
        )
    }
}
