import Foundation
import Testing

extension ProcessTests {
    /// Working copies that are restored, rolled back or copied, and go on.
    @Suite struct RestoreTests {
        @Test
        func `a working copy restored from a backup keeps both histories without a fork`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await desk.run("add", "Company", "Before", "--id", "before")
                try await desk.run("push")
                try stage.copy("desk", to: "backup")
                try await desk.run("add", "Company", "Lost", "--id", "lost")
                try await desk.run("push")
                try FileManager.default.removeItem(atPath: desk.directory)
                try stage.copy("backup", to: "desk")

                try await desk.run("add", "Company", "Meanwhile", "--id", "meanwhile")
                let status = try await desk.run("status").out
                #expect(status.contains("This copy was restored or copied"))
                #expect(status.contains("goes on under a new chain"))
                #expect(status.contains("the next pull brings back what others have"))
                #expect(status.contains("what was never sent is not in this copy"))
                let synced = try await desk.run("sync").out
                #expect(synced.contains("received\t0\n") && synced.contains("cameBack\t1\n"))
                let after = try await desk.run("status").out
                #expect(after.contains("what was never sent is not in this copy"))
                #expect(!after.contains("nothing was lost"))
                let held = try await daemon.status()
                #expect(held.entities == 3)
                #expect(held.forks == 0)
                #expect(held.stateDigest == (try await desk.digest()))
                #expect(try await desk.status().entities == 3)
            }
        }

        @Test func `a database set back alone is noticed, and what the pull cannot bring is said`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await desk.run("add", "Company", "Before", "--id", "before")
                let database = desk.directory + "/.dossier/dossier.db"
                try FileManager.default.copyItem(atPath: database, toPath: stage.path("old.db"))
                try await desk.run("add", "Company", "Lost", "--id", "lost")
                try await desk.run("add", "Company", "Too", "--id", "too")
                try await desk.run("push")
                try await desk.run("add", "Company", "Never sent", "--id", "never")
                try FileManager.default.removeItem(atPath: database)
                try FileManager.default.copyItem(atPath: stage.path("old.db"), toPath: database)

                let behind = try await desk.run("status").out
                #expect(behind.contains("set back to an older state"))
                #expect(behind.contains("The next pull brings back what others have"))
                let doubt = try await desk.run("status", "--json").out
                #expect(doubt.contains("\"isInDoubt\":true"), "\(doubt)")
                try await desk.run("set", "before", "country=cn")
                #expect(try await desk.run("sync").out.contains("cameBack\t2\n"))
                let status = try await desk.run("status").out
                #expect(status.contains("Some of its later changes are still not here"))
                #expect(status.contains("they were never sent and are gone"))
                #expect(try await desk.command(["show", "never"]).code == 66)
                let certain = try await desk.run("status", "--json").out
                #expect(certain.contains("\"isInDoubt\":false"), "\(certain)")
                #expect(try await desk.status().entities == 3)
                #expect(try await daemon.status().forks == 0)
                #expect(try await daemon.status().stateDigest == desk.digest())
            }
        }

        @Test func `a twin that nothing local tells is told by its fork, and all goes on`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let one = try await Client("desk", of: daemon)
                try await one.run("add", "Company", "Before", "--id", "before")
                try await one.run("push")
                try stage.copy("desk", to: "twin")
                try await settleIn(stage.path("twin") + "/.dossier", on: stage)
                let two = Client("twin", on: stage)
                try await one.run("set", "before", "country=cn")
                try await two.run("set", "before", "country=de")
                try await one.run("sync")
                try await two.run("sync")
                try await one.run("sync")
                for desk in [one, two] {
                    let status = try await desk.run("status")
                    #expect(status.out.contains("another copy with this key"))
                    #expect(try await desk.command(["status", "--check"]).code == 1)
                    #expect(try await desk.run("show", "before", "--json").out.contains("\"cn\""))
                    #expect(try await desk.run("show", "before", "--json").out.contains("\"de\""))
                }
                #expect(try await daemon.status().forks == 1)
                #expect(try await daemon.status().openForks == 1)
                #expect(try await daemon.command("status", "--check").code == 1)
                #expect(try await two.run("why", "before").out.contains("before\tcountry\tcn"))
                let reasons = try await two.run("why", "before", "country", "--json").out
                #expect(reasons.contains("\"forked\":true"), "\(reasons)")
                // Both go on without being admitted again.
                try await one.run("add", "Company", "One", "--id", "one")
                try await two.run("add", "Company", "Two", "--id", "two")
                try await one.run("sync")
                try await two.run("sync")
                try await one.run("sync")
                let held = try await daemon.status()
                #expect(held.forks == 1 && held.openForks == 0, "it is shown for ever, not open")
                #expect(try await daemon.command("status", "--check").code == 0)
                #expect(held.entities == 3)
                #expect(try await one.digest() == held.stateDigest)
                #expect(try await two.digest() == held.stateDigest)
                #expect(try await daemon.succeed(["status"]).out.contains("desk"))
            }
        }

        /// Makes a copied directory's mark name the copied files, as a cloned disk's would.
        private func settleIn(_ folder: String, on stage: Stage) async throws {
            let path = folder + "/high-water.json"
            let old = try Data(contentsOf: URL(fileURLWithPath: path))
            var mark = try #require(
                try JSONSerialization.jsonObject(with: old) as? [String: Any]
            )
            let files = [folder + "/dossier.db", path]
            let numbers = try await stage.start("/usr/bin/stat", ["-c", "%i"] + files).end().out
                .split(separator: "\n").map(String.init)
            let generation = try await stage.start("/usr/bin/lsattr", ["-v", path]).end().out
                .split(separator: " ").first.map(String.init)
            mark["database"] = numbers[0]
            mark["file"] = generation.map { "\(numbers[1]).\($0)" } ?? numbers[1]
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.truncate(atOffset: 0)
            try handle.write(
                contentsOf: JSONSerialization.data(withJSONObject: mark) + Data("\n".utf8)
            )
            try handle.close()
        }
    }
}
