internal import COpenSSL

/// Bytes that are overwritten in memory when nobody holds them any more.
///
/// Unchecked: the memory is written in init and deinit only.
final class Secret: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) {
        memory = .allocate(byteCount: bytes.count, alignment: 1)
        memory.copyBytes(from: bytes)
    }

    deinit {
        OPENSSL_cleanse(memory.baseAddress, memory.count)
        memory.deallocate()
    }

    /// The first byte, valid inside `body` only.
    func withBytes<Value>(_ body: (UnsafePointer<UInt8>?) -> Value) -> Value {
        defer { withExtendedLifetime(self) {} }
        return body(UnsafePointer(memory.baseAddress?.assumingMemoryBound(to: UInt8.self)))
    }

    /// A copy that is not overwritten by itself.
    var copy: [UInt8] { Array(memory) }
}

/// Overwrites secret bytes that are not needed any more; other copies of the array stay as they are.
package func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) }
    bytes = []
}
