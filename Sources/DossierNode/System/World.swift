internal import DossierCrypto

#if canImport(Glibc)
internal import Glibc
#endif

/// What the pure targets may not ask for: the time and randomness.
///
/// Passed on as arguments.
package enum World {
    /// Milliseconds since 1970 by the system's clock; for people to read, it decides nothing.
    package static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }

    /// Nanoseconds of a clock that never jumps, for deadlines.
    package static var monotonicNanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// `count` bytes of the system's secure randomness.
    package static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// The machine's name without its domain; "replica" where there is none.
    package static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "replica" }
        let letters = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let name = String(decoding: letters, as: UTF8.self)
        return name.split(separator: ".").first.map(String.init) ?? "replica"
    }

    /// An environment variable, if it is set and not empty.
    package static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
