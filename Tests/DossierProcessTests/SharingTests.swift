import Foundation
import Testing

extension ProcessTests {
    /// The main job: two desks, two daemons, one dataset, with the link cut in between.
    @Suite struct SharingTests {
        struct Conflicts: Decodable {
            struct Conflict: Decodable {
                struct Side: Decodable {
                    let letter: String
                    let value: String?
                }
                let number: Int
                let property: String
                let sides: [Side]
            }
            let conflicts: [Conflict]
        }

        @Test
        func `what two desks state apart becomes a conflict that one of them resolves for all`()
            async throws
        {
            try await Stage.run { stage in
                let newsroom = try Daemon("newsroom", on: stage)
                let field = try Daemon("field", on: stage)
                try await newsroom.found("PRC export controls")
                try await field.join(newsroom)
                let a = try await Client("desk-a", of: newsroom)
                try await a.run("import", Programs.demo, "--yes")
                try await a.run("push")
                try await stage.agreement(of: [newsroom, field])
                let b = try await Client("desk-b", of: field)
                let start = try await stage.agreement(of: [newsroom, field])
                try await a.run("pull")
                #expect(try await a.digest() == start)
                #expect(try await b.digest() == start)
                let before = try await conflictNumbers(b)

                try await stateApart(newsroom, field, a, b)
                let apart = try await newsroom.status()
                #expect(try await field.status().stateDigest != apart.stateDigest)

                try await newsroom.succeed(["peers", "resume", "field"])
                try await stage.agreement(of: [newsroom, field])
                try await b.run("pull")
                let found = try await conflicts(b).filter { $0.property == "listingDate" }
                let values = found.flatMap { $0.sides.map { $0.value ?? "" } }
                #expect(Set(values).isSuperset(of: ["2019-10-08", "2019-10-09"]))
                let conflict = try #require(found.first)
                let side = try #require(conflict.sides.first { $0.value == "2019-10-09" })
                try await b.run(
                    "resolve",
                    "\(conflict.number)",
                    "--keep",
                    side.letter,
                    "--why",
                    "legal effective date"
                )
                #expect(try await conflictNumbers(b).count == before.count)
                try await b.run("push")
                let end = try await stage.agreement(of: [newsroom, field])
                try await a.run("pull")
                #expect(try await a.digest() == end)
                #expect(try await b.digest() == end)
                #expect(try await conflictNumbers(a).count == before.count)
                let shown = try await a.run("show", "listing-hikvision")
                #expect(shown.out.contains("2019-10-09"))
                #expect(!shown.out.contains("2019-10-08"))
            }
        }

        /// Cuts the link and lets both desks state another date of one listing.
        private func stateApart(
            _ newsroom: Daemon,
            _ field: Daemon,
            _ a: Client,
            _ b: Client
        ) async throws {
            try await newsroom.succeed(["peers", "pause", "field"])
            try await eventually("the link is cut") {
                let peers = try await field.status().peers ?? []
                return !peers.contains { $0.name == "newsroom" && $0.state == "connected" }
            }
            try await a.run("set", "listing-hikvision", "listingDate=2019-10-08")
            try await b.run("set", "listing-hikvision", "listingDate=2019-10-09")
            try await a.run("push")
            try await b.run("push")
        }

        private func conflicts(_ client: Client) async throws -> [Conflicts.Conflict] {
            let output = try await client.run("conflicts", "--json")
            return try JSONDecoder().decode(Conflicts.self, from: Data(output.out.utf8)).conflicts
        }

        private func conflictNumbers(_ client: Client) async throws -> [Int] {
            try await conflicts(client).map(\.number)
        }
    }
}
