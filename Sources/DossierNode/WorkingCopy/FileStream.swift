internal import DossierCrypto
internal import Glibc

/// A file read from its start in chunks.
enum FileStream {
    private static let chunk = 256 * 1024

    /// Hands out the chunks of a file.
    ///
    /// Throws `FileFailure` and what `body` throws.
    static func read(_ path: String, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure("read", path) }
        defer { close(descriptor) }
        try read(descriptor, path, body)
    }

    private static func read(
        _ descriptor: Int32,
        _ path: String,
        _ body: (ArraySlice<UInt8>) throws -> Void
    ) throws {
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure("read", path) }
            if count == 0 { return }
            try body(buffer[..<count])
        }
    }

    /// Copies standard input to a file that its owner alone can read, since an import reads twice.
    ///
    /// Throws `FileFailure`.
    static func spoolStandardInput(to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileFailure("create", path) }
        defer { close(descriptor) }
        try read(STDIN_FILENO, "standard input") { chunk in
            var rest = chunk
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { throw FileFailure("write", path) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Removes a file; nothing happens where there is none.
    static func remove(_ path: String) { unlink(path) }

    /// `sha256:` and the digest of a file in hexadecimal digits.
    ///
    /// Throws `FileFailure`.
    static func digest(_ path: String) throws -> String {
        var hash = SHA256()
        try read(path) { hash.update($0) }
        let digits = Array("0123456789abcdef")
        let text = hash.finalize().bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return "sha256:" + String(text)
    }
}
