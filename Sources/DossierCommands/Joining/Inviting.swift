internal import DossierCore
internal import DossierNode
internal import DossierText

/// Asks the daemon on this computer for a join code.
struct Inviting {
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// A code; with `waits` it is printed at once and the answer says who joined.
    ///
    /// Throws an `ErrorReport`.
    func invite(
        role: String,
        name: String?,
        ttl: String,
        waits: Bool
    ) async throws -> any Answer {
        var problems = Problems()
        let terms = try problems.check { try InvitationTerms(role: role, ttl: ttl) }
        guard let path = Places(context).controlSockets.first else {
            problems.add(
                ErrorReport(
                    .noDaemon,
                    "no daemon runs on this computer, and only a daemon can let others in",
                    details: ["Nothing was changed."],
                    tries: ["dossier serve --background"]
                )
            )
            throw problems.report
        }
        let seconds = try problems.settled(terms).seconds
        var arguments = ["role": role, "ttl": String(seconds), "wait": waits ? "yes" : "no"]
        arguments["name"] = name
        let answer = try await ControlClient(path: path).ask(ControlRequest("invite", arguments)) {
            context.terminal.print(invitation($0, waits: true).lines(on: context.screen))
        }
        if let joined = answer.members["joined"]?.text {
            return TextAnswer(["\(joined) joined as \(role), proven by the code."])
        }
        return invitation(answer, waits: false)
    }

    private func invitation(_ answer: ControlAnswer, waits: Bool) -> InvitationAnswer {
        let listening = answer.members["listening"]?.texts ?? []
        let addresses = InvitationAddresses.of(
            host: World.hostName,
            listening: listening
        )
        return InvitationAnswer(
            code: answer.members["code"]?.text ?? "",
            role: answer.members["role"]?.text ?? "",
            expires: answer.members["expires"]?.number ?? 0,
            addresses: addresses,
            isWaiting: waits
        )
    }
}
