internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// Proofs of forks: told, judged, kept, passed on, and made up by a liar.
extension World {
    /// Tells the peer of forks, of each chain once.
    func tellForks(_ endpoint: Endpoint) throws {
        let machine = endpoint.machine
        guard plant != .proofNotPassedOn else { return }
        for proof in try machine.replica.forkProofs(kept: machine.proofs) {
            let actions = endpoint.session.tell(Message.ForkProof(proof), of: proof.dot.chain)
            try perform(actions, on: endpoint)
        }
    }

    /// Judges what a peer told: what is proven is kept, what is not is the peer's fault.
    func take(_ message: Message.ForkProof, on endpoint: Endpoint) throws {
        let machine = endpoint.machine
        guard let proof = try? ForkEvidence(message) else {
            let fault = WireError(.protocol, "fork: two headers that are none")
            return try perform(endpoint.session.end(with: fault), on: endpoint)
        }
        var finding = try machine.replica.finding(of: proof, kept: machine.proofs)
        if plant == .proofUnchecked, finding == .unproven { finding = .news }
        switch finding {
        case .unproven:
            let fault = WireError(.badSignature, "fork: a header is not signed")
            return try perform(endpoint.session.end(with: fault), on: endpoint)
        case .news:
            machine.jobs.append(.proof(endpoint, proof))
            endpoint.session.heard(ofFork: proof.dot.chain)
            try beginWriting(machine)
        case .known: endpoint.session.heard(ofFork: proof.dot.chain)
        case .unknownChain: break
        }
    }

    /// Keeps a proof in the transaction under way; the own chain, if it is that, ends.
    func keep(_ proof: ForkEvidence, on machine: Machine) throws {
        let finding = try machine.replica.finding(of: proof, kept: machine.proofs)
        guard finding == .news || plant == .proofUnchecked else { return }
        machine.proofs.append(proof)
        for head in proof.heads {
            let written = machine.author?.last
            doubt(try machine.replica.continuity(shown: head, written: written), on: machine)
        }
        check(
            .forks,
            ledger.forkable.contains(proof.dot.chain)
                && proof.sides.allSatisfy { ledger.isSigned($0.digest) },
            "\(machine.name) believes in a fork that never was"
        )
    }

    /// A proof is on the disk: all sessions are told.
    func passForksOn(_ machine: Machine) throws {
        machine.proven.formUnion(machine.proofs.map(\.dot.chain))
        for endpoint in machine.endpoints where !endpoint.isClosed { ask(.forks, endpoint) }
    }

    /// Forks that a machine had kept proofs of are known to it after a start.
    func checkProofs(_ machine: Machine) {
        guard !machine.wentBack else { return }
        let known = Set(machine.proofs.map(\.dot.chain))
        let lost = machine.proven.filter { !known.contains($0) && !machine.replica.isForked($0) }
        check(.forks, lost.isEmpty, "\(machine.name) has forgotten \(lost.count) proofs of forks")
    }

    /// A liar tells one peer of a fork: its own, of which it sends neither side, or one that never was.
    func accuse(_ fault: Fault, by liar: Machine) throws {
        guard let endpoint = random.pick(liar.endpoints.filter { !$0.isClosed }) else { return }
        let proof =
            fault == .hiddenFork ? try hiddenFork(of: liar) : try falseProof(at: liar)
        guard let proof else { return }
        let actions = endpoint.session.tell(Message.ForkProof(proof), of: proof.dot.chain)
        if !actions.isEmpty { count(fault, "by \(liar.name)") }
        try perform(actions, on: endpoint)
    }

    private func hiddenFork(of liar: Machine) throws -> ForkEvidence? {
        guard let author = liar.author, let last = author.last,
            liar.replica.index.key(of: last.chain) != nil
        else { return nil }
        ledger.forkable.insert(last.chain)
        liar.hasCause = true
        let sides = try (0..<2).map { number in
            var twin = author
            var draft = Draft()
            draft.assert("e0", "name", "hidden \(number)")
            let here = circumstances(of: liar, seeing: liar.replica.vector)
            let changeset = try twin.seal(draft, here)
            ledger.signedHeaders.insert(changeset.digest)
            return ForkEvidence.Side(changeset)
        }
        return try ForkEvidence(sides[0], sides[1])
    }

    /// Another's changeset beside a header that its author never wrote.
    private func falseProof(at liar: Machine) throws -> ForkEvidence? {
        let index = liar.replica.index
        let own = liar.keys.map(\.publicKey)
        let others = try liar.replica.storage.order.compactMap {
            try liar.replica.storage.changeset($0)
        }.filter { changeset in
            // A clone of the liar has the liar's key.
            let key = index.key(of: changeset.header.chain)
            return changeset.header.dataset != nil && key.map { !own.contains($0) } ?? false
        }
        guard let victim = random.pick(others) else { return nil }
        var header = victim.header
        header.time += 1
        let isUnsigned = random.happens(50)
        let message = Purpose.sign.message(header.canonical)
        let signature = isUnsigned ? victim.signature : try liar.key.sign(message)
        let side = ForkEvidence.Side(slice: header.canonical[...], signature: signature)
        return try ForkEvidence(ForkEvidence.Side(victim), side)
    }
}
