internal import COpenSSL

/// SHA-256 over pieces (FIPS 180-4), by the system's OpenSSL.
package struct SHA256: ~Copyable {
    // Fetched once and never changed: OpenSSL's algorithm objects are immutable and reference counted.
    nonisolated(unsafe) private static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

    private let context: OpaquePointer

    /// Starts an empty digest.
    package init() {
        guard let context = EVP_MD_CTX_new(),
            EVP_DigestInit_ex2(context, Self.algorithm, nil) == 1
        else { preconditionFailure("OpenSSL has no SHA-256") }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        let done = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        precondition(done == 1, "SHA-256 takes any bytes")
    }

    /// Adds bytes.
    package mutating func update(_ bytes: some Sequence<UInt8>) {
        let handled: Void? = bytes.withContiguousStorageIfAvailable {
            update(UnsafeRawBufferPointer($0))
        }
        if handled == nil { Array(bytes).withUnsafeBytes { update($0) } }
    }

    /// The digest of all that was added.
    package consuming func finalize() -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { buffer in
            var count: UInt32 = 0
            let place = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let done = EVP_DigestFinal_ex(context, place, &count)
            guard done == 1, count == 32, let base = buffer.baseAddress else {
                preconditionFailure("SHA-256 ends with 32 bytes")
            }
            return Digest(Bytes32(loading: base))
        }
    }

    /// The digest of one run of bytes.
    package static func digest(_ bytes: some Sequence<UInt8>) -> Digest {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }

    /// The digest of bytes in memory, without a context of our own.
    package static func digest(raw bytes: UnsafeRawBufferPointer) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { buffer in
            var count: UInt32 = 0
            let place = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let done = EVP_Digest(bytes.baseAddress, bytes.count, place, &count, algorithm, nil)
            guard done == 1, count == 32, let base = buffer.baseAddress else {
                preconditionFailure("SHA-256 ends with 32 bytes")
            }
            return Digest(Bytes32(loading: base))
        }
    }
}
