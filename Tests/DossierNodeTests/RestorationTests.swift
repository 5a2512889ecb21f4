import DossierCore
import DossierNode
import DossierStore
import Foundation
import Testing

/// A replica that is made of a backup, in a folder where another one was.
@Suite struct RestorationTests {
    @Test func `a restoration takes nothing from what a killed process left in the folder`()
        async throws
    {
        let desks = try await Desks.found()
        let file = desks.folder.path + "/friday.dossier"
        let backup = try await Backup.make(of: desks.first.store, to: file)
        let home = Home(desks.folder.path + "/again")
        let gone = try await Desks.found()
        for number in 1...3 {
            _ = try await gone.first.add(type: "Person", name: "Person \(number)")
        }
        try FileManager.default.createDirectory(
            atPath: home.directory,
            withIntermediateDirectories: true
        )
        try FileManager.default.copyItem(
            atPath: gone.folder.path + "/a/.dossier/dossier.db-wal",
            toPath: home.databasePath + "-wal"
        )
        let report = try await Restoration(file).restore(into: home)
        #expect(report.isEqual && report.stateDigest == backup.stateDigest)
        let found = try await Inspection.run(home, isFull: true, repairs: false, for: .client)
        #expect(found.findings == [])
        #expect(found.changesets == report.changesets)
    }
}
