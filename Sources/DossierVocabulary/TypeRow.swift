/// A type as a table states it, before its ancestors are known.
struct TypeRow {
    var name: String
    var label: String
    var plural: String
    /// The names of the ancestors, nearest first, without the type itself.
    var ancestors: [String]
    var flags: String
    var extends: [String]
    var required: [String] = []
    var caption: [String] = []
    var edge: EntityType.Edge?
    var temporalStart: [String] = []
    var temporalEnd: [String] = []
    var properties: [Property] = []
    var isOverlay = false
}
