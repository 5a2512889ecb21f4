internal import DossierCore
package import DossierCrypto
internal import DossierStore
internal import DossierText

#if canImport(Glibc)
internal import Glibc
#endif

/// A replica's secret keys on disk: the present one, those of before, and, while a rotation is under way, the next.
///
/// The next key is durable before the rotation is written, and takes the present one's place after it. So a crash
/// between any two steps leaves either the old key at work, or the new one as soon as somebody opens the replica.
package struct KeyFiles: Sendable {
    /// Keys of before that are kept; the oldest goes first.
    package static let formerLimit = 8

    private let path: String
    private var nextPath: String { path + ".next" }
    private var formerPath: String { path + ".former" }

    /// The files beside the key at `path`.
    package init(_ path: String) { self.path = path }

    /// Whether no key was ever put here: neither the present one nor what a rotation leaves.
    var isAbsent: Bool { [path, nextPath, formerPath].allSatisfy(FileAccess.isAbsent) }

    /// The keys that were handed on, the latest first: peers that do not know it yet still expect one of them.
    ///
    /// Throws `IdentityFile.Failure`, or `FileFailure`.
    package func former() throws -> [SigningKey] {
        guard FileAccess.exists(formerPath) else { return [] }
        let mode = try FileAccess.mode(formerPath)
        guard mode & 0o077 == 0 else {
            throw IdentityFile.Failure.mode(path: formerPath, mode: UInt32(mode))
        }
        let lines = try FileAccess.read(formerPath, limit: 4096).split(separator: 0x0A)
        return try lines.map { line in
            guard let seed = Base64URL.decode(line, count: 32) else {
                throw IdentityFile.Failure.malformed(path: formerPath)
            }
            return try SigningKey(seed: seed)
        }
    }

    /// Makes the next key durable, before anything is written with it; a next key that a broken rotation left
    /// behind takes its place first if `isHeld` knows it, and goes otherwise.
    ///
    /// Throws `IdentityFile.Failure`, `FileFailure` and what `isHeld` throws; then the next key is not there.
    func begin(_ successor: SigningKey, isHeld: (PublicKey) throws -> Bool) throws {
        try settle(isHeld)
        try IdentityFile.write(successor, nextPath)
    }

    /// Puts the next key in the place of `present`, once the rotation is durable.
    func finish(_ present: SigningKey) throws {
        let before = try former().filter { $0.publicKey != present.publicKey }
        let kept = ([present] + before).prefix(Self.formerLimit)
        try FileAccess.replace(formerPath, with: kept.flatMap(IdentityFile.line), mode: 0o600)
        guard rename(nextPath, path) == 0 else { throw FileFailure("write", path) }
        try FileAccess.syncDirectory(of: path)
    }

    /// Ends a rotation that was cut off: the next key takes its place if the rotation is held in `directory`, and
    /// goes if it is not.
    ///
    /// Throws `StoreError`, `IdentityFile.Failure`, `FileFailure`.
    func settle(in directory: String) throws {
        guard FileAccess.exists(nextPath) else { return }
        let store = try DatasetStore.open(
            directory: directory,
            identity: nil,
            rules: DatasetRules.summary
        )
        let isHeld: Bool
        do {
            isHeld = try store.holdsRotation(to: IdentityFile.read(nextPath).publicKey)
            try store.close()
        } catch {
            try? store.close()
            throw error
        }
        try settle { _ in isHeld }
    }

    private func settle(_ isHeld: (PublicKey) throws -> Bool) throws {
        guard FileAccess.exists(nextPath) else { return }
        guard try isHeld(try IdentityFile.read(nextPath).publicKey) else {
            return FileAccess.remove(nextPath)
        }
        try finish(try IdentityFile.read(path))
    }
}
