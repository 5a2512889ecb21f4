internal import DossierCore
internal import DossierCrypto
internal import Glibc

/// The file that keeps the high-water mark beside the database.
///
/// Each write makes a new file and moves it over the old one, and the mark names the very file that it stands in: a mark
/// that was put back from a backup, or copied along with its directory, shows by that. Device numbers are left out, since
/// on several file systems they change with every start of the machine.
struct MarkFile: Sendable {
    /// The file's name in the replica's directory.
    static let name = "high-water.json"
    /// Bytes beyond which a file is no mark.
    static let bytes = 4096
    private static let type = "dossier.high-water/1"

    private let directory: String
    private let machine: String
    private let database: String
    private let files: FileCalls

    private var path: String { directory + "/" + Self.name }

    /// The mark of the replica in `directory`, whose database is there already.
    init(
        directory: String,
        machineID: String = "/etc/machine-id",
        files: FileCalls = .system
    ) {
        self.directory = directory
        self.files = files
        machine = Self.machine(machineID)
        var status = stat()
        database = stat(directory + "/dossier.db", &status) == 0 ? String(status.st_ino) : ""
    }

    /// What was found: the mark, if it can be read, and where it and the database stand now.
    struct Found {
        let mark: HighWaterMark?
        let place: String
    }

    /// Reads the mark; one that cannot be read is none, which costs one incarnation.
    func read() -> Found {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return Found(mark: nil, place: "") }
        defer { close(descriptor) }
        let place = place(Self.identity(descriptor))
        var buffer = [UInt8](repeating: 0, count: Self.bytes + 1)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0, count <= Self.bytes else { return Found(mark: nil, place: place) }
        return Found(mark: Self.mark(buffer[..<count]), place: place)
    }

    /// Puts a mark in place of the one before; it is durable when this returns.
    ///
    /// Throws `StoreError`: `diskFull`, `file`, or `inputOutput`, after which nothing may be written any more.
    func write(head: Head, before: Head?) throws {
        let temporary = path + ".new"
        _ = files.unlink(temporary)
        let descriptor = files.open(temporary, O_WRONLY | O_CREAT | O_EXCL)
        guard descriptor >= 0 else { throw FileCalls.failure(temporary) }
        do {
            defer { close(descriptor) }
            let line = self.line(head, before, Self.identity(descriptor))
            try files.writeAll(descriptor, line[...], at: 0, of: temporary)
            guard files.sync(descriptor) == 0 else { throw FileCalls.failure(temporary) }
        }
        guard files.rename(temporary, path) == 0 else { throw FileCalls.failure(path) }
        try files.syncFolder(directory)
    }

    /// Removes the mark of a database that is no more.
    func remove() { _ = files.unlink(path) }

    private func place(_ file: String) -> String { "\(machine) \(database) \(file)" }

    private func line(_ head: Head, _ before: Head?, _ file: String) -> [UInt8] {
        var members: [String: JSONValue] = [
            "type": .string(Self.type), "head": Self.value(head),
            "machine": .string(machine), "database": .string(database), "file": .string(file),
        ]
        members["before"] = before.map(Self.value)
        return JSONValue.object(members).canonical + [0x0A]
    }

    private static func value(_ head: Head) -> JSONValue {
        .array([.digest(head.chain), .count(head.sequence), .digest(head.digest)])
    }

    private static func mark(_ bytes: ArraySlice<UInt8>) -> HighWaterMark? {
        guard bytes.last == 0x0A,
            case .object(let members)? = try? JSONValue(parsing: bytes.dropLast()),
            members["type"] == .string(type), let head = Self.head(members["head"]),
            case .string(let machine)? = members["machine"],
            case .string(let database)? = members["database"],
            case .string(let file)? = members["file"]
        else { return nil }
        return HighWaterMark(
            head: head,
            before: Self.head(members["before"]),
            place: "\(machine) \(database) \(file)"
        )
    }

    private static func head(_ value: JSONValue?) -> Head? {
        guard case .array(let parts)? = value, parts.count == 3,
            case .string(let chainText) = parts[0], let chain = Digest(base64URL: chainText),
            case .integer(let sequence) = parts[1], sequence > 0,
            case .string(let digestText) = parts[2], let digest = Digest(base64URL: digestText)
        else { return nil }
        return Head(chain: chain, sequence: Int(sequence), digest: digest)
    }

    /// The file's number and generation: a number is given again after a removal, a pair is not.
    private static func identity(_ descriptor: Int32) -> String {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return "" }
        // FS_IOC_GETVERSION; where the file system has no generations, the number alone must do.
        var generation = 0
        guard ioctl(descriptor, 0x8008_7601, &generation) == 0 else { return "\(status.st_ino)" }
        return "\(status.st_ino).\(generation)"
    }

    /// The machine's id, hashed with a name of ours since it is not to be shown around; empty where there is none.
    private static func machine(_ path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return "" }
        let code = HMAC.authenticate(Array("dossier/1 machine".utf8), key: Array(buffer[..<count]))
        return Base64URL.encode(Array(code.prefix(12)))
    }
}
