internal import DossierReplication
internal import DossierText
internal import DossierTransport
internal import DossierWire

extension ErrorReport {
    /// What a person needs to know when no connection came about.
    init(connecting error: any Error, to name: String, _ host: String, _ port: Int) {
        let place = "\(name) (\(host):\(port))"
        switch error as? TransportError {
        case .peerRefused:
            self.init(
                .keyChanged,
                "\(place) presents a different key than the one you joined",
                details: [
                    "Nothing was sent. If its machine was set up anew, ask for a new code.",
                    "If not, somebody may be in between. Do not continue.",
                ]
            )
        case .alertReceived:
            self.init(
                .notMember,
                "\(place) does not accept this key",
                details: [
                    "Your changes are safe here. Either this key was removed, or its admission has not "
                        + "reached that machine yet."
                ]
            )
        case .deadline, .truncated, .closed:
            self.init(
                .timedOut,
                "\(place) did not answer in time",
                details: ["Your changes are safe here; the next push sends what is missing."]
            )
        case .some(let error):
            self.init(
                .unreachable,
                "cannot reach \(place): \(error)",
                details: ["Your changes are safe here; the next push sends them."]
            )
        case nil:
            self.init(
                .unreachable,
                "cannot reach \(place): \(Self.reason(error))",
                details: ["Your changes are safe here; the next push sends them."]
            )
        }
    }

    /// The same where only an address is known.
    init(connecting error: any Error, to host: String, _ port: Int) {
        self.init(connecting: error, to: host, host, port)
    }

    /// What a person needs to know when a session ended with a fault.
    init(ending error: WireError, with peer: Peer, _ report: SyncReport, wasOpen: Bool) {
        let done =
            report.sent > 0
            ? "Acknowledged: \(HumanNumbers.count(report.sent, "changeset")). What is missing goes with the next push."
            : "Your changes are safe here; the next push sends what is missing."
        switch error.code {
        case .notMember where !wasOpen:
            self.init(
                connecting: TransportError.alertReceived(0),
                to: peer.name,
                peer.host,
                peer.port
            )
        case .internal where !wasOpen:
            self.init(
                .unreachable,
                "\(peer.name) (\(peer.address)) ended the connection: \(error.detail)",
                details: [done]
            )
        case .internal:
            self.init(
                .unreachable,
                "the connection to \(peer.name) broke: \(error.detail)",
                details: [done],
                tries: ["dossier sync"]
            )
        default:
            self.init(
                ErrorID(rawValue: error.code.rawValue) ?? .internal,
                "\(peer.name): \(error.detail)",
                details: [done]
            )
        }
    }

    /// The system's words in what NIO reports, which names the sockets it tried.
    static func reason(_ error: any Error) -> String {
        if let known = error as? TransportError { return "\(known)" }
        let text = "\(error)"
        let known = [
            "refused": "connection refused", "unreachable": "network is unreachable",
            "No route": "no route to host", "timeout": "no answer in time",
            "connectTimeout": "no answer in time", "unknownHost": "unknown host",
            "Name or service": "unknown host", "dns": "unknown host",
        ]
        for (word, reason) in known.sorted(by: { $0.key < $1.key })
        where text.localizedContainsWord(word) {
            return reason
        }
        return SafeText.line(String(text.prefix(160)))
    }
}

extension String {
    fileprivate func localizedContainsWord(_ word: String) -> Bool {
        lowercased().contains(word.lowercased())
    }
}
