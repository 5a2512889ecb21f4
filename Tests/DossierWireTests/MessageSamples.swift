import DossierCore
import DossierCrypto
import DossierWire
import Testing

/// Digests whose letters are easy to tell apart in the vectors.
func digest(_ byte: UInt8) -> Digest {
    var hash = SHA256()
    hash.update([byte])
    return hash.finalize()
}

/// Every message with the line that it has.
struct MessageSample: CustomTestStringConvertible, Sendable {
    let message: Message
    let line: String
    var testDescription: String { message.type }

    static let all: [Self] = {
        let (a, b) = (digest(1), digest(2))
        // Text of digests 1 and 2, spelled out so that the vectors do not lean on the encoder.
        let one = "S_USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo"
        let two = "28G0yQD_5I1XW12lxjgEASX2XbD-PiRJS3bqmGRX2YY"
        let proof = [UInt8](repeating: 0, count: 32)
        let proofText = String(repeating: "A", count: 43)
        let signature = [UInt8](repeating: 0, count: 64)
        let signatureText = String(repeating: "A", count: 86)
        let heads = [
            Head(chain: a, sequence: 3, digest: b), Head(chain: a, sequence: 4, digest: a),
            Head(chain: b, sequence: 1, digest: a),
        ]
        let headsText = "{\"\(two)\":[[1,\"\(one)\"]],\"\(one)\":[[3,\"\(two)\"],[4,\"\(one)\"]]}"
        return identification(a, b, one, two) + [
            Self(
                .have(Message.Have(heads: heads, more: true, send: false, stateDigest: a)),
                "{\"heads\":\(headsText),\"more\":true,\"send\":false,\"stateDigest\":\"\(one)\",\"type\":\"have\"}"
            ),
            Self(
                .have(Message.Have(heads: [], send: true, stateDigest: nil)),
                "{\"heads\":{},\"send\":true,\"type\":\"have\"}"
            ),
            Self(
                .digests(Message.ChainDigests(chain: a, digests: Array(heads.prefix(2)))),
                "{\"chain\":\"\(one)\",\"digests\":[[4,\"\(one)\"],[3,\"\(two)\"]],\"type\":\"digests\"}"
            ),
            Self(
                .plan(Message.Plan(changesets: 3, bytes: 4096)),
                "{\"bytes\":4096,\"changesets\":3,\"type\":\"plan\"}"
            ),
            Self(
                .refused(
                    Message.RefusedChangeset(
                        number: 7,
                        digest: b,
                        dot: Dot(chain: a, sequence: 9),
                        code: .notMember
                    )
                ),
                "{\"chain\":\"\(one)\",\"code\":\"not-member\",\"digest\":\"\(two)\",\"number\":7,\"sequence\":9,\"type\":\"refused\"}"
            ),
            Self(
                .refused(
                    Message.RefusedChangeset(number: 1, digest: b, dot: nil, code: .protocol)
                ),
                "{\"code\":\"protocol\",\"digest\":\"\(two)\",\"number\":1,\"type\":\"refused\"}"
            ),
            Self(
                .caughtUp(Message.CaughtUp(heads: heads, more: true, stateDigest: b)),
                "{\"heads\":\(headsText),\"more\":true,\"stateDigest\":\"\(two)\",\"type\":\"caughtUp\"}"
            ),
            Self(
                .acknowledge(Message.Acknowledge(through: 12, refused: [3], dropped: [4, 5])),
                "{\"dropped\":[4,5],\"refused\":[3],\"through\":12,\"type\":\"acknowledge\"}"
            ),
            Self(
                .acknowledge(Message.Acknowledge(through: 1)),
                "{\"through\":1,\"type\":\"acknowledge\"}"
            ),
            Self(
                .fetch([b, a]),
                "{\"changesets\":[\"\(two)\",\"\(one)\"],\"optional\":true,\"type\":\"fetch\"}"
            ),
            Self(
                .fetched(missing: []),
                "{\"missing\":[],\"optional\":true,\"type\":\"fetched\"}"
            ),
            Self(
                .fetched(missing: [a]),
                "{\"missing\":[\"\(one)\"],\"optional\":true,\"type\":\"fetched\"}"
            ),
            Self(
                .fork(
                    Message.ForkProof(
                        first: Array("{\"x\":1}".utf8)[...],
                        firstSignature: signature,
                        second: Array("{\"y\":[1.5]}".utf8)[...],
                        secondSignature: signature
                    )
                ),
                "{\"headers\":[{\"x\":1},{\"y\":[1.5]}],\"signatures\":[\"\(signatureText)\",\"\(signatureText)\"],\"type\":\"fork\"}"
            ),
            Self(
                .join(.ask(name: "desk")),
                "{\"name\":\"desk\",\"step\":\"ask\",\"type\":\"join\"}"
            ),
            Self(
                .salt([UInt8](repeating: 0, count: 16)),
                "{\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"type\":\"salt\"}"
            ),
            Self(
                .joined(
                    Message.Joined(
                        proof: proof,
                        dataset: a,
                        admission: OperationID(b, 1),
                        role: .editor,
                        name: "office"
                    )
                ),
                "{\"admission\":[\"\(two)\",1],\"dataset\":\"\(one)\",\"name\":\"office\",\"proof\":\"\(proofText)\",\"role\":\"editor\",\"type\":\"joined\"}"
            ),
            Self(.ping, "{\"type\":\"ping\"}"), Self(.pong, "{\"type\":\"pong\"}"),
            Self(.bye, "{\"type\":\"bye\"}"),
            Self(
                .error(Message.PeerError(WireError(.busy, "no room"), retryAfter: 30)),
                "{\"code\":\"busy\",\"retryAfter\":30,\"text\":\"no room\",\"type\":\"error\"}"
            ),
            Self(
                .error(Message.PeerError(WireError(.diskFull, "é\n\""))),
                "{\"code\":\"disk-full\",\"text\":\"é\\n\\\"\",\"type\":\"error\"}"
            ),
            Self(.ignored(type: "weather"), "{\"optional\":true,\"type\":\"weather\"}"),
            changeset,
        ]
    }()

    private init(_ message: Message, _ line: String) {
        self.message = message
        self.line = line
    }

    private static func identification(
        _ a: Digest,
        _ b: Digest,
        _ one: String,
        _ two: String
    ) -> [Self] {
        var hello = Message.Hello(
            protocols: 1...1,
            dataset: a,
            software: "dossier 1.0.0",
            mergeRule: 1,
            now: 1_571_788_800_000,
            chain: b,
            name: "newsroom"
        )
        let named = Self(
            .hello(hello),
            "{\"capabilities\":[],\"chain\":\"\(two)\",\"dataset\":\"\(one)\",\"mergeRule\":1,\"name\":\"newsroom\",\"now\":1571788800000,\"protocol\":[1,1],\"software\":\"dossier 1.0.0\",\"type\":\"hello\"}"
        )
        hello.name = nil
        hello.capabilities = ["zstd"]
        hello.protocols = 1...2
        let other = Self(
            .hello(hello),
            "{\"capabilities\":[\"zstd\"],\"chain\":\"\(two)\",\"dataset\":\"\(one)\",\"mergeRule\":1,\"now\":1571788800000,\"protocol\":[1,2],\"software\":\"dossier 1.0.0\",\"type\":\"hello\"}"
        )
        guard let key = PublicKey(bytes: b.bytes) else { return [] }
        let prove = Self(
            .join(.prove(name: "desk", key: key, proof: [UInt8](repeating: 0, count: 32))),
            "{\"key\":\"\(two)\",\"name\":\"desk\",\"proof\":\"\(String(repeating: "A", count: 43))\",\"step\":\"prove\",\"type\":\"join\"}"
        )
        return [named, other, prove]
    }

    /// Header and body are FORMAT's business, so here they are anything that strings and brackets can cut.
    private static var changeset: Self {
        let text =
            "{\"body\":{\"parts\":[1.5,\"\\uD800\"]},\"header\":{\"a\":1,\"a\":2},\"signature\":\"\(String(repeating: "A", count: 86))\",\"type\":\"changeset\"}"
        guard let line = try? ChangesetLine(cutting: Array(text.utf8)[...]) else {
            return Self(.ping, "the sample changeset could not be cut")
        }
        return Self(.changeset(line), text)
    }
}
