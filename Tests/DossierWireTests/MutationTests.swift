import DossierCore
import DossierCrypto
import DossierWire
import Testing

@Suite struct MutationTests {
    /// Changes a few bytes of a line, cuts it, or splices it with another.
    static func mutate(_ line: [UInt8], _ other: [UInt8], _ state: inout UInt64) -> [UInt8] {
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(max(bound, 1)))
        }
        var line = line
        for _ in 0...next(3) {
            guard !line.isEmpty else { return other }
            switch next(6) {
            case 0: line[next(line.count)] = UInt8(next(256))
            case 1: line.remove(at: next(line.count))
            case 2: line.insert(Array("{}[]\",:\\0e-.tfn".utf8)[next(15)], at: next(line.count))
            case 3: line = Array(line.prefix(next(line.count)))
            case 4: line = Array(line.prefix(next(line.count))) + other.suffix(next(other.count))
            default:
                let start = next(line.count)
                line.insert(contentsOf: line[start...].prefix(next(40)), at: start)
            }
        }
        return line
    }

    @Test(arguments: 1..<9 as Range<UInt64>)
    func `a spoilt line is a message or a coded error, never a trap`(seed: UInt64) throws {
        let lines = MessageSample.all.map { Array($0.line.utf8) }
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        var accepted = 0
        for round in 0..<4000 {
            let line = Self.mutate(
                lines[round % lines.count],
                lines[(round * 7 + 3) % lines.count],
                &state
            )
            do throws(WireError) {
                let message = try Message.decode(line[...])
                accepted += 1
                // What was read is written in our spelling, and that reads the same.
                let again = try Message.decode(message.encoded[...])
                #expect(again == message)
                if case .changeset(let changeset) = message { _ = try? changeset.changeset() }
            } catch {
                #expect(error.code == .protocol || error.code == .limit)
            }
        }
        #expect(accepted > 0)
    }
}

@Suite struct WireErrorTests {
    @Test func `the codes are those of the protocol`() {
        #expect(
            WireErrorCode.allCases.map(\.rawValue) == [
                "protocol", "limit", "busy", "dataset", "not-member", "not-permitted",
                "bad-signature", "broken-chain", "fork", "retired", "too-old", "withheld",
                "corrupt", "disk-full", "internal",
            ]
        )
    }

    @Test(arguments: Refusal.Code.allCases)
    func `a refusal keeps its code on the wire`(code: Refusal.Code) {
        #expect(WireErrorCode(code).rawValue == code.rawValue)
    }

    @Test func `only a wrong signature or digest is the sender's fault`() {
        #expect(WireErrorCode.allCases.filter(\.isSendersFault) == [.badSignature, .corrupt])
    }

    @Test func `a long text is shortened between characters`() {
        #expect(Message.shortened("aé", toBytes: 3) == "aé")
        #expect(Message.shortened("aé", toBytes: 2) == "a")
        #expect(Message.shortened("a\u{0}b", toBytes: 9) == "ab")
    }
}
