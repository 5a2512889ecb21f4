/// What is wrong with one command, gathered so that a person hears of all of it at once.
package struct Problems {
    /// The reports so far, in the order in which they were found.
    package private(set) var all: [ErrorReport] = []

    /// Nothing is wrong yet.
    package init() {}

    /// Whether nothing is wrong so far.
    package var isEmpty: Bool { all.isEmpty }

    /// Adds one.
    package mutating func add(_ report: ErrorReport) { all.append(report) }

    /// What `body` gives; nil where it throws a report, which is kept.
    ///
    /// Throws what else `body` throws.
    package mutating func check<Value>(_ body: () throws -> Value) throws -> Value? {
        do {
            return try body()
        } catch let report as ErrorReport {
            add(report)
            return nil
        }
    }

    /// What `body` gives; nil where it throws a report, which is kept.
    ///
    /// Throws what else `body` throws.
    package mutating func checkAsync<Value>(_ body: () async throws -> Value) async throws -> Value?
    {
        do {
            return try await body()
        } catch let report as ErrorReport {
            add(report)
            return nil
        }
    }

    /// One report of everything that is wrong.
    package var report: ErrorReport {
        ErrorReport(all) ?? ErrorReport(.internal, "something is wrong, and nothing says what")
    }

    /// Goes on only where nothing is wrong.
    ///
    /// Throws one `ErrorReport` of everything that is.
    package func finish() throws {
        guard isEmpty else { throw report }
    }

    /// A checked value, where nothing is wrong at all.
    ///
    /// Throws one `ErrorReport` of everything that is.
    package func settled<Value>(_ value: Value?) throws -> Value {
        guard isEmpty, let value else { throw report }
        return value
    }
}

extension ErrorReport {
    /// One report of all problems: the first says what kind of failure it is, the others follow as ``also``.
    ///
    /// Nil where there are none.
    package init?(_ problems: [ErrorReport]) {
        guard let first = problems.first else { return nil }
        self = first
        for problem in problems.dropFirst() {
            for message in [problem.message] + problem.also
            where message != self.message && !also.contains(message) {
                also.append(message)
            }
            let names = didYouMean
            didYouMean += problem.didYouMean.filter { !names.contains($0) }
            let commands = tries
            tries += problem.tries.filter { !commands.contains($0) }
            if problem.isSafe != true { isSafe = problem.isSafe }
        }
        // What was not done is said once; what else the reports explain makes room for the problems.
        if !also.isEmpty { details = Array(details.prefix(1)) }
    }
}
