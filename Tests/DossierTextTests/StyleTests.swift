import DossierText
import Testing

@Suite struct StyleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var flag: ColorFlag?
        var environment = ColorEnvironment(term: "xterm")
        var isTerminal = true
        let mode: ColorMode
    }

    static let cases = [
        Case(testDescription: "terminal", mode: .on),
        Case(testDescription: "pipe", isTerminal: false, mode: .off),
        Case(testDescription: "dumb", environment: .init(term: "dumb"), mode: .off),
        Case(testDescription: "no TERM", environment: .init(), mode: .off),
        Case(testDescription: "empty TERM", environment: .init(term: ""), mode: .off),
        // The flag wins over everything.
        Case(
            testDescription: "always over NO_COLOR",
            flag: .always,
            environment: .init(noColor: "1"),
            isTerminal: false,
            mode: .on
        ),
        Case(
            testDescription: "never over FORCE_COLOR",
            flag: .never,
            environment: .init(forceColor: "1", term: "xterm"),
            mode: .off
        ),
        Case(
            testDescription: "auto asks on",
            flag: .auto,
            environment: .init(noColor: "1", term: "xterm"),
            mode: .off
        ),
        // NO_COLOR wins over forcing, but only when it says something.
        Case(
            testDescription: "NO_COLOR over FORCE_COLOR",
            environment: .init(noColor: "1", forceColor: "1", term: "xterm"),
            mode: .off
        ),
        Case(
            testDescription: "empty NO_COLOR",
            environment: .init(noColor: "", term: "xterm"),
            mode: .on
        ),
        Case(
            testDescription: "NO_COLOR of any value",
            environment: .init(noColor: "0", term: "x"),
            mode: .off
        ),
        // Forcing wins over pipe and dumb terminal.
        Case(
            testDescription: "FORCE_COLOR in a pipe",
            environment: .init(forceColor: "3"),
            isTerminal: false,
            mode: .on
        ),
        Case(
            testDescription: "CLICOLOR_FORCE in a pipe",
            environment: .init(clicolorForce: "1"),
            isTerminal: false,
            mode: .on
        ),
        Case(
            testDescription: "forcing with 0 or nothing",
            environment: .init(forceColor: "", clicolorForce: "0"),
            isTerminal: false,
            mode: .off
        ),
    ]

    @Test(arguments: cases)
    func `the order of the rules holds`(row: Case) {
        #expect(
            ColorMode.decide(
                flag: row.flag,
                environment: row.environment,
                isTerminal: row.isTerminal
            )
                == row.mode
        )
    }

    @Test func `the four variables are picked by name`() {
        let environment = ColorEnvironment([
            "NO_COLOR": "a", "FORCE_COLOR": "b", "CLICOLOR_FORCE": "c", "TERM": "d", "X": "y",
        ])
        #expect(
            environment
                == ColorEnvironment(noColor: "a", forceColor: "b", clicolorForce: "c", term: "d")
        )
    }

    @Test func `a style wraps the text or leaves it`() {
        #expect(Style.yellow.paint("conflict", mode: .on) == "\u{1B}[33mconflict\u{1B}[0m")
        #expect(Style.yellow.paint("conflict", mode: .off) == "conflict")
        #expect(Style.bold.paint("", mode: .on) == "")
    }
}
