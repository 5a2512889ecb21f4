internal import DossierCore
internal import DossierCrypto
internal import DossierText
internal import Yams

/// Where a working copy keeps what it needs: `DIRECTORY/.dossier/`.
package struct HomeDirectory: Hashable, Sendable {
    /// The name of the folder inside the working copy.
    package static let folder = ".dossier"

    /// The working copy's directory.
    package let directory: String

    /// Names the working copy in `directory`.
    package init(_ directory: String) {
        var directory = directory
        while directory.count > 1, directory.hasSuffix("/") { directory.removeLast() }
        self.directory = directory.isEmpty ? "." : directory
    }

    /// The folder itself.
    package var path: String { directory + "/" + Self.folder }
    /// The secret key's file.
    package var keyPath: String { path + "/identity.key" }
    /// The remote daemon's file.
    package var remotePath: String { path + "/remote.json" }
    /// Whether there is a dataset.
    package var hasDataset: Bool { FileAccess.exists(path + "/dossier.db") }

    /// What decides which working copy a command means, in this order (CLI: "Where the client
    /// looks").
    package struct Surroundings: Sendable {
        /// The directory given on the command line or by `DOSSIER_DIR`.
        package var explicit: String?
        /// The current directory, absolute.
        package var current: String
        /// The person's home directory.
        package var home: String?
        /// `$XDG_CONFIG_HOME`, or nil for `home`/.config.
        package var configuration: String?

        /// Describes the surroundings.
        package init(explicit: String?, current: String, home: String?, configuration: String?) {
            self.explicit = explicit
            self.current = current
            self.home = home
            self.configuration = configuration
        }
    }

    /// The working copy that is meant.
    ///
    /// Throws `ErrorReport` with `no-working-copy` and what was looked at.
    package static func find(_ surroundings: Surroundings) throws -> HomeDirectory {
        if let explicit = surroundings.explicit {
            let home = HomeDirectory(explicit)
            guard home.hasDataset else {
                throw missing("there is no working copy in \(home.directory)", [])
            }
            return home
        }
        if let found = above(surroundings.current) { return found }
        if let named = try defaultDirectory(surroundings) {
            let home = HomeDirectory(named)
            guard home.hasDataset else {
                throw missing("the default working copy \(home.directory) is not there", [])
            }
            return home
        }
        let parent = (surroundings.home ?? "") + "/Dossiers"
        let all = FileAccess.names(in: parent).map { HomeDirectory(parent + "/" + $0) }
            .filter(\.hasDataset)
        if let only = all.first, all.count == 1 { return only }
        guard all.count > 1 else {
            throw missing("there is no working copy in \(surroundings.current) or above it", [])
        }
        throw missing(
            "there are \(all.count) working copies in \(parent), and none was named",
            all.prefix(3).map { "dossier -C \(SafeText.shellWord($0.directory)) status" }
        )
    }

    private static func missing(_ message: String, _ tries: [String]) -> ErrorReport {
        ErrorReport(
            .noWorkingCopy,
            message,
            details: ["Nothing was written."],
            tries: tries.isEmpty ? ["dossier init TITLE", "dossier join CODE@HOST"] : tries
        )
    }

    private static func above(_ directory: String) -> HomeDirectory? {
        var path = directory
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        while true {
            let home = HomeDirectory(path.isEmpty ? "/" : path)
            if home.hasDataset { return home }
            guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
            path = String(path[..<slash])
        }
    }

    /// `default` in the person's settings; nil where there is none.
    private static func defaultDirectory(_ surroundings: Surroundings) throws -> String? {
        guard let folder = surroundings.configuration ?? surroundings.home.map({ $0 + "/.config" })
        else { return nil }
        let path = folder + "/dossier/config.yaml"
        guard FileAccess.exists(path) else { return nil }
        let text: String
        do {
            text = String(decoding: try FileAccess.read(path), as: UTF8.self)
        } catch {
            throw ErrorReport(.badConfig, "\(error)")
        }
        guard let root = try? Yams.compose(yaml: text) else {
            throw ErrorReport(.badConfig, "\(path) is not YAML")
        }
        guard case .mapping(let mapping) = root, let named = mapping["default"]?.string else {
            return nil
        }
        guard named.hasPrefix("~/"), let home = surroundings.home else { return named }
        return home + named.dropFirst()
    }
}
