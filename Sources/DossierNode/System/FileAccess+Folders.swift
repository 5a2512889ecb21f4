#if canImport(Glibc)
internal import Glibc
#endif

extension FileAccess {
    /// Whether anything bears this name, a link that leads nowhere included.
    package static func existsItself(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Removes a scratch folder that holds a database and nothing else; what else is there stays.
    static func removeStore(_ folder: String) {
        for name in ["dossier.db", "dossier.db-wal", "dossier.db-shm", "lock"] {
            unlink(folder + "/" + name)
        }
        rmdir(folder)
    }

    /// The folder and those above it that are not there, the lowest first.
    static func missingFolders(of folder: String) -> [String] {
        var missing: [String] = []
        var path = folder
        while !path.isEmpty, !existsItself(path) {
            missing.append(path)
            guard let slash = path.lastIndex(of: "/") else { break }
            path = String(path[..<slash])
        }
        return missing
    }

    /// Removes a folder if nothing is in it.
    static func removeEmptyFolder(_ folder: String) { rmdir(folder) }
}
