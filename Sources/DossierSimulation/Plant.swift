/// A mistake that can be planted, to see that the simulation finds it.
///
/// Each sits at a seam: in the driver, the disk, the storage, the writer's rules or the framing. The code of Core, Wire
/// and Replication has no switch for it.
package enum Plant: String, CaseIterable, Sendable {
    // The driver.
    case acknowledgeBeforeStore = "acknowledge before store"
    case acknowledgeDropped = "acknowledge what was dropped for want of its causes"
    case acknowledgeRefused = "acknowledge what was refused"
    case goesOnAfterSyncError = "go on after a failed sync"
    case fullDiskIgnored = "acknowledge although the disk is full"
    case signatureSkipped = "skip the signature check"
    case claimsUnheldHead = "claim a head that is not held"
    case staleDigest = "tell the state digest of before"
    case staleVector = "tell the vector of before"
    case resumeHint = "leave out what the peer had acknowledged in an earlier session"
    case sliceLosesFirst = "lose the first entry of a log slice"
    case cursorAtEnd = "begin to send at the end of the log"
    case growthNotTold = "not tell other sessions that the log grew"
    case verdictsMixed = "give a verdict to the next line"
    case fetchIgnored = "answer every fetch with missing"
    case wantedNotTold = "not ask for parts that are wanted"
    case staysWithRemoved = "keep talking with a removed member"
    case strangerAnswered = "answer a stranger"
    case unknownKindsDropped = "drop changesets of unknown kinds"
    case unknownKindsAssert = "treat unknown kinds as assert"
    case neverSettles = "never settle after counting has changed"
    case clockDecides = "let the clock decide: ignore what is older than a value held"
    case idDecides = "let the id decide: ignore the smaller of two digests"
    // The life of a replica.
    case markForgotten = "forget the high-water mark"
    case markIgnored = "not read the high-water mark"
    case markLate = "write the high-water mark after the commit"
    case placeIgnored = "not ask where the high-water mark stands"
    case doubtLostWhenFull = "forget at an opening with a full disk that the chain must end"
    case fenceIgnored = "write on behind the high-water mark"
    case forkCheckSkipped = "write on where the own chain has forked"
    case proofUnchecked = "believe a proof of a fork unchecked"
    case proofNotDurable = "not keep proofs of forks with the data"
    case proofNotPassedOn = "not pass on proofs of forks"
    case authorNotDurable = "not keep the author's place with the data"
    case recoveryLosesLast = "lose the log's last line at a start"
    case recoveryReorders = "read the log in another order at a start"
    case actsForgotten = "load no membership operations"
    case sumForgotten = "load no sum of leaves"
    // The storage.
    case pendingForgotten = "forget removals of what is not here yet"
    case recordNotKept = "not keep records that have removals"
    case absentForgotten = "forget which parts are absent"
    case erasedBytesKept = "keep erased bytes in the log"
    case fillForgotten = "forget a part that was filled in"
    case placeWrong = "look a place up wrongly"
    case digestsShort = "forget the last changeset of a stretch"
    // The writer's rules.
    case oldestGrant = "write under the oldest grant"
    case readersWrite = "let readers write"
    case retractNothing = "retract without naming anything"
    case replacesLists = "replace what lists say"
    case replacesUnseen = "replace what was not seen"
    case deleteWithoutMarker = "delete without a marker"
    case resolveRemovesKept = "resolve and remove the side kept"
    case retractsByAbsence = "retract by absence"
    case sawForgotten = "not show what was seen"
    // The framing.
    case piecesAreLines = "take each piece of bytes for a line"
    case limitNotRaised = "keep the strangers' line limit"
    case byteLost = "lose a byte of a large piece"
    case piecesSwapped = "swap two pieces of one connection"
}

extension Plant {
    /// The faults without which the mistake does nothing: possible in every seed it is planted in.
    var needs: [Fault] {
        switch self {
        case .acknowledgeDropped: [.skippedLine]
        case .acknowledgeRefused, .signatureSkipped: [.forgedSignature]
        case .goesOnAfterSyncError: [.syncError]
        case .fullDiskIgnored: [.diskFull]
        case .resumeHint, .markIgnored: [.rolledBack, .oldBackup]
        case .doubtLostWhenFull: [.rolledBack, .oldBackup, .diskFull]
        case .fetchIgnored, .wantedNotTold, .pendingForgotten, .fillForgotten: [.withheldPart]
        case .staysWithRemoved: [.removalApart]
        case .strangerAnswered: [.stranger]
        case .unknownKindsDropped, .unknownKindsAssert: [.newerKinds]
        case .placeIgnored, .forkCheckSkipped, .fenceIgnored:
            [.clonedDisk, .oldBackup]
        case .markLate: [.crashBeforeAcknowledge]
        case .proofUnchecked: [.falseAccusation]
        case .proofNotDurable: [.hiddenFork, .crashBeforeAcknowledge]
        case .proofNotPassedOn: [.hiddenFork]
        default: []
        }
    }

    /// The work without which the mistake does nothing.
    var needsWork: [Shape.Operation] {
        switch self {
        case .limitNotRaised: [.large]
        case .pendingForgotten: [.retract, .retract, .replace]
        default: []
        }
    }
}
