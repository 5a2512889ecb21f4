internal import DossierText
internal import Glibc

/// A file that a stranger left: an ordinary one, read line by line, every line bounded.
final class StrangerFile {
    /// What came instead of a line.
    enum Line: Equatable {
        case line([UInt8])
        /// The end of the file; `isHalf` says that bytes without a line feed stood there.
        case end(isHalf: Bool)
        /// A line beyond the limit: nothing is read any more.
        case tooLong
    }

    let path: String
    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Opens a file whose lines have at most `limit` bytes.
    ///
    /// Throws an `ErrorReport`: links, devices and pipes are refused.
    init(_ path: String, limit: Int) throws {
        self.path = path
        self.limit = limit
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            let reason = errno == ELOOP ? "it is a link, and links are not followed" : Self.reason
            throw ErrorReport(
                .noSuchFile,
                "cannot read \(path): \(reason)",
                details: ["Nothing was changed."]
            )
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ErrorReport(
                .noSuchFile,
                "\(path) is not an ordinary file",
                details: ["Nothing was changed. A backup or a bundle is one file of lines."]
            )
        }
    }

    deinit { close(descriptor) }

    /// The next line without its line feed.
    ///
    /// Throws an `ErrorReport`.
    func next() throws -> Line {
        var searched = start
        while true {
            if let feed = buffer[searched...].firstIndex(of: 0x0A) {
                guard feed - start <= limit else { return .tooLong }
                let line = Array(buffer[start..<feed])
                start = feed + 1
                return .line(line)
            }
            guard buffer.count - start <= limit else { return .tooLong }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            guard try fill() else { return .end(isHalf: !buffer.isEmpty) }
        }
    }

    /// Reads more; false at the end of the file.
    private func fill() throws -> Bool {
        guard !isAtEnd else { return false }
        var chunk = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw ErrorReport(.io, "cannot read \(path): \(Self.reason)")
            }
            isAtEnd = count == 0
            buffer += chunk[..<count]
            return count > 0
        }
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
