package import DossierFormats

/// How a file of FtM lines is imported.
package struct ImportRequest: Hashable, Sendable {
    /// The source of statements that name none: an id, a unique prefix or a title.
    package var source: String?
    /// The list that speaks; statements of an earlier edition that are gone are withdrawn.
    package var list: String?
    /// Whether lines with errors are left out; otherwise one error keeps everything out.
    package var skipsBad: Bool
    /// Whether only to say what would be done.
    package var isDryRun: Bool
    /// Whether what `ftm validate` would say of each value is noted.
    package var checksValues: Bool
    /// Why the import is made.
    package var message: String?

    /// Asks for a plain import.
    package init(
        source: String? = nil,
        list: String? = nil,
        skipsBad: Bool = false,
        isDryRun: Bool = false,
        checksValues: Bool = false,
        message: String? = nil
    ) {
        self.source = source
        self.list = list
        self.skipsBad = skipsBad
        self.isDryRun = isDryRun
        self.checksValues = checksValues
        self.message = message
    }
}

/// What an import did, or would do.
package struct ImportReport: Sendable {
    /// Lines with an entity.
    package internal(set) var lines = 0
    /// Entities that were not there before.
    package internal(set) var newEntities = 0
    /// Entities of which something became different.
    package internal(set) var changedEntities = 0
    /// Statements added.
    package internal(set) var added = 0
    /// Statements replaced.
    package internal(set) var replaced = 0
    /// Statements withdrawn.
    package internal(set) var withdrawn = 0
    /// Statements that were there already.
    package internal(set) var unchanged = 0
    /// Lines left out because of an error.
    package internal(set) var skipped = 0
    /// What to know about the lines, at most `ImportReport.keptProblems`.
    package internal(set) var problems: [ImportProblem] = []
    /// How many problems there were.
    package internal(set) var problemCount = 0
    /// The changesets written; empty for a dry run.
    package internal(set) var changesets: [ChangesetName] = []

    /// The most problems that are kept.
    package static let keptProblems = 1000
}

/// What is exported.
package struct ExportOptions: Hashable, Sendable {
    /// Only entities of this type and its descendants.
    package var type: String?
    /// Whether each line carries the key `dossier` with every statement's own fields: lossless.
    package var isExtended: Bool

    /// Asks for everything, lossless.
    package init(type: String? = nil, isExtended: Bool = true) {
        self.type = type
        self.isExtended = isExtended
    }
}

/// What an export wrote.
package struct ExportReport: Hashable, Sendable {
    /// Entities, one a line.
    package var entities: Int
    /// Statements.
    package var statements: Int
    /// Bytes.
    package var bytes: Int
}
