internal import DossierNode
internal import DossierText

/// Where working copies and the user's daemon live.
struct Places {
    private let context: Context

    init(_ context: Context) { self.context = context }

    private var home: String { context.terminal.variable("HOME") ?? context.terminal.directory }

    /// The folder of working copies that no directory was named for.
    var parent: String { home + "/Dossiers" }

    private var own: OwnDaemon? {
        OwnDaemon { name in
            context.terminal.variable(name) ?? (name == "HOME" ? context.terminal.directory : nil)
        }
    }

    /// The state directory of the user's daemon.
    var daemonState: String { own?.state ?? home }

    /// The control socket of the user's daemon.
    var daemonControl: String { own?.control ?? home }

    /// The control sockets that are there, the user's own first.
    var controlSockets: [String] {
        let own = FileAccess.exists(daemonControl) ? [daemonControl] : []
        return own + ControlClient.candidates.filter { $0 != daemonControl }
    }

    /// A directory for a dataset of that title that is not there yet.
    func freeDirectory(for title: String) -> String {
        let name = Self.slug(title)
        var path = parent + "/" + name
        var number = 2
        while FileAccess.exists(path) {
            path = parent + "/\(name)-\(number)"
            number += 1
        }
        return path
    }

    /// A name for a directory: lower-case ASCII letters, digits and hyphens.
    static func slug(_ title: String) -> String {
        var slug = ""
        for scalar in title.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "dataset" : String(slug.prefix(60))
    }

    /// Commands that mean the working copy in `directory`, from where the person is now.
    func commands(_ names: [String], in directory: String) -> [String] {
        let found = try? HomeDirectory.find(
            HomeDirectory.Surroundings(
                explicit: nil,
                current: context.terminal.directory,
                home: context.terminal.variable("HOME"),
                configuration: context.terminal.variable("XDG_CONFIG_HOME")
            )
        )
        let isFound = found?.directory == directory && context.options.directory == nil
        return names.map { name in
            isFound || name == "invite"
                ? "dossier \(name)" : "dossier -C \(SafeText.shellWord(directory)) \(name)"
        }
    }
}
