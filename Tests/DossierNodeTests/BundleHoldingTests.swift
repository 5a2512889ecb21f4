import DossierCore
import DossierCrypto
import DossierNode
import DossierStore
import Testing

/// Whom a bundle is for, and what that member can do without.
@Suite struct BundleHoldingTests {
    @Test func `a member's name is the member's, whoever else calls himself so`() async throws {
        let desks = try await Desks.found()
        let desk = try await desks.join("desk-b")
        let store = desks.first.store
        let everything = try await store.read { $0.replica.vector }
        let stranger = try SigningKey(seed: [UInt8](repeating: 9, count: 32)).publicKey
        let alike = Told(name: "desk-b", key: stranger, vector: everything)
        let own = desks.first.key.publicKey
        let held = try await Bundle.held(
            by: "desk-b",
            since: nil,
            told: [alike],
            in: store,
            as: own
        )
        #expect(held == VersionVector())
        // What the member itself told counts, and what only told has a name.
        let told = Told(name: "b", key: desk.key.publicKey, vector: everything)
        for name in ["desk-b", "b"] {
            let found = try await Bundle.held(
                by: name,
                since: nil,
                told: [told],
                in: store,
                as: own
            )
            #expect(found == everything, "\(name)")
        }
    }
}
