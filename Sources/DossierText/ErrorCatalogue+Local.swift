extension ErrorCatalogue {
    /// What was typed, read or edited.
    static let editing: [Entry] = [
        Entry(
            .usage,
            .usage,
            "The command line is wrong",
            """
            A command, an option or an argument is unknown, missing, or does not go with the \
            others. Nothing was done. Each command explains itself with --help.
            """
        ),
        Entry(
            .needsAnswer,
            .usage,
            "The command needs an answer and cannot ask",
            """
            Questions are asked on a terminal only. In a script, or with --no-input, give the \
            answer on the command line; the message names the option. Nothing was done.
            """
        ),
        Entry(
            .badInput,
            .badInput,
            "The file contains something that cannot be read",
            """
            The whole file was checked and all faults are listed with their rows. Nothing was \
            written. Correct the file and run the same command again, or leave the faulty rows out \
            with --skip-bad.
            """
        ),
        Entry(
            .badValue,
            .badInput,
            "The value does not fit the property",
            """
            Dates are written 2019-10-09, 2019-10 or 2019; countries as codes such as cn; a link \
            to an entity as its id. The message names the value and what is expected. Nothing was \
            written.
            """
        ),
        Entry(
            .needsSource,
            .badInput,
            "This dataset wants a source for every statement",
            """
            The members agreed that a statement without a source is not accepted. Nothing was \
            written. Name one with --source, or record it first with dossier source add.
            """
        ),
        Entry(
            .staleRow,
            .badInput,
            "A row does not say what it was made from",
            """
            The column _rev tells which state of the entity a row was exported from, so that only \
            your own changes are taken over. The mark in this row is unknown here. Export the \
            sheet anew and carry your changes over. Nothing was written.
            """
        ),
        Entry(
            .lastAdmin,
            .notPermitted,
            "This would leave the dataset without an admin",
            """
            Nobody could invite, remove or erase any more. Nothing was changed. Admit another \
            admin first.
            """
        ),
        Entry(
            .seniorMember,
            .notPermitted,
            "That member is senior to this key",
            """
            Who was admitted earlier is senior, and nothing that a junior says about a senior has \
            any effect on any machine: otherwise two admins could throw each other out. Nothing \
            was written. An admin who is senior to that member can do it, and the founding key, \
            which is senior to everybody, always can: dossier peers remove NAME --founding-key \
            FILE.
            """
        ),
        Entry(
            .rotationPending,
            .tryAgain,
            "This key cannot be changed yet",
            """
            A new key takes the place of the old one on every machine that has the statement about \
            it. First the statement about the last change has to be sent, or changes of this key \
            that are known to be elsewhere have to come back: what a change of key does not know \
            of does not count any more. Nothing was changed. Exchange changes with the daemon, and \
            try again.
            """
        ),
        Entry(
            .editorFailed,
            .badInput,
            "The text editor did not end well",
            """
            Your editor could not be started or reported a failure, so its text was not read. \
            Nothing was written. VISUAL and EDITOR say which editor is used.
            """
        ),
        Entry(
            .badPassphrase,
            .notPermitted,
            "The passphrase does not open the key file",
            """
            The passphrase is wrong or the file is damaged; the two cannot be told apart. The file \
            was not changed.
            """
        ),
    ]

    /// This computer.
    static let local: [Entry] = [
        Entry(
            .noWorkingCopy,
            .noInput,
            "There is no working copy here",
            """
            The command looks for a working copy in the directory given with -C or DOSSIER_DIR, \
            then in this directory and those above it, then in your settings, then in ~/Dossiers. \
            dossier init makes a new dataset; dossier join gets a copy of another's.
            """
        ),
        Entry(
            .noDataset,
            .noInput,
            "The daemon holds no dataset yet",
            """
            A new daemon is empty. dossierd init founds a dataset in it; dossierd join gets a copy \
            of a dataset that exists.
            """
        ),
        Entry(
            .alreadyThere,
            .cannotCreate,
            "There is a dataset here already",
            """
            A working copy and a daemon hold one dataset each, and are never overwritten. Choose \
            another directory, or another instance of the daemon.
            """
        ),
        Entry(
            .cannotCreate,
            .cannotCreate,
            "The output cannot be written",
            """
            The file exists already, its directory is missing, or you may not write there. Files \
            are never overwritten without being told so. Nothing was written.
            """
        ),
        Entry(
            .cutFile,
            .badInput,
            "The backup or bundle stops before its end",
            """
            Its last line is missing: the copy was stopped, or the medium was full or taken out. \
            Nothing was changed. Copy the file again; if there is no other, dossier restore \
            --partial takes what is whole.
            """
        ),
        Entry(
            .damagedFile,
            .badInput,
            "The backup or bundle is damaged or was altered",
            """
            Each changeset is signed and the whole file has a digest, and something in it does not \
            fit; the message names the lines. Nothing was changed. Copy the file again, or use \
            another; dossier restore --partial takes what can be proven.
            """
        ),
        Entry(
            .io,
            .io,
            "The system could not read or write",
            """
            The message has the system's own words. After a failed write the program stops at \
            once, because what the disk holds is uncertain; the store repairs itself at the next \
            start. If it happens again, look at the disk's health.
            """
        ),
        Entry(
            .locked,
            .tryAgain,
            "Another program is using the data",
            """
            One process at a time writes a working copy or a daemon's state. Nothing was changed; \
            the same command works when the other has ended.
            """
        ),
        Entry(
            .badConfig,
            .config,
            "The configuration is not valid",
            """
            The message names the file, the line and the setting. A running daemon keeps its old \
            settings; a starting one does not start. dossierd config check tests a file, and \
            dossierd config default prints all settings with their defaults.
            """
        ),
        Entry(
            .newerData,
            .config,
            "The data was written by a newer program",
            """
            A newer version has changed the form of the stored data, and this one would not \
            understand it. Nothing was touched. Use the newer program, or the backup that it made \
            before the change.
            """
        ),
        Entry(
            .interrupted,
            .interrupted,
            "You stopped the command",
            "Nothing is half done. Running the same command again goes on from where it was."
        ),
        Entry(
            .terminated,
            .terminated,
            "The system stopped the program",
            "Nothing is half done. Running the same command again goes on from where it was."
        ),
    ]
}
