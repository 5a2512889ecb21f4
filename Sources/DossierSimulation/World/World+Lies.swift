internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierWire

/// A member that does not do as it should.
extension World {
    /// The one liar of a simulation: never the founder's machine.
    private var liar: Machine? { machines.first { $0.isLiar && $0.isRunning } }

    func lie(_ fault: Fault) throws {
        guard let liar else { return }
        switch fault {
        case .forkedChain:
            liar.jobs.append(.edit(.fork))
            return try beginWriting(liar)
        case .poisonBody:
            liar.jobs.append(.edit(.poison))
            return try beginWriting(liar)
        case .hiddenFork, .falseAccusation: return try accuse(fault, by: liar)
        case .falseVector, .forgedSignature, .withheldPart, .skippedLine:
            // Strikes at the next fitting line.
            lies.append(fault)
            return
        default: break
        }
        guard let endpoint = random.pick(liar.endpoints.filter { !$0.isClosed }) else { return }
        count(fault, "by \(liar.name)")
        switch fault {
        case .replayedLines:
            endpoint.connection.isTampered = true
            for _ in 0..<3 {
                guard let line = random.pick(liar.recorded) else { break }
                write(line + [0x0A], from: endpoint)
            }
        case .endlessLine:
            write([UInt8](repeating: 0x20, count: WireLimits.lineBytes + 1), from: endpoint)
        default:
            let lines = [
                "{", "{\"type\":\"ping\",\"type\":\"ping\"}", "[1.5]", "\u{FEFF}{}",
                "{\"type\":\"acknowledge\",\"through\":99999}",
                "{\"body\":{},\"header\":{},\"signature\":\"\",\"type\":\"changeset\"}",
                "{\"type\":\"have\",\"heads\":{},\"send\":true}", "{\"type\":\"nonsense\"}",
            ]
            write(Array(lines[random.below(lines.count)].utf8) + [0x0A], from: endpoint)
        }
    }

    /// Whether a liar passes over its session's next changeset, so that the later ones want their causes.
    func skips(_ endpoint: Endpoint) -> Bool {
        guard endpoint.machine.isLiar, phase == .faults, lies.first == .skippedLine else {
            return false
        }
        lies.removeFirst()
        count(.skippedLine, "by \(endpoint.machine.name)")
        return true
    }

    /// What a liar makes of a line that its session would send.
    func spoiled(_ line: [UInt8], from machine: Machine) -> [UInt8] {
        guard machine.isLiar, phase == .faults else { return line }
        if machine.recorded.count < 200 { machine.recorded.append(line) }
        guard let fault = lies.first else { return line }
        let isChangeset = ChangesetLine.isLikely(line[...])
        let changed: [UInt8]?
        switch fault {
        case .falseVector: changed = isChangeset ? nil : falseVector(line)
        case .forgedSignature: changed = isChangeset ? forged(line) : nil
        case .skippedLine: changed = nil
        default: changed = isChangeset ? withoutPart(line) : nil
        }
        guard let changed else { return line }
        lies.removeFirst()
        count(fault, "by \(machine.name)")
        return changed
    }

    private func falseVector(_ line: [UInt8]) -> [UInt8]? {
        guard case .have(var have)? = try? Message.decode(line[...]), !have.heads.isEmpty else {
            return nil
        }
        let position = random.below(have.heads.count)
        let head = have.heads[position]
        switch random.below(3) {
        case 0: have.heads.remove(at: position)
        case 1:
            have.heads[position] = Head(
                chain: head.chain,
                sequence: head.sequence + 1 + random.below(3),
                digest: SHA256.digest(random.bytes(8))
            )
        default:
            have.heads[position] = Head(
                chain: head.chain,
                sequence: head.sequence,
                digest: SHA256.digest(random.bytes(8))
            )
        }
        return Message.have(have).encoded
    }

    private func forged(_ line: [UInt8]) -> [UInt8]? {
        guard let cut = try? ChangesetLine(cutting: line[...]) else { return nil }
        var signature = cut.signature
        signature[random.below(64)] ^= 1
        let good = Array(Base64URL.encode(cut.signature).utf8)
        guard let start = line.indices.last(where: { line[$0...].starts(with: good) }) else {
            return nil
        }
        var changed = line
        changed.replaceSubrange(
            start..<(start + good.count),
            with: Base64URL.encode(signature).utf8
        )
        return changed
    }

    private func withoutPart(_ line: [UInt8]) -> [UInt8]? {
        guard let changeset = try? Changeset(line: line[...]),
            let number = changeset.entityParts.keys.min()
        else { return nil }
        return changeset.without(number, erase: nil).line
    }
}
