internal import DossierCore
internal import DossierCrypto
internal import DossierWire

extension Session {
    /// The peer holds these damaged or not whole.
    mutating func receivedFetch(_ digests: [Digest]) -> [Action] {
        do throws(WireError) {
            try outgoing.ask(digests)
        } catch {
            return fail(error)
        }
        return proceed()
    }

    /// The peer has sent what it could of our oldest `fetch`.
    mutating func receivedFetched(_ missing: [Digest]) -> [Action] {
        guard fetching.answered(missing, now: clock.now) else {
            return fail(WireError(.protocol, "an answer to no fetch"))
        }
        return (missing.isEmpty ? [] : [.report(.unavailable(missing))]) + proceed()
    }

    /// What to ask the peer for now: never one that gives nothing or does not know how.
    mutating func askAgain() -> [Digest] {
        guard setup.accepts, !local.wanted.isEmpty,
            peer.hello?.capabilities.contains(Self.fetchCapability) == true
        else { return [] }
        return fetching.next(of: local.wanted)
    }
}
