import Foundation
import Testing

extension ProcessTests {
    /// Daemons that are killed in the middle of their work.
    @Suite struct CrashTests {
        @Test func `an edit at one end of a line of daemons reaches the other end`() async throws {
            try await Stage.run { stage in
                let line = try await line(on: stage)
                let desk = try await Client("desk-a", of: line[0])
                try await desk.run("add", "Company", "Far Away Ltd", "country=cn")
                try await desk.run("push")
                try await stage.agreement(of: line, statements: 2)
                #expect(try await line[2].status().stateDigest == desk.digest())
            }
        }

        @Test
        func `what a killed daemon had acknowledged is everywhere once it runs again`()
            async throws
        {
            try await Stage.run { stage in
                let line = try await line(on: stage)
                let middle = line[1]
                let busy = try await Client("desk-a", of: line[0])
                let careful = try await Client("desk-b", of: middle)
                var random = Seeded(0x51e9_0004)
                var acknowledged: [String] = []
                for round in 0..<5 {
                    let companies = Generated.companies(round * 400..<(round + 1) * 400)
                    let file = try stage.write("part-\(round).ftm.json", companies)
                    try await busy.run("import", file, "--yes")
                    try await careful.run("add", "Person", "Careful", "--id", "p\(round)")
                    let push = try busy.start("push")
                    try await careful.run("push")
                    acknowledged.append("p\(round)")
                    let delay = Int.random(in: 0...150, using: &random)
                    try await Task.sleep(for: .milliseconds(delay))
                    try await middle.crash()
                    #expect(try await push.end().code == 0)
                    try await middle.start()
                }
                let count = 2000 * Generated.values + acknowledged.count
                try await stage.agreement(of: line)
                let reader = try await Client("desk-c", of: line[2])
                let exported = try await reader.run("export").out
                let lost = acknowledged.filter { !exported.contains("\"id\":\"\($0)\"") }
                #expect(lost == [])
                #expect(try await reader.status().statements == count)
                #expect(try await reader.digest() == stage.agreement(of: line))
                for daemon in line {
                    #expect(try await daemon.command("verify").code == 0)
                }
            }
        }

        @Test
        func `ten kills in a row lose nothing that was acknowledged`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("alone", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                var random = Seeded(0x51e9_0003)
                var acknowledged = 0
                for round in 0..<10 {
                    try await desk.run("add", "Company", "Round \(round)", "--id", "r\(round)")
                    let push = try desk.start("push")
                    let delay = Int.random(in: 20...200, using: &random)
                    try await Task.sleep(for: .milliseconds(delay))
                    try await daemon.crash()
                    if try await push.end().code == 0 { acknowledged = round + 1 }
                    try await daemon.start()
                    let held = try await daemon.status().entities ?? 0
                    #expect(held >= acknowledged, "killed after \(delay) ms")
                }
                try await desk.run("push")
                #expect(try await daemon.status().stateDigest == desk.digest())
                #expect(try await daemon.status().entities == 10)
            }
        }

        /// Three daemons, each joined to the one before.
        private func line(on stage: Stage) async throws -> [Daemon] {
            let daemons = try ["a", "b", "c"].map { try Daemon($0, on: stage) }
            try await daemons[0].found()
            try await daemons[1].join(daemons[0])
            try await daemons[2].join(daemons[1])
            return daemons
        }
    }
}
