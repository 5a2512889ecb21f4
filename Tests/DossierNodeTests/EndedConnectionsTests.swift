import Testing

@testable import DossierNode

/// A flood of connections fills no log.
@Suite struct EndedConnectionsTests {
    @Test func `the first of a span get a line each, the rest one together`() {
        var ended = EndedConnections()
        let logged = (0..<1000).count { number in
            ended.note(number < 30 ? "closed" : "made-room", now: Int64(number))
        }
        #expect(logged == EndedConnections.lines)
        #expect(ended.summary(now: EndedConnections.spanNanoseconds - 1) == nil)
        let summary = ended.summary(now: EndedConnections.spanNanoseconds)
        #expect(summary?.count == 980)
        #expect(summary?.reasons == "made-room 970, closed 10")
    }

    @Test func `a span that is over begins anew, and one without a flood says nothing`() {
        var ended = EndedConnections()
        for moment in 0..<Int64(3) {
            let start = moment * 2 * EndedConnections.spanNanoseconds
            for _ in 0..<EndedConnections.lines {
                let isLogged = ended.note("closed", now: start)
                #expect(isLogged)
            }
            #expect(ended.summary(now: start + EndedConnections.spanNanoseconds) == nil)
        }
    }
}
