internal import COpenSSL

/// HMAC-SHA-256 (RFC 2104).
package enum HMAC {
    /// The 32-byte authentication code of `message` under `key`.
    package static func authenticate(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 0
        let done = computed(key, message, &output, &count)
        precondition(done && count == 32, "HMAC-SHA-256 takes any key and message")
        return output
    }

    private static func computed(
        _ key: [UInt8],
        _ message: [UInt8],
        _ output: inout [UInt8],
        _ count: inout UInt32
    ) -> Bool {
        COpenSSL.HMAC(
            EVP_sha256(),
            key,
            Int32(key.count),
            message,
            message.count,
            &output,
            &count
        ) != nil
    }

    /// Compares two codes without telling by time where they differ.
    package static func isEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && CRYPTO_memcmp(one, other, one.count) == 0
    }
}

/// scrypt (RFC 7914): makes guessing a short code costly.
package enum Scrypt {
    /// A 32-byte key of `password`; cost is memory of 128 · r · N bytes (32 MiB with the defaults).
    ///
    /// Nil if memory is short.
    package static func derive(
        password: [UInt8],
        salt: [UInt8],
        cost: UInt64 = 1 << 15,
        blockSize: UInt64 = 8
    ) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: 32)
        let letters = password.map { CChar(bitPattern: $0) }
        let done = EVP_PBE_scrypt(
            letters,
            letters.count,
            salt,
            salt.count,
            cost,
            blockSize,
            1,
            256 << 20,
            &output,
            32
        )
        guard done == 1 else {
            // A later look into the queue of errors must not take this one for its own.
            ERR_clear_error()
            return nil
        }
        return output
    }
}
