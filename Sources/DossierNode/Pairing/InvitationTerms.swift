package import DossierCore
internal import DossierText

/// For whom an invitation is, and how long it is open, as people type it.
package struct InvitationTerms: Hashable, Sendable {
    /// The most seconds that a code lives.
    package static let longest = 86_400

    /// The role that it gives.
    package let role: Role
    /// How long its code is valid.
    package let seconds: Int

    /// Reads a role, and a time such as `30s`, `10m` or `24h`; seconds where no unit is given.
    ///
    /// Throws one `ErrorReport` of all that is wrong: `usage`.
    package init(role: String, ttl: String) throws {
        var problems = Problems()
        let found = Role(rawValue: role)
        if found == nil {
            problems.add(Self.wrong("--role takes admin, editor or reader, not \(role)"))
        }
        let time = Self.seconds(ttl).flatMap { (1...Self.longest).contains($0) ? $0 : nil }
        if time == nil { problems.add(Self.wrong("--ttl takes 1s to 24h, not \(ttl)")) }
        self.role = try problems.settled(found)
        seconds = try problems.settled(time)
    }

    private static func wrong(_ message: String) -> ErrorReport {
        ErrorReport(.usage, message, details: ["Nothing was changed."])
    }

    private static func seconds(_ text: String) -> Int? {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
        guard let unit = text.last.flatMap({ units[$0] }) else { return Int(text) }
        guard let number = Int(text.dropLast()) else { return nil }
        let (seconds, isTooLong) = number.multipliedReportingOverflow(by: unit)
        return isTooLong ? nil : seconds
    }
}
