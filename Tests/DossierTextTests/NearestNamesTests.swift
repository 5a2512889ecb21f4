import DossierText
import Testing

@Suite struct NearestNamesTests {
    private let commands = ["status", "stats", "show", "search", "screen", "pull", "push", "set"]

    @Test(arguments: [
        ("statsu", ["stats", "status"]), ("stat", ["stats", "status"]), ("serach", ["search"]),
        ("SHOW", ["show"]), ("psuh", ["push"]), ("s", ["screen", "search", "set"]), ("x", []),
        ("", []), ("frobnicate", []), ("pul", ["pull"]),
    ])
    func `near commands are found, beginnings first`(typed: String, expected: [String]) {
        #expect(NearestNames.suggestions(for: typed, among: commands) == expected)
    }

    @Test func `settings and entities are found`() {
        let settings = ["sync.backoff", "sync.maxLine", "log.level"]
        #expect(NearestNames.suggestions(for: "sync.backof", among: settings) == ["sync.backoff"])
        #expect(NearestNames.suggestions(for: "sync.maxline", among: settings) == ["sync.maxLine"])
        let entities = ["hikvision", "hikvision-usa", "megvii"]
        #expect(NearestNames.suggestions(for: "hikvison", among: entities) == ["hikvision"])
    }

    @Test func `the result does not depend on the order of candidates`() {
        let forward = NearestNames.suggestions(for: "sta", among: commands, limit: 8)
        let backward = NearestNames.suggestions(for: "sta", among: commands.reversed(), limit: 8)
        #expect(forward == backward)
        #expect(NearestNames.suggestions(for: "sta", among: commands, limit: 1) == ["stats"])
        #expect(NearestNames.suggestions(for: "sta", among: commands, limit: 0).isEmpty)
    }

    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("abc", "acb", 1), ("kitten", "sitting", 3),
        ("CA", "abc", 3), ("Straße", "straße", 0), ("海康", "海庸", 1), ("abcd", "badc", 2),
    ])
    func `the distance counts swaps as one and is symmetric`(
        left: String,
        right: String,
        expected: Int
    ) {
        #expect(NearestNames.distance(left, right, bound: expected) == expected)
        #expect(NearestNames.distance(right, left, bound: expected) == expected)
        #expect(NearestNames.distance(left, right, bound: 9) == expected)
        if expected > 0 {
            #expect(NearestNames.distance(left, right, bound: expected - 1) == nil)
        }
    }

    @Test func `only the first scalars of a name are compared`() {
        let base = String(repeating: "a", count: NearestNames.comparedLength)
        #expect(NearestNames.distance(base + "x", base + "y", bound: 0) == 0)
        #expect(NearestNames.distance("x" + base, "y" + base, bound: 0) == nil)
    }
}
