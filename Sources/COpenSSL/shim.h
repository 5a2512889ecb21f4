#ifndef DOSSIER_COPENSSL_SHIM_H
#define DOSSIER_COPENSSL_SHIM_H

// Swift's C importer does not see function-like macros, casts inside constants or variadic
// functions. Each one in use has a static inline twin here, named dossier_ and then the original.

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#if OPENSSL_VERSION_NUMBER < 0x30000000L
#error "OpenSSL 3.0 or newer is required"
#endif

static inline int dossier_EVP_PKEY_ED25519(void) { return EVP_PKEY_ED25519; }

static inline void dossier_OPENSSL_free(void *pointer) { OPENSSL_free(pointer); }

// TLS context

/// TLS 1.3 at both ends of the permitted range; 1 for success.
static inline int dossier_SSL_CTX_require_tls13(SSL_CTX *context) {
    return SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION)
        && SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION);
}

/// Idle connections give their buffers back; a repeated write may come from another address.
static inline long dossier_SSL_CTX_set_buffer_modes(SSL_CTX *context) {
    return SSL_CTX_set_mode(
        context,
        SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE
            | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

static inline long dossier_SSL_CTX_disable_session_cache(SSL_CTX *context) {
    return SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

/// No tickets, no renegotiation: resumption would skip the judgement of the peer's key.
static inline uint64_t dossier_SSL_CTX_refuse_resumption(SSL_CTX *context) {
    return SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
}

static inline int dossier_SSL_CTX_set1_sigalgs_list(SSL_CTX *context, const char *list) {
    return (int)SSL_CTX_set1_sigalgs_list(context, list);
}

static inline int dossier_SSL_CTX_set1_groups_list(SSL_CTX *context, const char *list) {
    return (int)SSL_CTX_set1_groups_list(context, list);
}

/// The longest certificate message taken from a peer, in bytes.
static inline long dossier_SSL_CTX_set_max_cert_list(SSL_CTX *context, long bytes) {
    return SSL_CTX_set_max_cert_list(context, bytes);
}

/// The name in the clear part of a dialler's hello; 1 for success.
static inline long dossier_SSL_set_tlsext_host_name(SSL *ssl, const char *name) {
    return SSL_set_tlsext_host_name(ssl, name);
}

// Memory BIOs

static inline size_t dossier_BIO_pending(BIO *bio) { return BIO_ctrl_pending(bio); }

/// What a read from an empty memory BIO answers: -1 with the retry flag, not end of file.
static inline long dossier_BIO_set_mem_eof_return(BIO *bio, int value) {
    return BIO_set_mem_eof_return(bio, value);
}

#endif
