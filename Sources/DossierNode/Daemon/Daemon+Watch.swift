internal import DossierStore
internal import DossierTransport
internal import Logging
internal import NIOPosix

extension Daemon {
    /// Tells the service manager that we live, only while the event loops and the store's writer answer.
    func keepWatch() async throws {
        let period = min((ServiceManager.watchdogNanoseconds ?? .max) / 2, 10_000_000_000)
        var last = ""
        while !Task.isCancelled {
            try await Task.sleep(for: .nanoseconds(period))
            try await EventLoops.answer(MultiThreadedEventLoopGroup.singleton)
            try await EventLoops.answer(EventLoops.accepting)
            logEndedConnections()
            if let node { try await look(into: node) }
            if ServiceManager.watchdogNanoseconds != nil { ServiceManager.notify("WATCHDOG=1") }
            let text = statusText
            if text != last {
                last = text
                ServiceManager.notify("STATUS=\(text)")
            }
        }
    }

    /// Asks the writer for a sign of life.
    ///
    /// A full disk is no reason to end, nor is a database that another program keeps busy: it has answered.
    private func look(into node: Node) async throws {
        do {
            try await node.store.write { _ in }
        } catch let error as StoreError where error.isFatal {
            throw FatalStoreError(cause: error)
        } catch let error as StoreError {
            note(unwell: error)
        }
    }

    /// Tells the log of an error after which the store goes on.
    func note(unwell error: StoreError) {
        guard error != .diskFull else { return }
        logger.warning("the store did not take a write", metadata: ["error": "\(error)"])
    }
}
