import ChildProcess
import DossierCrypto
import Foundation
import Testing

@testable import DossierTransport

/// A second implementation as the peer: `openssl s_client`, run as a process.
@Suite(.timeLimit(.minutes(1)), .enabled(if: OpenSSLTool.isInstalled))
struct OpenSSLClientTests {
    /// What `s_client` came with and how it should fare.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var certificate: OpenSSLTool.Certificate?
        var arguments: [String] = []
        let error: TransportError
        /// In the words of `s_client`, where an alert says it.
        let alert: String
    }

    static let refusals = [
        Case(
            testDescription: "no certificate",
            error: .tls("handshake: peer did not return a certificate"),
            alert: "alert number 116"
        ),
        Case(
            // It has nothing to offer that fits ed25519, so it sends an empty certificate.
            testDescription: "RSA certificate",
            certificate: .rsa,
            error: .tls("handshake: peer did not return a certificate"),
            alert: "alert number 116"
        ),
        Case(
            testDescription: "EC P-256 certificate",
            certificate: .other(["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]),
            error: .tls("handshake: peer did not return a certificate"),
            alert: "alert number 116"
        ),
        Case(
            testDescription: "Ed448 certificate",
            certificate: .other(["-algorithm", "ED448"]),
            error: .tls("handshake: peer did not return a certificate"),
            alert: "alert number 116"
        ),
        Case(
            testDescription: "a key usage without signing",
            certificate: .using(diallerNumber, "keyUsage=critical,keyAgreement"),
            error: .keyUsageForbids,
            alert: "alert number"
        ),
        Case(
            testDescription: "TLS 1.3 with another signature only",
            certificate: .ed25519(diallerNumber),
            arguments: ["-sigalgs", "ecdsa_secp256r1_sha256"],
            error: .tls("handshake: no shared signature algorithms"),
            alert: "alert number 40"
        ),
        Case(
            testDescription: "unknown Ed25519 key",
            certificate: .ed25519(9),
            error: .peerRefused,
            alert: "alert number 42"
        ),
        Case(
            testDescription: "a stranger's key with a member's certificate behind it",
            certificate: .chain(9, behind: diallerNumber),
            error: .peerRefused,
            alert: "alert number 42"
        ),
        Case(
            testDescription: "a certificate message of more than 16 KiB",
            certificate: .using(
                diallerNumber,
                "nsComment=" + String(repeating: "x", count: 17_000)
            ),
            error: .tls("handshake: excessive message size"),
            alert: "alert number"
        ),
        Case(
            testDescription: "TLS 1.2",
            certificate: .ed25519(diallerNumber),
            arguments: ["-tls1_2"],
            error: .tls("handshake: unsupported protocol"),
            alert: "alert number 70"
        ),
        Case(
            testDescription: "another protocol",
            certificate: .ed25519(diallerNumber),
            arguments: ["-alpn", "h2,dossier/2"],
            error: .tls("handshake: no application protocol"),
            alert: "alert number 120"
        ),
        Case(
            testDescription: "no protocol",
            certificate: .ed25519(diallerNumber),
            arguments: ["-alpn", ""],
            error: .tls("handshake: callback failed"),
            alert: "alert number 120"
        ),
    ]

    let greeting = "greeting for members"

    /// Runs `s_client` against a listener that greets and answers one line.
    func connect(
        _ certificate: OpenSSLTool.Certificate?,
        _ arguments: [String]
    ) async throws -> (output: String, calls: Int, errors: [TransportError]) {
        let calls = Shared(0)
        let errors = Shared<[TransportError]>([])
        let member = try key(diallerNumber).publicKey
        let greeting = greeting
        let output = try await withListener(
            Serving(
                judgement: { $0 == member ? .member : .refused },
                report: { report in
                    guard case .ended(_, let error as TransportError) = report else { return }
                    errors.update { $0.append(error) }
                },
                handler: { connection in
                    calls.update { $0 += 1 }
                    try await connection.write(line(greeting))
                    var reader = connection.inbound.makeAsyncIterator()
                    let first = try await reader.next()?.first ?? []
                    try await connection.write(line("you said ") + first + line(""))
                }
            )
        ) { port in
            try await OpenSSLTool.connect(
                to: port,
                certificate: certificate,
                arguments: arguments,
                input: "a line\n"
            )
        }
        return (output, calls.value, errors.value)
    }

    @Test(arguments: refusals)
    func `a stranger gets an alert and no application byte`(_ given: Case) async throws {
        let (output, calls, errors) = try await connect(given.certificate, given.arguments)
        #expect(calls == 0)
        #expect(errors == [given.error])
        #expect(output.contains(given.alert), "\(output)")
        #expect(!output.contains(greeting))
    }

    @Test func `nothing is resumable: no ticket, no early data, no authentication afterwards`()
        async throws
    {
        let (output, calls, _) = try await connect(.ed25519(diallerNumber), ["-enable_pha"])
        #expect(calls == 1)
        #expect(output.contains("TLSv1.3"), "\(output)")
        #expect(!output.contains("New Session Ticket arrived"))
        #expect(output.contains("Early data was not sent"))
        #expect(output.contains("No ALPN negotiated") == false)
    }

    @Test(arguments: [
        OpenSSLTool.Certificate.ed25519(diallerNumber), .expiredEd25519(diallerNumber),
        .using(diallerNumber, "keyUsage=critical,digitalSignature"),
    ])
    func `a member gets through, whatever the dates say`(
        _ certificate: OpenSSLTool.Certificate
    ) async throws {
        let (output, calls, errors) = try await connect(certificate, [])
        #expect(calls == 1)
        #expect(errors == [])
        #expect(output.contains(greeting), "\(output)")
        #expect(output.contains("you said \na line"))
    }
}

/// The `openssl` command.
enum OpenSSLTool {
    enum Certificate: Sendable {
        case rsa
        case ed25519(UInt8)
        case expiredEd25519(UInt8)
        /// A key that `genpkey` makes.
        case other([String])
        /// A member's key with an extension.
        case using(UInt8, String)
        /// A key, and the certificate of another that is sent with it.
        case chain(UInt8, behind: UInt8)
    }

    static let executable = "/usr/bin/openssl"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: executable) }

    /// Everything that `s_client` prints, to either stream, until it ends.
    static func connect(
        to port: Int,
        certificate: Certificate?,
        arguments: [String],
        input: String
    ) async throws -> String {
        let folder = try Folder()
        defer { folder.remove() }
        var all = ["s_client", "-connect", "127.0.0.1:\(port)", "-ign_eof"]
        if !arguments.contains("-alpn") { all += ["-alpn", "dossier/1"] }
        // An empty list cannot be said, so the option is left out.
        all += arguments == ["-alpn", ""] ? [] : arguments
        if let certificate {
            try await make(certificate, in: folder)
            all += ["-cert", folder.path("cert.pem"), "-key", folder.path("key.pem")]
            if case .chain = certificate { all += ["-cert_chain", folder.path("chain.pem")] }
        }
        return try await run(all, in: folder, input: input)
    }

    private static func make(_ certificate: Certificate, in folder: Folder) async throws {
        let (key, cert) = (folder.path("key.pem"), folder.path("cert.pem"))
        let request = ["req", "-x509", "-subj", "/CN=test", "-key", key, "-out", cert]
        switch certificate {
        case .rsa:
            try await run(["genrsa", "-out", key, "2048"], in: folder)
            try await run(request, in: folder)
        case .ed25519(let number):
            try writeKey(number, in: folder)
            try await run(request, in: folder)
        case .other(let kind):
            try await run(["genpkey", "-out", key] + kind, in: folder)
            try await run(request, in: folder)
        case .using(let number, let use):
            try writeKey(number, in: folder)
            try await run(request + ["-addext", use], in: folder)
        case .chain(let number, let other):
            try writeKey(other, in: folder)
            try await run(request, in: folder)
            let behind = try String(contentsOfFile: cert, encoding: .utf8)
            try writeKey(number, in: folder)
            try await run(request, in: folder)
            let own = try String(contentsOfFile: cert, encoding: .utf8)
            try folder.write("chain.pem", behind)
            try folder.write("cert.pem", own)
        case .expiredEd25519(let number):
            // Only `ca` takes dates.
            try writeKey(number, in: folder)
            try folder.write("index.txt", "")
            try folder.write("serial", "01\n")
            try folder.write(
                "ca.cnf",
                """
                [ca]
                default_ca=test
                [test]
                database=\(folder.path("index.txt"))
                serial=\(folder.path("serial"))
                new_certs_dir=\(folder.path(""))
                default_md=default
                policy=any
                [any]
                commonName=supplied

                """
            )
            let csr = folder.path("request.csr")
            try await run(
                ["req", "-new", "-key", key, "-subj", "/CN=test", "-out", csr],
                in: folder
            )
            try await run(
                [
                    "ca", "-batch", "-selfsign", "-config", folder.path("ca.cnf"), "-keyfile", key,
                    "-in", csr, "-out", cert, "-notext",
                    "-startdate", "20000101000000Z", "-enddate", "20010101000000Z",
                ],
                in: folder
            )
        }
    }

    /// The seed of `key(number)` as PKCS #8 (RFC 8410, section 7).
    private static func writeKey(_ number: UInt8, in folder: Folder) throws {
        let header: [UInt8] = [
            0x30, 0x2E, 2, 1, 0, 0x30, 5, 6, 3, 0x2B, 0x65, 0x70, 4, 0x22, 4, 0x20,
        ]
        let text = Data(header + (try key(number).seed)).base64EncodedString()
        try folder.write(
            "key.pem",
            "-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n"
        )
    }

    @discardableResult
    private static func run(
        _ arguments: [String],
        in folder: Folder,
        input: String = ""
    ) async throws -> String {
        try folder.write("in", input)
        let child = try ChildProcess(
            executable,
            arguments,
            environment: ProcessInfo.processInfo.environment,
            input: .file(folder.path("in")),
            output: folder.path("out"),
            errors: folder.path("out")
        )
        for await _ in child.ended {}
        return String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path("out"))),
            as: UTF8.self
        )
    }
}

/// A folder of its own for one test, under the system's place for temporary files.
struct Folder: Sendable {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dossier-\(UUID().uuidString.prefix(8))"
        )
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
