import DossierCore
import DossierCrypto
import DossierNode
import DossierStore
import Testing

/// What a removed member wrote beyond the cut-off, taken over by another.
@Suite struct AdoptionTests {
    /// A desk, and a member `vm` whose membership ended at his present head: what he writes now is set aside.
    private struct Ended {
        let desks: Desks
        let vm: WorkingCopy
        private let heads: [Digest]

        init() async throws {
            desks = try await Desks.found()
            vm = try await desks.join("vm")
            _ = try await vm.add(type: "Person", name: "Tang", [Assignment("position", "one")])
            try await desks.exchange(desks.first, vm)
            let key = vm.key.publicKey
            heads = try await vm.store.read { view in
                view.replica.index.segments.filter { $0.key == key }.map(\.lastDigest)
            }
        }

        /// The desk gets what `vm` wrote since, and learns that his membership had ended before.
        func end() async throws {
            try await desks.carry(from: vm, to: desks.first)
            let key = vm.key.publicKey
            let heads = heads
            let grant = try await desks.first.store.read { view in
                view.replica.membership.currentGrant(of: key)?.id
            }
            let id = try #require(grant)
            _ = try await desks.first.store.edit(.fresh()) { _ in
                var draft = Draft()
                draft.remove([id], heads: heads)
                return [draft]
            }
        }
    }

    @Test func `what the author himself had replaced or removed does not come back`() async throws {
        let ended = try await Ended()
        let (desk, vm) = (ended.desks.first, ended.vm)
        _ = try await vm.set("tang", [Assignment("position", "two")])
        _ = try await vm.set("tang", [Assignment("position", "three")])
        _ = try await vm.add(type: "Person", name: "Wrong Person")
        _ = try await vm.remove("wrong-person")
        try await ended.end()
        #expect(try await desk.values("tang", "position") == ["one"])
        let step = try await desk.adopt([], allFrom: "vm", why: "checked")
        #expect(step.changesets.count == 1)
        #expect(try await desk.values("tang", "position") == ["three"])
        #expect(try await desk.entity("wrong-person").isRemoved)
        #expect(try await desk.list(EntityQuery(type: "Person")).map(\.id) == ["tang"])
        let entry = try #require(step.changes.first { $0.entity.id == "tang" }?.entries.first)
        #expect(entry.change == .replaced(["one"]) && entry.value == "three")
        #expect(entry.author.name == "desk-a")
        #expect(try await desk.conflicts().isEmpty)

        // Once and for all, also where the desk has changed its mind since.
        _ = try await desk.set("tang", [Assignment("position", "four")])
        let digest = try await desk.status().stateDigest
        let again = try await desk.adopt([], allFrom: "vm", why: "checked")
        #expect(again.changesets.isEmpty)
        #expect(try await desk.status().stateDigest == digest)
    }

    @Test func `one step of several is taken over alone, and a later one takes its place`()
        async throws
    {
        let ended = try await Ended()
        let (desk, vm) = (ended.desks.first, ended.vm)
        let two = try await vm.set("tang", [Assignment("position", "two")]).changesets[0].short
        let three = try await vm.set("tang", [Assignment("position", "three")]).changesets[0].short
        try await ended.end()
        _ = try await desk.adopt([two], allFrom: nil, why: "checked")
        #expect(try await desk.values("tang", "position") == ["two"])
        _ = try await desk.adopt([three], allFrom: nil, why: "checked")
        #expect(try await desk.values("tang", "position") == ["three"])
    }

    @Test func `what a statement replaced goes, also where the adopter says the same already`()
        async throws
    {
        let ended = try await Ended()
        let (desk, vm) = (ended.desks.first, ended.vm)
        _ = try await desk.set("tang", [Assignment("position", "two", isAddition: true)])
        _ = try await vm.set("tang", [Assignment("position", "two")])
        try await ended.end()
        #expect(try await desk.values("tang", "position").sorted() == ["one", "two"])
        _ = try await desk.adopt([], allFrom: "vm", why: "checked")
        #expect(try await desk.values("tang", "position") == ["two"])
    }
}
