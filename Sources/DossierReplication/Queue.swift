/// First in, first out, without moving what waits.
struct Queue<Element: Sendable>: Sendable {
    private var elements: [Element] = []
    private var start = 0

    var isEmpty: Bool { start == elements.count }
    var count: Int { elements.count - start }
    var first: Element? { isEmpty ? nil : elements[start] }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func removeFirst() -> Element? {
        guard start < elements.count else { return nil }
        let element = elements[start]
        start += 1
        if start > 64, start * 2 > elements.count {
            elements.removeFirst(start)
            start = 0
        }
        return element
    }

    mutating func removeAll() {
        elements = []
        start = 0
    }

    func prefix(_ count: Int) -> ArraySlice<Element> { elements[start...].prefix(count) }
}
