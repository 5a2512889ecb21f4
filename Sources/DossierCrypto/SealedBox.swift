internal import COpenSSL

/// ChaCha20-Poly1305 (RFC 8439) under a 32-byte key and a 12-byte nonce that is never used twice.
package enum SealedBox {
    /// The ciphertext with its 16-byte tag behind it; nil if OpenSSL refuses.
    package static func seal(_ plain: [UInt8], key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
        precondition(key.count == 32 && nonce.count == 12, "a key has 32 bytes and a nonce 12")
        guard let context = EVP_CIPHER_CTX_new() else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        var output = [UInt8](repeating: 0, count: plain.count + 16)
        var written: Int32 = 0
        var tail: Int32 = 0
        guard
            EVP_EncryptInit_ex2(context, EVP_chacha20_poly1305(), key, nonce, nil) == 1,
            EVP_EncryptUpdate(context, &output, &written, plain, Int32(plain.count)) == 1
        else { return nil }
        let done = output.withUnsafeMutableBytes { buffer in
            let end = buffer.baseAddress?.advanced(by: Int(written))
            return EVP_EncryptFinal_ex(
                context,
                end?.assumingMemoryBound(to: UInt8.self),
                &tail
            ) == 1
                && EVP_CIPHER_CTX_ctrl(
                    context,
                    EVP_CTRL_AEAD_GET_TAG,
                    16,
                    buffer.baseAddress?.advanced(by: plain.count)
                ) == 1
        }
        return done ? output : nil
    }

    /// The plain bytes, or nil for another key or changed bytes.
    package static func open(_ sealed: [UInt8], key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
        guard sealed.count >= 16, key.count == 32, nonce.count == 12,
            let context = EVP_CIPHER_CTX_new()
        else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        let count = sealed.count - 16
        var tag = Array(sealed[count...])
        var output = [UInt8](repeating: 0, count: count + 16)
        var written: Int32 = 0
        var tail: Int32 = 0
        var rest = [UInt8](repeating: 0, count: 16)
        guard
            EVP_DecryptInit_ex2(context, EVP_chacha20_poly1305(), key, nonce, nil) == 1,
            EVP_DecryptUpdate(context, &output, &written, sealed, Int32(count)) == 1,
            EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, &tag) == 1,
            EVP_DecryptFinal_ex(context, &rest, &tail) == 1
        else {
            ERR_clear_error()
            return nil
        }
        return Array(output[..<count])
    }
}
