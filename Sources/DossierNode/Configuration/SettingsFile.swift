internal import Configuration
internal import DossierText
internal import Yams

/// One YAML file of settings, checked key by key with line numbers before anything uses it.
struct SettingsFile {
    /// What a setting may hold.
    enum Kind {
        case text
        case list
        case peers
    }

    /// Every setting there is.
    static let keys: [String: Kind] = [
        "daemon.name": .text, "daemon.state": .text, "listen.sync": .list,
        "listen.control": .text, "sync.peers": .peers, "log.level": .text,
    ]

    let path: String
    private(set) var values: [AbsoluteConfigKey: ConfigValue] = [:]
    private(set) var peers: [DaemonConfiguration.Peer]?

    /// Reads and checks a file; an empty one is valid.
    ///
    /// Throws an `ErrorReport` with all problems at once.
    init(_ path: String) throws {
        self.path = path
        let bytes: [UInt8]
        do {
            bytes = try FileAccess.read(path)
        } catch let failure as FileFailure {
            throw ErrorReport(.badConfig, failure.description)
        }
        let root: Yams.Node?
        do {
            root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw ErrorReport(.badConfig, Self.describe(error, path))
        }
        var problems: [ErrorReport] = []
        if let root { read(root, [], &problems) }
        guard let first = problems.first else { return }
        guard problems.count > 1 else { throw first }
        throw ErrorReport(
            .badConfig,
            "\(path): \(problems.count) settings are wrong",
            details: problems.map(\.message),
            didYouMean: problems.flatMap(\.didYouMean)
        )
    }

    /// Where a file stops being YAML, without the parser's drawing of it.
    private static func describe(_ error: any Error, _ path: String) -> String {
        guard let error = error as? YamlError else { return "\(path) is not YAML" }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return "\(path) line \(mark.line): \(problem)"
        default: return "\(path) is not YAML"
        }
    }

    /// The file's settings for the chain of precedence.
    var provider: InMemoryProvider { InMemoryProvider(name: path, values: values) }

    private mutating func read(
        _ node: Yams.Node,
        _ prefix: [String],
        _ problems: inout [ErrorReport]
    ) {
        if case .scalar(let scalar) = node, scalar.string.isEmpty, prefix.isEmpty { return }
        guard case .mapping(let mapping) = node else {
            problems.append(wrong(node, prefix, "expects settings below it"))
            return
        }
        for (key, value) in mapping {
            let parts = prefix + [key.string ?? "?"]
            let name = parts.joined(separator: ".")
            if let kind = Self.keys[name] {
                take(value, as: kind, parts, &problems)
            } else if Self.keys.keys.contains(where: { $0.hasPrefix(name + ".") }) {
                if case .scalar(let scalar) = value, scalar.string.isEmpty { continue }
                read(value, parts, &problems)
            } else {
                problems.append(DaemonConfiguration.unknown(name, place(key)))
            }
        }
    }

    private mutating func take(
        _ node: Yams.Node,
        as kind: Kind,
        _ parts: [String],
        _ problems: inout [ErrorReport]
    ) {
        let key = AbsoluteConfigKey(parts)
        switch kind {
        case .text:
            guard case .scalar(let scalar) = node else {
                return problems.append(wrong(node, parts, "expects one value"))
            }
            values[key] = ConfigValue(.string(scalar.string), isSecret: false)
        case .list:
            guard case .sequence(let items) = node else {
                return problems.append(wrong(node, parts, "expects a list"))
            }
            let texts = items.compactMap(\.string)
            guard texts.count == items.count else {
                return problems.append(wrong(node, parts, "expects a list of values"))
            }
            values[key] = ConfigValue(.stringArray(texts), isSecret: false)
        case .peers: takePeers(node, parts, &problems)
        }
    }

    private mutating func takePeers(
        _ node: Yams.Node,
        _ parts: [String],
        _ problems: inout [ErrorReport]
    ) {
        guard case .sequence(let items) = node else {
            return problems.append(wrong(node, parts, "expects a list"))
        }
        var found: [DaemonConfiguration.Peer] = []
        for item in items {
            guard case .mapping(let mapping) = item, let name = mapping["name"]?.string,
                let address = mapping["address"]?.string, let key = mapping["key"]?.string,
                mapping.count == 3
            else {
                problems.append(wrong(item, parts, "expects name, address and key for each peer"))
                continue
            }
            found.append(DaemonConfiguration.Peer(name: name, address: address, key: key))
        }
        peers = found
    }

    private func wrong(_ node: Yams.Node, _ parts: [String], _ what: String) -> ErrorReport {
        ErrorReport(.badConfig, "\(place(node)): \(parts.joined(separator: ".")) \(what)")
    }

    private func place(_ node: Yams.Node) -> String { "\(path) line \(node.mark?.line ?? 0)" }
}
