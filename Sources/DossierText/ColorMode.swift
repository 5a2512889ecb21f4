/// What the person asked for with `--color`.
package enum ColorFlag: String, CaseIterable, Sendable {
    /// Decide by environment and terminal.
    case auto
    /// Colour also in pipes and files.
    case always
    /// No colour; `--no-color` says the same.
    case never
}

/// Whether output is coloured; colour only repeats what the words say.
package enum ColorMode: Hashable, Sendable {
    /// Escape sequences are written.
    case on
    /// Text stays as it is.
    case off

    /// Decides by flag, then `NO_COLOR`, then `FORCE_COLOR` and `CLICOLOR_FORCE`, then terminal.
    ///
    /// `NO_COLOR` counts when it is not empty; the two forcing variables when they are neither
    /// empty nor `0`. A terminal of type `dumb`, or of none, gets no colour.
    package static func decide(
        flag: ColorFlag?,
        environment: ColorEnvironment,
        isTerminal: Bool
    ) -> ColorMode {
        switch flag {
        case .always: return .on
        case .never: return .off
        case .auto, nil: break
        }
        if let value = environment.noColor, !value.isEmpty { return .off }
        for value in [environment.forceColor, environment.clicolorForce] {
            if let value, !value.isEmpty, value != "0" { return .on }
        }
        let term = environment.term ?? ""
        return isTerminal && !term.isEmpty && term != "dumb" ? .on : .off
    }
}

/// The environment variables that decide on colour, as read by the caller; nil is unset.
package struct ColorEnvironment: Hashable, Sendable {
    /// `NO_COLOR`.
    package var noColor: String?
    /// `FORCE_COLOR`.
    package var forceColor: String?
    /// `CLICOLOR_FORCE`.
    package var clicolorForce: String?
    /// `TERM`.
    package var term: String?

    /// The four values; nil for those that are unset.
    package init(
        noColor: String? = nil,
        forceColor: String? = nil,
        clicolorForce: String? = nil,
        term: String? = nil
    ) {
        self.noColor = noColor
        self.forceColor = forceColor
        self.clicolorForce = clicolorForce
        self.term = term
    }

    /// Picks the four values out of a whole environment.
    package init(_ environment: [String: String]) {
        self.init(
            noColor: environment["NO_COLOR"],
            forceColor: environment["FORCE_COLOR"],
            clicolorForce: environment["CLICOLOR_FORCE"],
            term: environment["TERM"]
        )
    }
}
