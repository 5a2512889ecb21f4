internal import ArgumentParser
internal import DossierNode
internal import DossierText

/// `dossier import`.
struct ImportCommand: DossierCommand {
    static let page = CommandPage(
        "Reads FollowTheMoney JSON lines as one step.",
        .edit,
        [
            CommandPage.Example(
                "dossier import list.ftm.json --dry-run",
                "only say what would come"
            ),
            CommandPage.Example(
                "dossier import list.ftm.json --source gazette --yes",
                "without asking"
            ),
            CommandPage.Example(
                "dossier import bis.ftm.json --list us_bis --yes",
                "a new edition of a published list"
            ),
        ],
        notes:
            "One bad line keeps all out unless --skip-bad is given. With --list, statements of "
            + "an earlier edition that are gone are withdrawn."
    )
    static let configuration = configured("import")

    @Argument(help: "A file of JSON lines; - for standard input.") var file: String
    @Option(name: .shortAndLong, help: "The source of statements that name none.") var source:
        String?
    @Option(help: "The list that speaks.") var list: String?
    @Flag(name: .customLong("dry-run"), help: "Only say what would be done.") var dryRun = false
    @Flag(name: .customLong("skip-bad"), help: "Leave lines with errors out.") var skipBad = false
    @Flag(name: .customLong("check-values"), help: "Note values that the vocabulary finds odd.")
    var checkValues = false
    @OptionGroup var message: MessageOptions
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let path = file == "-" ? "-" : context.absolute(file)
        var request = ImportRequest(
            source: source,
            list: list,
            skipsBad: skipBad,
            isDryRun: true,
            checksValues: checkValues,
            message: message.message
        )
        return try await context.withCopy { copy in
            let hasRemote = try copy.remote() != nil
            if dryRun {
                let report = try await read(path, request, copy, context)
                return outcome(report, isDryRun: true, hasRemote)
            }
            if !context.options.yes {
                try await askFirst(path, request, copy, context)
            }
            request.isDryRun = false
            let report = try await read(path, request, copy, context)
            return outcome(report, isDryRun: false, hasRemote)
        }
    }

    private func outcome(_ report: ImportReport, isDryRun: Bool, _ hasRemote: Bool) -> Outcome {
        Outcome(
            ImportAnswer(report, file: file, isDryRun: isDryRun, hasRemote: hasRemote),
            code: report.skipped > 0 ? .partial : .ok
        )
    }

    private func askFirst(
        _ path: String,
        _ request: ImportRequest,
        _ copy: WorkingCopy,
        _ context: Context
    ) async throws {
        let command = "dossier import \(SafeText.shellWord(file)) --yes"
        guard context.canAsk, path != "-" else {
            throw ErrorReport(
                .needsAnswer,
                "an import is confirmed on a terminal: give --yes",
                details: ["Nothing was written."],
                tries: [command]
            )
        }
        let plan = try await read(path, request, copy, context)
        let answer = ImportAnswer(plan, file: file, isDryRun: true, hasRemote: false)
        context.terminal.printError(answer.lines(on: context.screen))
        guard try context.confirm("Write this?", tries: [command]) else { throw Declined.report }
    }

    private func read(
        _ path: String,
        _ request: ImportRequest,
        _ copy: WorkingCopy,
        _ context: Context
    ) async throws -> ImportReport {
        let meter = Meter(context)
        defer { meter.finish() }
        return try await copy.importFile(path, request) { bytes in
            meter.update(
                ProgressLine(
                    verb: "Reading",
                    noun: "bytes",
                    done: UInt64(max(0, bytes)),
                    total: nil
                )
            )
        }
    }
}

/// `dossier export`.
struct ExportCommand: DossierCommand {
    static let page = CommandPage(
        "The dataset as FollowTheMoney JSON lines.",
        .edit,
        [
            CommandPage.Example("dossier export -o all.ftm.json", "everything, lossless"),
            CommandPage.Example(
                "dossier export --type Company --plain",
                "for other tools, to standard output"
            ),
        ],
        notes:
            "Without --plain the key dossier of each line has every statement's source."
    )
    static let configuration = configured("export")

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?
    @Option(help: "Only entities of this type.") var type: String?
    @Flag(help: "Only what FollowTheMoney knows.") var plain = false
    @Flag(help: "Write over a file that is there.") var replace = false
    @OptionGroup var global: GlobalOptions

    func run(in context: Context) async throws -> Outcome {
        let options = ExportOptions(type: type, isExtended: !plain)
        return try await context.withCopy { copy in
            guard let output else {
                _ = try await copy.exportFile(options, context.terminal.write)
                return Outcome()
            }
            let path = context.absolute(output)
            guard replace || !FileAccess.exists(path) else {
                throw ErrorReport(
                    .cannotCreate,
                    "\(output) is there already",
                    details: ["Nothing was written."],
                    tries: ["dossier export -o \(SafeText.shellWord(output)) --replace"]
                )
            }
            let file = try OutputFile(path)
            let report = try await copy.exportFile(options) { try file.write($0) }
            try file.commit()
            return Outcome(ExportAnswer(report, file: path))
        }
    }
}
