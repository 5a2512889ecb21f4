internal import DossierCore
internal import DossierStore

/// Numbers the sources of one view in the order in which they are first used.
final class SourceNumbers {
    private var numbers: [String: Int] = [:]
    private var order: [String] = []
    private var copies: [String: Set<String>] = [:]

    /// The number of a source; `derivedFrom` is the source that it copies, where a statement says
    /// so.
    func number(of source: String, derivedFrom: String?) -> Int {
        if let derivedFrom { copies[source, default: []].insert(derivedFrom) }
        if let known = numbers[source] { return known }
        order.append(source)
        numbers[source] = order.count
        return order.count
    }

    /// The numbered sources.
    func views(_ reading: Reading) throws -> [SourceView] {
        try order.enumerated().map { position, id in
            let live = try reading.view.live(id)
            func first(_ properties: String...) -> String? {
                for property in properties {
                    if let found = live.first(where: { $0.property == property }) {
                        return found.value
                    }
                }
                return nil
            }
            return SourceView(
                number: position + 1,
                id: id,
                title: first("title", "name") ?? id,
                publisher: first("publisher", "author"),
                date: first("publishedAt", "date", "authoredAt", "createdAt"),
                url: first("sourceUrl", "publisherUrl"),
                copiedFrom: (copies[id] ?? []).sorted()
            )
        }
    }
}
