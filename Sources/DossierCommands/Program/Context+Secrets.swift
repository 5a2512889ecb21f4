internal import ArgumentParser
internal import DossierCrypto
internal import DossierNode
internal import DossierText

/// The option that lets the founding key sign.
struct FoundingKeyOptions: ParsableArguments {
    @Option(
        name: .customLong("founding-key"),
        help: ArgumentHelp("Sign with the founding key in this sealed file.", valueName: "file")
    )
    var file: String?

    /// The key, opened with its passphrase; nil where the option was not given.
    ///
    /// Throws an `ErrorReport`.
    func key(_ context: Context) throws -> SigningKey? {
        guard let file else { return nil }
        let bytes = try SealedKeyFile.read(context.absolute(file))
        return try SealedKeyFile.open(bytes, passphrase: context.passphrase("Passphrase:"))
    }
}

extension Context {
    /// The passphrase in the file that the environment names; nil where it names none.
    ///
    /// Throws an `ErrorReport` where that file cannot be used.
    func namedPassphrase() throws -> String? {
        let path = terminal.variable(SealedKeyFile.passphraseVariable).map(absolute)
        return try SealedKeyFile.namedPassphrase(path)
    }

    /// A passphrase that exists: from the file that the environment names, else typed.
    ///
    /// Throws `needs-answer`.
    func passphrase(_ question: String) throws -> String {
        if let named = try namedPassphrase() { return named }
        if let typed = secret(question), !typed.isEmpty { return typed }
        throw ErrorReport(
            .needsAnswer,
            "the passphrase is needed and cannot be asked for here",
            details: ["Nothing was done. \(SealedKeyFile.passphraseVariable) can name its file."],
            tries: ["dossier help environment"]
        )
    }

    /// A passphrase for a new file: named, typed twice, or made up; `isGenerated` ones must be shown once.
    ///
    /// Throws `bad-passphrase` where the two differ.
    func newPassphrase(_ question: String) throws -> (text: String, isGenerated: Bool) {
        if let named = try namedPassphrase() { return (named, false) }
        guard let typed = secret(question + " (empty: one is made up):"), !typed.isEmpty else {
            return (KeyBackup.generatedPassphrase(), true)
        }
        guard secret("The same again:") == typed else {
            throw ErrorReport(
                .badPassphrase,
                "the two passphrases differ",
                details: ["Nothing was written."]
            )
        }
        return (typed, false)
    }
}
