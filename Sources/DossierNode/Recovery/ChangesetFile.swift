package import DossierCore
package import DossierCrypto

/// A file of changesets: a heading, the lines exactly as they travel and are stored, in the order in which they
/// became held, and an end that counts and digests all of it.
///
/// A backup has every line of a replica, a bundle those that somebody lacks; neither has a secret.
package enum ChangesetFile {
    /// What a file is for.
    package enum Kind: String, Sendable {
        /// Everything that a replica holds.
        case backup
        /// What another replica lacks.
        case bundle
    }

    /// The version of the form.
    package static let version = 1
    /// Heads that a heading names; those beyond stay unmentioned, as in a `have`.
    package static let heads = 8192
    /// The type of the last line.
    static let end = "end"

    /// The first line.
    package struct Heading: Hashable, Sendable {
        /// What the file is for.
        package var kind: Kind
        /// The dataset.
        package var dataset: Digest
        /// How many changesets follow.
        package var changesets: Int
        /// What the replica held that wrote the file.
        package var vector: VersionVector
        /// Its state digest.
        package var stateDigest: Digest

        /// The line without its line feed.
        var line: [UInt8] {
            var chains: [String: [JSONValue]] = [:]
            for head in vector.sorted.prefix(ChangesetFile.heads) {
                chains[head.chain.base64URL, default: []].append(
                    .array([.count(head.sequence), .digest(head.digest)])
                )
            }
            return JSONValue.object([
                "type": .string(kind.rawValue), "version": .count(ChangesetFile.version),
                "dataset": .digest(dataset), "changesets": .count(changesets),
                "heads": .object(chains.mapValues(JSONValue.array)),
                "stateDigest": .digest(stateDigest),
            ]).canonical
        }

        init(
            kind: Kind,
            dataset: Digest,
            changesets: Int,
            vector: VersionVector,
            stateDigest: Digest
        ) {
            self.kind = kind
            self.dataset = dataset
            self.changesets = changesets
            self.vector = vector
            self.stateDigest = stateDigest
        }

        /// Reads a first line; nil if it is none of ours, or of a later version.
        init?(_ line: [UInt8]) {
            guard case .object(let members)? = try? JSONValue(parsing: line[...]),
                let kind = members["type"]?.text.flatMap(Kind.init),
                members["version"]?.number == ChangesetFile.version,
                let dataset = members["dataset"]?.text.flatMap({ Digest(base64URL: $0) }),
                let count = members["changesets"]?.number, count >= 0,
                let state = members["stateDigest"]?.text.flatMap({ Digest(base64URL: $0) }),
                let heads = Self.heads(members["heads"])
            else { return nil }
            self.kind = kind
            self.dataset = dataset
            changesets = count
            vector = VersionVector(heads)
            stateDigest = state
        }

        private static func heads(_ value: JSONValue?) -> [Head]? {
            guard case .object(let chains)? = value else { return nil }
            var found: [Head] = []
            for (name, value) in chains {
                guard let chain = Digest(base64URL: name), case .array(let pairs) = value else {
                    return nil
                }
                for pair in pairs {
                    guard case .array(let parts) = pair, parts.count == 2,
                        let sequence = parts[0].number, sequence >= 1,
                        let digest = parts[1].text.flatMap({ Digest(base64URL: $0) })
                    else { return nil }
                    found.append(Head(chain: chain, sequence: sequence, digest: digest))
                }
            }
            return found
        }
    }

    /// The last line without its line feed: `digest` is the SHA-256 of every byte before it.
    static func ending(changesets: Int, digest: Digest) -> [UInt8] {
        JSONValue.object([
            "type": .string(end), "changesets": .count(changesets), "digest": .digest(digest),
        ]).canonical
    }
}
