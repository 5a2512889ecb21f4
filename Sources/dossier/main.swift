import DossierCommands

#if canImport(Glibc)
import Glibc
#endif

// The parser's own exit codes never get out: Program maps every ending to the table of codes.
Interruption.install()
exit(await Program.status(.standard))
