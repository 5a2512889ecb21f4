import Foundation
import Testing

extension ProcessTests {
    /// What goes in on one machine comes out on another.
    @Suite struct ExportTests {
        /// A file of the test data in `DOSSIER_TEST_DATA`.
        static let consolidated: String? = {
            guard let folder = ProcessInfo.processInfo.environment["DOSSIER_TEST_DATA"] else {
                return nil
            }
            let path = folder + "/lists/us_ofac_cons.entities.ftm.json"
            return FileManager.default.isReadableFile(atPath: path) ? path : nil
        }()

        @Test
        func `a generated file comes out of another machine entity by entity and value by value`()
            async throws
        {
            try await Stage.run { stage in
                let text =
                    Generated.companies(0..<700) + Generated.companies(0..<50, prefix: "gongsi")
                try await exchange(try stage.write("in.ftm.json", text), on: stage)
            }
        }

        @Test(
            .enabled(
                if: consolidated != nil,
                "DOSSIER_TEST_DATA names no folder with lists/us_ofac_cons.entities.ftm.json"
            )
        )
        func `a published list comes out of another machine entity by entity and value by value`()
            async throws
        {
            try await Stage.run { stage in
                try await exchange(try #require(Self.consolidated), on: stage)
            }
        }

        @Test func `an extended export imported elsewhere exports the same bytes`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("first", on: stage)
                let other = try Daemon("second", on: stage)
                try await daemon.found()
                try await other.found()
                let one = try await Client("one", of: daemon)
                let two = try await Client("two", of: other)
                try await one.run("import", Programs.demo, "--yes")
                try await one.run("export", "-o", stage.path("one.json"))
                try await two.run("import", stage.path("one.json"), "--yes")
                try await two.run("export", "-o", stage.path("two.json"))
                let first = try lines(stage.path("one.json"))
                #expect(first == (try lines(stage.path("two.json"))))
                #expect(first.count == 112)
            }
        }

        /// Imports at one desk, exports at another behind two daemons, and compares.
        private func exchange(_ file: String, on stage: Stage) async throws {
            let (daemon, other) = try await Daemon.pair("a", "b", on: stage)
            let writer = try await Client("writer", of: daemon)
            try await writer.run("import", file, "--yes")
            try await writer.run("push")
            try await stage.agreement(of: [daemon, other])
            let reader = try await Client("reader", of: daemon)
            let behind = try await Client("behind", of: other)
            try await stage.agreement(of: [daemon, other])
            try await behind.run("pull")
            for (name, client) in [("reader", reader), ("behind", behind)] {
                for form in [[], ["--plain"]] {
                    let path = stage.path("\(name)\(form.count).json")
                    try await client.succeed(["export", "-o", path] + form)
                    try compare(file, path)
                }
            }
        }

        private func lines(_ path: String) throws -> [String] {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            return text.split(separator: "\n").map(String.init)
        }

        /// Compares two files of entities: the same ids, schemas, properties and sets of values.
        private func compare(_ path: String, _ other: String) throws {
            let wanted = try entities(path)
            let found = try entities(other)
            #expect(Set(wanted.keys) == Set(found.keys))
            var wrong: [String] = []
            for (id, entity) in wanted where found[id] != entity { wrong.append(id) }
            #expect(wrong == [])
        }

        private struct Entity: Decodable, Equatable {
            let id: String
            let schema: String
            let properties: [String: Set<String>]
        }

        private func entities(_ path: String) throws -> [String: Entity] {
            var found: [String: Entity] = [:]
            for line in try lines(path) {
                let entity = try JSONDecoder().decode(Entity.self, from: Data(line.utf8))
                found[entity.id] = entity
            }
            return found
        }
    }
}
