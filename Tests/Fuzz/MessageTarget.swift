import DossierWire

/// The decoder of lines: a message or a coded error, and what was read is written so that it reads the same.
func tryMessage(_ bytes: [UInt8]) -> String? {
    let message: Message
    do throws(WireError) {
        message = try Message.decode(bytes[...])
    } catch {
        return error.code == .protocol || error.code == .limit ? nil : "code \(error.code)"
    }
    let line = message.encoded
    guard let again = try? Message.decode(line[...]) else { return "our own line is refused" }
    guard again == message, again.encoded == line else { return "our own line reads differently" }
    if case .changeset(let changeset) = message { _ = try? changeset.changeset() }
    return nil
}
