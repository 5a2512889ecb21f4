/// A mistake that can be planted, to see that the simulation finds it.
package enum Plant: String, CaseIterable, Sendable {
    case acknowledgeBeforeStore = "acknowledge before store"
    case markForgotten
    case markIgnored
    case fenceIgnored
    case forkCheckSkipped
    case authorNotDurable
    case halfBatch
    case oldestGrant
    case retractNothing
    case replacesLists
    case replacesUnseen
    case deleteWithoutMarker
    case resolveRemovesKept
    case retractsByAbsence
    case unknownKindsAssert
    case neverSettles
}
