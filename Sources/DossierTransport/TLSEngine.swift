internal import COpenSSL
package import DossierCrypto
internal import NIOCore

/// What a finished handshake has shown.
package struct Handshake: Hashable, Sendable {
    /// The peer's key, proved to be its own.
    package let peerKey: PublicKey
    /// The key that we have shown: after a rotation the peer may have expected an earlier one.
    package let ownKey: PublicKey
    /// What `PeerJudgement` said about it.
    package let verdict: PeerVerdict
    /// 32 bytes that both ends of this one connection share and nobody else knows
    /// (RFC 8446, 7.5; label `EXPORTER-dossier-pairing`, no context).
    package let exporterSecret: [UInt8]
}

/// One end of one TLS connection without any I/O: ciphertext in, ciphertext out.
///
/// Not thread-safe; lives on one event loop. The error queue of OpenSSL is per thread, so every
/// method clears it before and reads it right after the call that may fail.
final class TLSEngine {
    /// Where a handshake stands.
    enum Progress {
        case wantsPeer
        case finished(Handshake)
    }

    private let context: TLSContext
    private let judgement: PeerJudgement
    private let ssl: OpaquePointer
    private let incoming: OpaquePointer
    private let outgoing: OpaquePointer
    private var own: TransportIdentity
    private var judged: (key: PublicKey, verdict: PeerVerdict)?
    private var objection: TransportError?

    /// A dialler may name the key that it expects in the clear, as `ExpectedKey` spells it.
    ///
    /// Throws `TransportError.tls` when memory is out.
    init(
        context: TLSContext,
        judgement: @escaping PeerJudgement,
        expecting name: String? = nil
    ) throws(TransportError) {
        ERR_clear_error()
        guard let ssl = SSL_new(context.pointer) else { throw .openSSL("SSL_new") }
        guard let incoming = BIO_new(BIO_s_mem()), let outgoing = BIO_new(BIO_s_mem()) else {
            SSL_free(ssl)
            throw .openSSL("BIO_new")
        }
        // An empty memory BIO means "more will come", never end of file.
        _ = dossier_BIO_set_mem_eof_return(incoming, -1)
        _ = dossier_BIO_set_mem_eof_return(outgoing, -1)
        SSL_set_bio(ssl, incoming, outgoing)  // takes ownership of both
        own = context.identities.present
        self.context = context
        self.judgement = judgement
        self.ssl = ssl
        self.incoming = incoming
        self.outgoing = outgoing
        switch context.role {
        case .dialler: SSL_set_connect_state(ssl)
        case .listener: SSL_set_accept_state(ssl)
        }
        SSL_set_ex_data(ssl, 0, Unmanaged.passUnretained(self).toOpaque())
        if let name, dossier_SSL_set_tlsext_host_name(ssl, name) != 1 {
            throw .openSSL("naming the expected key")
        }
    }

    deinit { SSL_free(ssl) }

    /// Takes ciphertext from the peer; `handshake` or `decrypt` then looks at it.
    func receive(_ ciphertext: UnsafeRawBufferPointer) throws(TransportError) {
        guard ciphertext.count > 0 else { return }
        ERR_clear_error()
        var count = 0
        guard BIO_write_ex(incoming, ciphertext.baseAddress, ciphertext.count, &count) == 1,
            count == ciphertext.count
        else { throw .openSSL("taking ciphertext") }
    }

    /// Takes the handshake as far as the peer's bytes go.
    func handshake() throws(TransportError) -> Progress {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        if result == 1 {
            guard hasAgreedProtocol, let judged else { throw .protocolNotAgreed }
            return .finished(
                Handshake(
                    peerKey: judged.key,
                    ownKey: own.publicKey,
                    verdict: judged.verdict,
                    exporterSecret: try exportSecret()
                )
            )
        }
        if SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ { return .wantsPeer }
        let failure = TransportError.openSSL("handshake")
        throw objection ?? failure
    }

    /// Appends all plaintext there is to `plaintext`; true when the peer has ended its half.
    func decrypt(into plaintext: inout ByteBuffer) throws(TransportError) -> Bool {
        while true {
            ERR_clear_error()
            var result: Int32 = 0
            // Room for a whole record, or OpenSSL hands it out in pieces.
            plaintext.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.recordBytes) { room in
                var count = 0
                result = SSL_read_ex(ssl, room.baseAddress, room.count, &count)
                return result == 1 ? count : 0
            }
            if result == 1 { continue }
            switch SSL_get_error(ssl, result) {
            case SSL_ERROR_WANT_READ: return false
            case SSL_ERROR_ZERO_RETURN: return true
            default: throw .openSSL("reading")
            }
        }
    }

    /// The most plaintext that one record holds (RFC 8446, 5.1).
    static let recordBytes = 16 * 1024

    /// Turns plaintext into ciphertext for `drain`.
    func encrypt(_ plaintext: UnsafeRawBufferPointer) throws(TransportError) {
        var offset = 0
        while offset < plaintext.count {
            ERR_clear_error()
            var count = 0
            let rest = UnsafeRawBufferPointer(rebasing: plaintext[offset...])
            guard SSL_write_ex(ssl, rest.baseAddress, rest.count, &count) == 1 else {
                throw .openSSL("writing")
            }
            offset += count
        }
    }

    /// Ends our half with a close_notify, for `drain`.
    func shutdown() {
        ERR_clear_error()
        SSL_shutdown(ssl)
        // The answer says only whether the peer has ended as well.
        ERR_clear_error()
    }

    /// Ciphertext for the peer, or nil when there is none.
    func drain(allocator: ByteBufferAllocator) -> ByteBuffer? {
        let pending = dossier_BIO_pending(outgoing)
        guard pending > 0 else { return nil }
        var buffer = allocator.buffer(capacity: pending)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: pending) { room in
            var count = 0
            return BIO_read_ex(outgoing, room.baseAddress, pending, &count) == 1 ? count : 0
        }
        return buffer
    }
}

// MARK: - What OpenSSL asks in the middle of a handshake

extension TLSEngine {
    /// The engine on whose behalf OpenSSL verifies a certificate.
    static func find(inVerification store: OpaquePointer) -> TLSEngine? {
        let index = SSL_get_ex_data_X509_STORE_CTX_idx()
        guard let ssl = X509_STORE_CTX_get_ex_data(store, index) else { return nil }
        return find(OpaquePointer(ssl))
    }

    /// The engine that a connection of OpenSSL belongs to.
    static func find(_ ssl: OpaquePointer) -> TLSEngine? {
        guard let engine = SSL_get_ex_data(ssl, 0) else { return nil }
        return Unmanaged<TLSEngine>.fromOpaque(engine).takeUnretainedValue()
    }

    /// Takes the identity that the peer expects for this connection; false if OpenSSL refuses it.
    func present(expectedBy name: [UInt8]?) -> Bool {
        own = context.identities.expected(by: name)
        return SSL_use_certificate(ssl, own.certificate) == 1
            && SSL_use_PrivateKey(ssl, own.secretKey) == 1
    }

    /// X509_V_OK, or the verification error whose alert the peer is to get.
    func judge(certificate: OpaquePointer) -> Int32 {
        guard hasAgreedProtocol else {
            objection = .protocolNotAgreed
            return X509_V_ERR_APPLICATION_VERIFICATION
        }
        guard let key = ed25519Key(ofCertificate: certificate) else {
            objection = .peerKeyNotEd25519
            return X509_V_ERR_INVALID_PURPOSE
        }
        // Dates and names are nobody's business here; a certificate that says what it is not for is.
        guard permitsSigning(certificate) else {
            objection = .keyUsageForbids
            return X509_V_ERR_INVALID_PURPOSE
        }
        let verdict = judgement(key)
        guard verdict != .refused else {
            objection = .peerRefused
            return X509_V_ERR_CERT_REJECTED
        }
        judged = (key, verdict)
        return X509_V_OK
    }

    private var hasAgreedProtocol: Bool {
        var name: UnsafePointer<UInt8>?
        var count: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &name, &count)
        return UnsafeBufferPointer(start: name, count: Int(count))
            .elementsEqual(TLSContext.protocolName.utf8)
    }

    private func exportSecret() throws(TransportError) -> [UInt8] {
        let label = "EXPORTER-dossier-pairing"
        var secret = [UInt8](repeating: 0, count: 32)
        ERR_clear_error()
        guard
            SSL_export_keying_material(ssl, &secret, 32, label, label.utf8.count, nil, 0, 0) == 1
        else { throw .openSSL("exporting a secret") }
        return secret
    }
}
