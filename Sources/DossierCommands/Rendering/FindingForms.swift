internal import DossierCrypto
internal import DossierStore

/// What a check of the store finds, in words.
enum FindingForms {
    static func text(_ finding: VerificationReport.Finding) -> String {
        switch finding {
        case .file(let text): "the database file: \(text)"
        case .line(let position, let reason): "stored changeset \(position): \(reason)"
        case .signature(let digest): "changeset \(digest.base64URL): the signature is not its key's"
        case .chain(let digest): "changeset \(digest.base64URL) does not follow the one before it"
        case .head(let chain):
            "chain \(chain.base64URL): its last changeset is not the one in the log"
        case .leaf(let entity): "entity \(entity): its record and its digest disagree"
        case .sum: "the digest of the whole state is not that of its entities"
        case .projection: "the state made anew from the log is another one"
        }
    }
}
