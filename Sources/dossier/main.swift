import DossierCommands

#if canImport(Glibc)
import Glibc
#endif

// A working copy and what is exported from it are their user's alone.
umask(0o077)
// The parser's own exit codes never get out: Program maps every ending to the table of codes.
Interruption.install()
exit(await Program.status(.standard))
