import Foundation
import Testing

extension ProcessTests {
    /// Starting and stopping as a service manager sees it.
    @Suite struct LifecycleTests {
        @Test(arguments: [SIGTERM, SIGINT])
        func `a signal to stop ends the daemon in order within five seconds`(
            _ signal: Int32
        ) async throws {
            try await Stage.run { stage in
                let (daemon, peer) = try await Daemon.pair("service", "peer", on: stage)
                let digest = try await stage.agreement(of: [daemon, peer])
                let begin = ContinuousClock.now
                daemon.child?.send(signal)
                let output = try #require(await daemon.child?.end(within: 10))
                #expect(output.code == 0, "\(output.err)")
                #expect(ContinuousClock.now - begin < .seconds(5))
                #expect(daemon.service.lines.contains("STOPPING=1"))
                #expect(daemon.service.lines.last { $0.contains("=1") } == "STOPPING=1")
                try await daemon.start()
                #expect(try await daemon.status().stateDigest == digest)
            }
        }

        @Test func `a second daemon on the same state is refused as locked`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("first", on: stage)
                try await daemon.found()
                let before = try await daemon.status().stateDigest
                let second = try Daemon("second", on: stage, state: "state-first")
                let output = try await second.launch().end(within: 10)
                #expect(output.code == 75, "\(output.err)")
                #expect(output.err.contains("[locked]"), "\(output.err)")
                #expect(!second.service.lines.contains("READY=1"))
                #expect(try await daemon.status().stateDigest == before)
            }
        }

        @Test func `a second daemon on the same empty state is refused as locked`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("first", on: stage)
                try await daemon.start()
                let second = try Daemon("second", on: stage, state: "state-first")
                let output = try await second.launch().end(within: 10)
                #expect(output.code == 75, "\(output.err)")
                #expect(!second.service.lines.contains("READY=1"))
            }
        }

        @Test func `a daemon that found a stale control socket starts all the same`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("stale", on: stage)
                try await daemon.found()
                let digest = try await daemon.status().stateDigest
                try await daemon.crash()
                #expect(FileManager.default.fileExists(atPath: stage.path("c-stale")))
                let answer = try await daemon.command("status", "--json")
                #expect(answer.code == 69, "\(answer.err)")
                #expect(answer.err.contains("none answers"), "\(answer.err)")
                // What needs no daemon is done under the process lock.
                #expect(try await daemon.command("verify").code == 0)
                try await daemon.start()
                #expect(try await daemon.status().stateDigest == digest)
            }
        }

        @Test func `a port that is taken is a named failure and nothing is left running`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("first", on: stage)
                try await daemon.found()
                let output = try await stage.run(
                    "dossierd",
                    [
                        "serve", "--state", stage.path("other"), "--set",
                        "listen.sync=" + daemon.address, "--set",
                        "listen.control=" + stage.path("c-other"),
                    ]
                )
                #expect(output.code == 78, "\(output.err)")
                #expect(output.err.contains("[bad-config]"))
            }
        }

        @Test func `two commands on one working copy do not spoil each other`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("calm", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let running = try (0..<6).map { number in
                    try desk.start("add", "Company", "Company \(number)", "--id", "c\(number)")
                }
                var done = 0
                for child in running {
                    let output = try await child.end()
                    if output.code == 0 {
                        done += 1
                    } else {
                        #expect(output.code == 75, "\(output.err)")
                    }
                }
                #expect(done > 0)
                #expect(try await desk.status().entities == done)
                try await desk.run("push")
                #expect(try await daemon.status().stateDigest == desk.digest())
            }
        }

        /// How a key can be there and be of no use.
        enum SpoiltKey: String, CaseIterable {
            case readableCredential
            case malformedCredential
            case readableFile
            case brokenRotation
            case linkToNothing
            case onlyFormer

            /// Lays it out in the folders of state and of credentials.
            func lay(_ state: String, _ credentials: String) throws {
                let line = String(repeating: "A", count: 43) + "\n"
                func write(_ path: String, _ text: String, mode: Int) throws {
                    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                    try FileManager.default.setAttributes(
                        [.posixPermissions: mode],
                        ofItemAtPath: path
                    )
                }
                switch self {
                case .readableCredential:
                    try write(credentials + "/identity.key", line, mode: 0o644)
                case .malformedCredential:
                    try write(credentials + "/identity.key", "no key\n", mode: 0o600)
                case .readableFile: try write(state + "/identity.key", line, mode: 0o644)
                case .brokenRotation:
                    try write(credentials + "/identity.key", line, mode: 0o600)
                    try write(state + "/identity.key.next", "no key\n", mode: 0o600)
                case .linkToNothing:
                    try FileManager.default.createSymbolicLink(
                        atPath: credentials + "/identity.key",
                        withDestinationPath: credentials + "/nothing"
                    )
                case .onlyFormer: try write(state + "/identity.key.former", line, mode: 0o600)
                }
            }
        }

        @Test(arguments: SpoiltKey.allCases)
        func `a key that is there and cannot be used is no reason for another`(
            _ spoilt: SpoiltKey
        ) async throws {
            try await Stage.run { stage in
                let state = stage.path("state")
                let credentials = stage.path("credentials")
                for folder in [state, credentials] {
                    try FileManager.default.createDirectory(
                        atPath: folder,
                        withIntermediateDirectories: true
                    )
                }
                try spoilt.lay(state, credentials)
                let before = try FileManager.default.contentsOfDirectory(atPath: state)
                let serving = try stage.start(
                    "dossierd",
                    [
                        "serve", "--state", state, "--set", "listen.sync=127.0.0.1:0", "--set",
                        "listen.control=" + stage.path("control"),
                    ],
                    adding: ["CREDENTIALS_DIRECTORY": credentials]
                )
                let output = try await serving.end(within: 10)
                #expect(output.code != 0 && !output.err.contains("ready"), "\(output.err)")
                #expect(output.err.contains("identity.key") || spoilt == .brokenRotation)
                let left = try FileManager.default.contentsOfDirectory(atPath: state)
                #expect(Set(left).subtracting(before).filter { $0.hasPrefix("identity") } == [])
            }
        }

        @Test(arguments: [0o400, 0o440])
        func `a credential is the key that serves, and none is written beside it`(
            mode: Int
        ) async throws {
            try await Stage.run { stage in
                let state = stage.path("state")
                let credentials = stage.path("credentials")
                try FileManager.default.createDirectory(
                    atPath: credentials,
                    withIntermediateDirectories: true
                )
                let key = try stage.write(
                    "credentials/identity.key",
                    String(repeating: "A", count: 43) + "\n"
                )
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: key)
                let serving = try stage.start(
                    "dossierd",
                    [
                        "serve", "--state", state, "--set", "listen.sync=127.0.0.1:0", "--set",
                        "listen.control=" + stage.path("control"),
                    ],
                    adding: ["CREDENTIALS_DIRECTORY": credentials]
                )
                try await eventually("it is ready") { serving.errSoFar.contains("ready") }
                serving.send(SIGTERM)
                #expect(try await serving.end(within: 10).code == 0)
                #expect(!FileManager.default.fileExists(atPath: state + "/identity.key"))
            }
        }
    }
}
