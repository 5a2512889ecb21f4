package import DossierCrypto

/// One incarnation of a key at work: the chain it writes and what it has shown to have seen.
///
/// The owner keeps it in the same transaction as the changesets that it seals: a sequence is never used twice.
package struct Author: Sendable {
    /// The grant under which the chain writes; nil while founding.
    package private(set) var grant: OperationID?
    /// The 16 random bytes of this incarnation.
    package let incarnation: [UInt8]
    /// The old head that the chain goes on from.
    package let continues: Head?
    /// The chain's id.
    package let chain: Digest
    /// The last changeset written.
    package private(set) var last: Head?
    /// The heads that the chain has named so far.
    package private(set) var shown: Set<Head>
    private let key: SigningKey

    /// The key that signs.
    package var publicKey: PublicKey { key.publicKey }

    /// Begins a new incarnation, or goes on with one that wrote `last` and named `shown`.
    package init(
        key: SigningKey,
        grant: OperationID?,
        incarnation: [UInt8],
        continues: Head? = nil,
        last: Head? = nil,
        shown: Set<Head> = []
    ) {
        self.key = key
        self.grant = grant
        self.incarnation = incarnation
        self.continues = continues
        chain = Purpose.chainID(key: key.publicKey, incarnation: incarnation)
        self.last = last
        self.shown = shown
    }

    /// What a header needs beyond the operations.
    package struct Circumstances: Sendable {
        /// The dataset's id; nil for the founding changeset.
        package var dataset: Digest?
        /// What the author's replica holds.
        package var vector: VersionVector
        /// Milliseconds since 1970.
        package var time: Int
        /// Sixteen fresh random bytes.
        package var salt: [UInt8]
        /// Why the step was made.
        package var message: String?
        /// The step's group, if it takes several changesets.
        package var group: Header.Group?

        /// Names the circumstances of writing.
        package init(
            dataset: Digest?,
            vector: VersionVector,
            time: Int,
            salt: [UInt8],
            message: String? = nil,
            group: Header.Group? = nil
        ) {
            self.dataset = dataset
            self.vector = vector
            self.time = time
            self.salt = salt
            self.message = message
            self.group = group
        }
    }

    /// The heads that one changeset names beside what it says: with them a header takes 8 KiB at the most.
    package static let headsBesideWork = 48
    /// The heads that a changeset names which says nothing else: with them a header fits its limit.
    package static let headsAlone = 512

    /// Signs the next changeset of the chain.
    ///
    /// Throws `Refusal` where a limit is exceeded, `KeyError` if signing fails. Where more than `headsBesideWork`
    /// heads have moved, those of `crowdedHeads` come first.
    package mutating func seal(_ draft: Draft, _ here: Circumstances) throws -> Changeset {
        let changeset = try seal(draft, naming: moved(here.vector), here)
        shown = Set(here.vector.sorted)
        return changeset
    }

    /// The heads that have moved, as changesets name them that say nothing else; none where few enough have for a
    /// header that leaves room for a body.
    ///
    /// Nobody can keep an author from writing by beginning more chains than a header has room for (FORMAT: "large
    /// lists spread over several changesets").
    package func crowdedHeads(of vector: VersionVector) -> [[Head]] {
        var rest = moved(vector)[...]
        var pieces: [[Head]] = []
        while rest.count > Self.headsBesideWork {
            pieces.append(Array(rest.prefix(Self.headsAlone)))
            rest = rest.dropFirst(Self.headsAlone)
        }
        return pieces
    }

    /// Signs the next changeset as one that says nothing but that these heads have moved, some of `crowdedHeads`.
    ///
    /// Throws as `seal` does.
    package mutating func sealHeads(_ named: [Head], _ here: Circumstances) throws -> Changeset {
        let changeset = try seal(Draft(), naming: named, here)
        shown.formUnion(named)
        return changeset
    }

    /// The heads that moved since the chain's previous changeset, sorted; all of them where there is none.
    private func moved(_ vector: VersionVector) -> [Head] {
        Set(vector.sorted).subtracting(shown).filter { $0.digest != last?.digest }.sorted()
    }

    private mutating func seal(
        _ draft: Draft,
        naming heads: [Head],
        _ here: Circumstances
    ) throws -> Changeset {
        guard draft.work <= Limits.operations else { throw Refusal(.limit, "operations") }
        let slices = draft.slices(message: here.message)
        let body = Body(parts: slices.map { $0[...] }, salt: here.salt)
        guard let bodyDigest = body.digest else { throw Refusal(.corrupt, "body digest") }
        let slice = header(naming: heads, slices, bodyDigest, here).canonical
        let signature = try key.sign(Purpose.sign.message(slice))
        let changeset = try Changeset(headerSlice: slice[...], signature: signature, body: body)
        // What our own writer says is never void: a text with U+0000, say, would be held without effect.
        guard !changeset.isVoid,
            changeset.runs.allSatisfy({
                $0.part == 0 || changeset.entityParts[$0.part] != nil
            })
        else { throw Refusal(.protocol, "a text that the grammar excludes") }
        last = Head(chain: chain, sequence: changeset.header.sequence, digest: changeset.digest)
        if grant == nil { grant = OperationID(changeset.digest, 0) }
        return changeset
    }

    private func header(
        naming heads: [Head],
        _ slices: [[UInt8]],
        _ bodyDigest: Digest,
        _ here: Circumstances
    ) -> Header {
        var header = Header(
            chain: chain,
            sequence: (last?.sequence ?? 0) + 1,
            saw: heads,
            time: here.time,
            body: bodyDigest,
            bytes: slices.reduce(0) { $0 + $1.count }
        )
        header.dataset = here.dataset
        header.group = here.group
        if let last {
            header.previous = last.digest
        } else {
            header.key = key.publicKey
            header.incarnation = incarnation
            header.admission = grant
            header.continues = continues
        }
        return header
    }
}
