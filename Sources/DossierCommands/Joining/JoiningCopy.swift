internal import DossierCore
internal import DossierNode
internal import DossierText
internal import Glibc

/// Makes a working copy by joining a dataset.
struct JoiningCopy {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// Joins into `directory`, or into a new one under ~/Dossiers that is named after the dataset.
    ///
    /// Throws an `ErrorReport`.
    func join(_ joining: Joining, directory: String?, name: String) async throws -> ReadyAnswer {
        let places = Places(context)
        // The title is known only afterwards; a retry after a broken attempt finds its key here
        // again.
        let folder = directory ?? places.parent + "/.joining"
        let home = HomeDirectory(folder)
        let isReturn = home.hasDataset && !Home(home.path).isJoining
        let report = try await take(joining, home, name)
        let copy = try WorkingCopy.open(directory: folder)
        // What was not sent before a membership ended is not sent yet.
        let known = isReturn ? try copy.remote()?.acknowledged : nil
        let moment = try await copy.moment().vector
        try copy.setRemote(
            RemoteState(
                name: report.peer.name,
                address: report.peer.address,
                key: report.peer.key,
                acknowledged: known ?? moment,
                lastPull: context.terminal.now()
            )
        )
        Joining.complete(Home(home.path))
        let title = try await copy.status().title
        try copy.close()
        let place = try directory ?? settle(folder, title, places)
        return ReadyAnswer(
            title: title,
            directory: place,
            remote: (report.peer.name, report.peer.address),
            role: report.role.rawValue,
            received: report.exchange.received
        )
    }

    private func take(
        _ joining: Joining,
        _ home: HomeDirectory,
        _ name: String
    ) async throws -> JoinReport {
        let meter = Meter(context)
        defer { meter.finish() }
        return try await joining.join(Home(home.path), as: name) { meter.update(ProgressLine($0)) }
    }

    private func settle(_ folder: String, _ title: String, _ places: Places) throws -> String {
        let place = places.freeDirectory(for: title)
        guard rename(folder, place) == 0 else {
            throw ErrorReport(
                .cannotCreate,
                "cannot move \(folder) to \(place): \(String(cString: strerror(errno)))",
                details: ["The working copy is complete in \(folder)."]
            )
        }
        return place
    }
}
