extension ErrorCatalogue {
    /// Reaching and trusting another machine.
    static let connection: [Entry] = [
        Entry(
            .unreachable,
            .unreachable,
            "The other machine cannot be reached",
            """
            No connection came about: the machine is off, its name or address is wrong, or a \
            network in between does not let it through. Your changes are safe on this computer and \
            the next push sends them. dossier doctor tests each step of the way.
            """
        ),
        Entry(
            .timedOut,
            .unreachable,
            "The other machine stopped answering",
            """
            There was a connection, but no answer in time. What had been acknowledged is safe on \
            both sides; the rest goes with the next push or pull.
            """
        ),
        Entry(
            .keyChanged,
            .notPermitted,
            "The other machine shows another key than before",
            """
            When you joined, the two machines proved their keys to each other. Now a different key \
            answers. Either the machine was set up anew, or somebody stands in between. Nothing \
            was sent. Ask the person who runs it, by another way than this network, before you \
            join again with a new code.
            """
        ),
        Entry(
            .badCode,
            .notPermitted,
            "The join code is not valid",
            """
            A code works once and for a short time, and after a few wrong attempts no more are \
            heard from there. Upper and lower case do not matter, and O and 0, I, L and 1 are the \
            same. Ask for a new code if it was used or has expired.
            """
        ),
        Entry(
            .noDaemon,
            .unreachable,
            "No daemon is running on this computer",
            """
            The command needs the daemon, and none answers on the control socket. Your working \
            copy does not depend on it: everything but sending and getting works. Start it with \
            the service manager or with dossierd serve.
            """
        ),
        Entry(
            .clockSkew,
            .findings,
            "The clocks of the two machines differ",
            """
            Times never decide which statement wins, so nothing is wrong with the data. But times \
            shown to people will confuse them. Let both machines set their clocks by the network.
            """
        ),
    ]

    /// Naming what is not there, or not there once.
    static let naming: [Entry] = [
        Entry(
            .noSuchEntity,
            .noInput,
            "There is no such entity",
            """
            No entity has this id, and no id begins with it. Names with blanks need quotes. \
            dossier search finds entities by names in any script, aliases and text.
            """
        ),
        Entry(
            .noSuchSource,
            .noInput,
            "There is no such source",
            """
            A source is named by its id or by the number that show prints beside it. \
            dossier source list prints all; dossier source add makes a new one.
            """
        ),
        Entry(
            .noSuchChangeset,
            .noInput,
            "There is no such changeset",
            """
            A changeset is named by its author's machine and a number, such as desk-a:214, as \
            dossier log prints it. It may not have arrived here yet: run dossier pull.
            """
        ),
        Entry(
            .noSuchConflict,
            .noInput,
            "There is no such conflict",
            """
            Conflicts are numbered as dossier conflicts prints them, and the number goes away when \
            somebody resolves it. Perhaps another member was faster.
            """
        ),
        Entry(
            .noSuchPeer,
            .noInput,
            "There is no such machine",
            "The machines that this one knows are listed by dossier peers."
        ),
        Entry(
            .noSuchFile,
            .noInput,
            "The file is not there or cannot be read",
            "The message names the file. Nothing was written."
        ),
        Entry(
            .noSuchType,
            .badInput,
            "There is no such type of entity",
            """
            Types are those of the FollowTheMoney vocabulary and a few of our own, such as \
            Company, Person and Sanction. Upper and lower case matter. Types that arrive from \
            others are kept and shown even if this program does not know them; only a new edit \
            must name a known one.
            """
        ),
        Entry(
            .noSuchProperty,
            .badInput,
            "This type has no such property",
            """
            Each type has its list of properties and inherits those of the types above it. \
            Unknown properties that arrive from others are kept and shown; only a new edit must \
            name a known one.
            """
        ),
        Entry(
            .noSuchHelp,
            .noInput,
            "There is no help on that",
            "dossier help lists all commands; dossier help errors lists all error ids."
        ),
        Entry(
            .ambiguousName,
            .noInput,
            "The name fits more than one entity",
            """
            A beginning of an id or a name was given that several entities share. Give more of it, \
            or the whole id. Nothing was changed.
            """
        ),
        Entry(
            .nothingToUndo,
            .noInput,
            "There is nothing to undo",
            """
            Nothing was written from this working copy yet, or everything was undone already. \
            What others wrote can be undone only by name: dossier undo desk-a:214.
            """
        ),
    ]
}
