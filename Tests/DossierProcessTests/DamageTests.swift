import Foundation
import Testing

extension ProcessTests {
    /// Bytes on the disk that are not those that were written.
    @Suite struct DamageTests {
        @Test func `a damaged changeset is named, and fetched again from the daemon`() async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await desk.run("add", "Person", "Ann Example", "--id", "ann")
                try await desk.run("add", "Person", "Bob", "--id", "bob")
                try await desk.run("push")
                let digest = try await desk.digest()
                try alter(stage.path("desk/.dossier/dossier.db"), "Ann Example", "Eve Example")
                let found = try await desk.command(["verify"])
                #expect(found.code == 1, "\(found.err)")
                #expect(found.out.contains("desk:1"), "\(found.out)")
                let repaired = try await desk.command(["verify", "--repair", "--json"])
                #expect(repaired.code == 1)
                #expect(repaired.out.contains("fetches it again"), "\(repaired.out)")
                try await desk.run("sync")
                let after = try await desk.command(["verify", "--full"])
                #expect(after.code == 0, "\(after.out)\(after.err)")
                #expect(try await desk.digest() == digest)
            }
        }

        @Test func `pages of zeros are found, and what is readable is saved`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<1000))
                try await desk.run("import", file, "--yes")
                try await desk.run("push")
                let digest = try await desk.digest()
                let path = stage.path("desk/.dossier/dossier.db")
                let whole = try Data(contentsOf: URL(fileURLWithPath: path))
                let pages = whole.count / 8192
                #expect(pages > 40)
                for page in [2, pages / 3, pages / 2, pages - 3] {
                    var bad = whole
                    bad.replaceSubrange(
                        page * 8192..<(page + 1) * 8192,
                        with: Data(repeating: 0, count: 8192)
                    )
                    try bad.write(to: URL(fileURLWithPath: path))
                    let found = try await desk.command(["verify", "--full"])
                    #expect(
                        found.code == 1,
                        "page \(page): \(found.code) \(found.err)"
                    )
                    let repaired = try await desk.command(["verify", "--repair"])
                    #expect(repaired.code == 1, "page \(page): \(repaired.err)")
                    let synced = try await desk.command(["sync"])
                    #expect(synced.code == 0, "page \(page): \(synced.err)")
                    let after = try await desk.command(["verify", "--full"])
                    #expect(after.code == 0, "page \(page): \(after.out)\(after.err)")
                    #expect(try await desk.digest() == digest, "page \(page)")
                }
            }
        }

        /// Changes every place in the log where a text stands, and no length.
        private func alter(_ path: String, _ text: String, _ other: String) throws {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let line = Data(("\"" + text + "\"").utf8)
            var found = 0
            while let range = bytes.range(of: line) {
                bytes.replaceSubrange(range, with: Data(("\"" + other + "\"").utf8))
                found += 1
            }
            #expect(found > 0)
            try bytes.write(to: URL(fileURLWithPath: path))
        }
    }
}
