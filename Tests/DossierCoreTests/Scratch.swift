import DossierCore
import DossierCrypto
import DossierSimulation

/// The definition's word on what a replica holds, beside what the replica keeps up to date.
struct Scratch {
    let oracle: Oracle
    private let wanted: Set<PartID>

    init(_ unsettled: MemoryReplica) throws {
        let replica = try unsettled.settled()
        let held = replica.storage.order.compactMap { replica.storage.changeset($0) }
        oracle = Oracle(held, kinds: replica.kinds, missing: [])
        let absent = held.flatMap { changeset in
            changeset.body.missing.map { PartID(changeset.digest, $0) }
        }
        wanted = Set(absent).subtracting(oracle.erased)
    }

    var stateDigest: Digest { oracle.stateDigest }

    /// What the incremental replica has otherwise than the definition says.
    func differences(from replica: MemoryReplica) throws -> [String] {
        let outcome = try Outcome(replica)
        let forms = oracle.live.map {
            Outcome.LiveForm(id: $0.id, entity: $0.entity, property: $0.property, value: $0.value)
        }
        var names: [String] = []
        if oracle.stateDigest != outcome.stateDigest { names.append("state digest") }
        if oracle.grants != outcome.grants { names.append("grants") }
        if oracle.setAside != Set(outcome.setAside) { names.append("set aside") }
        if oracle.erased != Set(outcome.erased) { names.append("erased") }
        if wanted != Set(outcome.wanted) { names.append("wanted") }
        if forms.sorted() != outcome.live { names.append("live") }
        if oracle.returned != outcome.returned { names.append("returned") }
        return names
    }
}
