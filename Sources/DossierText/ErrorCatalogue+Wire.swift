extension ErrorCatalogue {
    /// What machines tell each other; PROTOCOL's catalogue.
    static let wire: [Entry] = [
        Entry(
            .protocol,
            .protocol,
            "The other side broke the rules of the protocol",
            """
            A message came that makes no sense at its place, or that could not be read at all. The \
            session was ended; changesets that arrived before it are complete and stay. If it \
            happens again, one of the two programs has a fault: run dossier bugreport on both \
            machines.
            """
        ),
        Entry(
            .limit,
            .badInput,
            "Something is larger than its limit",
            """
            Every line, changeset, value and list has a greatest size, so that no machine can fill \
            the memory of another. The message names the thing and the limit. Nothing of it was \
            taken over. Split a large import into several files or shorten the value.
            """
        ),
        Entry(
            .busy,
            .tryAgain,
            "The other side has no room at the moment",
            """
            The daemon serves as many others as it can. It answers this instead of becoming slow \
            for everybody. Nothing is lost; the same command works later, and a daemon tries again \
            by itself after the time that it was told.
            """
        ),
        Entry(
            .dataset,
            .protocol,
            "The other side holds another dataset",
            """
            One daemon holds one dataset, and only copies of the same dataset exchange changesets. \
            The address may be that of another daemon, or its dataset was founded anew. Compare \
            what dossier status says on both sides.
            """
        ),
        Entry(
            .notMember,
            .notPermitted,
            "This key is not a member of the dataset",
            """
            A machine that has not joined, or that was removed, gets no data. If you were removed, \
            everything you have stays readable here, and changes that you had not sent stay on \
            this computer. To join, ask an admin of the dataset for a code.
            """
        ),
        Entry(
            .notPermitted,
            .notPermitted,
            "Your role or your system account does not allow that",
            """
            A reader cannot edit, and only an admin invites, removes and erases. On one computer, \
            the daemon's control socket is open to a group of accounts. Nothing was changed. The \
            message says which of the two it was and who can help.
            """
        ),
        Entry(
            .badSignature,
            .badInput,
            "A changeset's signature does not fit",
            """
            Every changeset is signed by its author. This one was altered on the way or in a \
            store, or a program is at fault. It was not taken over and the session with the sender \
            was ended; all that is here already has been checked and is intact.
            """
        ),
        Entry(
            .brokenChain,
            .badInput,
            "A changeset does not follow the one before it",
            """
            The changesets of one machine form a chain, each naming the one before. One is missing \
            or names another predecessor, so it was not taken over. Chains of other machines are \
            not touched. dossier verify on the sending machine shows where its chain breaks.
            """
        ),
        Entry(
            .fork,
            .badInput,
            "One machine wrote two histories",
            """
            Two different changesets bear the same number of the same chain. That happens when a \
            machine is restored from a backup or copied as a whole. Both histories are kept and \
            shown; nothing is lost. An admin should find out whether somebody else uses the key.
            """
        ),
        Entry(
            .retired,
            .notPermitted,
            "This chain has been ended",
            """
            The member left, or moved to a new key, and said where the old chain ends. What comes \
            after that end is held but does not count. Continue with the new key; if there is \
            none, ask an admin for a code and join again.
            """
        ),
        Entry(
            .tooOld,
            .protocol,
            "The two programs have no protocol version in common",
            """
            One of the machines runs a program that is too old for the other. Nothing was lost and \
            nothing was sent. Update the older one; both copies stay usable until then.
            """
        ),
        Entry(
            .withheld,
            .badInput,
            "A part of a changeset is missing without a reason",
            """
            A part may be missing only if an admin had it erased, and then a signed note says so. \
            Here it is missing without one. The part is asked for at every other machine; the \
            status shows it until it is found.
            """
        ),
        Entry(
            .corrupt,
            .io,
            "The stored data is damaged",
            """
            What was read from the disk is not what had been written. The program stopped before \
            it could pass the damage on. Run verify --repair (dossier's for a working copy, \
            dossierd's for a daemon): a damaged changeset is fetched from any member that has it, \
            and the rest is made anew from the signed log. Where nothing can be read, restore a \
            backup or join again: every other member has a complete copy.
            """
        ),
        Entry(
            .diskFull,
            .io,
            "The disk is full",
            """
            The last step was not saved; everything before it is intact. Make room and run the \
            same command again. Nothing was acknowledged that is not on the disk.
            """
        ),
        Entry(
            .internal,
            .internal,
            "A fault of the program",
            """
            Something happened that should be impossible. The step was not saved; what was saved \
            before is intact. A crash note was written; dossier bugreport collects it with the \
            versions and the last log lines, and contains no statements.
            """
        ),
    ]
}
