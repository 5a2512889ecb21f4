package import DossierCore
package import DossierCrypto

/// A chain of which more than one branch is held.
package struct ForkedChain: Hashable, Sendable {
    /// The first dot that two changesets claim.
    package let dot: Dot
    /// Whose chain it is.
    package let key: PublicKey
    /// How many branches are held.
    package let branches: Int
}

extension StoreView {
    /// The forked chains held, by dot.
    package func forkedChains() -> [ForkedChain] {
        let index = replica.index
        var forked: [ForkedChain] = []
        for (number, segment) in index.segments.enumerated() {
            let numbers = index.segments(of: segment.chain)
            guard numbers.count > 1, numbers[0] == number else { continue }
            let first = numbers.dropFirst().map { index.segments[$0].start }.min() ?? 1
            forked.append(
                ForkedChain(
                    dot: Dot(chain: segment.chain, sequence: first),
                    key: segment.key,
                    branches: numbers.count
                )
            )
        }
        return forked.sorted { $0.dot < $1.dot }
    }
}
