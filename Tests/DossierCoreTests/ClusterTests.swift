import DossierCore
import DossierCrypto
import Testing

@Suite struct ClusterTests {
    @Test func `three replicas that exchange with losses and repetitions converge once healed`()
        throws
    {
        var changesets = 0
        var aside = 0
        var conflicts = 0
        for seed in 1...300 {
            var cluster = try Cluster(seed: seed)
            try cluster.run(steps: 16)
            try cluster.heal()
            let written = Set(cluster.written.map(\.digest))
            let outcomes = try cluster.workers.map { try Outcome($0.replica) }
            for (worker, outcome) in zip(cluster.workers, outcomes) {
                #expect(
                    Set(worker.replica.storage.order) == written,
                    "seed \(seed): nothing is lost"
                )
                #expect(worker.replica.waitingCount == 0)
                let different = outcome.differences(from: outcomes[0])
                #expect(different.isEmpty, "seed \(seed): \(different)")
            }
            let replica = cluster.workers[seed % 3].replica
            #expect(try Scratch(replica).differences(from: replica) == [], "seed \(seed)")
            changesets += written.count
            aside += outcomes[0].setAside.count
            conflicts += outcomes[0].conflicts.count
        }
        #expect(changesets > 3000)
        #expect(aside > 100)
        #expect(conflicts > 100)
    }
}
