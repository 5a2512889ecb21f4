import DossierCore
import DossierCrypto
import DossierWire
import Testing

func decoded(_ text: String) -> Result<Message, WireError> {
    Result { () throws(WireError) in try Message.decode(Array(text.utf8)[...]) }
}

@Suite struct MessageTests {
    @Test(arguments: MessageSample.all)
    func `a message has exactly its line, and the line its message`(sample: MessageSample) {
        #expect(String(decoding: sample.message.encoded, as: UTF8.self) == sample.line)
        #expect(decoded(sample.line) == .success(sample.message))
    }

    @Test func `every type has a vector`() {
        let types = Set(MessageSample.all.map(\.message.type))
        #expect(types.count == 19)
    }

    @Test(arguments: MessageSample.all)
    func `unknown members are read strictly and ignored`(sample: MessageSample) {
        let start = sample.line.dropFirst()
        #expect(
            decoded("{\"zz\":{\"deep\":[1]}," + start).map(\.type) == .success(sample.message.type)
        )
        for bad in ["1.5", "[1,]", "{\"a\":1,\"a\":1}", "9007199254740992", "\"\\ud800\"", "nul"] {
            guard case .failure(let error) = decoded("{\"zz\":\(bad)," + start) else {
                Issue.record("\(bad) was accepted in \(sample.message.type)")
                continue
            }
            #expect(error.code == .protocol)
        }
    }

    @Test(arguments: MessageSample.all)
    func `order of members and white space do not matter`(sample: MessageSample) throws {
        let members = try SliceCutter.members(Array(sample.line.utf8)[...])
        let pieces = members.reversed().map {
            " \"\($0.key)\" : \(String(decoding: $0.value, as: UTF8.self)) "
        }
        let message = try decoded("{" + pieces.joined(separator: ",") + "}").get()
        switch (message, sample.message) {
        case (.changeset(let one), .changeset(let other)):
            #expect(one.header == other.header && one.body == other.body)
        default: #expect(message == sample.message)
        }
    }

    @Test func `an unknown type ends the session unless it is optional`() {
        #expect(failure("{\"type\":\"weather\"}")?.code == .protocol)
        #expect(failure("{\"optional\":false,\"type\":\"weather\"}")?.code == .protocol)
        #expect(
            decoded("{\"optional\":true,\"type\":\"weather\",\"wind\":[1,2]}")
                == .success(.ignored(type: "weather"))
        )
        for reserved in ["announce", "fetch"] {
            #expect(failure("{\"type\":\"\(reserved)\"}")?.code == .protocol)
        }
    }

    @Test(arguments: [
        "", "{}", "[]", "null", "{\"type\":1}", "{\"type\":\"ping\"", "{\"type\":\"ping\"}}",
        "{\"type\":\"ping\",\"type\":\"ping\"}", "{\"type\":\"p\\u0000ing\"}", "\"type\"",
        "{\"type\":\"ping\"} {\"type\":\"ping\"}", "{\"typé\":\"x\",\"type\":\"ping\"}",
        "{\"type\":\"plan\"}", "{\"type\":\"plan\",\"bytes\":-1,\"changesets\":1}",
        "{\"type\":\"plan\",\"bytes\":1.0,\"changesets\":1}",
        "{\"type\":\"have\",\"heads\":{\"x\":[]},\"send\":true}",
        "{\"type\":\"have\",\"heads\":{},\"send\":1}", "{\"type\":\"salt\",\"salt\":\"AA\"}",
        "{\"type\":\"changeset\"}", "{\"type\":\"changeset\",\"body\":{},\"header\":{}}",
        "{\"type\":\"fork\",\"headers\":[{}],\"signatures\":[]}",
        "{\"type\":\"join\",\"name\":\"x\",\"step\":\"other\"}",
    ])
    func `a line that is no message is a protocol error`(line: String) {
        #expect(failure(line)?.code == .protocol)
    }

    @Test func `invalid UTF-8 is refused outside the slices of a changeset`() {
        let line = Array("{\"text\":\"".utf8) + [0xFF] + Array("\",\"type\":\"bye\"}".utf8)
        #expect(throws: WireError.self) { try Message.decode(line[...]) }
    }

    @Test func `sixteen levels are read and seventeen are not`() {
        func line(_ levels: Int) -> String {
            "{\"x\":" + String(repeating: "[", count: levels - 1)
                + String(repeating: "]", count: levels - 1) + ",\"type\":\"bye\"}"
        }
        #expect(decoded(line(16)) == .success(.bye))
        #expect(failure(line(17))?.code == .protocol)
    }

    @Test func `an unknown error code is read as internal`() {
        let line = "{\"code\":\"from-the-future\",\"text\":\"x\",\"type\":\"error\"}"
        #expect(
            decoded(line) == .success(.error(Message.PeerError(WireError(.internal, "x"))))
        )
    }

    @Test func `our changesets are recognised by their beginning`() {
        for sample in MessageSample.all {
            let isChangeset = sample.message.type == "changeset"
            #expect(ChangesetLine.isLikely(Array(sample.line.utf8)[...]) == isChangeset)
        }
    }

    @Test func `a beginning like a changeset's proves nothing`() {
        #expect(decoded("{\"body\":{},\"type\":\"ping\"}") == .success(.ping))
    }

    @Test func `a poisoned header or body does not end the session but the verdict refuses it`()
        throws
    {
        for sample in MessageSample.all {
            guard case .changeset(let line) = sample.message else { continue }
            #expect(throws: Refusal.self) { try line.changeset() }
        }
    }

    func failure(_ line: String) -> WireError? {
        guard case .failure(let error) = decoded(line) else { return nil }
        return error
    }
}
