internal import DossierCrypto
internal import GRDB
internal import GRDBSQLite

/// One prepared statement while it is bound and stepped by the C interface: `execute(arguments:)` costs
/// up to a quarter of the time of a bulk insert.
struct BoundStatement {
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private let statement: Statement
    private let pointer: OpaquePointer

    init(_ statement: Statement) {
        self.statement = statement
        pointer = statement.sqliteStatement
    }

    func bind(_ value: Int, at index: Int32) { sqlite3_bind_int64(pointer, index, Int64(value)) }

    func bind(_ text: String, at index: Int32) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { letters in
                _ = sqlite3_bind_text(
                    pointer,
                    index,
                    letters.baseAddress,
                    Int32(letters.count),
                    Self.transient
                )
            }
        }
    }

    func bind(_ bytes: [UInt8], at index: Int32) {
        guard !bytes.isEmpty else {
            sqlite3_bind_zeroblob(pointer, index, 0)
            return
        }
        sqlite3_bind_blob64(pointer, index, bytes, UInt64(bytes.count), Self.transient)
    }

    func bind(_ value: Bytes32, at index: Int32) { bind(value.bytes, at: index) }

    func bind(_ digest: Digest, at index: Int32) { bind(digest.value, at: index) }

    /// Binds nil as NULL.
    func bind(_ digest: Digest?, at index: Int32) {
        if let digest {
            bind(digest.value, at: index)
        } else {
            sqlite3_bind_null(pointer, index)
        }
    }

    /// Binds nil as NULL.
    func bind(_ text: String?, at index: Int32) {
        if let text {
            bind(text, at: index)
        } else {
            sqlite3_bind_null(pointer, index)
        }
    }

    /// Runs to the end; the statement is free again afterwards.
    ///
    /// Throws `StoreError`.
    func run() throws {
        defer { sqlite3_reset(pointer) }
        while try step() {}
    }

    /// Calls `body` at each row.
    ///
    /// Throws `StoreError` and what `body` throws.
    func rows(_ body: (BoundStatement) throws -> Void) throws {
        defer { sqlite3_reset(pointer) }
        while try step() { try body(self) }
    }

    /// What `body` makes of the first row; nil if there is none.
    func first<Value>(_ body: (BoundStatement) throws -> Value) throws -> Value? {
        defer { sqlite3_reset(pointer) }
        return try step() ? try body(self) : nil
    }

    /// Whether `isWanted` holds of a row; those after it are not read.
    func contains(where isWanted: (BoundStatement) throws -> Bool) throws -> Bool {
        defer { sqlite3_reset(pointer) }
        while try step() { if try isWanted(self) { return true } }
        return false
    }

    private func step() throws -> Bool {
        let code = sqlite3_step(pointer)
        if code == SQLITE_ROW { return true }
        guard code != SQLITE_DONE else { return false }
        let connection = sqlite3_db_handle(pointer)
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
        throw StoreError.sqlite(sqlite3_extended_errcode(connection), message)
    }

    /// Whatever number SQLite makes of a column: where it counts which, see `StoredNumbers`.
    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }

    /// The type of what is stored in a column, such as `SQLITE_INTEGER`.
    func type(_ column: Int32) -> Int32 { sqlite3_column_type(pointer, column) }

    /// The name of a column of the answer.
    func name(_ column: Int32) -> String {
        sqlite3_column_name(pointer, column).map { String(cString: $0) } ?? ""
    }

    func text(_ column: Int32) -> String {
        guard let letters = sqlite3_column_text(pointer, column) else { return "" }
        let count = Int(sqlite3_column_bytes(pointer, column))
        return String(
            decoding: UnsafeBufferPointer(start: letters, count: count),
            as: UTF8.self
        )
    }

    func blob(_ column: Int32) -> [UInt8] {
        guard let bytes = sqlite3_column_blob(pointer, column) else { return [] }
        let count = Int(sqlite3_column_bytes(pointer, column))
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// The 32 bytes of a column.
    ///
    /// Throws `StoreError.corrupt` for any other length.
    func bytes32(_ column: Int32) throws -> Bytes32 {
        guard let bytes = sqlite3_column_blob(pointer, column),
            sqlite3_column_bytes(pointer, column) == 32
        else { throw StoreError.corrupt("digest length") }
        return Bytes32(loading: bytes)
    }

    func digest(_ column: Int32) throws -> Digest { Digest(try bytes32(column)) }

    func optionalText(_ column: Int32) -> String? {
        type(column) == SQLITE_NULL ? nil : text(column)
    }

    func optionalDigest(_ column: Int32) throws -> Digest? {
        type(column) == SQLITE_NULL ? nil : try digest(column)
    }
}
