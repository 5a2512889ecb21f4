internal import ArgumentParser
internal import DossierText

/// The pages that `dossier`, `-h` and `dossier help` print.
enum HelpPages {
    /// What `dossier` alone prints: twelve lines.
    static let short = [
        "dossier: facts about people and firms, with sources, complete on every computer.",
        "",
        "  dossier join K7QF-3M9X-2TBW@newsroom.local           get a copy of a dataset",
        "  dossier show hikvision                               read one dossier",
        "  dossier set hikvision country=cn --source gazette    state a fact",
        "",
        "start       init  join  invite  serve",
        "look        status  show  search  list  why  log",
        "edit        add  set  link  remove  source  import  export",
        "share       pull  push  sync  bundle  diff  conflicts  resolve",
        "look after  whoami  key  peers  adopt  retire  verify  backup  restore",
        "Help:       dossier help COMMAND      dossier help concepts",
    ]

    private static let everyCommand =
        "Always:  -C DIR  --json  --no-color  -q  -v  --no-input  --yes  --width N"

    /// The page of all commands, examples first.
    static func overview(width: Int) -> [String] {
        var lines = ["Examples"]
        lines += examples(
            [
                CommandPage.Example("dossier init \"PRC export controls\"", "a new dataset here"),
                CommandPage.Example("dossier status", "what is here and what is to do"),
                CommandPage.Example("dossier show hikvision", "one dossier with its sources"),
                CommandPage.Example("dossier sync", "get and send changes"),
            ],
            width: width
        )
        for group in CommandPage.Group.allCases {
            lines += ["", group.rawValue]
            var table = Table(columns: [Table.Column(), Table.Column(isFlexible: true)])
            for (path, page) in Dossier.pages where page.group == group && path.count == 1 {
                table.append([
                    Table.Cell(path.joined(separator: " ")), Table.Cell(page.summary),
                ])
            }
            lines += table.lines(width: width, indent: 2)
        }
        return lines + [
            "", everyCommand,
            "More:  dossier help COMMAND | concepts | exit-codes | environment | errors | ERROR-ID",
        ]
    }

    /// The page of one command: examples, then what it takes.
    static func command(
        _ command: any ParsableCommand.Type,
        _ path: [String],
        width: Int
    ) -> [String] {
        guard
            let page = (command as? any DossierCommand.Type)?.page
                ?? (command as? any CommandGroup.Type)?.page
        else { return overview(width: width) }
        let name = (["dossier"] + path).joined(separator: " ")
        var lines = Paragraph.lines(name + ": " + page.summary, width: width, rest: 2)
        lines += ["", "Examples"] + examples(page.examples, width: width)
        if !page.notes.isEmpty { lines += [""] + Paragraph.paragraphs(page.notes, width: width) }
        let usage = Dossier.helpMessage(for: command, columns: width)
        let options = usage.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init).drop { !$0.hasPrefix("USAGE:") }
        lines +=
            [""]
            + options.flatMap { line in
                line.displayWidth > width && line.hasPrefix("USAGE:")
                    ? Paragraph.lines(line, width: width, rest: 7) : [line]
            }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines + ["", everyCommand]
    }

    private static func examples(_ examples: [CommandPage.Example], width: Int) -> [String] {
        let column = examples.map(\.line.displayWidth).max() ?? 0
        return examples.flatMap { example in
            guard column + 4 + example.purpose.displayWidth <= width else {
                return ["  " + example.line, "      " + example.purpose]
            }
            return ["  " + example.line.padded(to: column) + "  " + example.purpose]
        }
    }
}
