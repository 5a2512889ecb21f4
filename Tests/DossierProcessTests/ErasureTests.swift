import Foundation
import Testing

extension ProcessTests {
    /// What must be erased: gone on every machine, to the last byte, with the reason left.
    @Suite struct ErasureTests {
        private static let secret = "+8613812345678"

        private struct Why: Decodable {
            struct Value: Decodable { let value: String }
            struct Erasure: Decodable {
                struct Author: Decodable { let name: String }
                let author: Author
                let reason: String?
                let parts: Int
                let counted: Bool
                let waiting: Int
            }
            let values: [Value]
            let erasures: [Erasure]
        }

        private func why(_ client: Client, _ words: String...) async throws -> Why {
            let output = try await client.succeed(["why", "--json"] + words)
            return try JSONDecoder().decode(Why.self, from: Data(output.out.utf8))
        }

        /// The files of the stage that still spell the secret.
        private func spelling(_ secret: String, on stage: Stage) throws -> [String] {
            let files = FileManager.default
            let all = files.enumerator(atPath: stage.folder)?.compactMap { $0 as? String } ?? []
            return all.filter { name in
                // What commands printed is the test's own.
                guard !name.hasPrefix("run-"), !name.hasPrefix("daemon-") else { return false }
                guard let data = files.contents(atPath: stage.path(name)) else { return false }
                return data.range(of: Data(secret.utf8)) != nil
            }
        }

        @Test func `what one machine erases is gone on all, to the byte, and why tells of it`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                let field = try await Client("field-1", of: branch)
                try await field.run("add", "Person", "Tang Xiaoou", "country=cn")
                try await field.run("set", "tang-xiaoou", "phone=" + Self.secret)
                try await field.run("set", "tang-xiaoou", "phone=+8613800000000")
                try await field.run("push")
                try await stage.agreement(of: [newsroom, branch])
                #expect(try !spelling(Self.secret, on: stage).isEmpty)

                // The branch hears of it only after it comes back.
                try await branch.crash()
                let what = ["tang-xiaoou", "phone=" + Self.secret]
                try await newsroom.succeed(
                    ["erase"] + what + ["--why", "the person asked", "--yes"]
                )
                try await branch.start()
                try await stage.agreement(of: [newsroom, branch])
                try await field.run("pull")
                #expect(try await field.digest() == newsroom.status().stateDigest)
                let told = try await why(field, "tang-xiaoou", "phone")
                #expect(told.values.map(\.value) == ["+8613800000000"])
                let erasure = try #require(told.erasures.first)
                #expect(erasure.author.name == "newsroom" && erasure.counted)
                #expect(erasure.reason == "the person asked" && erasure.parts == 1)
                #expect(erasure.waiting == 1, "the bytes are kept for the grace period")

                for daemon in [newsroom, branch] { try await daemon.succeed(["erase", "--now"]) }
                try await field.run("erase", "--now")
                #expect(try spelling(Self.secret, on: stage) == [])
                let later = try await why(field, "tang-xiaoou")
                #expect(later.erasures.first?.reason == "the person asked")
                #expect(later.erasures.first?.waiting == 0)
                try await field.run("verify", "--full")
                for daemon in [newsroom, branch] { try await daemon.succeed(["verify", "--full"]) }

                // Who comes later never gets it, and is told the same.
                let late = try await Client("late", of: newsroom)
                #expect(try await why(late, "tang-xiaoou").erasures.count == 1)
                #expect(try await late.digest() == newsroom.status().stateDigest)
                #expect(try spelling(Self.secret, on: stage) == [])
            }
        }

        @Test func `only an admin erases, after a question, and an erased entity is not there`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk-a", of: daemon)
                try await desk.run("add", "Person", "Ann Bee", "-m", "met at the station")
                try await desk.run("push")
                let before = try await daemon.status().stateDigest
                let refused = try await desk.command(["erase", "ann-bee", "--why", "x", "--yes"])
                #expect(refused.code == 77 && refused.err.contains("[not-permitted]"))
                #expect(refused.err.contains("newsroom"), "it names who can: \(refused.err)")
                let unasked = try await daemon.command("erase", "ann-bee", "--why", "x")
                #expect(unasked.code == 64 && unasked.err.contains("[needs-answer]"))
                #expect(unasked.out.contains("met at the station"), "the message would stay")
                #expect(try await daemon.status().stateDigest == before)
                let missing = try await daemon.command("erase", "nobody", "--why", "x", "--yes")
                #expect(missing.code == 66 && missing.err.contains("[no-such-entity]"))
                let words = ["erase", "ann-bee", "--why", "court order", "--messages", "--yes"]
                try await daemon.succeed(words)
                try await desk.run("pull")
                let shown = try await desk.command(["show", "ann-bee"])
                #expect(shown.code == 66 && shown.err.contains("court order"), "\(shown.err)")
                try await daemon.succeed(["erase", "--now"])
                try await desk.run("erase", "--now")
                #expect(try spelling("met at the station", on: stage) == [])
                #expect(try spelling("Ann Bee", on: stage) == [])
                let again = try await daemon.command("erase", "ann-bee", "--why", "x", "--yes")
                #expect(again.code == 66 && again.err.contains("[no-such-entity]"))
            }
        }
    }
}
