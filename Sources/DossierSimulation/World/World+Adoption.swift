internal import DossierCore
internal import DossierCrypto

/// People take over what is set aside.
extension World {
    private static let note = "adopted"
    private static let bytesTogether = 100_000

    /// States again, in its own name, what one changeset or all of a member says that does not count, as far as
    /// that would live, and removes what that had removed.
    func adopt(on machine: Machine) throws -> [Digest] {
        let aside = try machine.replica.setAside
        let held = machine.replica.storage.order.filter(aside.contains)
        guard let name = random.pick(held),
            let author = try key(of: name, on: machine)
        else { return [] }
        var names = [name]
        if random.happens(50) {
            names = try held.filter { try key(of: $0, on: machine) == author }
        }
        var adoption: Adoption?
        var isWhole = true
        let digests = try seal(on: machine) { draft in
            let plan = try self.adoption(of: names, on: machine)
            adoption = plan
            for operation in plan.operations {
                let bytes = operation.words?.value.utf8.count ?? 0
                guard draft.isEmpty || draft.estimatedBytes + bytes < Self.bytesTogether else {
                    isWhole = false
                    return
                }
                draft.adopt(operation, fields: operation.fields.merging(["note": Self.note]) { $1 })
            }
        }
        guard let digest = digests.first, let adoption, isWhole, !machine.isLiar else {
            return digests
        }
        let lives = try adoption.operations.allSatisfy { operation in
            guard let words = operation.words else { return true }
            return try machine.replica.live(operation.entity).contains {
                $0.id.changeset == digest && $0.property == words.property
                    && $0.value == words.value
            }
        }
        check(.intent, lives, "\(machine.name) does not show what it has adopted")
        let rest = try self.adoption(of: names, on: machine).operations
        check(.intent, rest.isEmpty, "\(machine.name) has not adopted all that it took over")
        return digests
    }

    private func key(of name: Digest, on machine: Machine) throws -> PublicKey? {
        try machine.replica.storage.place(of: name).map {
            machine.replica.index.segments[$0.segment].key
        }
    }

    private func adoption(of names: [Digest], on machine: Machine) throws -> Adoption {
        try Adoption(of: names, in: machine.replica, isAdopted: { $0["note"] == Self.note })
    }
}
