internal import COpenSSL

/// One side's settings for TLS 1.3, shared by all its connections; read-only after init.
///
/// Mutual authentication by Ed25519 keys and nothing else: no authorities, host names, dates,
/// tickets, resumption, renegotiation, early data or post-handshake authentication.
///
/// Unchecked: OpenSSL allows one context in many threads once it is set up, and nothing changes it after init.
final class TLSContext: @unchecked Sendable {
    // Sendable: OpenSSL permits concurrent SSL_new on a context that is no longer changed.

    /// Which end of the connection this is.
    enum Role: Sendable {
        case dialler
        case listener
    }

    /// The protocol that both ends must name in ALPN (RFC 7301).
    static let protocolName = "dossier/1"
    /// The same with its length in front, as ALPN carries it.
    private static let protocolList = [UInt8(protocolName.utf8.count)] + Array(protocolName.utf8)

    let role: Role
    let pointer: OpaquePointer
    /// The keys that it answers to; a dialler has one.
    let identities: TransportIdentities

    /// A context with one key; see the other initializer.
    convenience init(role: Role, identity: TransportIdentity) throws(TransportError) {
        try self.init(role: role, identities: TransportIdentities(identity))
    }

    /// Throws `TransportError.tls` if OpenSSL refuses a setting.
    init(role: Role, identities: TransportIdentities) throws(TransportError) {
        ERR_clear_error()
        let method = role == .listener ? TLS_server_method() : TLS_client_method()
        guard let pointer = SSL_CTX_new(method) else { throw .openSSL("SSL_CTX_new") }
        self.role = role
        self.pointer = pointer
        self.identities = identities
        let identity = identities.present
        // From here on deinit frees the context, also on a throw.
        try restrict()
        guard SSL_CTX_use_certificate(pointer, identity.certificate) == 1,
            SSL_CTX_use_PrivateKey(pointer, identity.secretKey) == 1,
            SSL_CTX_check_private_key(pointer) == 1
        else { throw .openSSL("using the certificate") }
        requirePeerCertificate()
        try requireProtocol()
    }

    deinit { SSL_CTX_free(pointer) }

    private func restrict() throws(TransportError) {
        guard dossier_SSL_CTX_require_tls13(pointer) == 1,
            SSL_CTX_set_ciphersuites(pointer, Self.cipherSuites) == 1,
            dossier_SSL_CTX_set1_sigalgs_list(pointer, "ed25519") == 1,
            dossier_SSL_CTX_set1_groups_list(pointer, "X25519:P-256") == 1,
            // Resumption would skip the judgement of the peer's key.
            SSL_CTX_set_num_tickets(pointer, 0) == 1,
            SSL_CTX_set_max_early_data(pointer, 0) == 1,
            SSL_CTX_set_recv_max_early_data(pointer, 0) == 1
        else { throw .openSSL("restricting TLS") }
        _ = dossier_SSL_CTX_refuse_resumption(pointer)
        _ = dossier_SSL_CTX_disable_session_cache(pointer)
        _ = dossier_SSL_CTX_set_max_cert_list(pointer, Self.certificateBytes)
        _ = dossier_SSL_CTX_set_buffer_modes(pointer)
        SSL_CTX_set_post_handshake_auth(pointer, 0)
    }

    /// The fastest first where the processor helps with AES; the second where it does not.
    private static let cipherSuites =
        "TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_256_GCM_SHA384"
    /// What a peer's certificate message may weigh; ours is about 300 bytes.
    private static let certificateBytes = 16 * 1024

    private func requirePeerCertificate() {
        SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        // Replaces the whole of OpenSSL's verification, dates and chains included.
        SSL_CTX_set_cert_verify_callback(
            pointer,
            { store, _ in
                guard let store,
                    let engine = TLSEngine.find(inVerification: store),
                    let certificate = X509_STORE_CTX_get0_cert(store)
                else { return 0 }
                let verdict = engine.judge(certificate: certificate)
                X509_STORE_CTX_set_error(store, verdict)
                return verdict == X509_V_OK ? 1 : 0
            },
            nil
        )
    }

    private func requireProtocol() throws(TransportError) {
        switch role {
        case .dialler:
            let list = Self.protocolList
            // 0 is success here, unlike anywhere else.
            guard SSL_CTX_set_alpn_protos(pointer, list, UInt32(list.count)) == 0 else {
                throw .openSSL("setting ALPN")
            }
        case .listener:
            SSL_CTX_set_alpn_select_cb(
                pointer,
                { _, chosen, chosenCount, offered, offeredCount, _ in
                    guard let chosen, let chosenCount, let offered,
                        let position = TLSContext.position(
                            inOffer: UnsafeBufferPointer(start: offered, count: Int(offeredCount))
                        )
                    else { return SSL_TLSEXT_ERR_ALERT_FATAL }
                    // The answer must outlive this call: it points into the peer's own list.
                    chosen.pointee = offered + position
                    chosenCount.pointee = UInt8(TLSContext.protocolName.utf8.count)
                    return SSL_TLSEXT_ERR_OK
                },
                nil
            )
            // Without the extension the callback above is never asked, so its presence is.
            SSL_CTX_set_client_hello_cb(
                pointer,
                { hello, alert, _ in
                    let isPresent = SSL_client_hello_get0_ext(
                        hello,
                        UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation),
                        nil,
                        nil
                    )
                    guard isPresent == 1 else {
                        alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
                        return SSL_CLIENT_HELLO_ERROR
                    }
                    guard let hello, let engine = TLSEngine.find(hello),
                        engine.present(expectedBy: TLSContext.serverName(in: hello))
                    else {
                        alert?.pointee = SSL_AD_INTERNAL_ERROR
                        return SSL_CLIENT_HELLO_ERROR
                    }
                    return SSL_CLIENT_HELLO_SUCCESS
                },
                nil
            )
        }
    }

    /// The one host name in a hello's SNI extension (RFC 6066, 3); nil where there is none, or not one.
    private static func serverName(in hello: OpaquePointer) -> [UInt8]? {
        var start: UnsafePointer<UInt8>?
        var count = 0
        guard SSL_client_hello_get0_ext(hello, UInt32(TLSEXT_TYPE_server_name), &start, &count) == 1
        else { return nil }
        let bytes = Array(UnsafeBufferPointer(start: start, count: count))
        // List length (2), type 0 = host name (1), name length (2), name.
        guard bytes.count > 5, Int(bytes[0]) << 8 | Int(bytes[1]) == bytes.count - 2,
            bytes[2] == 0, Int(bytes[3]) << 8 | Int(bytes[4]) == bytes.count - 5
        else { return nil }
        return Array(bytes[5...])
    }

    /// Where our protocol's name starts in a list of length-prefixed names.
    private static func position(inOffer offer: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = 0
        while start < offer.count {
            let end = start + 1 + Int(offer[start])
            guard end <= offer.count else { return nil }
            if offer[start..<end].elementsEqual(protocolList) { return start + 1 }
            start = end
        }
        return nil
    }
}
