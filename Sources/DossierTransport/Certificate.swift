internal import COpenSSL
package import DossierCrypto

/// A member key in the dress that TLS asks for: a self-signed certificate around the raw key.
///
/// Only the key counts. Serial number, name and dates are the same for everybody and never checked,
/// so the certificate of a key is always the same bytes and making it needs no clock.
///
/// Unchecked: OpenSSL counts references to its key and certificate by atomics, and nothing changes them after init.
package final class TransportIdentity: @unchecked Sendable {
    let secretKey: OpaquePointer
    let certificate: OpaquePointer
    /// The key that peers will see.
    package let publicKey: PublicKey

    /// Makes the certificate of `key`.
    ///
    /// Throws `TransportError.tls` if OpenSSL cannot.
    package init(key: SigningKey) throws(TransportError) {
        ERR_clear_error()
        guard
            let secretKey = EVP_PKEY_new_raw_private_key_ex(nil, "ED25519", nil, key.seed, 32)
        else { throw .openSSL("reading the key") }
        guard let certificate = Self.selfSigned(by: secretKey) else {
            EVP_PKEY_free(secretKey)
            throw .openSSL("making the certificate")
        }
        self.secretKey = secretKey
        self.certificate = certificate
        publicKey = key.publicKey
    }

    deinit {
        X509_free(certificate)
        EVP_PKEY_free(secretKey)
    }

    /// The certificate in DER, as it travels.
    package var certificateDER: [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        let count = i2d_X509(certificate, &start)
        defer { dossier_OPENSSL_free(start) }
        return Array(UnsafeBufferPointer(start: start, count: max(0, Int(count))))
    }

    private static func selfSigned(by key: OpaquePointer) -> OpaquePointer? {
        guard let certificate = X509_new() else { return nil }
        let name = X509_get_subject_name(certificate)
        // Validity dates are required by the format; these are its widest (RFC 5280, 4.1.2.5).
        let isMade =
            X509_set_version(certificate, 2) == 1
            && ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1) == 1
            && ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20000101000000Z") == 1
            && ASN1_TIME_set_string(X509_getm_notAfter(certificate), "99991231235959Z") == 1
            && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, "dossier", -1, -1, 0) == 1
            && X509_set_issuer_name(certificate, name) == 1
            && X509_set_pubkey(certificate, key) == 1
            && X509_sign(certificate, key, nil) > 0
        guard isMade else {
            X509_free(certificate)
            return nil
        }
        return certificate
    }
}

/// The raw Ed25519 key inside a certificate, or nil for any other kind of key.
func ed25519Key(ofCertificate certificate: OpaquePointer) -> PublicKey? {
    guard let key = X509_get0_pubkey(certificate),
        EVP_PKEY_get_id(key) == dossier_EVP_PKEY_ED25519()
    else { return nil }
    var count = 32
    var raw = [UInt8](repeating: 0, count: count)
    guard EVP_PKEY_get_raw_public_key(key, &raw, &count) == 1, count == 32 else { return nil }
    return PublicKey(bytes: raw)
}

/// Whether the certificate's key usage, if it names one, lets its key sign a handshake (RFC 8446, 4.4.2.2).
func permitsSigning(_ certificate: OpaquePointer) -> Bool {
    X509_get_key_usage(certificate) & UInt32(KU_DIGITAL_SIGNATURE) != 0
}

extension TransportError {
    /// Empties this thread's OpenSSL error queue into an error; call it before any hop.
    static func openSSL(_ doing: String) -> TransportError {
        var reasons: [String] = []
        while true {
            let code = ERR_get_error()
            guard code != 0 else { break }
            // Alerts of the peer arrive as reason 1000 + alert (SSL_AD_REASON_OFFSET).
            let reason = ERR_GET_REASON(code)
            if ERR_GET_LIB(code) == ERR_LIB_SSL, let alert = UInt8(exactly: reason - 1000) {
                ERR_clear_error()
                return .alertReceived(alert)
            }
            if reason == SSL_R_UNEXPECTED_EOF_WHILE_READING { return .truncated }
            let text = ERR_reason_error_string(code).map { String(cString: $0) }
            reasons.append(text ?? "code \(code)")
        }
        return .tls(([doing] + reasons).joined(separator: ": "))
    }
}
